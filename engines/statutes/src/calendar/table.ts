/**
 * Working days as a table, so that adding and counting them is a look-up. Outside the years with data Monday to Friday
 * are taken for working days: only for those who say so beside the result. Days are numbers here (`toNumber`).
 */
import { toNumber } from '../day.ts'
import { holidays } from './holidays.gen.ts'

/** Kinds in the table, by value. */
export const kinds = ['working', 'weekend', 'holiday', 'made_up'] as const

/**
 * What a day is: worked by the week, an ordinary weekend, off in a holiday break (weekend days inside it too), or a
 * weekend day worked in exchange (调休上班).
 */
export type DayKind = (typeof kinds)[number]

const first = toNumber('1900-01-01')
const last = toNumber('2199-12-31')
const { kind, before, workdays } = build()

/** Whether the table reaches the day; the functions below take only such days. */
export function isCovered(day: number): boolean {
  return day >= first && day <= last
}

export function kindAt(day: number): DayKind {
  return kinds[kind[day - first] as number] as DayKind
}

export function isRestAt(day: number): boolean {
  const is = kindAt(day)
  return is === 'weekend' || is === 'holiday'
}

/** Working days after `from`, up to and including `to`; negative when `to` is earlier. */
export function workdaysBetween(from: number, to: number): number {
  return (before[to - first + 1] as number) - (before[from - first + 1] as number)
}

/** The n-th working day after a day, or before it when n is negative; undefined beyond the table. */
export function nthWorkday(day: number, n: number): number | undefined {
  if (n === 0) return day
  const index = n > 0 ? (before[day - first + 1] as number) + n - 1 : (before[day - first] as number) + n
  return workdays[index]
}

function build() {
  const days = last - first + 1
  const kind = new Uint8Array(days)
  for (let at = 0; at < days; at++) kind[at] = isWeekend(first + at) ? kinds.indexOf('weekend') : 0
  for (const [year, { off, worked }] of Object.entries(holidays)) {
    for (const day of daysOf(year, off)) kind[day - first] = kinds.indexOf('holiday')
    for (const day of daysOf(year, worked)) kind[day - first] = kinds.indexOf('made_up')
  }
  const before = new Int32Array(days + 1)
  const workdays: number[] = []
  for (let at = 0; at < days; at++) {
    const works = kind[at] === kinds.indexOf('working') || kind[at] === kinds.indexOf('made_up')
    if (works) workdays.push(first + at)
    before[at + 1] = workdays.length
  }
  return { kind, before, workdays }
}

function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday === 0 || weekday === 6
}

function daysOf(year: string, texts: string): number[] {
  return texts
    .split(' ')
    .filter(Boolean)
    .map((text) => toNumber(`${year}-${text.slice(0, 2)}-${text.slice(2)}`))
}
