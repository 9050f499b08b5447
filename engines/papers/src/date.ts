/** Days as an official paper writes them. */

import { type Day, isDay } from '@quanlian/statutes'
import { PaperError } from './error.ts'

/** `2026年1月5日`: Arabic figures, nothing put before single ones (GB/T 9704-2012, 7.3.5.4). @throws PaperError `bad_day`. */
export function chineseDate(day: Day, field = 'day'): string {
  if (!isDay(day)) throw new PaperError('bad_day', field)
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
