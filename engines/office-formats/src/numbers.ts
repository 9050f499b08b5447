/** Numbers of Chinese patents and of international applications: validation and one written form for each. */
import type { RightKind } from './record.ts'
import type { Rule } from './rules.ts'
import { narrow } from './text.ts'

/** A number in its written form, or the rule it breaks. `note` is a rule too: kept, but worth telling. */
export type NumberResult =
  | { ok: true; value: string; kind?: RightKind; kindCode?: string; note?: Rule }
  | { ok: false; rule: Rule }

/**
 * Chinese patent application number (ZC 0006-2003). Returns `202111286633.X` (since 2003-10-01: year, kind, serial) or
 * `98123456.0` (before: two-digit year). Accepts `CN` or `ZL` before it, full-width digits, spaces, any dot or none, a
 * missing check digit (added, with a note) and the 15-digit standard form of CNIPA files.
 */
export function patentApplicationNumber(text: string): NumberResult {
  const written = asWritten(text)
  if (written) return written
  const plain = strip(text)
  const match = /^(\d{12}|\d{8})([\dX])?$/.exec(plain)
  if (!match)
    return /^\d{15}$/.test(plain) ? expandStandardNumber(plain) : { ok: false, rule: 'number.application_form' }
  const [, body = '', check] = match
  const kind = kindDigits[body.length === 12 ? (body[4] ?? '') : (body[2] ?? '')]
  if (!kind || !yearFits(body)) return { ok: false, rule: 'number.application_form' }
  const right = patentCheckDigit(body)
  if (check === undefined) return { ok: true, value: `${body}.${right}`, kind, note: 'number.check_digit_added' }
  return check === right ? { ok: true, value: `${body}.${check}`, kind } : { ok: false, rule: 'number.check_digit' }
}

/** Check digit of the 12 or 8 digits before it: weights 2 to 9, then 2 to 5; sum modulo 11; 10 is `X`. */
export function patentCheckDigit(body: string): string {
  let sum = 0
  for (let i = 0; i < body.length; i++) sum += (body.charCodeAt(i) - 48) * ((i % 8) + 2)
  return '0123456789X'.charAt(sum % 11)
}

/**
 * The 15-digit form in CNIPA files: two-digit application type (10, 20, 30), year, serial in nine places. It has no check
 * digit, so one is added, with a note.
 */
export function expandStandardNumber(text: string): NumberResult {
  const match = /^([12389])0(\d{4})00(\d{7})$/.exec(text)
  if (!match) return { ok: false, rule: 'number.application_form' }
  return patentApplicationNumber(`${match[2]}${match[1]}${match[3]}`)
}

/**
 * Chinese patent publication number: `CN113781974A`, `CN 204123456 U`, `1234567`. Seven or nine digits (eight before
 * 1989) and a WIPO ST.16 kind code. The value is the digits alone; `kindCode` holds the letter.
 */
export function patentPublicationNumber(text: string, kindCode?: string): NumberResult {
  const match = /^(\d{7,9})([A-Z]\d?)?$/.exec(strip(text))
  const code = match?.[2] ?? (kindCode?.trim().toUpperCase() || undefined)
  if (!match?.[1]) return { ok: false, rule: 'number.publication_form' }
  if (code && !patentKindOfCode(code)) return { ok: false, rule: 'number.publication_kind' }
  const kind = code ? patentKindOfCode(code) : match[1].length === 8 ? undefined : kindDigits[match[1][0] ?? '']
  return { ok: true, value: match[1], kind, kindCode: code }
}

/** What a Chinese ST.16 kind code publishes: A, B, C an invention; U, Y a utility model; S, D a design. */
export function patentKindOfCode(code: string): RightKind | undefined {
  return kindLetters[code.trim().charAt(0).toUpperCase()]
}

/** International application number (PCT Administrative Instructions, sec. 307): `PCT/CN2017/082569`, before 2004 `PCT/CN98/00123`. */
export function pctNumber(text: string): NumberResult {
  const match = /^PCT[/\s-]?([A-Z]{2})[/\s-]?(\d{4}|\d{2})[/\s-]?(\d{5,6})$/.exec(narrow(text).trim().toUpperCase())
  if (!match) return { ok: false, rule: 'number.pct_form' }
  const [, office, year = '', serial = ''] = match
  if (year.length === 2 && serial.length !== 5) return { ok: false, rule: 'number.pct_form' }
  return { ok: true, value: `PCT/${office}${year}/${year.length === 4 ? serial.padStart(6, '0') : serial}` }
}

/** A number kept as its office writes it: trimmed, narrowed, not empty. */
export function writtenNumber(text: string): NumberResult {
  const value = narrow(text).trim().replace(/\s+/g, ' ')
  return value === '' ? { ok: false, rule: 'number.missing' } : { ok: true, value }
}

const kindDigits: Record<string, RightKind> = {
  1: 'patent',
  2: 'utility_model',
  3: 'design',
  8: 'patent',
  9: 'utility_model',
}
const kindLetters: Record<string, RightKind> = {
  A: 'patent',
  B: 'patent',
  C: 'patent',
  U: 'utility_model',
  Y: 'utility_model',
  S: 'design',
  D: 'design',
}

/** The quick way for a sound number already in its written form; undefined sends it the long way, which says what is wrong. */
function asWritten(text: string): NumberResult | undefined {
  if (text.length !== 14 || text.charAt(12) !== '.' || text < '2003' || text >= '2100') return undefined
  let sum = 0
  for (let i = 0; i < 12; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return undefined
    sum += digit * ((i % 8) + 2)
  }
  const kind = kindDigits[text.charAt(4)]
  return kind && '0123456789X'.charAt(sum % 11) === text.charAt(13) ? { ok: true, value: text, kind } : undefined
}

function yearFits(body: string): boolean {
  const year = Number(body.slice(0, body.length === 12 ? 4 : 2))
  return body.length === 12 ? year >= 2003 && year < 2100 : year >= 85 || year <= 3
}

function strip(text: string): string {
  return narrow(text)
    .toUpperCase()
    .replace(/[\s.·．。号]/g, '')
    .replace(/^(?:CN|ZL)+/, '')
}
