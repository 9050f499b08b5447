/**
 * The clocks between administrative and criminal enforcement: approval, transfer, police review, reconsideration, handover,
 * and what right holders and authorities are told. Each follows the law of the day it starts on. Order 310 does not say
 * what its 日 are: its clocks are answered by three readings, side by side.
 */
import type { Outcome } from '../answer.ts'
import { type CountReading, regimes } from '../clocks/regimes.ts'
import { dueInstant } from '../clocks/term.ts'
import { type Day, dayOfInstant } from '../day.ts'
import { isGiven } from '../input.ts'
import type { Law } from '../law.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'
import { type DueLine, dueLine, linesOrRefuse, optionalDay, rollOf } from './due-line.ts'

/** What has happened; days, or instants as ISO 8601 with offset. */
export interface LinkageClocksInput {
  /** The head of the authority received the report on the transfer. */
  reportReceived?: Day
  /** Instant of the approval. */
  approvedAt?: string
  /** The police took the case over. */
  policeAccepted?: Day
  /** Instant at which police without competence received the case. */
  wrongPoliceAt?: string
  /** Instant of receipt of incomplete material; day on which the authority was told what is missing. */
  deficiencyAt?: string
  deficiencyNotified?: Day
  /** The authority received the decision not to file. */
  refusalReceived?: Day
  /** The police received the request for reconsideration. */
  reconsiderationAsked?: Day
  /** The authority received the decision on reconsideration. */
  reconsiderationReceived?: Day
  /** The authority received the notice that the case is filed. */
  filingNoticeReceived?: Day
  /** The procuratorate took the case for prosecution. */
  prosecutionAccepted?: Day
  /** Decision not to prosecute. */
  nonProsecuted?: Day
}

/** A clock and who has to keep it. */
export interface LinkageLine extends DueLine {
  who: Words
  /** For clocks in hours: the instant, China Standard Time. Hours never wait for working days. */
  dueAt?: string
}

/** By due day. */
export interface LinkageClocksResult {
  lines: readonly LinkageLine[]
}

/** Order 310 (2020), arts 5, 7-9, 12; Police Procedures, art. 180; Criminal Procedure Law, arts 46, 105; SPP notice of 2021. */
export function linkageClocks(law: Law, input: LinkageClocksInput, on: Day): Outcome<LinkageClocksResult> {
  return reason<LinkageClocksResult>(law, (pen) => {
    pen.day(on, 'on')
    const clocks: Clocks = { pen, law, input }
    const fixed = [...hourLines(clocks), ...otherLines(clocks)]
    const [first, ...others] = regimes.transfer.readings.map((reading: CountReading) => {
      const { zh, en } = reading.words
      const lines = transferLines(clocks, reading)
      return { words: { zh, en }, result: { lines: [...fixed, ...lines] }, open: lines.length > 0 }
    })
    const lines = linesOrRefuse(pen, first?.result.lines ?? [])
    pen.step(
      '移送只要求存在犯罪的合理嫌疑，不以达到立案追诉标准为前提；以小时计算的期限不因休假日顺延。',
      'A transfer needs reasonable suspicion of a crime only, not the full threshold; periods in hours do not wait for working days.',
      ...(law.on('C-IP-SUSPICION', on).ok ? [pen.rule('C-IP-SUSPICION', on)] : []),
    )
    const ended = optionalDay(pen, input.nonProsecuted, 'nonProsecuted')
    if (ended !== null)
      pen.step(
        '不追究刑事责任但需要行政处罚的，法律只要求及时移送主管机关，没有规定天数。',
        'Where nobody is prosecuted but a penalty is called for, the laws ask only that the case goes to the authority in time; they name no days.',
        pen.rule('C-REVERSE-CPL', ended),
        pen.rule('C-REVERSE-APL', ended),
      )
    if (!first?.open) return { lines }
    pen.step(
      '310号规定的“日”未写明是工作日还是自然日，也未写明顺延，各种读法的结果并列。',
      'Order 310 does not say whether its 日 are working or calendar days, nor whether they roll over; the results of each reading stand side by side.',
    )
    const readings = [first, ...others].map(({ words, result }) => ({
      words,
      result: { lines: linesOrRefuse(pen, result.lines) },
    }))
    return { result: { lines }, readings }
  })
}

interface Clocks {
  pen: Reasoning
  law: Law
  input: LinkageClocksInput
}

const agency: Words = { zh: '行政执法机关', en: 'the administrative authority' }
const head: Words = { zh: '行政执法机关负责人', en: 'the head of the authority' }
const police: Words = { zh: '公安机关', en: 'the police' }
const procurators: Words = { zh: '人民检察院', en: 'the procuratorate' }

/** Clocks of Order 310 in 日, by one reading of it. */
function transferLines({ pen, law, input }: Clocks, reading: CountReading): LinkageLine[] {
  return transferClocks.flatMap(([field, id, zh, en, rule, who]) => {
    const start = optionalDay(pen, input[field], field)
    if (start === null) return []
    rollOf(pen, law, 'transfer', start)
    const first = pen.rule(rule, start)
    const rules: Pick<Rule, 'id'>[] = [first]
    if (id === 'police_review' && law.on('C-PSB-3D', start).ok) rules.push(pen.rule('C-PSB-3D', start))
    const term = { n: first.value.n, unit: reading.dayUnit ?? ('day' as const) }
    return [{ ...dueLine(pen, { id, name: { zh, en }, start, term, rules, roll: reading.roll }), who }]
  })
}

const transferClocks = [
  [
    'reportReceived',
    'approval',
    '作出批准或者不批准移送的决定',
    'Decide whether to approve the transfer',
    'C-APPROVE-3D',
    head,
  ],
  [
    'policeAccepted',
    'police_review',
    '审查并决定是否立案',
    'Review and decide whether to file the case',
    'C-POLICE-3D',
    police,
  ],
  [
    'refusalReceived',
    'reconsideration_request',
    '提请复议，或者建议立案监督',
    'Request reconsideration or propose supervision',
    'C-RECON-REQ-3D',
    agency,
  ],
  [
    'reconsiderationAsked',
    'reconsideration_decision',
    '作出复议决定',
    'Decide on reconsideration',
    'C-RECON-DEC-3D',
    police,
  ],
  [
    'reconsiderationReceived',
    'supervision',
    '仍有异议的，建议人民检察院立案监督',
    'If not agreed, propose supervision to the procuratorate',
    'C-SUPERV-3D',
    agency,
  ],
  [
    'filingNoticeReceived',
    'handover',
    '移交涉案物品和材料并办结交接',
    'Hand over goods and material',
    'C-HANDOVER-3D',
    agency,
  ],
] as const

/** Clocks in hours, which never wait for working days. */
function hourLines({ pen, input }: Clocks): LinkageLine[] {
  return hourClocks.flatMap(({ field, id, zh, en, who, of }) => {
    if (!isGiven(input[field])) return []
    const instant = pen.instant(input[field], field)
    const start = dayOfInstant(instant)
    const [rule, hours] = of(pen, start)
    const dueAt = dueInstant(hours, instant)
    const due = dueAt.slice(0, 10)
    return [{ id, name: { zh, en }, start, due, nominal: due, rules: [rule.id], who, dueAt }]
  })
}

/** Clocks of other texts, which say themselves how they are counted. */
function otherLines({ pen, law, input }: Clocks): LinkageLine[] {
  return otherClocks.flatMap(({ field, id, zh, en, who, of }) => {
    const start = optionalDay(pen, input[field], field)
    if (start === null) return []
    const [rule, n] = of(pen, start)
    const roll = rollOf(pen, law, 'criminal', start)
    return [{ ...dueLine(pen, { id, name: { zh, en }, start, term: { n, unit: 'day' }, rules: [rule], roll }), who }]
  })
}

interface LinkageClock {
  field: keyof LinkageClocksInput
  id: string
  zh: string
  en: string
  who: Words
  /** The rule on the day on which the clock starts, and its length. */
  of: (pen: Reasoning, day: Day) => [Pick<Rule, 'id'>, number]
}

/** Rules whose only length is `n`. */
function lengthOf(
  id: 'C-TRANSFER-24H' | 'C-RECEIPT' | 'C-VICTIM-3D' | 'C-RIGHTHOLDER-10D' | 'C-SPP-2021-3D',
): LinkageClock['of'] {
  return (pen, day) => {
    const rule = pen.rule(id, day)
    return [rule, rule.value.n]
  }
}

const hourClocks: readonly LinkageClock[] = [
  {
    field: 'approvedAt',
    id: 'transfer',
    zh: '向同级公安机关移送',
    en: 'Transfer to the police of the same level',
    who: agency,
    of: lengthOf('C-TRANSFER-24H'),
  },
  {
    field: 'wrongPoliceAt',
    id: 'forwarding',
    zh: '转送有管辖权的机关并书面告知',
    en: 'Forward to the competent police and say so',
    who: police,
    of: lengthOf('C-RECEIPT'),
  },
  {
    field: 'deficiencyAt',
    id: 'deficiency_notice',
    zh: '告知须补正的材料',
    en: 'Say which material is missing',
    who: police,
    of: (pen, day) => {
      const rule = pen.rule('C-PSB-24H-CURE', day)
      return [rule, rule.value.notify_h]
    },
  },
]

const otherClocks: readonly LinkageClock[] = [
  {
    field: 'deficiencyNotified',
    id: 'deficiency_cure',
    zh: '补正材料',
    en: 'Supply what is missing',
    who: agency,
    of: (pen, day) => {
      const rule = pen.rule('C-PSB-24H-CURE', day)
      return [rule, rule.value.cure_d]
    },
  },
  {
    field: 'prosecutionAccepted',
    id: 'victim_told',
    zh: '告知被害人有权委托诉讼代理人',
    en: 'Tell the victim of the right to a representative',
    who: procurators,
    of: lengthOf('C-VICTIM-3D'),
  },
  {
    field: 'prosecutionAccepted',
    id: 'right_holder_told',
    zh: '告知权利人诉讼权利义务',
    en: 'Tell the right holder of rights and duties in the case',
    who: procurators,
    of: lengthOf('C-RIGHTHOLDER-10D'),
  },
  {
    field: 'nonProsecuted',
    id: 'reverse_transfer',
    zh: '需要行政处罚的，提出检察意见移送主管机关',
    en: 'Where a penalty is called for, send an opinion to the authority',
    who: procurators,
    of: lengthOf('C-SPP-2021-3D'),
  },
]
