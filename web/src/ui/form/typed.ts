/** What people type, made into what a field holds, and back: amounts, days, counts and instants in China Standard Time. */
import type { Field, Json } from './schema.ts'
import { words } from './words.ts'

/** An amount as the API takes it: yuan as text with at most two decimals. */
export const moneyShape = /^\d{1,15}(\.\d{1,2})?$/
export const dayShape = /^\d{4}-\d{2}-\d{2}$/
const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** `¥1,234,567.5元`, also in full-width digits, as `1234567.5`; what is no amount stays as typed. */
export function plainMoney(typed: string): string {
  const plain = typed.normalize('NFKC').replace(/[\s,，¥元]/g, '')
  return moneyShape.test(plain) ? plain : typed.trim()
}

/** `1234567.5` as `1,234,567.50`; what is no amount stays as it is. Text all along: sums beyond 2^53 keep their cents. */
export function groupedMoney(amount: string): string {
  if (!moneyShape.test(amount)) return amount
  const [yuan = '', cents = ''] = amount.split('.')
  const whole = yuan.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, ',')
  return `${whole}.${cents.padEnd(2, '0')}`
}

/** The sum of amounts as one of them; what is no amount counts as nothing. */
export function sumOf(amounts: readonly (Json | undefined)[]): string {
  const fen = amounts.reduce((sum: bigint, amount) => {
    if (typeof amount !== 'string' || !moneyShape.test(amount)) return sum
    const [yuan = '0', cents = ''] = amount.split('.')
    return sum + BigInt(yuan) * 100n + BigInt(cents.padEnd(2, '0'))
  }, 0n)
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
}

/** A whole number where the text is one, with or without separators; else the text as typed, nothing if blank. */
export function plainCount(typed: string): number | string | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s,，]/g, '')
  if (plain === '') return undefined
  return /^\d{1,10}$/.test(plain) ? Number(plain) : typed.trim()
}

/** `2026/11/4`, `2026年11月4日`, `20261104` as `2026-11-04`; what is no day stays as typed. */
export function plainDay(typed: string): string {
  const text = typed.normalize('NFKC').trim()
  const found =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (!found) return text
  const day = `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`
  return isDay(day) ? day : text
}

/** Whether the text is a day of the calendar: `2026-02-29` is none. */
export function isDay(text: string): boolean {
  if (!dayShape.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** Whether the text is an instant with its offset. */
export function isInstant(text: string): boolean {
  return instantShape.test(text) && !Number.isNaN(Date.parse(text))
}

/** `2026-11-24T09:30` of a clock in China as the instant it is. */
export function instantInChina(local: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? `${local}:00+08:00` : undefined
}

/** An instant as a clock in China shows it, `2026-11-24T09:30`; empty for what is none. */
export function clockInChina(instant: string): string {
  if (!isInstant(instant)) return ''
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16)
}

/** A cell of a spreadsheet as its column holds it; nothing where the cell is blank. */
export function typedCell(column: Field, cell: string): Json | undefined {
  const text = cell.trim()
  if (text === '') return undefined
  if (column.widget === 'money') return plainMoney(text)
  if (column.widget === 'count') return plainCount(text)
  if (column.widget === 'day') return plainDay(text)
  if (column.widget === 'choice')
    return column.choices.find(({ value, label }) => [value, label.zh, label.en].includes(text))?.value ?? text
  if (column.widget === 'flag') return flags.get(text.toLowerCase()) ?? text
  return text
}

const flags = new Map<string, boolean>([
  ...[words.yes.zh, words.yes.en, 'true', '1', 'y'].map((word): [string, boolean] => [word.toLowerCase(), true]),
  ...[words.no.zh, words.no.en, 'false', '0', 'n'].map((word): [string, boolean] => [word.toLowerCase(), false]),
])
