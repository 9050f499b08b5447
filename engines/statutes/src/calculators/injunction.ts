/** The clocks of preservation orders: ruling within hours, suit within days, service, renewal and review. */
import type { Outcome } from '../answer.ts'
import { dueInstant } from '../clocks/term.ts'
import { addDays, type Day } from '../day.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import { dueLine, optionalDay, rollOf } from './due-line.ts'

export const injunctionTimes = ['pre-suit', 'in-suit'] as const

export interface InjunctionInput {
  when: (typeof injunctionTimes)[number]
  /** In a suit the hours only run in urgent cases (Civil Procedure Law art. 103). */
  urgent?: boolean
  /** Instant with offset at which the court accepted the application, `2026-09-30T16:20:00+08:00`. */
  acceptedAt?: string
  /** Day on which the measure was taken. */
  takenOn?: Day
  /** Last day of a measure with a term. */
  endsOn?: Day
  reviewAskedOn?: Day
}

/** Null where the clock does not run or its start is not given. */
export interface InjunctionResult {
  /** Instant by which the court rules. */
  ruleBy: string | null
  /** Last day to sue or to apply for arbitration; only before a suit. */
  sueBy: Day | null
  /** Last day to serve the ruling, where service before would have endangered the measure. */
  serveBy: Day | null
  /** Days on which renewal is asked for. */
  renewFrom: Day | null
  renewBy: Day | null
  /** Last day for the court to decide on a review. */
  reviewBy: Day | null
}

/** @param on day of the application. */
export function injunction(law: Law, input: InjunctionInput, on: Day): Outcome<InjunctionResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const preSuit = pen.choice(input.when, 'when', injunctionTimes) === 'pre-suit'
    const [takenOn, endsOn, reviewAskedOn] = [
      optionalDay(pen, input.takenOn, 'takenOn'),
      optionalDay(pen, input.endsOn, 'endsOn'),
      optionalDay(pen, input.reviewAskedOn, 'reviewAskedOn'),
    ]
    const preserve = pen.rule('H-CIV-PRESERVE', day)
    const count = (id: keyof InjunctionResult, start: Day | null, n: number, rule: Pick<Rule, 'id'>) =>
      start === null
        ? null
        : dueLine(pen, {
            id,
            name: { zh: '保全', en: 'preservation' },
            start,
            term: { n, unit: 'day' },
            rules: [rule],
            roll: rollOf(pen, law, 'court', day),
          }).due
    const serve = pen.rule('A-INJ-SERVE', day)
    const renew = pen.rule('A-INJ-RENEW', day)
    const review = pen.rule('A-INJ-REVIEW', day)
    return {
      ruleBy: hours(pen, input, preSuit, preserve),
      sueBy: preSuit ? sueBy(pen, preserve, count('sueBy', takenOn, preserve.value.days, preserve)) : null,
      serveBy: told(
        pen,
        count('serveBy', takenOn, serve.value.n, serve),
        serve,
        '至迟送达被申请人',
        'served on the respondent at the latest',
      ),
      renewFrom:
        endsOn &&
        told(pen, addDays(endsOn, -renew.value.n), renew, '起可以申请续行', 'is the first day to ask for renewal'),
      renewBy: endsOn,
      reviewBy: told(
        pen,
        count('reviewBy', reviewAskedOn, review.value.n, review),
        review,
        '前就复议作出裁定',
        'is the last day to rule on the review',
      ),
    }
  })
}

function hours(
  pen: Reasoning,
  { urgent, acceptedAt }: InjunctionInput,
  preSuit: boolean,
  rule: Pick<Rule, 'id'> & { value: { hours: number } },
): string | null {
  if (!preSuit && !pen.flag(urgent, 'urgent')) {
    pen.step(
      '诉讼中申请、情况不紧急的，没有小时期限。',
      'In a suit and without urgency there is no limit in hours.',
      rule,
    )
    return null
  }
  const told = `${rule.value.hours}`
  pen.step(
    `法院接受申请后${told}小时内裁定。`,
    `The court rules within ${told} hours after it has accepted the application.`,
    rule,
  )
  if (acceptedAt === undefined) return null
  const accepted = pen.instant(acceptedAt, 'acceptedAt')
  pen.doubt(
    '小时期间自接受申请时起连续计算；如不计开始的那一小时，届满稍晚',
    'hours are counted from the instant of acceptance; where the first hour is left out, the end is a little later',
  )
  return dueInstant(rule.value.hours, accepted)
}

function sueBy(pen: Reasoning, rule: Pick<Rule, 'id'>, due: Day | null): Day | null {
  if (due !== null)
    pen.step(
      `诉前保全：至${due}不起诉或者申请仲裁的，解除保全。`,
      `Before a suit: without suit or arbitration by ${due} the preservation is lifted.`,
      rule,
    )
  return due
}

function told(pen: Reasoning, day: Day | null, rule: Pick<Rule, 'id'>, zh: string, en: string): Day | null {
  if (day !== null) pen.step(`${day}${zh}。`, `${day}: ${en}.`, rule)
  return day
}
