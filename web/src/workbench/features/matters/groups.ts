/** The timeline in the order a reader likes, day by day. */
import type { MatterEntry } from '@quanlian/contract'
import { day } from '../../../ui/format.ts'

export type Order = 'newest' | 'oldest'

/** Entries of one day in China. */
export interface DayGroup {
  day: string
  entries: MatterEntry[]
}

/** @param entries oldest first, as the server tells them */
export function groupByDay(entries: readonly MatterEntry[], order: Order): DayGroup[] {
  const ordered = entries.toSorted((a, b) => (order === 'oldest' ? a.seq - b.seq : b.seq - a.seq))
  const groups: DayGroup[] = []
  for (const entry of ordered) {
    const on = day(entry.at)
    const last = groups.at(-1)
    if (last?.day === on) last.entries.push(entry)
    else groups.push({ day: on, entries: [entry] })
  }
  return groups
}

/** What happened after an entry that a reader knew, oldest first. */
export function entriesSince(entries: readonly MatterEntry[], seq: number): MatterEntry[] {
  return entries.filter((entry) => entry.seq > seq).toSorted((a, b) => a.seq - b.seq)
}

/** How one entry stands to others: what corrected it, and whether a later one took it back. */
export function correctionsOf(entries: readonly MatterEntry[], seq: number): MatterEntry[] {
  return entries.filter(({ kind, refers }) => refers === seq && kind === 'correct')
}

/** The entry that took another back, if there is one in sight. */
export function withdrawalOf(entries: readonly MatterEntry[], seq: number): MatterEntry | undefined {
  return entries.find(({ kind, refers }) => refers === seq && kind === 'withdraw')
}
