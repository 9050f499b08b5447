/** Days as offices write them, turned into ISO days (WIPO ST.2). */

/** An ISO day, or `null` where the text says there is none (empty, `0`, `00000000`). */
export type DayResult =
  | { ok: true; value: string | null }
  | { ok: false; rule: 'date.impossible' | 'date.partial' | 'date.unreadable' }

/**
 * Reads `20211210`, `2021-12-10`, `1995-02-07-05:00` (the office's local day, the offset is dropped), `2021/1/5`,
 * `2021.01.05`, `2021年1月5日`, and a date with a time after it. A day or month of zero is `date.partial`.
 */
export function readDay(text: string): DayResult {
  const day = text.trim()
  if (day === '' || /^[0\s./-]+$/.test(day)) return none
  const match = compact.exec(day) ?? separated.exec(day) ?? chinese.exec(day)
  if (!match) return partial.test(day) ? fault('date.partial') : fault('date.unreadable')
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** A spreadsheet's serial day (1900 system, as Excel counts: 1 is 1900-01-01 and 60 never was). */
export function readSerialDay(serial: number): DayResult {
  if (!(serial >= 1 && serial < 2_958_466) || Math.floor(serial) === 60) return fault('date.impossible')
  const days = Math.floor(serial) - (serial >= 61 ? 25_569 : 25_568)
  return { ok: true, value: new Date(days * 86_400_000).toISOString().slice(0, 10) }
}

const none: DayResult = { ok: true, value: null }
const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/
const separated = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T\s+Z-])/
const chinese = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?/
const partial = /^\d{4}(?:(?:[-/.]|年)\s*\d{1,2}\s*月?|年)?$|^\d{6}$/

function dayOf(year: number, month: number, day: number): DayResult {
  if (year > 0 && month <= 12 && (month === 0 || day === 0)) return fault('date.partial')
  if (month > 12 || day > monthDays(year, month) || year < 1600) return fault('date.impossible')
  return { ok: true, value: `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` }
}

function monthDays(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function fault(rule: 'date.impossible' | 'date.partial' | 'date.unreadable'): DayResult {
  return { ok: false, rule }
}
