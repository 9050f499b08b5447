/** Fees of applications and requests to the patent office, with the reduction where it applies. The day of the act decides. */
import type { Outcome } from '../answer.ts'
import { patentKinds, reductions } from '../choices.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { type Fen, toYuan, yuan } from '../money.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'
import { afterCut, type Reduction, reductionOf } from './annuity-fee.ts'
import type { PatentKind } from './patent-term.ts'

/** What is done before the office. */
export const patentActs = [
  'filing',
  'examination',
  'reexamination',
  'invalidation',
  'restoration',
  'extension',
  'evaluation_report',
  'term_compensation',
] as const
export type PatentAct = (typeof patentActs)[number]

/** Acts of one day and what their fees depend on. */
export interface PatentFeesInput {
  kind: PatentKind
  acts: readonly PatentAct[]
  /** With `filing`: all claims and all pages of the description, priorities claimed. */
  claims?: number
  pages?: number
  priorities?: number
  /** With `extension`: months asked for, and whether it is not the first request. */
  extensionMonths?: number
  extensionAgain?: boolean
  reduction?: Reduction
}

/** Yuan. */
export interface FeeLine {
  id: string
  name: Words
  full: string
  cutPct: number
  payable: string
  /** Until when it is paid. */
  payBy: Words | null
}

/** Yuan. */
export interface PatentFeesResult {
  lines: readonly FeeLine[]
  full: string
  payable: string
}

/** Implementing Regulations, arts 110-117; the fee table of the office; Cai Shui [2016] No. 78, arts 2 and 4. */
export function patentFees(law: Law, input: PatentFeesInput, on: Day): Outcome<PatentFeesResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const kind = pen.choice(input.kind, 'kind', patentKinds)
    const acts = pen.list(input.acts, 'acts').map((act, at) => pen.choice(act, `acts.${at}`, patentActs))
    if (acts.length === 0) pen.refuse('missing', 'acts', '请至少选择一项', 'choose at least one')
    const reduction = input.reduction === undefined ? null : pen.choice(input.reduction, 'reduction', reductions)
    const cut = reduction ? reductionOf(pen, reduction, day) : null
    const parts = patentActs.filter((act) => acts.includes(act)).flatMap((act) => feesOf[act](pen, input, kind, day))
    let [full, payable]: [Fen, Fen] = [0n, 0n]
    const lines = parts.map(({ id, name, fee, reducible, payBy = null }): FeeLine => {
      const cutPct = reducible && cut ? cut.pct : 0
      const net = afterCut(fee, cutPct)
      full += fee
      payable += net
      return { id, name, full: toYuan(fee), cutPct, payable: toYuan(net), payBy }
    })
    pen.step(
      '各项费用按办理之日的收费标准计算。',
      'Each fee is that of the table on the day of the act.',
      ...new Set(parts.map(({ rule }) => rule)),
    )
    if (cut)
      pen.step(
        `减缴 ${cut.pct}%，限于申请费、实质审查费、复审费和年费；附加费、优先权要求费等不减。`,
        `The reduction of ${cut.pct} % is for the filing, examination, re-examination and annual fees only, not for additional and other fees.`,
        ...cut.rules,
      )
    return { lines, full: toYuan(full), payable: toYuan(payable) }
  })
}

interface Part {
  id: string
  name: Words
  fee: Fen
  reducible: boolean
  rule: Rule
  payBy?: Words
}

type FeesOf = (pen: Reasoning, input: PatentFeesInput, kind: PatentKind, on: Day) => Part[]

const onlyInventions = (pen: Reasoning, kind: PatentKind, field: string): void => {
  if (kind !== 'invention') pen.refuse('contradiction', field, '只适用于发明专利', 'this is for inventions only')
}

/** Within a month of the request (art. 116). */
const withinMonth = (pen: Reasoning, on: Day): Words => {
  const { n } = pen.rule('E-PATR-MISC-1M', on).value
  return { zh: `自提出请求之日起 ${n} 个月内`, en: `within ${n} month(s) of the request` }
}

const feesOf: Record<PatentAct, FeesOf> = {
  filing: (pen, input, kind, on) => {
    const rule = pen.rule('E-FEE-FILING', on)
    const time = pen.rule('E-PATR-FEE-2M', on).value
    const payBy = {
      zh: `自申请日起 ${time.months} 个月内，或自收到受理通知书之日起 ${time.or_days} 日内`,
      en: `within ${time.months} months of filing or ${time.or_days} days of the notice of acceptance`,
    }
    const name = { zh: '申请费', en: 'Filing fee' }
    const filing: Part = { id: 'filing', name, fee: yuan(rule.value[kind]), reducible: true, rule, payBy }
    const printing = kind === 'invention' ? [publicationFee(pen, on, payBy)] : []
    return [filing, ...printing, ...extras(pen, input, on, payBy)]
  },
  examination: (pen, _input, kind, on) => {
    onlyInventions(pen, kind, 'acts')
    const rule = pen.rule('E-FEE-EXAM', on)
    const name = { zh: '实质审查费', en: 'Examination fee' }
    const { n } = pen.rule('E-PAT-EXAM-3Y', on).value
    const payBy = { zh: `自申请日（优先权日）起 ${n} 年内`, en: `within ${n} years of the filing or priority day` }
    return [{ id: 'examination', name, fee: yuan(rule.value.invention), reducible: true, rule, payBy }]
  },
  reexamination: (pen, _input, kind, on) => {
    const rule = pen.rule('E-FEE-REEXAM', on)
    const name = { zh: '复审费', en: 'Re-examination fee' }
    const { n } = pen.rule('E-PAT-REEXAM-3M', on).value
    const payBy = { zh: `自收到驳回决定之日起 ${n} 个月内`, en: `within ${n} months of receipt of the refusal` }
    return [{ id: 'reexamination', name, fee: yuan(rule.value[kind]), reducible: true, rule, payBy }]
  },
  invalidation: (pen, _input, kind, on) => {
    const rule = pen.rule('E-FEE-INVALID', on)
    const name = { zh: '无效宣告请求费', en: 'Invalidation fee' }
    const fee = yuan(rule.value[kind])
    return [{ id: 'invalidation', name, fee, reducible: false, rule, payBy: withinMonth(pen, on) }]
  },
  restoration: (pen, _input, _kind, on) => {
    const rule = pen.rule('E-FEE-RESTORE', on)
    const name = { zh: '恢复权利请求费', en: 'Fee for restoration of rights' }
    return [{ id: 'restoration', name, fee: yuan(rule.value.each), reducible: false, rule }]
  },
  extension: (pen, input, _kind, on) => {
    const rule = pen.rule('E-FEE-EXTEND', on)
    const months = BigInt(pen.count(input.extensionMonths ?? 1, 'extensionMonths', 1))
    const each = yuan(
      pen.flag(input.extensionAgain, 'extensionAgain') ? rule.value.again_per_month : rule.value.first_per_month,
    )
    const name = { zh: '延长期限请求费', en: 'Fee for extension of time' }
    const payBy = { zh: '在相应期限届满之日前', en: 'before the period in question ends' }
    return [{ id: 'extension', name, fee: each * months, reducible: false, rule, payBy }]
  },
  evaluation_report: (pen, _input, kind, on) => {
    if (kind === 'invention')
      pen.refuse(
        'contradiction',
        'acts',
        '专利权评价报告只针对实用新型和外观设计',
        'evaluation reports are for utility models and designs',
      )
    const rule = pen.rule('E-FEE-EVAL', on)
    const name = { zh: '专利权评价报告请求费', en: 'Fee for an evaluation report' }
    const fee = yuan(rule.value.each)
    return [{ id: 'evaluation_report', name, fee, reducible: false, rule, payBy: withinMonth(pen, on) }]
  },
  term_compensation: (pen, _input, kind, on) => {
    onlyInventions(pen, kind, 'acts')
    const rule = pen.rule('E-FEE-PTA', on)
    const name = { zh: '专利权期限补偿请求费', en: 'Fee for compensation of the term' }
    return [{ id: 'term_compensation', name, fee: yuan(rule.value.each), reducible: false, rule }]
  },
}

function publicationFee(pen: Reasoning, on: Day, payBy: Words): Part {
  const rule = pen.rule('E-FEE-PUBLICATION', on)
  const name = { zh: '公布印刷费', en: 'Publication fee' }
  return { id: 'publication', name, fee: yuan(rule.value.invention), reducible: false, rule, payBy }
}

/** Additional fees by claims and pages, and priorities. The numbers from which they run stand in the names of the fields. */
function extras(pen: Reasoning, input: PatentFeesInput, on: Day, payBy: Words): Part[] {
  const rule = pen.rule('E-FEE-EXTRA', on)
  const { claims_from_11_each, pages_from_31_each, pages_from_301_each } = rule.value
  const fromOf = (field: keyof typeof rule.value) => Number(/from_(\d+)/.exec(field)?.[1])
  const beyond = (count: number, from: number) => BigInt(Math.max(0, count - from + 1))
  const claims = beyond(pen.count(input.claims ?? 0, 'claims'), fromOf('claims_from_11_each'))
  const pages = pen.count(input.pages ?? 0, 'pages')
  const dear = beyond(pages, fromOf('pages_from_301_each'))
  const cheap = beyond(pages, fromOf('pages_from_31_each')) - dear
  const priority = pen.rule('E-FEE-PRIORITY', on)
  const priorities = BigInt(pen.count(input.priorities ?? 0, 'priorities'))
  const parts: Part[] = [
    {
      id: 'claims',
      name: { zh: '权利要求附加费', en: 'Additional fee for claims' },
      fee: claims * yuan(claims_from_11_each),
      reducible: false,
      rule,
      payBy,
    },
    {
      id: 'pages',
      name: { zh: '说明书附加费', en: 'Additional fee for pages' },
      fee: cheap * yuan(pages_from_31_each) + dear * yuan(pages_from_301_each),
      reducible: false,
      rule,
      payBy,
    },
    {
      id: 'priorities',
      name: { zh: '优先权要求费', en: 'Fee for claiming priority' },
      fee: priorities * yuan(priority.value.each),
      reducible: false,
      rule: priority,
      payBy,
    },
  ]
  return parts.filter(({ fee }) => fee > 0n)
}
