/** A sheet of clocks that a calculator fills line by line, counted as its body of law counts. */
import type { RegimeId } from '../clocks/regimes.ts'
import type { Term } from '../clocks/vocabulary.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import type { Reasoning } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'
import { type DueLine, dueLine, rollOf } from './due-line.ts'

/** What the clocks of one answer share. */
export interface ClockSheet {
  pen: Reasoning
  law: Law
  /** How its clocks are counted unless they say otherwise. */
  regime: RegimeId
  lines: DueLine[]
}

/** A clock with its name in both languages. */
export interface Clock {
  id: string
  zh: string
  en: string
  start: Day
  term: Term
  rules: readonly Pick<Rule, 'id'>[]
  regime?: RegimeId
  note?: Words
}

/** Counts a clock by the regime of the sheet, or by that of the court it leads to. */
export function countOn(
  { pen, law, regime: own }: ClockSheet,
  { id, zh, en, start, regime = own, ...rest }: Clock,
): DueLine {
  return dueLine(pen, { id, name: { zh, en }, start, roll: rollOf(pen, law, regime, start), ...rest })
}

/** Counts a clock and keeps its line. */
export function add(sheet: ClockSheet, clock: Clock): DueLine {
  const line = countOn(sheet, clock)
  sheet.lines.push(line)
  return line
}

/** A term in months. */
export const months = (n: number): Term => ({ n, unit: 'month' })
