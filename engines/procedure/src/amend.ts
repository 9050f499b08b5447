/**
 * Corrections, withdrawals, and the move to a newer version: further entries with a reason, never an edit. Each is
 * accepted only if everything that came after still stands on replay.
 */
import type { Statutes } from '@quanlian/statutes'
import * as z from 'zod'
import { type Actor, settle } from './accept.ts'
import type { Definition } from './definition.ts'
import type { Doer, Effects, Entry, Refusal } from './entry.ts'
import { apply, beginning, effective, fold, formsOf, type MatterState } from './fold.ts'
import { refuse } from './refuse.ts'

/** A definition through time, oldest version first: a matter keeps the one it began with until somebody moves it on. */
export interface Procedure {
  id: string
  versions: readonly [Definition, ...Definition[]]
}

export type Amended = { ok: true; entry: Entry; state: MatterState } | Refusal

interface Change {
  refers: number
  reason: string
  by: Actor
  at: string
}

/** The definition of a version. @throws RangeError for a version that is not kept */
export function versionOf(procedure: Procedure, version: number): Definition {
  const found = procedure.versions.find((definition) => definition.version === version)
  if (!found) throw new RangeError(`${procedure.id} has no version ${version}`)
  return found
}

export function latestOf(procedure: Procedure): Definition {
  return procedure.versions[procedure.versions.length - 1] ?? procedure.versions[0]
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
  const parsed = z
    .object(definition.actions[entry.action]?.form ?? {})
    .strict()
    .safeParse(change.form)
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    return { ...refuse('bad_form', '表单填写有误', 'the form is not filled in as it must be'), errors }
  }
  const replayed = replay(procedure, entries, statutes, { seq: entry.seq, form: parsed.data })
  if (!('effects' in replayed)) return replayed
  const before = effective(entries)
  for (const [seq, { joins }] of replayed.effects)
    if (!same(joins, before.get(seq)?.joins))
      return refuse(
        'stands',
        '已加入的机构不能以更正的方式更换',
        'a body that has joined is not exchanged by a correction',
      )
  return amendment(procedure, entries, 'correct', entry, change, parsed.data, found.by, replayed.effects)
}

/** An earlier action taken back, where nothing was served or opened by it and the rest still stands. */
export function withdraw(procedure: Procedure, entries: readonly Entry[], change: Change, statutes: Statutes): Amended {
  const found = target(procedure, entries, change)
  if (!('entry' in found)) return found
  const { entry } = found
  const done = effective(entries).get(entry.seq)
  if (entry.seq === 1 || done?.documents || done?.opens || done?.joins || done?.reports)
    return refuse(
      'stands',
      '已送达、已移交或已告知其他机构的步骤不能撤回，请依法另行撤销或变更',
      'what was served, handed over or told to another body is not taken back; the law has its own act for that',
    )
  const replayed = replay(procedure, entries, statutes, { seq: entry.seq })
  if (!('effects' in replayed)) return replayed
  return amendment(procedure, entries, 'withdraw', entry, change, {}, found.by, replayed.effects)
}

/** Moves a matter to the newest version of its definition, state by state as that version says. */
export function adopt(
  procedure: Procedure,
  entries: readonly Entry[],
  { by, at, reason }: { by: Doer; at: string; reason: string },
): Amended {
  const last = entries[entries.length - 1]
  const newest = latestOf(procedure)
  if (!last || last.version === newest.version)
    return refuse('not_available', '该事项已适用最新版本', 'the matter follows the newest version already')
  const state = fold(versionOf(procedure, last.version), entries)
  const map = newest.adopts[last.version]
  const moves: Record<string, string> = {}
  for (const [line, now] of Object.entries(state.lines)) {
    const to = map?.[now]
    if (!to || !newest.lines[line]?.[to])
      return refuse(
        'not_available',
        `新版本没有说明“${now}”如何衔接`,
        `the newest version does not say what becomes of “${now}”`,
      )
    if (to !== now) moves[line] = to
  }
  const effects: Effects = Object.keys(moves).length > 0 ? { moves } : {}
  const entry: Entry = {
    seq: last.seq + 1,
    version: newest.version,
    kind: 'adopt',
    action: 'adopt',
    at,
    by,
    form: {},
    effects,
    reason,
  }
  return { ok: true, entry, state: fold(newest, [...entries, entry]) }
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
      entry.seq < change.seq || entry.kind !== 'act'
        ? { ok: true as const, effects: done }
        : settle(definition, state, { ...entry, form }, statutes)
    if (!settled.ok) return entry.seq === change.seq ? settled : falls(definition, entry, settled)
    effects.set(entry.seq, settled.effects)
    state = apply(definition, state, entry, settled.effects)
  }
  return { effects }
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

/** Effects are JSON made by one function in one order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}
