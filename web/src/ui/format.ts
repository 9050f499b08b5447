/** Dates, numbers and spans of time, the same everywhere. */
import type { Language } from './language.tsx'

/** `2026-11-22` of an ISO day, or of an instant in China Standard Time: the day that counts, wherever it is read. */
export function day(value: string): string {
  return value.length === 10 ? value : inChina(value).slice(0, 10)
}

/** `2026-11-22 16:05` in China Standard Time. */
export function minute(value: string): string {
  return inChina(value).slice(0, 16).replace('T', ' ')
}

/** `12,345` */
export function count(value: number): string {
  return value.toLocaleString('en-US')
}

/** `¥1,234,567.00` */
export function money(yuan: number): string {
  return `¥${yuan.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
}

/** `1.2 MB` */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = Math.min(Math.floor(Math.log10(Math.max(value, 1)) / 3), units.length - 1)
  const amount = value / 1000 ** power
  return `${power === 0 || amount >= 100 ? Math.round(amount) : amount.toFixed(1)} ${units[power]}`
}

/** Today in China Standard Time. */
export function today(): string {
  return day(new Date().toISOString())
}

/** The day before today in China Standard Time. */
export function yesterday(): string {
  return day(new Date(Date.now() - 86_400_000).toISOString())
}

/** Whole days from one ISO day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** Days are said as days up to two months, then as months, from two years on as years. */
export function span(days: number): { unit: 'day' | 'month' | 'year'; n: number } {
  const whole = Math.abs(days)
  if (whole <= 61) return { unit: 'day', n: whole }
  if (whole < 731) return { unit: 'month', n: Math.round(whole / 30.44) }
  return { unit: 'year', n: Math.floor(whole / 365.25) }
}

/** Names in a row: with the enumeration comma in Chinese, `A, B` in English. */
export function list(names: string[], language: Language): string {
  return names.join(language === 'zh' ? '\u3001' : ', ')
}

/** China keeps UTC+8 all year, without summer time since 1991. */
function inChina(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString()
}
