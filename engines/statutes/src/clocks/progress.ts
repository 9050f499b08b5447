/** Where a clock stands on a day: what has run, what is left, whether it was kept. */
import { workdaysBetween } from '../calendar/table.ts'
import { type Day, daysBetween, type Span, toNumber } from '../day.ts'
import { daysInside } from './term.ts'
import type { Kind, Unit } from './vocabulary.ts'

export type ClockState = 'not_started' | 'running' | 'suspended' | 'met' | 'late'

export interface Progress {
  /** The day or instant asked about. */
  today: string
  state: ClockState
  /** Days (working days, whole hours) that have run, suspended time left out; and those left, negative when over. */
  run: number
  left: number
  unit: 'day' | 'working_day' | 'hour'
}

export interface Standing {
  kind: Kind
  unit: Unit
  start: Day
  due: Day
  today: Day
  done?: Day
  suspensions: readonly Span[]
}

/** Progress of a term in days. A term that must run out first is met once it has; one that is counted back from a day is late after its due day. */
export function progressOf({ kind, unit, start, due, today, done, suspensions }: Standing): Progress {
  const counted = unit === 'working_day' ? 'working_day' : 'day'
  const between = (from: Day, to: Day) =>
    counted === 'day' ? daysBetween(from, to) : workdaysBetween(toNumber(from), toNumber(to))
  const [low, high] = kind === 'before' ? [today, today] : [start, today < due ? today : due]
  return {
    today,
    state: stateOf({ kind, unit, start, due, today, suspensions, ...(done === undefined ? {} : { done }) }),
    run: Math.max(0, between(low, high) - daysInside(suspensions, start, high, counted)),
    left: between(today, due),
    unit: counted,
  }
}

/** Progress of a term in hours. */
export function progressOfHours(start: string, due: string, today: string, done?: string): Progress {
  const [from, to, now] = [start, due, today].map((instant) => Date.parse(instant)) as [number, number, number]
  const hours = (time: number) => Math.floor(time / 3_600_000)
  const kept = done === undefined ? undefined : Date.parse(done) <= to
  const state =
    kept === undefined ? (now > to ? 'late' : now < from ? 'not_started' : 'running') : kept ? 'met' : 'late'
  return { today, state, run: Math.max(0, hours(Math.min(now, to) - from)), left: hours(to - now), unit: 'hour' }
}

function stateOf({ kind, start, due, today, done, suspensions }: Standing): ClockState {
  if (kind === 'after') return today > due ? 'met' : today < start ? 'not_started' : waiting(suspensions, today)
  if (done !== undefined) return done <= due ? 'met' : 'late'
  if (today > due) return 'late'
  if (kind === 'within' && today < start) return 'not_started'
  return waiting(suspensions, today)
}

function waiting(suspensions: readonly Span[], today: Day): ClockState {
  return suspensions.some(({ from, to }) => from <= today && today <= to) ? 'suspended' : 'running'
}
