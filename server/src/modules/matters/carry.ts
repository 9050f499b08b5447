/** Carries a consequence into another matter: judged there like anything else that happens in it. */
import { isDeepStrictEqual } from 'node:util'
import {
  accept,
  correct,
  type Actor as EngineActor,
  type Entry,
  formsOf,
  latestOf,
  platform,
  type Refusal,
} from '@quanlian/procedure'
import { recordEvent } from '../../kernel/http.ts'
import { engineActor } from './actor.ts'
import { begin } from './begin.ts'
import { type Consequence, withChanges } from './consequences.ts'
import { getProcedure } from './definitions.ts'
import { type WholeMatter, wholeOf } from './load.ts'
import { refused } from './refused.ts'
import { childOf, historyOf, takeMatter, tell } from './store.ts'
import { isCarried, type Pending, type Turn } from './turn.ts'

/**
 * Answers what is to be written there; nothing where the other matter does not take it, which its lead is told.
 * @throws Problem where the action itself opens a matter that cannot begin so: then it does not stand
 */
export function carry(turn: Turn, consequence: Consequence): Promise<Pending | undefined> {
  switch (consequence.does) {
    case 'open':
      return openChild(turn, consequence)
    case 'report':
      return reportToParent(turn, consequence)
    case 'correct':
      return correctThere(turn, consequence)
  }
}

/** The first entry is by whoever acted: it is their body that hands over. */
async function openChild(turn: Turn, { from, entry, procedure, form }: Extract<Consequence, { does: 'open' }>) {
  const definition = latestOf(getProcedure(procedure))
  const by = engineActor(turn.actor)
  const proposal = { action: definition.first, form, by, at: turn.at }
  const accepted = accept(definition, [], proposal, turn.statutes)
  if (accepted.ok) return begin(turn, procedure, accepted, { id: from.id, seq: entry.seq })
  if (!isCarried(entry)) refused(turn.law, accepted, true)
  await note(turn, from, 'report_refused', { procedure, action: definition.first, code: accepted.code })
  return undefined
}

async function reportToParent(turn: Turn, { from, action, form }: Extract<Consequence, { does: 'report' }>) {
  const parent = await taken(turn, from.parentId)
  if (!parent) return undefined
  const proposal = { action, form, by: platform, at: turn.at }
  const accepted = accept(parent.definition, parent.entries, proposal, turn.statutes)
  if (accepted.ok) return { matter: parent, entry: accepted.entry, state: accepted.state }
  await note(turn, parent, 'report_refused', { procedure: from.procedure.id, action, code: accepted.code })
  return undefined
}

async function correctThere(turn: Turn, { from, entry, where, was, now }: Extract<Consequence, { does: 'correct' }>) {
  const id = 'action' in where ? from.parentId : await childOf(turn.db, from.id, where.seq, where.procedure)
  const there = await taken(turn, id ?? null)
  if (!there) return undefined
  const target = 'action' in where ? playedAs(there, where.action, was) : there.entries[0]
  if (!target) return undefined
  const form = withChanges(formsOf(there.entries).get(target.seq) ?? target.form, was, now)
  const change = { refers: target.seq, form, reason: entry.reason ?? '', at: turn.at, by: ownerOf(there, target) }
  const outcome = correct(there.procedure, there.entries, change, turn.statutes)
  if (!outcome.ok) {
    await noteCorrection(turn, there, from, outcome)
    return undefined
  }
  const carried = { ...outcome.entry, by: { seat: platform.kind ?? 'platform', body: null, person: null } }
  return { matter: there, entry: carried, state: outcome.state }
}

/** Entitled as the body that acted there: what it said is corrected, by the platform in its place. */
function ownerOf({ definition }: WholeMatter, { by }: Entry): EngineActor {
  if (by.body === null) return platform
  return { body: by.body, kind: null, person: null, roles: definition.seats[by.seat]?.roles ?? [] }
}

/** The last entry that a report became, as it stands. */
function playedAs({ entries }: WholeMatter, action: string, form: Record<string, unknown>): Entry | undefined {
  const forms = formsOf(entries)
  return entries.findLast(
    (entry) =>
      isCarried(entry) &&
      entry.kind === 'act' &&
      entry.action === action &&
      isDeepStrictEqual(forms.get(entry.seq), form),
  )
}

async function taken({ db }: Turn, id: string | null): Promise<WholeMatter | undefined> {
  if (id === null) return undefined
  const [row, entries] = await Promise.all([takeMatter(db, id), historyOf(db, id)])
  return row && wholeOf(row, entries)
}

function noteCorrection(turn: Turn, there: WholeMatter, from: WholeMatter, { code }: Refusal): Promise<void> {
  return note(turn, there, 'correction_refused', { procedure: from.procedure.id, code })
}

/** As an event of nobody's: the acting body may take no part there. */
async function note(turn: Turn, { id, leadBody }: WholeMatter, kind: string, data: Record<string, unknown>) {
  const { db, actor, now, requestId } = turn
  const nobodys = { personId: actor.personId, bodyId: null }
  await recordEvent(db, nobodys, requestId, now, `matters.${kind}`, id, data)
  await tell(db, id, [leadBody], kind, data, now)
}
