/** Clocks and security of customs protection: recording, detention on request or ex officio, release. The day each starts on decides. */
import type { Outcome } from '../answer.ts'
import type { Term } from '../clocks/vocabulary.ts'
import { addMonths, type Day, monthsOfYear } from '../day.ts'
import { isGiven } from '../input.ts'
import type { Law } from '../law.ts'
import { type Fen, percent, times, toYuan, yuan } from '../money.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Words } from '../words.ts'
import { type DeadlinesResult, type DueLine, dueLine, linesOrRefuse, optionalDay, rollOf } from './due-line.ts'

/** Detention at the request of the right holder, or by customs of its own motion. */
export const detentions = ['on_request', 'ex_officio'] as const

/** Days that have happened; each yields its clocks. */
export interface CustomsClocksInput {
  /** All documents for the recording were received. */
  filesComplete?: Day
  recorded?: Day
  /** What was recorded has changed. */
  changed?: Day
  /** Service of the notice that suspicious goods were found. */
  noticeServed?: Day
  detained?: Day
  how?: (typeof detentions)[number]
  /** Value of the goods, yuan: asks for the security. */
  goodsValue?: string
}

/** Clocks by due day, and the security. */
export interface CustomsClocksResult extends DeadlinesResult {
  /** Security to be given by the right holder, yuan; null without a value of the goods. */
  bond: { least: string; most: string } | null
}

/** Customs IP Regulation 2018, arts 8, 10, 11, 14, 16, 20, 24; Implementing Measures, art. 23. */
export function customsClocks(law: Law, input: CustomsClocksInput, on: Day): Outcome<CustomsClocksResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const lines = linesOf(pen, law, input)
    const bond = bondOf(pen, input, day)
    return { lines: bond && lines.length === 0 ? [] : linesOrRefuse(pen, lines), bond }
  })
}

function linesOf(pen: Reasoning, law: Law, input: CustomsClocksInput): DueLine[] {
  return clocks.flatMap(({ field, how, id, zh, en, rule: ruleId, unit = 'working_day', note: noteOf }) => {
    const start = optionalDay(pen, input[field], field)
    if (start === null || (how && pen.choice(input.how, 'how', detentions) !== how)) return []
    const rule = pen.rule(ruleId, start)
    const roll = rollOf(pen, law, unit === 'year' ? 'fixed' : 'silent', start)
    const note = noteOf?.(pen, start)
    const term: Term = { n: rule.value.n, unit }
    return dueLine(pen, { id, name: { zh, en }, start, term, rules: [rule], roll, ...(note ? { note } : {}) })
  })
}

interface CustomsClock {
  field: Exclude<keyof CustomsClocksInput, 'how' | 'goodsValue'>
  /** Only for detentions of this kind. */
  how?: (typeof detentions)[number]
  id: string
  zh: string
  en: string
  rule:
    | 'D-CUS-REC-30'
    | 'D-CUS-REC-10Y'
    | 'D-CUS-CHG-30'
    | 'D-CUS-NOTICE-3'
    | 'D-CUS-REL-20'
    | 'D-CUS-INV-30'
    | 'D-CUS-REL-50'
  unit?: Term['unit']
  note?: (pen: Reasoning, start: Day) => Words
}

const released = {
  id: 'release',
  zh: '收到法院协助执行通知的最后一日，未收到的放行',
  en: 'Last day for a court’s notice to assist; without one the goods are released',
} as const

const clocks: readonly CustomsClock[] = [
  {
    field: 'filesComplete',
    id: 'recording',
    zh: '海关总署决定是否准予备案',
    en: 'Customs decides on the recording',
    rule: 'D-CUS-REC-30',
  },
  {
    field: 'recorded',
    id: 'record_expiry',
    zh: '备案有效期届满',
    en: 'The recording ends',
    rule: 'D-CUS-REC-10Y',
    unit: 'year',
    note: renewal,
  },
  {
    field: 'changed',
    id: 'record_change',
    zh: '办理备案变更或者注销',
    en: 'Record the change or cancel',
    rule: 'D-CUS-CHG-30',
  },
  {
    field: 'noticeServed',
    id: 'application',
    zh: '申请扣留并提供担保',
    en: 'Apply for detention and give security',
    rule: 'D-CUS-NOTICE-3',
  },
  { field: 'detained', how: 'on_request', ...released, rule: 'D-CUS-REL-20' },
  {
    field: 'detained',
    how: 'ex_officio',
    id: 'inquiry',
    zh: '海关调查、认定是否侵权',
    en: 'Customs examines and decides',
    rule: 'D-CUS-INV-30',
  },
  { field: 'detained', how: 'ex_officio', ...released, rule: 'D-CUS-REL-50' },
]

function renewal(pen: Reasoning, recorded: Day): Words {
  const { n, renew_before_months } = pen.rule('D-CUS-REC-10Y', recorded).value
  const from = addMonths(recorded, n * monthsOfYear - renew_before_months)
  return { zh: `自 ${from} 起可以申请续展`, en: `renewal may be applied for from ${from}` }
}

function bondOf(pen: Reasoning, input: CustomsClocksInput, on: Day): CustomsClocksResult['bond'] {
  if (!isGiven(input.goodsValue)) return null
  const goods = pen.money(input.goodsValue, 'goodsValue')
  if (pen.choice(input.how, 'how', detentions) === 'on_request') {
    const rule = pen.rule('D-CUS-BOND', on)
    const most = times(goods, percent(rule.value.max_pct_of_goods))
    pen.step('依申请扣留的，担保不超过货物等值。', 'On request, security up to the value of the goods.', rule)
    return { least: toYuan(0n), most: toYuan(most) }
  }
  const rule = pen.rule('D-CUSR-BOND', on)
  const [low, middle, high] = rule.value.tiers
  const securityOf = (): Fen => {
    if (goods < yuan(low.lt)) return times(goods, percent(low.pct))
    if (goods > yuan(high.gt)) return yuan(high.fixed)
    const [share, floor] = [times(goods, percent(middle.pct)), yuan(middle.min)]
    if (share < floor) return floor
    return share
  }
  const amount = securityOf()
  pen.step(
    `依职权扣留、货物价值 ${toYuan(goods)} 元的，担保 ${toYuan(amount)} 元。`,
    `Ex officio, for goods worth ${toYuan(goods)} yuan the security is ${toYuan(amount)} yuan.`,
    rule,
  )
  return { least: toYuan(amount), most: toYuan(amount) }
}
