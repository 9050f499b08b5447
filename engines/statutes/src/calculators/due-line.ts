/** One clock of a right or a procedure, as every calculator of deadlines answers it. */
import { doubtsOfYears } from '../calendar/calendar.ts'
import { type RegimeId, regimes } from '../clocks/regimes.ts'
import { dueDay } from '../clocks/term.ts'
import type { Roll, Term } from '../clocks/vocabulary.ts'
import { addDays, addYears, type Day, yearOf } from '../day.ts'
import { isGiven } from '../input.ts'
import type { Law, RuleId } from '../law.ts'
import type { Reasoning, RuleOf } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'

/** What has to be done, from when the time runs, and its last day. */
export interface DueLine {
  /** Stable name of the clock, `examination`. */
  id: string
  name: Words
  /** The day from which it runs; that day is not counted. */
  start: Day
  /** Last day, rolled over where the law rolls. */
  due: Day
  /** Last day before roll-over. */
  nominal: Day
  rules: readonly string[]
  note?: Words
  /** The last day lies in a year whose working days are not known. */
  provisional?: boolean
}

/** Clocks sorted by their last day. */
export interface DeadlinesResult {
  lines: readonly DueLine[]
}

/** A clock that is to be counted. */
export interface DueSpec {
  id: string
  name: Words
  start: Day
  term: Term
  rules: readonly Pick<Rule, 'id'>[]
  /** How a last day on a day of rest moves. */
  roll: Roll
  note?: Words
}

/** Counts a term; notes a doubt where the calendar of its years is not known. */
export function dueLine(pen: Reasoning, { id, name, start, term, rules, roll, note }: DueSpec): DueLine {
  const counted = dueDay(term, start, { roll })
  if (!counted) return pen.refuse('out_of_range', id, '届满日超出可计算的年份', 'the last day lies beyond 2199')
  const { end: nominal, due } = counted
  const workdays = term.unit === 'working_day'
  const unsure = workdays || roll !== 'none' ? doubtsOfYears(yearOf(workdays ? start : nominal), yearOf(due)) : []
  for (const { zh, en } of unsure) pen.doubt(zh, en)
  return {
    id,
    name,
    start,
    due,
    nominal,
    rules: rules.map((rule) => rule.id),
    ...(note ? { note } : {}),
    ...(unsure.length > 0 ? { provisional: true } : {}),
  }
}

/** The roll-over of a body of law by its default reading; the articles that say so are cited where they hold on the day. */
export function rollOf(pen: Reasoning, law: Law, regime: RegimeId, on: Day): Roll {
  for (const id of regimes[regime].rules) if (law.on(id, on).ok) pen.rule(id, on)
  return regimes[regime].readings[0].roll
}

/** The later of two days. */
export function laterOf(one: Day, other: Day): Day {
  return one < other ? other : one
}

/** The earlier of two days. */
export function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other
}

/**
 * Last day of a term whose first day counts: the day before the corresponding day, or the last of the month where it has
 * none (as art. 12 II of the Implementing Regulations of the Trademark Law says for marks).
 */
export function lastOfTermFrom(first: Day, years: number): Day {
  const end = addYears(first, years)
  return end.slice(8) === first.slice(8) ? addDays(end, -1) : end
}

/** By due day; equal days keep their order. */
export function byDue<Line extends DueLine>(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** The rule of the law in force on a day where two versions carry ids of their own. */
export function eitherRule<Newer extends RuleId, Older extends RuleId>(
  pen: Reasoning,
  law: Law,
  newer: Newer,
  older: Older,
  on: Day,
): RuleOf<Newer> | RuleOf<Older> {
  return law.on(newer, on).ok ? pen.rule(newer, on) : pen.rule(older, on)
}

/** The lines by due day. @throws Refused when there is none: nothing was given from which a clock runs. */
export function linesOrRefuse<Line extends DueLine>(pen: Reasoning, lines: readonly Line[]): readonly Line[] {
  if (lines.length === 0)
    pen.refuse('missing', '', '请至少填写一个起算日期', 'at least one day from which a clock runs is needed')
  return byDue(lines)
}

/** A day of the input that may be left out. */
export function optionalDay(pen: Reasoning, value: unknown, field: string): Day | null {
  return isGiven(value) ? pen.day(value, field) : null
}
