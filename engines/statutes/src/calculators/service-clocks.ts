/**
 * Clocks of public service: complaints and reports to market regulators, and judicial confirmation of mediation. Each
 * follows the law of the day it starts on; the text of the measures on complaints since 15 April 2026 is not known here.
 */
import type { Outcome } from '../answer.ts'
import type { Day } from '../day.ts'
import { holdsOn, type Law } from '../law.ts'
import { type Reasoning, type RuleOf, reason } from '../reasoning.ts'
import { type DeadlinesResult, type DueLine, dueLine, linesOrRefuse, optionalDay, rollOf } from './due-line.ts'

/** Days that have happened; each yields its clocks. */
export interface ComplaintClocksInput {
  complaintReceived?: Day
  complaintAccepted?: Day
  mediationEnded?: Day
  /** A clue of an offence (report) was received. */
  clueReceived?: Day
  /** Decision whether to open a case on the report of a named person. */
  filingDecided?: Day
  /** The complainant knew or should have known of the harm. */
  harmKnown?: Day
}

/** Order 20, arts 14, 15, 21, 23, 31: until 2026-04-14. @returns `not_known` for what starts under Order 121. */
export function complaintClocks(law: Law, input: ComplaintClocksInput, on: Day): Outcome<DeadlinesResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const lines: DueLine[] = []
    for (const one of complaints) {
      const start = optionalDay(pen, input[one.field], one.field)
      if (start === null) continue
      const rule = olderRule(pen, law, one.rule, start, one.field)
      const [n, unit] = one.term(rule.value as never)
      const note = one.note?.(rule.value as never)
      const name = { zh: one.zh, en: one.en }
      const roll = rollOf(pen, law, 'silent', start)
      lines.push(
        dueLine(pen, { id: one.id, name, start, term: { n, unit }, rules: [rule], roll, ...(note ? { note } : {}) }),
      )
    }
    const newer = law.find('D-R121')
    if (newer?.from && day >= newer.from && lines.length > 0)
      pen.doubt(
        `总局令121号自 ${newer.from} 起施行，此前开始的期限是否改按新办法，原文未见`,
        `Order 121 is in force since ${newer.from}; whether it changes periods that began before is not known, its text was not found`,
      )
    pen.step(
      '投诉举报的各期限按工作日计算，自次日起算。',
      'The periods of complaints and reports are in working days, from the day after.',
    )
    return { lines: linesOrRefuse(pen, lines) }
  })
}

type OlderId = 'D-R20-7' | 'D-R20-45' | 'D-R20-15' | 'D-R20-5' | 'D-R20-3Y'

interface Complaint<Id extends OlderId> {
  field: keyof ComplaintClocksInput
  id: string
  zh: string
  en: string
  rule: Id
  term: (value: RuleOf<Id>['value']) => [n: number, unit: 'working_day' | 'year']
  note?: (value: RuleOf<Id>['value']) => { zh: string; en: string }
}

const complaint = <Id extends OlderId>(spec: Complaint<Id>): Complaint<Id> => spec

const complaints = [
  complaint({
    field: 'complaintReceived',
    id: 'acceptance',
    zh: '决定是否受理投诉并告知',
    en: 'Decide whether to accept the complaint and say so',
    rule: 'D-R20-7',
    term: ({ n }) => [n, 'working_day'],
  }),
  complaint({
    field: 'complaintAccepted',
    id: 'mediation',
    zh: '调解达成协议，否则终止调解',
    en: 'Mediation reaches an agreement or ends',
    rule: 'D-R20-45',
    term: ({ n }) => [n, 'working_day'],
  }),
  complaint({
    field: 'mediationEnded',
    id: 'mediation_told',
    zh: '告知终止调解',
    en: 'Say that mediation has ended',
    rule: 'D-R20-45',
    term: ({ notify }) => [notify, 'working_day'],
  }),
  complaint({
    field: 'clueReceived',
    id: 'verification',
    zh: '核查线索并决定是否立案',
    en: 'Verify the clue and decide whether to open a case',
    rule: 'D-R20-15',
    term: ({ n }) => [n, 'working_day'],
    note: ({ ext }) => ({ zh: `经批准可以延长 ${ext} 个工作日`, en: `may be extended by ${ext} working days` }),
  }),
  complaint({
    field: 'filingDecided',
    id: 'reporter_told',
    zh: '告知实名举报人是否立案',
    en: 'Tell the named reporter whether a case is opened',
    rule: 'D-R20-5',
    term: ({ n }) => [n, 'working_day'],
  }),
  complaint({
    field: 'harmKnown',
    id: 'complaint_limit',
    zh: '提出投诉的最后一日，逾期不予受理',
    en: 'Last day for a complaint; later ones are not accepted',
    rule: 'D-R20-3Y',
    term: ({ n }) => [n, 'year'],
  }),
]

function olderRule<Id extends OlderId>(pen: Reasoning, law: Law, id: Id, start: Day, field: string): RuleOf<Id> {
  const older = law.find(id)
  if (older && holdsOn(older, start)) return pen.rule(id, start)
  const newer = law.find('D-R121')
  if (newer && holdsOn(newer, start))
    return pen.refuse(
      'not_known',
      field,
      `自 ${newer.from} 起适用《市场监督管理投诉举报处理办法》（总局令121号），其各期限的原文未找到，不以旧办法的数字代替`,
      `from ${newer.from} the Measures on Complaints and Reports (Order 121) apply; the text of their periods was not found, and the older figures do not stand in for them`,
    )
  return pen.rule(id, start)
}

/** What an agreement may be about. */
export const confirmationSubjects = ['infringement', 'contract', 'ownership', 'validity'] as const

/** A mediation agreement. */
export interface ConfirmationInput {
  /** Day on which the mediation agreement takes effect. */
  agreementEffective: Day
  /** What it is about; confirmation of rights cannot be confirmed by a court. */
  subject?: (typeof confirmationSubjects)[number]
}

/** Civil Procedure Law, art. 205; SPC Interpretation of it, art. 355. */
export function judicialConfirmation(law: Law, input: ConfirmationInput, on: Day): Outcome<DeadlinesResult> {
  return reason(law, (pen) => {
    pen.day(on, 'on')
    const start = pen.day(input.agreementEffective, 'agreementEffective')
    const subject =
      input.subject === undefined ? 'infringement' : pen.choice(input.subject, 'subject', confirmationSubjects)
    const excluded = pen.rule('H-CIV-CONFIRM-NOIP', start)
    if (subject === 'ownership' || subject === 'validity')
      return pen.refuse(
        'contradiction',
        'subject',
        `调解协议涉及知识产权确权的，法院不予受理司法确认申请（民事诉讼法解释第${excluded.article}条）`,
        `courts do not confirm agreements on who holds an intellectual property right or whether it is valid (SPC interpretation, art. ${excluded.article})`,
      )
    const rule = pen.rule('H-CIV-CONFIRM-30', start)
    const { n } = rule.value
    const line = dueLine(pen, {
      id: 'confirmation',
      name: { zh: '双方共同申请司法确认', en: 'Apply jointly for judicial confirmation' },
      start,
      term: { n, unit: 'day' },
      rules: [rule, excluded],
      roll: rollOf(pen, law, 'court', start),
    })
    pen.step(
      `自调解协议生效之日 ${start} 起 ${n} 日内，由双方共同提出，至 ${line.due}。`,
      `Both parties apply together within ${n} days of ${start}, the day the agreement takes effect: to ${line.due}.`,
      rule,
    )
    return { lines: [line] }
  })
}
