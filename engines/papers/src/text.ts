/** User text on its way onto paper: what no reader could see, or what would turn the reading order round, is taken out. */

import { PaperError } from './error.ts'

/** Marks that reverse or isolate stretches of text: they can make a paper read other than it was digested. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const lineEnds = /\r\n|[\r\u0085\u2028\u2029]/g
/** `\p{Cs}` finds halves of characters alone. XML can carry none of these. */
const broken = /\p{Cs}|\p{Noncharacter_Code_Point}/gu
/** Control characters but the line feed, and the byte order mark. */
const unseen = /[\p{Cc}\ufeff]/gu

/**
 * The same data with every text cleaned: no control and turning characters, no broken ones (they become U+FFFD), line
 * feeds alone at line ends, no space around it; undefined properties are left out. Cleaning what is clean changes nothing.
 */
export function cleaned<T>(data: T): T
export function cleaned(data: unknown): unknown {
  if (typeof data === 'string') return cleanText(data)
  if (Array.isArray(data)) return data.map((item) => cleaned(item))
  if (typeof data !== 'object' || data === null) return data
  const known = Object.entries(data).filter(([, value]) => value !== undefined)
  return Object.fromEntries(known.map(([key, value]) => [key, cleaned(value)]))
}

function cleanText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(/\t/g, ' ')
    .replace(unseen, (mark) => (mark === '\n' ? mark : ''))
    .replace(turning, '')
    .replace(broken, '\ufffd')
    .trim()
}

/** The text in one line. @throws PaperError `missing` when nothing is left of it. */
export function line(text: string, field: string): string {
  const clean = cleanText(text).replace(/\s+/g, ' ')
  if (clean === '') throw new PaperError('missing', field)
  return clean
}

/** The text's lines, without empty ones: each is a paragraph of its own. @throws PaperError `missing`. */
export function lines(text: string, field: string): string[] {
  const clean = cleanText(text)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (clean.length === 0) throw new PaperError('missing', field)
  return clean
}

/** The list, if there is anything in it. @throws PaperError `missing`. */
export function some<T>(list: readonly T[], field: string): readonly T[] {
  if (list.length === 0) throw new PaperError('missing', field)
  return list
}
