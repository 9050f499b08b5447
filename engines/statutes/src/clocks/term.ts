/** Counting a term to its last day. It knows days and the wordings of roll-over, but no law: that comes from the regime. */
import { isCovered, isRestAt, kindAt, nthWorkday, workdaysBetween } from '../calendar/table.ts'
import { addDays, addMonths, addYears, beijingTime, type Day, fromNumber, isDay, type Span, toNumber } from '../day.ts'
import type { Roll, Term } from './vocabulary.ts'

export interface CountOptions {
  roll: Roll
  /** Nothing rolls while somebody is held (Criminal Procedure Law, art. 105 IV). */
  custody?: boolean
  /** Days that do not count. */
  suspensions?: readonly Span[]
  /** Prolongations, one after the other. What has the unit of the term makes it longer, as if it had been so from the start. */
  extensions?: readonly Term[]
}

export interface Counted {
  /** Last day before roll-over. */
  end: Day
  due: Day
  /** Days of suspension that prolonged the term: working days for a term in working days, else all days. */
  excluded: number
}

/**
 * The last day of a term. The day of the start is not counted (Civil Code, art. 201); months and years end on the
 * corresponding day or the last of the month (art. 202). Not for hours: `dueInstant`. Undefined beyond 2199.
 */
export function dueDay(term: Term, start: Day, options: CountOptions): Counted | undefined {
  const terms = joined([term, ...(options.extensions ?? [])])
  const inWorkdays = terms.length === 1 && term.unit === 'working_day'
  const spans = merged(options.suspensions ?? [])
  const from = toNumber(start)
  let excluded = 0
  let end = reach(terms, start, 0)
  for (;;) {
    if (end === undefined || !isCovered(toNumber(end))) return undefined
    const inside = timeInside(spans, from, toNumber(end), inWorkdays)
    if (inside === excluded) break
    excluded = inside
    end = reach(terms, start, excluded)
  }
  const due = options.custody ? end : rolled(end, options.roll)
  return due === undefined ? undefined : { end, due, excluded }
}

/** The last day on which something can still be done that many days, months … before a day: counted back, never rolled. */
export function dayBefore(term: Term, day: Day): Day | undefined {
  const reached = reach([{ ...term, n: -term.n }], day, 0)
  return reached !== undefined && isDay(reached) ? reached : undefined
}

/**
 * The end of a term in hours, China Standard Time. It never rolls and never stops for rest days (Civil Code, art. 201 II).
 * @param skipStartHour whether the hour in which it starts is left out, as 民诉法 85 II can be read
 */
export function dueInstant(hours: number, start: string, skipStartHour = false): string {
  const hour = 3_600_000
  const from = Date.parse(start)
  return beijingTime((skipStartHour ? Math.floor(from / hour + 1) * hour : from) + hours * hour)
}

/** A day moved off rest as the wording says; undefined beyond 2199. */
export function rolled(day: Day, roll: Roll): Day | undefined {
  if (roll === 'none') return day
  let at = toNumber(day)
  while (isCovered(at) && (roll === 'festival' ? kindAt(at) === 'holiday' : isRestAt(at))) at++
  return isCovered(at) ? fromNumber(at) : undefined
}

/** How many days of the spans lie after one day, up to and including another; overlapping spans count once. */
export function daysInside(
  spans: readonly Span[],
  after: Day,
  until: Day,
  unit: 'day' | 'working_day' = 'day',
): number {
  return timeInside(merged(spans), toNumber(after), toNumber(until), unit === 'working_day')
}

function joined(terms: readonly Term[]): Term[] {
  const out: Term[] = []
  for (const term of terms) {
    const last = out.at(-1)
    if (last?.unit === term.unit) out[out.length - 1] = { n: last.n + term.n, unit: term.unit }
    else out.push(term)
  }
  return out
}

function reach(terms: readonly Term[], start: Day, excluded: number): Day | undefined {
  const workdaysOnly = terms.length === 1 && terms[0]?.unit === 'working_day'
  let day: Day | undefined = start
  for (const { n, unit } of terms) {
    if (!isDay(day)) return undefined
    if (unit === 'month') day = addMonths(day, n)
    else if (unit === 'year') day = addYears(day, n)
    else if (unit === 'working_day') {
      const at = nthWorkday(toNumber(day), n + (workdaysOnly ? excluded : 0))
      if (at === undefined) return undefined
      day = fromNumber(at)
    } else day = addDays(day, n)
  }
  return workdaysOnly ? day : addDays(day, excluded)
}

function merged(spans: readonly Span[]): [from: number, to: number][] {
  const sorted = spans.map(({ from, to }): [number, number] => [toNumber(from), toNumber(to)]).sort(([a], [b]) => a - b)
  const out: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = out.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out
}

/** Suspended time after `from`, up to and including `to`. */
function timeInside(spans: readonly [number, number][], from: number, to: number, inWorkdays: boolean): number {
  let sum = 0
  for (const [a, b] of spans) {
    const [first, last] = [Math.max(a, from + 1), Math.min(b, to)]
    if (first <= last) sum += inWorkdays ? workdaysBetween(first - 1, last) : last - first + 1
  }
  return sum
}
