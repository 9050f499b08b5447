/** What an entry does to other matters, as data: the platform carries it out in the same transaction. */
import { isDeepStrictEqual } from 'node:util'
import { type Effects, type Entry, effective } from '@quanlian/procedure'
import type { WholeMatter } from './load.ts'

export type Consequence =
  /** A matter begins with this form. */
  | { does: 'open'; from: WholeMatter; entry: Entry; procedure: string; form: Record<string, unknown> }
  /** The matter it came from is told an outcome. */
  | { does: 'report'; from: WholeMatter; action: string; form: Record<string, unknown> }
  /** What was handed over or told is corrected where it went. */
  | {
      does: 'correct'
      from: WholeMatter
      entry: Entry
      /** The child that entry `seq` opened in a procedure, or the action that was played in the parent. */
      where: { seq: number; procedure: string } | { action: string }
      was: Record<string, unknown>
      now: Record<string, unknown>
    }

/** @param before the matter without the entry. @param after with it */
export function consequencesOf(before: WholeMatter, after: WholeMatter, entry: Entry): Consequence[] {
  if (entry.kind !== 'act') return corrections(before, after, entry)
  const opens = Object.entries(entry.effects.opens ?? {})
  const reports = after.parentId === null ? [] : Object.entries(entry.effects.reports ?? {})
  return [
    ...opens.map(([procedure, form]): Consequence => ({ does: 'open', from: after, entry, procedure, form })),
    ...reports.map(([action, form]): Consequence => ({ does: 'report', from: after, action, form })),
  ]
}

function corrections(before: WholeMatter, from: WholeMatter, entry: Entry): Consequence[] {
  const settled = effective(before.entries)
  return Object.entries(entry.amends ?? {}).flatMap(([at, now]) => {
    const [seq, was] = [Number(at), settled.get(Number(at))]
    const opens = changed(was?.opens, now.opens).map(
      ([procedure, old, form]): Consequence => ({
        ...{ does: 'correct', from, entry, where: { seq, procedure } },
        ...{ was: old, now: form },
      }),
    )
    const reports = changed(was?.reports, now.reports).map(
      ([action, old, form]): Consequence => ({
        ...{ does: 'correct', from, entry, where: { action } },
        ...{ was: old, now: form },
      }),
    )
    return [...opens, ...(from.parentId === null ? [] : reports)]
  })
}

function changed(
  was: Effects['opens'] = {},
  now: Effects['opens'] = {},
): [name: string, was: Record<string, unknown>, now: Record<string, unknown>][] {
  return Object.entries(now).flatMap(([name, form]) => {
    const old = was[name]
    return old === undefined || isDeepStrictEqual(old, form) ? [] : [[name, old, form] as const]
  }) as [string, Record<string, unknown>, Record<string, unknown>][]
}

/** A form with what another form changed: fields that were corrected here alone stay as they are. */
export function withChanges(
  form: Readonly<Record<string, unknown>>,
  was: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged = { ...form }
  for (const name of new Set([...Object.keys(was), ...Object.keys(now)])) {
    if (isDeepStrictEqual(was[name], now[name])) continue
    if (name in now) merged[name] = now[name]
    else delete merged[name]
  }
  return merged
}
