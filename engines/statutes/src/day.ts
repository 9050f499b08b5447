/**
 * Days of the Chinese calendar of law: Beijing days as ISO text (`2026-11-24`), counted as whole numbers. Nothing here
 * knows a time zone of the machine; an instant becomes a day in China Standard Time (UTC+8, without summer time since 1992).
 */

/** An ISO day, `2026-11-24`. Compares as text. */
export type Day = string

/** Days from one to another, both included. */
export interface Span {
  from: Day
  to: Day
}

/** Whether the text is a day that exists, from 1900 to 2199. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const [year, month, date] = partsOf(text)
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/** Days since 1970-01-01. */
export function toNumber(day: Day): number {
  const [year, month, date] = partsOf(day)
  return Date.UTC(year, month - 1, date) / 86_400_000
}

export function fromNumber(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days)
}

/** The corresponding day of a later (or earlier) month, or the month's last day where there is none (Civil Code, art. 202). */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day)
  const index = year * monthsOfYear + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / monthsOfYear), (index % monthsOfYear) + 1]
  return isoDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}

/** The corresponding day of another year, 28 February where it has no 29th. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * monthsOfYear)
}

/** Terms in years are counted as months. */
export const monthsOfYear = 12

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from)
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((toNumber(day) + 4) % 7) + 7) % 7
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** Whether the text is an instant with its offset, `2026-11-24T16:00:00Z`, whose day exists here and in Beijing. */
export function isInstant(text: string): boolean {
  return (
    instantForm.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) && isDay(dayOfInstant(text))
  )
}

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** The Beijing day of an instant. @param instant ISO 8601 with its offset, `2026-11-24T16:00:00Z`. */
export function dayOfInstant(instant: string): Day {
  return inBeijing(instant).slice(0, 10)
}

/** An instant as China Standard Time writes it, `2026-11-25T00:00:00+08:00`. */
export function inBeijing(instant: string): string {
  return beijingTime(Date.parse(instant))
}

/** Milliseconds since 1970 as China Standard Time writes them. */
export function beijingTime(time: number): string {
  return `${new Date(time + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function partsOf(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function isoDay(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
