/** Facts as people and programs give them, read into exact values; what does not fit is refused with its field. */
import { type RefusalCode, Refused, refuse } from './answer.ts'
import { type Day, inBeijing, isDay, isInstant, type Span } from './day.ts'
import { type Fen, mostFen, parseYuan } from './money.ts'

/** The same fields, of whatever kind they may be. */
export type Unread<Shape> = { readonly [Name in keyof Shape]?: unknown }

/** Every reader takes a value of any shape and the path that a refusal names. All throw `Refused` and nothing else. */
export interface InputReader {
  refuse(code: RefusalCode, field: string, zh: string, en: string): never
  /** A day, ISO, that exists. */
  day(value: unknown, field: string): Day
  /** An instant with its offset, answered in China Standard Time. */
  instant(value: unknown, field: string): string
  /** Two days in their order, from an object that names them `from` and `to`. */
  span(value: unknown, field: string): Span
  /** Yuan as text, or whole fen; neither negative nor above 10^15 yuan. */
  money(value: unknown, field: string): Fen
  /** A whole number from `least` (0) to 10^12. */
  count(value: unknown, field: string, least?: number): number
  /** Yes or no; undefined when left out. */
  flag(value: unknown, field: string): boolean | undefined
  /** Text, or a number as text. */
  text(value: unknown, field: string): string
  /** One of a list, else `unknown`. */
  choice<const C extends string>(value: unknown, field: string, choices: readonly C[]): C
  /** The entries of a list; none when left out. */
  list(value: unknown, field: string): readonly unknown[]
  /** The fields of an object, none of them read yet. */
  record<Shape extends object>(value: unknown, field: string): Unread<Shape>
}

export const reader: InputReader = {
  refuse: (code, field, zh, en) => {
    throw new Refused(refuse(code, field, zh, en))
  },
  day: (value, field) => {
    if (!isGiven(value)) return missing(field, '请填写日期', 'a day is needed')
    if (typeof value === 'string' && isDay(value)) return value
    return invalid(value, field, '不是有效的日期（例：2026-11-24）', 'is not a day (example: 2026-11-24)')
  },
  instant: (value, field) => {
    if (!isGiven(value)) return missing(field, '按小时计算，请填写时刻', 'the term is in hours: an instant is needed')
    if (typeof value === 'string' && isInstant(value)) return inBeijing(value)
    return invalid(
      value,
      field,
      '不是带时区的时刻（例：2026-09-30T16:20:00+08:00）',
      'is not an instant with its offset (example: 2026-09-30T16:20:00+08:00)',
    )
  },
  span: (value, field) => {
    const { from, to } = reader.record<Span>(value, field)
    const span = { from: reader.day(from, `${field}.from`), to: reader.day(to, `${field}.to`) }
    if (span.to < span.from) reader.refuse('contradiction', `${field}.to`, '结束早于开始', 'it ends before it begins')
    return span
  },
  money: (value, field) => {
    if (!isGiven(value)) return missing(field, '请填写金额', 'an amount is needed')
    const fen = typeof value === 'bigint' ? value : typeof value === 'string' ? parseYuan(value) : undefined
    if (fen === undefined)
      return invalid(value, field, '不是金额（元，至多两位小数）', 'is not an amount of yuan with at most two decimals')
    if (fen < 0n) return reader.refuse('out_of_range', field, '金额不能为负', 'an amount is not negative')
    if (fen > mostFen)
      return reader.refuse('out_of_range', field, '金额不能超过 10^15 元', 'an amount is at most 10^15 yuan')
    return fen
  },
  count: (value, field, least = 0) => {
    if (!isGiven(value)) return missing(field, '请填写数量', 'a number is needed')
    const number = typeof value === 'number' ? value : typeof value === 'string' ? wholeNumber(value) : Number.NaN
    if (!Number.isSafeInteger(number)) return invalid(value, field, '不是整数', 'is not a whole number')
    if (number < least || number > mostCounted)
      return reader.refuse(
        'out_of_range',
        field,
        `须在 ${least} 与 10^12 之间`,
        `it must be between ${least} and 10^12`,
      )
    return number
  },
  flag: (value, field) => {
    if (!isGiven(value)) return undefined
    return typeof value === 'boolean' ? value : reader.refuse('invalid', field, '请填写是或者否', 'yes or no is needed')
  },
  text: (value, field) => {
    if (!isGiven(value)) return missing(field, '请填写', 'this is needed')
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    return invalid(value, field, '不是文字', 'is no text')
  },
  choice: (value, field, choices) => {
    if (!isGiven(value)) return missing(field, '请选择', 'a choice is needed')
    const found = choices.find((choice) => choice === value)
    if (found !== undefined) return found
    const said = quote(value)
    return reader.refuse(
      'unknown',
      field,
      `${said}不在可选项中：${choices.join('、')}`,
      `${said} is none of ${choices.join(', ')}`,
    )
  },
  list: (value, field) => {
    if (value === undefined || value === null) return []
    return Array.isArray(value) ? value : invalid(value, field, '不是列表', 'is no list')
  },
  record: (value, field) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
    return invalid(value, field, '没有按字段填写', 'does not name its fields')
  },
}

/** Whether there is anything to read: null, undefined and blank text are left out. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '')
}

const mostCounted = 1e12

function missing(field: string, zh: string, en: string): never {
  return reader.refuse('missing', field, zh, en)
}

function invalid(value: unknown, field: string, zh: string, en: string): never {
  const said = quote(value)
  return reader.refuse('invalid', field, `${said}${zh}`, `${said} ${en}`)
}

/** What was given, for a message; a structure is named by its kind alone, so that none can disturb. */
function quote(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 60)}”`
  return typeof value === 'object' ? '“…”' : `“${String(value)}”`
}

function wholeNumber(text: string): number {
  return /^-?\d+$/.test(text.trim()) ? Number(text) : Number.NaN
}
