/**
 * How long a registered mark is valid and when it is renewed. The version is that of `on`, the day of the question: both
 * laws say ten years, twelve months and six months, the newer in other articles.
 */
import type { Outcome } from '../answer.ts'
import { doubtsOfYears } from '../calendar/calendar.ts'
import { rolled } from '../clocks/term.ts'
import { addDays, addMonths, type Day, yearOf } from '../day.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import { eitherRule, lastOfTermFrom, rollOf } from './due-line.ts'

/** A registered mark. */
export interface MarkTermInput {
  /** Day of approval of the registration. */
  registered: Day
  /** How often it was renewed; 0 unless given. */
  renewals?: number
}

/** Days inclusive; `status` on the day of the question. */
export interface MarkTermResult {
  from: Day
  /** Last day of the present term. */
  lastDay: Day
  /** From this day the renewal may be applied for. */
  renewalFrom: Day
  /** Last day of the six months of grace, rolled over. */
  graceEnd: Day
  /** All terms, the present one last. */
  terms: readonly { from: Day; to: Day }[]
  status: 'not_yet' | 'in_force' | 'renewal_open' | 'grace' | 'to_be_removed'
}

/** Trademark Law 2019, arts 39, 40; 2026, arts 43, 44; Implementing Regulations 2014, art. 12 II. */
export function markTerm(law: Law, input: MarkTermInput, on: Day): Outcome<MarkTermResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const registered = pen.day(input.registered, 'registered')
    const renewals = pen.count(input.renewals ?? 0, 'renewals')
    const rule = eitherRule(pen, law, 'E-TM26-TERM', 'E-TM19-TERM', day)
    const validity = pen.rule('E-TMR-VALIDITY', day)
    const { n: years, renew_before_months, grace_months } = rule.value
    if (yearOf(registered) + (renewals + 1) * years > lastYear)
      pen.refuse('out_of_range', 'renewals', '届满日超出可计算的年份', 'the last day lies beyond 2199')
    const termFrom = (from: Day): Span => ({ from, to: lastOfTermFrom(from, years) })
    let term = termFrom(registered)
    const terms = [term]
    while (terms.length <= renewals) {
      term = termFrom(addDays(term.to, 1))
      terms.push(term)
    }
    const { from, to: lastDay } = term
    const renewalFrom = addMonths(addDays(lastDay, 1), -renew_before_months)
    const graceEnd = graceOf(pen, law, lastDay, grace_months, day)
    pen.step(
      `有效期 ${years} 年，自核准注册之日 ${registered} 起算，届满于相应日的前一日：${lastDay}${renewals > 0 ? `（已续展 ${renewals} 次）` : ''}。`,
      `Valid for ${years} years from the approval on ${registered}, up to the day before the corresponding day: ${lastDay}${renewals > 0 ? ` after ${renewals} renewal(s)` : ''}.`,
      rule,
      validity,
    )
    pen.step(
      `期满前 ${renew_before_months} 个月内（自 ${renewalFrom} 起）办理续展；未办理的，宽展期 ${grace_months} 个月至 ${graceEnd}；仍未办理的注销。`,
      `Renewal is applied for within ${renew_before_months} months before, from ${renewalFrom}; failing that within ${grace_months} months of grace, to ${graceEnd}; then the mark is removed.`,
      rule,
    )
    newerLawDoubt(pen, law, day)
    return {
      from,
      lastDay,
      renewalFrom,
      graceEnd,
      terms,
      status: statusOf(day, { from: registered, lastDay, renewalFrom, graceEnd }),
    }
  })
}

interface Span {
  from: Day
  to: Day
}

const lastYear = 2199

function graceOf(pen: Reasoning, law: Law, lastDay: Day, months: number, on: Day): Day {
  const end = addMonths(lastDay, months)
  const due = rolled(end, rollOf(pen, law, 'mark', on)) ?? end
  for (const { zh, en } of doubtsOfYears(yearOf(end), yearOf(due))) pen.doubt(zh, en)
  return due
}

function statusOf(
  on: Day,
  { from, lastDay, renewalFrom, graceEnd }: { from: Day; lastDay: Day; renewalFrom: Day; graceEnd: Day },
): MarkTermResult['status'] {
  if (on < from) return 'not_yet'
  if (on < renewalFrom) return 'in_force'
  if (on <= lastDay) return 'renewal_open'
  return on <= graceEnd ? 'grace' : 'to_be_removed'
}

/** The regulations that say how terms are counted were made for the law of 2019; those for the newer law are not known. */
export function newerLawDoubt(pen: Reasoning, law: Law, on: Day): void {
  const rule = law.on('E-TM26-EFFECT', on)
  if (rule.ok)
    pen.doubt(
      '与2026年修订商标法配套的实施条例未见，期限的计算暂依2014年实施条例',
      'the regulations for the Trademark Law of 2026 were not seen; periods are counted by those of 2014',
    )
}
