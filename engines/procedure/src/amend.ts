/**
 * Corrections and withdrawals: further entries with a reason, never an edit. Each is accepted only if everything that
 * came after still stands on replay.
 */
import type { Statutes } from '@quanlian/statutes'
import { type Actor, settle } from './accept.ts'
import { canonical } from './canonical.ts'
import type { Definition } from './definition.ts'
import type { Doer, Effects, Entry, Refusal } from './entry.ts'
import { apply, beginning, effective, fold, formsOf, type MatterState } from './fold.ts'
import { formFor, readForm } from './form.ts'
import { refuse } from './refuse.ts'
import { type Procedure, unadoptable, versionOf } from './versions.ts'

export type Amended = { ok: true; entry: Entry; state: MatterState } | Refusal

interface Change {
  refers: number
  reason: string
  by: Actor
  at: string
}

/** Another form for an earlier action, by the body that took it. */
export function correct(
  procedure: Procedure,
  entries: readonly Entry[],
  change: Change & { form: unknown },
  statutes: Statutes,
): Amended {
  const found = target(procedure, entries, change)
  if (!('entry' in found)) return found
  const { entry, definition } = found
  const read = readForm(formFor(definition.actions[entry.action]?.form ?? {}, entry.by.seat), change.form)
  if (!read.ok)
    return { ...refuse('bad_form', '表单填写有误', 'the form is not filled in as it must be'), errors: read.errors }
  const replayed = replay(procedure, entries, statutes, { seq: entry.seq, form: read.form })
  if (!('effects' in replayed)) return replayed
  return (
    reachesOut(effective(entries), replayed.effects) ??
    amendment(procedure, entries, 'correct', entry, change, read.form, found.by, replayed.effects)
  )
}

/** An earlier action taken back, where nothing was served or opened by it and the rest still stands. */
export function withdraw(procedure: Procedure, entries: readonly Entry[], change: Change, statutes: Statutes): Amended {
  const found = target(procedure, entries, change)
  if (!('entry' in found)) return found
  const { entry } = found
  const before = effective(entries)
  const done = before.get(entry.seq)
  if (entry.seq === 1 || done?.documents || done?.opens || done?.joins || done?.reports)
    return refuse(
      'stands',
      '已送达、已移交或已告知其他机构的步骤不能撤回，请依法另行撤销或变更',
      'what was served, handed over or told to another body is not taken back; the law has its own act for that',
    )
  const replayed = replay(procedure, entries, statutes, { seq: entry.seq })
  if (!('effects' in replayed)) return replayed
  return (
    reachesOut(before, replayed.effects) ??
    amendment(procedure, entries, 'withdraw', entry, change, {}, found.by, replayed.effects)
  )
}

function target(procedure: Procedure, entries: readonly Entry[], { refers, by }: Change) {
  const entry = entries.find(({ seq, kind }) => seq === refers && kind === 'act')
  if (!entry || !formsOf(entries).has(refers))
    return refuse('unknown', '没有这一步骤，或已撤回', 'no such action, or it was taken back')
  const definition = versionOf(procedure, entry.version)
  const roles = definition.actions[entry.action]?.by
  const entitled = roles && roles !== 'platform' && roles[entry.by.seat]?.some((role) => by.roles.includes(role))
  if (!entitled || entry.by.body === null || entry.by.body !== by.body)
    return refuse(
      'not_yours',
      '只有办理该步骤的机构可以更正或撤回',
      'only the body that took the action may correct it or take it back',
    )
  return { entry, definition, by: { seat: entry.by.seat, body: by.body, person: by.person } satisfies Doer }
}

/** All standing entries once more, the changed one with its new form or left out. */
function replay(
  procedure: Procedure,
  entries: readonly Entry[],
  statutes: Statutes,
  change: { seq: number; form?: Record<string, unknown> },
): { effects: Map<number, Effects> } | Refusal {
  const [known, forms] = [effective(entries), formsOf(entries)]
  const effects = new Map<number, Effects>()
  let state: MatterState | undefined
  for (const entry of entries) {
    const done = known.get(entry.seq)
    if (!done || (entry.seq === change.seq && !change.form)) continue
    const definition = versionOf(procedure, entry.version)
    state ??= beginning(definition)
    const form = entry.seq === change.seq && change.form ? change.form : (forms.get(entry.seq) ?? entry.form)
    const settled =
      entry.seq < change.seq
        ? { ok: true as const, effects: done }
        : again(definition, state, { ...entry, form, effects: done }, statutes)
    if (!settled.ok) return entry.seq === change.seq ? settled : falls(definition, entry, settled)
    effects.set(entry.seq, settled.effects)
    state = apply(definition, state, entry, settled.effects)
  }
  return { effects }
}

/** One entry on what now came before it. */
function again(definition: Definition, state: MatterState, entry: Entry, statutes: Statutes) {
  if (entry.kind === 'act') return settle(definition, state, entry, statutes)
  return unadoptable(definition, state.version, state) ?? { ok: true as const, effects: entry.effects }
}

function falls(definition: Definition, entry: Entry, { message, ground }: Refusal): Refusal {
  const title = definition.actions[entry.action]?.title
  return {
    ...refuse(
      'stands',
      `其后的“${title?.zh ?? entry.action}”将不再成立：${message.zh}`,
      `“${title?.en ?? entry.action}”, which came later, would no longer stand: ${message.en}`,
    ),
    ...(ground ? { ground } : {}),
  }
}

/** What changes is what was said, not who takes part, nor which matters began or were told by what still stands. */
function reachesOut(before: ReadonlyMap<number, Effects>, now: ReadonlyMap<number, Effects>): Refusal | undefined {
  for (const [seq, { joins, opens, reports }] of now) {
    const was = before.get(seq)
    if (!same(joins, was?.joins))
      return refuse(
        'stands',
        '已加入的机构不能以更正的方式更换',
        'a body that has joined is not exchanged by a correction',
      )
    if (!same(namesOf(opens), namesOf(was?.opens)) || !same(namesOf(reports), namesOf(was?.reports)))
      return refuse(
        'stands',
        '是否移交或者告知其他事项，不能以更正的方式改变',
        'whether another matter begins or is told is not changed by a correction',
      )
  }
  return undefined
}

function amendment(
  procedure: Procedure,
  entries: readonly Entry[],
  kind: 'correct' | 'withdraw',
  entry: Entry,
  { at, reason }: Change,
  form: Record<string, unknown>,
  by: Doer,
  effects: ReadonlyMap<number, Effects>,
): Amended {
  const before = effective(entries)
  const changed = [...effects].filter(([seq, now]) => !same(now, before.get(seq)))
  const last = entries[entries.length - 1] ?? entry
  const written: Entry = {
    seq: last.seq + 1,
    version: last.version,
    kind,
    action: entry.action,
    at,
    by,
    form,
    effects: {},
    refers: entry.seq,
    reason,
    amends: Object.fromEntries(changed),
  }
  return { ok: true, entry: written, state: fold(versionOf(procedure, last.version), [...entries, written]) }
}

/** Effects are JSON; a store may have put their keys in another order. */
function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function namesOf(record: object | undefined): string[] {
  return Object.keys(record ?? {}).sort()
}
