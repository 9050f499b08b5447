/** The calendar of working days for those who need certainty: it refuses years without a holiday notice it knows. */
import { type Refusal, refuse } from '../answer.ts'
import { type Day, fromNumber, isDay, toNumber, yearOf } from '../day.ts'
import type { Words } from '../words.ts'
import { holidays } from './holidays.gen.ts'
import { type DayKind, isRestAt, kindAt, nthWorkday, workdaysBetween } from './table.ts'

export type { DayKind }

/** A value with what is not certain about it, or why there is none. */
export type Known<Value> = { ok: true; value: Value; provisional: readonly Words[] } | Refusal

const years = Object.keys(holidays).map(Number)

/** Years with data, and from which year on they were checked; both ends included. */
export const calendarYears = { from: Math.min(...years), checkedFrom: 2018, to: Math.max(...years) }

/** Whether a day is worked, an ordinary weekend, in a holiday break, or a weekend day worked in exchange. */
export function kindOfDay(day: string): Known<DayKind> {
  return look([day], ([at]) => kindAt(at as number))
}

export function isWorkingDay(day: string): Known<boolean> {
  return look([day], ([at]) => !isRestAt(at as number))
}

/** The first working day after a day. */
export function nextWorkingDay(day: string): Known<Day> {
  return addWorkingDays(day, 1)
}

/** The n-th working day after a day, which is not counted; before it when n is negative, the day itself when n is 0. */
export function addWorkingDays(day: string, n: number): Known<Day> {
  if (!Number.isSafeInteger(n)) return refuse('invalid', 'n', `“${n}”不是整数`, `“${n}” is not a whole number`)
  const start = look([day], ([at]) => at as number)
  if (!start.ok) return start
  const end = nthWorkday(start.value, n)
  if (end === undefined) return noData('n')
  const reached = look([fromNumber(end)], () => fromNumber(end), 'n')
  return reached.ok ? { ...reached, provisional: doubtsOfYears(yearOf(day), yearOf(reached.value)) } : reached
}

/** Working days after `from`, up to and including `to`: what `addWorkingDays` would have to add. Negative when `to` is earlier. */
export function countWorkingDays(from: string, to: string): Known<number> {
  const known = look([from, to], ([a, b]) => workdaysBetween(a as number, b as number), 'from', 'to')
  return known.ok ? { ...known, provisional: doubtsOfYears(yearOf(from), yearOf(to)) } : known
}

/**
 * What is not certain about days in a span of years, in either order: a sentence for each year without data, and one for
 * all that were not checked. Empty if every year was checked.
 */
export function doubtsOfYears(one: number, other: number): Words[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  const doubts: Words[] = []
  for (let year = from; year <= to; year++) {
    if (year >= calendarYears.from && year <= calendarYears.to) continue
    doubts.push({
      zh: `${year} 年没有节假日安排数据，暂按周一至周五为工作日推算，须待国务院办公厅公布该年安排后复核`,
      en: `there is no holiday calendar for ${year}: Monday to Friday are assumed to be working days until the State Council's notice for that year is entered`,
    })
  }
  const [a, b] = [Math.max(from, calendarYears.from), Math.min(to, calendarYears.checkedFrom - 1)]
  if (a > b) return doubts
  const span = a === b ? `${a}` : `${a}–${b}`
  doubts.push({
    zh: `${span} 年的节假日数据未经核对`,
    en: `the holiday calendar of ${span} was not checked`,
  })
  return doubts
}

function look<Value>(days: string[], value: (at: number[]) => Value, ...fields: string[]): Known<Value> {
  for (const [place, day] of days.entries()) {
    const field = fields[place] ?? 'day'
    if (!isDay(day))
      return refuse(
        'invalid',
        field,
        `“${day}”不是有效的日期（例：2026-11-24）`,
        `“${day}” is not a day (example: 2026-11-24)`,
      )
    if (yearOf(day) < calendarYears.from || yearOf(day) > calendarYears.to) return noData(field, day)
  }
  const seen = days.map(yearOf)
  const provisional = doubtsOfYears(Math.min(...seen), Math.max(...seen))
  return { ok: true, value: value(days.map(toNumber)), provisional }
}

function noData(field: string, day?: string): Refusal {
  const { from, to } = calendarYears
  return refuse(
    'not_known',
    field,
    `${day ?? '所求日期'} 超出节假日数据的年份（${from}–${to}）`,
    `${day ?? 'the day asked for'} lies outside the years with a holiday calendar (${from}–${to})`,
  )
}
