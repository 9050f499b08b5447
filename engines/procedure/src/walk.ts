/**
 * Random walks through a procedure: what bodies at the table might do, soundly or not, one after the other. Time goes
 * forward, nothing is written; whoever watches asks of each step what must hold.
 */
import { dayOfInstant, type Statutes } from '@quanlian/statutes'
import { type Actor, accept, isPossible, platform, seatFor } from './accept.ts'
import { correct, withdraw } from './amend.ts'
import { actionOf, type Definition } from './definition.ts'
import type { Entry, EntryKind, Refusal } from './entry.ts'
import { beginning, effective, type MatterState } from './fold.ts'
import { formFor } from './form.ts'
import { pick, type Random, sampleForm } from './sample.ts'
import { adopt, latestOf, type Procedure, versionOf } from './versions.ts'

/** What was tried, and where it left the matter. */
export interface Step {
  kind: EntryKind
  action: string
  by: Actor
  /** Instant, ISO with offset. */
  at: string
  /** Why nothing was added; null where an entry was. */
  refusal: Refusal | null
  /** The version that the matter follows now. */
  definition: Definition
  entries: readonly Entry[]
  state: MatterState
}

export interface WalkOptions {
  /** Instant from which time goes forward. */
  start?: string
  /** A form that grounds accept more often than a random one, by action. */
  fill?: Readonly<Record<string, (form: Record<string, unknown>, state: MatterState) => Record<string, unknown>>>
}

/** Tries that many things, whether they are accepted or not. */
export function* walk(
  procedure: Procedure,
  statutes: Statutes,
  random: Random,
  steps: number,
  { start = '2026-01-05T09:00:00+08:00', fill = {} }: WalkOptions = {},
): Generator<Step, void> {
  const definition = pick(procedure.versions, random) ?? latestOf(procedure)
  let now: Walk = { definition, entries: [], state: beginning(definition), time: Date.parse(start) }
  for (let step = 0; step < steps; step++) {
    now = { ...now, time: now.time + passing(random) }
    const at = new Date(now.time).toISOString()
    const tried = propose(procedure, statutes, random, now, at, fill)
    if (!tried) return
    const { proposal, outcome } = tried
    if (outcome.ok) {
      const entries = [...now.entries, outcome.entry]
      now = { ...now, entries, state: outcome.state, definition: versionOf(procedure, outcome.entry.version) }
    }
    yield {
      ...proposal,
      at,
      refusal: outcome.ok ? null : outcome,
      definition: now.definition,
      entries: now.entries,
      state: now.state,
    }
  }
}

interface Walk {
  definition: Definition
  entries: readonly Entry[]
  state: MatterState
  time: number
}

interface Tried {
  proposal: Pick<Step, 'kind' | 'action' | 'by'>
  outcome: { ok: true; entry: Entry; state: MatterState } | Refusal
}

/** Minutes mostly, weeks sometimes. */
function passing(random: Random): number {
  return Math.ceil(60_000 * 40_000 ** random())
}

function propose(
  procedure: Procedure,
  statutes: Statutes,
  random: Random,
  walk: Walk,
  at: string,
  fill: WalkOptions['fill'],
): Tried | undefined {
  const chance = walk.entries.length === 0 ? 1 : random()
  if (chance < 0.03 && latestOf(procedure) !== walk.definition) return moving(procedure, random, walk, at)
  if (chance < 0.15) return amending(procedure, statutes, random, walk, at) ?? acting(statutes, random, walk, at, fill)
  return acting(statutes, random, walk, at, fill) ?? amending(procedure, statutes, random, walk, at)
}

function acting(
  statutes: Statutes,
  random: Random,
  { definition, entries, state }: Walk,
  at: string,
  fill: WalkOptions['fill'] = {},
): Tried | undefined {
  const possible = Object.keys(definition.actions).filter((name) => isPossible(definition, state, name))
  const able = possible.flatMap((name) => actorsOf(definition, state, name, random).map((by) => ({ name, by })))
  // Rather what was not done before: a walk gets further. Now and then what is not possible, by whom it does not concern.
  const astray = random() < 0.05
  const fresh = random() < 0.7 ? able.filter((one) => !entries.some(({ action }) => action === one.name)) : []
  const name = astray
    ? pick(Object.keys(definition.actions), random)
    : pick(fresh.length > 0 ? fresh : able, random)?.name
  if (name === undefined) return undefined
  const by = astray
    ? stranger
    : (pick(
        able.filter((one) => one.name === name),
        random,
      )?.by ?? stranger)
  const asked = formFor(actionOf(definition, name)?.form ?? {}, seatFor(definition, state, name, by) ?? '')
  const form = sampleForm(asked, random, { day: weeksBefore(at) })
  const filled = fill[name]?.(form, state) ?? form
  return {
    proposal: { kind: 'act', action: name, by },
    outcome: accept(definition, entries, { action: name, form: filled, by, at }, statutes),
  }
}

/** Days of a form lie mostly before it is sent, as nothing is done later than that. */
function weeksBefore(at: string): string {
  return dayOfInstant(new Date(Date.parse(at) - 25 * 86_400_000).toISOString())
}

/** A correction or withdrawal of some earlier entry by the body that made it, or by a stranger. */
function amending(
  procedure: Procedure,
  statutes: Statutes,
  random: Random,
  { entries }: Walk,
  at: string,
): Tried | undefined {
  const standing = effective(entries)
  const entry = pick(
    entries.filter(({ seq, kind, by }) => kind === 'act' && standing.has(seq) && by.body !== null),
    random,
  )
  if (!entry) return undefined
  const definition = versionOf(procedure, entry.version)
  const { roles = [] } = definition.seats[entry.by.seat] ?? {}
  const by = random() < 0.05 ? stranger : { body: entry.by.body, kind: null, person: someone, roles }
  const change = { refers: entry.seq, reason: '更正示例', by, at }
  const proposal = { action: entry.action, by }
  if (random() < 0.4)
    return { proposal: { ...proposal, kind: 'withdraw' }, outcome: withdraw(procedure, entries, change, statutes) }
  const asked = formFor(definition.actions[entry.action]?.form ?? {}, entry.by.seat)
  const form = sampleForm(asked, random, { day: weeksBefore(entry.at) })
  // One field changes more often than all of them.
  const field = pick(Object.keys(form), random)
  const corrected = field === undefined || random() < 0.3 ? form : { ...entry.form, [field]: form[field] }
  const outcome = correct(procedure, entries, { ...change, form: corrected }, statutes)
  return { proposal: { ...proposal, kind: 'correct' }, outcome }
}

function moving(procedure: Procedure, random: Random, { definition, entries, state }: Walk, at: string): Tried {
  const lead = pick(state.seats[definition.lead] ?? [], random)?.body ?? null
  const by = { body: lead, kind: null, person: someone, roles: [] }
  const doer = { seat: definition.lead, body: lead, person: someone }
  return {
    proposal: { kind: 'adopt', action: 'adopt', by },
    outcome: adopt(procedure, entries, { by: doer, at, reason: '适用新版本' }),
  }
}

/** Everybody at the table who may do it; before the first entry a body of each kind that may. */
function actorsOf(definition: Definition, state: MatterState, name: string, random: Random): Actor[] {
  const by = actionOf(definition, name)?.by
  if (by === undefined) return []
  if (by === 'platform') return [platform]
  return Object.entries(by).flatMap(([seat, roles]): Actor[] => {
    const kind = pick(definition.seats[seat]?.kinds ?? [], random) ?? null
    const bodies = state.seq === 0 ? [opener] : (state.seats[seat] ?? []).map(({ body }) => body)
    return bodies.map((body) => ({ body, kind, person: someone, roles: roles.slice(0, 1) }))
  })
}

const someone = 'a0000000-0000-4000-8000-000000000001'
const opener = 'b0000000-0000-4000-8000-000000000001'
const stranger: Actor = {
  body: 'd0000000-0000-4000-8000-000000000001',
  kind: 'stranger',
  person: 'a0000000-0000-4000-8000-000000000009',
  roles: ['stranger'],
}
