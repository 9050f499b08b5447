/** Dates, numbers and spans of time, the same everywhere. */
import type { Language } from './language.tsx'

/** `2026-11-22` of an ISO day, or of an instant in the reader's zone. */
export function day(value: string): string {
  if (value.length === 10) return value
  const at = new Date(value)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** `2026-11-22 16:05` in the reader's zone. */
export function minute(value: string): string {
  const at = new Date(value)
  return `${day(value)} ${two(at.getHours())}:${two(at.getMinutes())}`
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

/** Today in the reader's zone. */
export function today(): string {
  return day(new Date().toISOString())
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

function two(value: number) {
  return String(value).padStart(2, '0')
}
