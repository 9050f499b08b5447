/** Limitation of IP claims: when the period ends, the long stop, and how far back damages reach where the act still lasts. */
import type { Outcome } from '../answer.ts'
import { doubtsOfYears } from '../calendar/calendar.ts'
import { limitationClaims, limitationRights } from '../choices.ts'
import { dueDay } from '../clocks/term.ts'
import { addMonths, addYears, type Day, monthsOfYear, yearOf } from '../day.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import { dueLine, earlierOf, laterOf, optionalDay, rollOf } from './due-line.ts'

export type LimitationClaim = (typeof limitationClaims)[number]

export interface LimitationInput {
  /** `stop`: to cease the infringement; `technology-trade-contract`: import or export of technology. */
  claim: LimitationClaim
  right?: (typeof limitationRights)[number]
  /** Day on which the holder knew or should have known of the harm and of who is liable. Not needed for `stop`. */
  knewOn?: Day
  /** Day of the harm, for the long stop. */
  harmedOn?: Day
  /** Grant of the patent, for the royalty of provisional protection. */
  grantedOn?: Day
  suedOn?: Day
  /** The infringement still lasts on the day of suit. */
  continuing?: boolean
  rightEndsOn?: Day
  /** Days from which the period runs anew (中断): a demand, an acknowledgement, the end of a proceeding. */
  restarts?: readonly Day[]
  /** An obstacle of Civil Code art. 194 (中止), both days included. */
  obstacle?: { from: Day; to: Day }
}

export interface LimitationResult {
  /** False for claims without limitation. */
  applies: boolean
  startsOn: Day | null
  /** Last day for suing. */
  endsOn: Day | null
  /** Last day of the longest protection; null where the day of the harm is not given. */
  longStop: Day | null
  /** Whether the period had run out on the day of suit, or on the day of the answer. */
  passed: boolean | null
  /** Where it had and the infringement lasts: damages only for what lies on or after this day. */
  lookBackFrom: Day | null
}

/** @param on day of the answer; the day of suit, where given, decides the version. */
export function limitation(law: Law, input: LimitationInput, on: Day): Outcome<LimitationResult> {
  return reason(law, (pen) => {
    const answered = pen.day(on, 'on')
    const claim = pen.choice(input.claim, 'claim', limitationClaims)
    const right = pen.choice(input.right ?? 'other', 'right', limitationRights)
    const asked = optionalDay(pen, input.suedOn, 'suedOn') ?? answered
    if (claim === 'stop') {
      pen.step(
        '请求停止侵害、排除妨碍、消除危险的，不适用诉讼时效。',
        'Claims to stop the infringement, remove an obstruction or eliminate a danger have no limitation.',
        pen.rule('A-CC-196', asked),
      )
      return { applies: false, startsOn: null, endsOn: null, longStop: null, passed: null, lookBackFrom: null }
    }
    const knew = pen.day(input.knewOn, 'knewOn')
    if (knew > asked) pen.refuse('contradiction', 'knewOn', '知道之日晚于起诉之日', 'known only after the day of suit')
    const code = law.find('A-CC-188')?.from
    if (code && knew < code)
      pen.doubt(
        '知道之日在民法典施行之前，当时的时效规定未收录，按现行规定计算',
        'known before the Civil Code was in force; the earlier rules are not recorded here, so the present ones are used',
      )
    const { rule, years } = periodOf(pen, law, claim, right, asked)
    const starts = startOf(pen, claim, input, knew, rule)
    const count = (id: string, start: Day, months: number, cited: Pick<Rule, 'id'>) =>
      dueLine(pen, {
        id,
        name: { zh: '诉讼时效', en: 'limitation' },
        start,
        term: { n: months, unit: 'month' },
        rules: [cited],
        roll: rollOf(pen, law, 'civil', asked),
      }).due
    let from = starts
    let ends = count('endsOn', from, years * monthsOfYear, rule)
    for (const restart of restartsOf(pen, input)) {
      if (restart < from || restart > ends) {
        pen.doubt(
          `${restart}不在时效期间之内，不重新计算`,
          `${restart} lies outside the period, which does not run anew`,
        )
        continue
      }
      from = restart
      ends = count('endsOn', from, years * monthsOfYear, rule)
      pen.step(
        `${restart}时效中断，重新计算。`,
        `Interrupted on ${restart}; the period runs anew.`,
        pen.rule('A-CC-195', asked),
      )
    }
    pen.step(
      `自${from}起${years}年，最后一日为${ends}。`,
      `${years} years from ${from}; the last day is ${ends}.`,
      rule,
    )
    ends = suspended(pen, input, asked, ends, count)
    const longStop = longStopOf(pen, law, input, knew, asked, ends)
    const endsOn = longStop === null ? ends : earlierOf(ends, longStop)
    const passed = asked > endsOn
    tellPassed(pen, asked, passed)
    return {
      applies: true,
      startsOn: from,
      endsOn,
      longStop,
      passed,
      lookBackFrom: passed && claim === 'infringement' ? lookBack(pen, law, input, right, asked) : null,
    }
  })
}

function periodOf(
  pen: Reasoning,
  law: Law,
  claim: LimitationClaim,
  right: LimitationInput['right'],
  on: Day,
): { rule: Pick<Rule, 'id'>; years: number } {
  const told = (rule: Pick<Rule, 'id'> & { value: { n: number } }) => ({ rule, years: rule.value.n })
  if (claim === 'technology-trade-contract') return told(pen.rule('A-CC-594', on))
  if (claim === 'provisional-royalty') return told(pen.rule('A-PAT-PROVISIONAL-LIM', on))
  if (claim === 'contract' || right === 'other' || right === undefined) return told(pen.rule('A-CC-188', on))
  if (right === 'mark') return told(pen.rule('A-TMI20-LIM', on))
  if (right === 'copyright') {
    // Amended by Fashi [2026] No. 18, whose text was not obtained: citing it makes the answer provisional.
    if (law.on('A-CR-INTERP-2026', on).ok) pen.rule('A-CR-INTERP-2026', on)
    return told(pen.rule('A-CRI20-LIM', on))
  }
  return told(law.on('A-PAT-LIMITATION', on).ok ? pen.rule('A-PAT-LIMITATION', on) : pen.rule('A-CC-188', on))
}

function startOf(
  pen: Reasoning,
  claim: LimitationClaim,
  input: LimitationInput,
  knew: Day,
  rule: Pick<Rule, 'id'>,
): Day {
  if (claim !== 'provisional-royalty') return knew
  const granted = pen.day(input.grantedOn, 'grantedOn')
  if (knew < granted)
    pen.step(
      '授权前已经知道或者应当知道的，自授权之日起算。',
      'Known before the grant, so the period runs from the day of grant.',
      rule,
    )
  return laterOf(knew, granted)
}

function restartsOf(pen: Reasoning, { restarts }: LimitationInput): readonly Day[] {
  return pen
    .list(restarts, 'restarts')
    .map((one, index) => pen.day(one, `restarts.${index}`))
    .sort()
}

type Count = (id: string, start: Day, months: number, cited: Pick<Rule, 'id'>) => Day

/** Civil Code art. 194: an obstacle within the last six months moves the end to six months after it is gone. */
function suspended(pen: Reasoning, { obstacle }: LimitationInput, asked: Day, ends: Day, count: Count): Day {
  if (obstacle === undefined) return ends
  const { from, to } = pen.span(obstacle, 'obstacle')
  const rule = pen.rule('A-CC-194', asked)
  if (from > ends || to <= addMonths(ends, -rule.value.last)) {
    pen.step(
      '障碍不在时效期间最后六个月内，不中止。',
      'The obstacle does not lie within the last six months, so nothing is suspended.',
      rule,
    )
    return ends
  }
  const later = laterOf(ends, count('endsOn', to, rule.value.after, rule))
  pen.step(
    `障碍至${to}消除，再满${rule.value.after}个月，即${later}届满。`,
    `The obstacle was gone on ${to}; ${rule.value.after} months later the period ends, on ${later}.`,
    rule,
  )
  return later
}

/** Twenty years from the harm. A calendar that is not known yet only matters where this day comes first. */
function longStopOf(
  pen: Reasoning,
  law: Law,
  { harmedOn }: LimitationInput,
  knew: Day,
  asked: Day,
  ends: Day,
): Day | null {
  if (harmedOn === undefined) return null
  const harmed = pen.day(harmedOn, 'harmedOn')
  if (harmed > knew) pen.refuse('contradiction', 'harmedOn', '受损之日晚于知道之日', 'harmed only after it was known')
  const rule = pen.rule('A-CC-188', asked)
  const counted = dueDay({ n: rule.value.max, unit: 'year' }, harmed, { roll: rollOf(pen, law, 'civil', asked) })
  if (!counted) return pen.refuse('out_of_range', 'harmedOn', '届满日超出可计算的年份', 'the last day lies beyond 2199')
  const { due: stop } = counted
  if (stop <= ends) for (const { zh, en } of doubtsOfYears(yearOf(stop), yearOf(stop))) pen.doubt(zh, en)
  pen.step(
    `自权利受损之日起超过${rule.value.max}年不予保护，最后一日为${stop}；特殊情况可申请法院延长。`,
    `No protection more than ${rule.value.max} years after the harm, last day ${stop}, unless the court extends it in special circumstances.`,
    rule,
  )
  return stop
}

function tellPassed(pen: Reasoning, asked: Day, passed: boolean): void {
  const defence = pen.rule('A-CC-193', asked)
  pen.step(
    passed ? `${asked}已在时效期间之后；义务人可以抗辩，法院不主动适用。` : `${asked}在时效期间之内。`,
    passed
      ? `${asked} is after the period; the obligor may rely on that, the court does not apply it of its own motion.`
      : `${asked} is within the period.`,
    defence,
  )
}

/** Infringement that lasts on the day of suit, while the right stands: three years back from that day. */
function lookBack(
  pen: Reasoning,
  law: Law,
  input: LimitationInput,
  right: LimitationInput['right'],
  asked: Day,
): Day | null {
  if (!pen.flag(input.continuing, 'continuing')) return null
  const rightEnds = optionalDay(pen, input.rightEndsOn, 'rightEndsOn')
  const rule = lookBackRule(pen, law, right, asked)
  if (rightEnds !== null && rightEnds < asked) {
    pen.step(
      '起诉时权利已经终止，不适用向前推算的规定。',
      'The right had ended on the day of suit, so there is no look-back.',
      rule,
    )
    return null
  }
  const back = addYears(asked, -rule.value.n)
  pen.step(
    `起诉时侵权仍在继续，赔偿自起诉之日向前推算${rule.value.n}年，即自${back}起。`,
    `The infringement still lasts, so damages reach back ${rule.value.n} years from the suit, to ${back}.`,
    rule,
  )
  return back
}

function lookBackRule(
  pen: Reasoning,
  law: Law,
  right: LimitationInput['right'],
  on: Day,
): Pick<Rule, 'id'> & { value: { n: number } } {
  if (right === 'patent') return pen.rule('A-PAT-LIM-CONTINUING', on)
  if (right === 'mark') return pen.rule('A-TMI20-LIM', on)
  if (right === 'copyright') {
    if (law.on('A-CR-INTERP-2026', on).ok) pen.rule('A-CR-INTERP-2026', on)
    return pen.rule('A-CRI20-LIM', on)
  }
  pen.doubt(
    '专利、商标、著作权以外没有向前推算的条文，比照处理',
    'for other rights no text provides the look-back; it is applied by analogy',
  )
  return pen.rule('A-CC-188', on)
}
