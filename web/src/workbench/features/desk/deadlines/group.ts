/** Clocks by how pressing they are, and the days of a week. Days are those of China Standard Time. */
import type { Deadline } from '@quanlian/contract'
import { day } from '../../../../ui/format.ts'

/** In the order of the board. A clock that is paused, or whose period is not known, has no day to stand under. */
export const groups = ['late', 'today', 'week', 'later', 'suspended', 'unknown'] as const
export type Group = (typeof groups)[number]

type Clock = Pick<Deadline['clock'], 'state' | 'due' | 'ends'>

/** Under which heading a clock stands. `week` ends with Sunday. @param now instant; undefined for a duty fulfilled and a right that lapsed */
export function groupOf({ state, due, ends }: Clock, now: string): Group | undefined {
  if (state === 'met' || state === 'lapsed') return undefined
  if (state === 'suspended') return 'suspended'
  if (state === 'late' || (ends !== null && Date.parse(ends) <= Date.parse(now))) return 'late'
  if (state === 'unknown' || due === null) return 'unknown'
  const today = day(now)
  const last = day(due)
  if (last <= today) return 'today'
  return last <= sundayOf(today) ? 'week' : 'later'
}

/** Clocks under their headings, in the order given; headings without any are left out. */
export function groupDeadlines<Row extends { clock: Clock }>(
  rows: readonly Row[],
  now: string,
): { group: Group; rows: Row[] }[] {
  return groups
    .map((group) => ({ group, rows: rows.filter(({ clock }) => groupOf(clock, now) === group) }))
    .filter((one) => one.rows.length > 0)
}

/** The seven days of the week in which a day lies, from Monday. */
export function weekOf(on: string): string[] {
  const monday = shifted(on, -((weekday(on) + 6) % 7))
  return [0, 1, 2, 3, 4, 5, 6].map((days) => shifted(monday, days))
}

/** The day so many days later, or earlier. */
export function shifted(on: string, days: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Clocks of a week by the day on which they end; the paused and the unknown stand under none. */
export function byDay<Row extends { clock: Clock }>(rows: readonly Row[], days: readonly string[]): Map<string, Row[]> {
  const dated = rows.filter(({ clock }) => clock.state === 'running' || clock.state === 'late')
  return new Map(days.map((one) => [one, dated.filter(({ clock }) => clock.due !== null && day(clock.due) === one)]))
}

function sundayOf(on: string): string {
  return shifted(on, (7 - weekday(on)) % 7)
}

/** 0 is Sunday. */
function weekday(on: string): number {
  return new Date(`${on}T00:00:00Z`).getUTCDay()
}
