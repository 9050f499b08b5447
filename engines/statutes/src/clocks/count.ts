/** One reading of a term in days, counted: with suspensions, prolongations, bars of limitation and roll-over. */
import { doubtsOfYears } from '../calendar/calendar.ts'
import { addDays, addMonths, type Day, yearOf } from '../day.ts'
import type { Reasoning } from '../reasoning.ts'
import type { Words } from '../words.ts'
import type { Extended, Suspended } from './clock-input.ts'
import { type Progress, progressOf } from './progress.ts'
import type { CountReading } from './regimes.ts'
import { type Counted, dayBefore, dueDay, rolled } from './term.ts'
import type { RuleTerm } from './term-of-rule.ts'
import type { Kind, Term } from './vocabulary.ts'

export interface ClockResult {
  /** The version of the rule that was applied. */
  rule: string
  /** The field of its value. */
  part: string
  kind: Kind
  /** As the law has it, in working days where its days are. */
  term: Term
  extended: Term[]
  /** Day, or instant in China Standard Time for hours, on which it starts; not counted itself. */
  start: string
  /** Days left out for suspensions, working days for a term in working days. */
  excluded: number
  /** Last day (hours: instant) before roll-over. */
  end: string
  /** Last day (hours: instant). For `before` the last day counted back. */
  due: string
  rolled: boolean
  /** Instant at which it is over: 24:00 of the due day, or when the office closes. */
  ends: string
  lastMoment: Words
  /** For `after`, the first day on which one may act. */
  earliest: string | null
  progress: Progress | null
}

/** What was asked of a term in days, checked. */
export interface Asked {
  start: Day
  suspended: readonly Suspended[]
  extended: readonly Extended[]
  custody: boolean
  /** Months after a bar of limitation is gone (Civil Code, art. 194 II), where one was given. */
  barMonths?: number
  closes?: string
  today?: Day
  done?: Day
}

/** @throws Refused where the term ends beyond the years that can be counted. */
export function count(pen: Reasoning, rule: string, term: RuleTerm, reading: CountReading, asked: Asked): ClockResult {
  const unit = term.unit === 'day' && reading.dayUnit ? reading.dayUnit : term.unit
  const counted: Term = { n: term.n, unit }
  const extended = asked.extended.map(({ n, unit: own }): Term => ({ n, unit: own === term.unit ? unit : own }))
  const roll = term.kind === 'before' || asked.custody || unit === 'working_day' ? 'none' : reading.roll
  const found = term.kind === 'before' ? back(counted, asked.start) : ahead(counted, extended, asked)
  const due = found === undefined ? undefined : rolled(found.end, roll)
  if (!found || !due)
    return pen.refuse('out_of_range', 'start', '期限超出可计算的年份', 'it ends beyond the years that can be counted')
  doubtYears(pen, unit, roll, asked.start, found.end, due)
  return {
    rule,
    part: term.part,
    kind: term.kind,
    term: counted,
    extended,
    start: asked.start,
    excluded: found.excluded,
    end: found.end,
    due,
    rolled: due !== found.end,
    ...lastMoment(due, asked.closes),
    earliest: term.kind === 'after' ? addDays(due, 1) : null,
    progress: asked.today === undefined ? null : standing(asked, term, unit, due, asked.today),
  }
}

function ahead(term: Term, extensions: readonly Term[], asked: Asked): Counted | undefined {
  const suspensions = asked.suspended.filter(({ reason }) => reason !== 'bar')
  const found = dueDay(term, asked.start, { roll: 'none', suspensions, extensions })
  return found && { ...found, end: afterBars(found.end, asked) }
}

/** Limitation does not end before the months that follow a bar in its last months (Civil Code, art. 194). */
function afterBars(end: Day, { barMonths, start, suspended }: Asked): Day {
  if (barMonths === undefined) return end
  const bars = suspended.filter(({ reason }) => reason === 'bar').sort((a, b) => (a.from < b.from ? -1 : 1))
  return bars.reduce((last, { from, to }) => {
    const after = addMonths(to, barMonths)
    return from <= last && to > start && after > last ? after : last
  }, end)
}

function back(term: Term, start: Day): Counted | undefined {
  const end = dayBefore(term, start)
  return end === undefined ? undefined : { end, due: end, excluded: 0 }
}

/** Working days need the calendar all along, roll-over only where the term ends. */
function doubtYears(pen: Reasoning, unit: Term['unit'], roll: CountReading['roll'], start: Day, end: Day, due: Day) {
  if (unit !== 'working_day' && roll === 'none') return
  for (const { zh, en } of doubtsOfYears(yearOf(unit === 'working_day' ? start : end), yearOf(due))) pen.doubt(zh, en)
}

function lastMoment(due: Day, closes: string | undefined): Pick<ClockResult, 'ends' | 'lastMoment'> {
  if (closes === undefined)
    return {
      ends: `${addDays(due, 1)}T00:00:00+08:00`,
      lastMoment: { zh: `${due} 24时`, en: `midnight at the end of ${due}` },
    }
  return {
    ends: `${due}T${closes}:00+08:00`,
    lastMoment: { zh: `${due} ${closes} 停止业务活动时`, en: `${due} ${closes}, when the office closes` },
  }
}

function standing(asked: Asked, { kind }: RuleTerm, unit: Term['unit'], due: Day, today: Day): Progress {
  const { start, suspended: suspensions, done } = asked
  return progressOf({ kind, unit, start, due, today, suspensions, ...(done === undefined ? {} : { done }) })
}
