/**
 * How long a patent runs. The filing day decides the version (designs 10 or 15 years), the day of grant that of the
 * compensation for a late grant, the marketing approval that for new drugs; `on` only tells whether it still runs.
 */

import type { Outcome } from '../answer.ts'
import { patentKinds } from '../choices.ts'
import { addDays, addYears, type Day, daysBetween } from '../day.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import {
  type DueLine,
  dueLine,
  earlierOf,
  eitherRule,
  lastOfTermFrom,
  laterOf,
  optionalDay,
  rollOf,
} from './due-line.ts'

export type PatentKind = (typeof patentKinds)[number]

/** What is known of the patent. */
export interface PatentTermInput {
  kind: PatentKind
  /** Filing day, not the priority day (Implementing Regulations, art. 12). */
  filed: Day
  /** Day of the announcement of grant. */
  granted?: Day
  /** Inventions: day of the request for examination. */
  examinationRequested?: Day
  /** Days of delay in the grant that were reasonable (art. 78) or caused by the applicant (art. 79). */
  reasonableDelayDays?: number
  applicantDelayDays?: number
  /** A utility model was applied for on the same day: no compensation for late grant. */
  sameDayUtility?: boolean
  /** Day on which a new drug that the invention is about was approved for the market in China. */
  drugApproved?: Day
}

/** Days inclusive; compensation in days, null where it was not asked for. */
export interface PatentTermResult {
  kind: PatentKind
  years: number
  filed: Day
  effectiveFrom: Day | null
  /** Last day without compensation. */
  lastDay: Day
  grantCompensationDays: number | null
  drugCompensationDays: number | null
  lastDayWithCompensation: Day
  status: 'not_granted' | 'in_force' | 'expired'
  /** Until when compensation is to be asked for. */
  requests: readonly DueLine[]
}

/** Patent Law, art. 42; Implementing Regulations, arts 12, 77-82. @returns two readings of the last day. */
export function patentTerm(law: Law, input: PatentTermInput, on: Day): Outcome<PatentTermResult> {
  return reason(law, (pen) => {
    pen.day(on, 'on')
    const kind = pen.choice(input.kind, 'kind', patentKinds)
    const filed = pen.day(input.filed, 'filed')
    const granted = later(pen, input.granted, 'granted', filed)
    const rule = eitherRule(pen, law, 'E-PAT-TERM', 'E-PAT08-TERM', filed)
    const years: number = rule.value[kind]
    pen.step(
      `申请日为 ${filed}，适用当日的规定：期限 ${years} 年，自申请日起计算（有优先权的也不从优先权日起算）。`,
      `Filed on ${filed}; by the law of that day the term is ${years} years from the filing day, not from a priority day.`,
      rule,
    )
    if (kind === 'design' && law.find('E-PAT-TERM')?.id !== rule.id)
      pen.doubt(
        '申请日在2021年6月1日前的外观设计仍为旧期限，所依据的过渡规定未见原文',
        'designs filed before 1 June 2021 keep the older term; the transitional provision that says so was not seen',
      )
    const requests: DueLine[] = []
    const grantDays = granted ? lateGrantDays(pen, law, input, filed, granted, requests) : null
    const drug = drugOf(pen, law, input, filed, requests)
    const tell = (endOf: EndOf): PatentTermResult => {
      const lastDay = endOf(filed, years)
      const base = addDays(lastDay, grantDays ?? 0)
      const extended = drug ? drug(base, endOf) : base
      return {
        kind,
        years,
        filed,
        effectiveFrom: granted,
        lastDay,
        grantCompensationDays: grantDays,
        drugCompensationDays: drug ? daysBetween(base, extended) : null,
        lastDayWithCompensation: extended,
        status: granted === null || on < granted ? 'not_granted' : on <= extended ? 'in_force' : 'expired',
        requests,
      }
    }
    const result = tell(lastOfTermFrom)
    pen.step(
      `期限最后一日为 ${result.lastDay}；该日为权利期限的终点，遇休假日不顺延。`,
      `The last day is ${result.lastDay}; a right ends on it even when it is a rest day.`,
      rule,
    )
    return {
      result,
      readings: [
        {
          words: {
            zh: '“自申请日起计算”把申请日算作第一天，最后一日为相应日的前一日。作默认：文义如此，且日期较早，对权利人更稳妥。',
            en: 'Counted from the filing day itself, the term ends on the day before the corresponding day. The default: so reads the text, and the earlier day is the safe one for the holder.',
          },
          result,
        },
        {
          words: {
            zh: '按期限计算的一般规定（细则第5条）始日不计，最后一日为相应日。',
            en: 'By the general rule on periods (Implementing Regulations, art. 5) the first day is not counted and the term ends on the corresponding day.',
          },
          result: tell(addYears),
        },
      ],
    }
  })
}

/** The last day of so many years from a day, which is counted or not. */
type EndOf = (first: Day, years: number) => Day

function later(pen: Reasoning, value: Day | undefined, field: string, filed: Day): Day | null {
  const day = optionalDay(pen, value, field)
  if (day === null) return null
  return day < filed ? pen.refuse('contradiction', field, '不能早于申请日', 'it cannot be before the filing day') : day
}

function lateGrantDays(
  pen: Reasoning,
  law: Law,
  input: PatentTermInput,
  filed: Day,
  granted: Day,
  requests: DueLine[],
): number | null {
  const requested = later(pen, input.examinationRequested, 'examinationRequested', filed)
  if (input.kind !== 'invention' || requested === null) return null
  const condition = pen.rule('E-PAT-PTA', granted)
  const counting = pen.rule('E-PATR-PTA-CALC', granted)
  if (pen.flag(input.sameDayUtility, 'sameDayUtility')) {
    pen.step(
      '同日申请了实用新型，不适用授权延迟补偿。',
      'A utility model was applied for on the same day: no compensation for late grant.',
      counting,
    )
    return 0
  }
  const { filing_years, exam_years } = condition.value
  const fromFiling = addYears(filed, filing_years)
  const fromRequest = addYears(requested, exam_years)
  const both = laterOf(fromFiling, fromRequest)
  const reasonable = pen.count(input.reasonableDelayDays ?? 0, 'reasonableDelayDays')
  const own = pen.count(input.applicantDelayDays ?? 0, 'applicantDelayDays')
  const days = Math.max(0, daysBetween(both, granted) - reasonable - own)
  pen.step(
    `申请满 ${filing_years} 年且实审请求满 ${exam_years} 年之日为 ${both}；至授权公告日 ${granted} 的间隔，减合理延迟 ${reasonable} 日、申请人延迟 ${own} 日，得 ${days} 日。`,
    `${filing_years} years from filing and ${exam_years} from the request for examination are full on ${both}; the days to the grant on ${granted}, less ${reasonable} reasonable and ${own} caused by the applicant, are ${days}.`,
    condition,
    counting,
  )
  const ask = pen.rule('E-PATR-PTA-REQ-3M', granted)
  requests.push(
    dueLine(pen, {
      id: 'term_compensation',
      name: { zh: '请求授权延迟的期限补偿', en: 'Ask for compensation of the late grant' },
      start: granted,
      term: { n: ask.value.n, unit: 'month' },
      rules: [ask],
      roll: rollOf(pen, law, 'patent', granted),
    }),
  )
  return days
}

/** @returns how far a base day moves: not more than the gap less five years, the cap, and the total after approval. */
function drugOf(
  pen: Reasoning,
  law: Law,
  input: PatentTermInput,
  filed: Day,
  requests: DueLine[],
): ((base: Day, endOf: EndOf) => Day) | null {
  const approved = later(pen, input.drugApproved, 'drugApproved', filed)
  if (approved === null) return null
  if (input.kind !== 'invention')
    return pen.refuse(
      'contradiction',
      'drugApproved',
      '药品期限补偿只适用于发明专利',
      'compensation for drugs is for inventions only',
    )
  const caps = pen.rule('E-PAT-DRUG', approved)
  const counting = pen.rule('E-PATR-DRUG-REQ', approved)
  const { max, total_max } = caps.value
  const minus = counting.value.minus_years
  const gap = Math.max(0, daysBetween(addYears(filed, minus), approved))
  pen.step(
    `药品补偿：申请日至上市许可日减 ${minus} 年，得 ${gap} 日；补偿不超过 ${max} 年，上市后总期限不超过 ${total_max} 年。`,
    `Drugs: filing to approval less ${minus} years is ${gap} days; at most ${max} years, and at most ${total_max} years in all after approval.`,
    caps,
    counting,
  )
  requests.push(
    dueLine(pen, {
      id: 'drug_compensation',
      name: { zh: '请求药品专利期限补偿', en: 'Ask for compensation for the drug' },
      start: approved,
      term: { n: counting.value.n, unit: 'month' },
      rules: [counting],
      roll: rollOf(pen, law, 'patent', approved),
    }),
  )
  return (base, endOf) => {
    const capped = earlierOf(addDays(base, gap), addYears(base, max))
    const total = endOf(approved, total_max)
    return laterOf(earlierOf(capped, total), base)
  }
}
