/**
 * The deadlines of obtaining, defending and attacking a patent. Each clock follows the law of the day it starts on; what
 * started before the versions known here is refused.
 */

import type { Outcome } from '../answer.ts'
import { patentKinds } from '../choices.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { reason } from '../reasoning.ts'
import { add, type ClockSheet, months } from './clock-sheet.ts'
import { type DeadlinesResult, linesOrRefuse, optionalDay } from './due-line.ts'
import { restoration } from './patent-restoration.ts'
import type { PatentKind } from './patent-term.ts'

/** Days that have happened; each yields its clocks. Receipt is the day of service (electronic: entry into the system). */
export interface PatentDeadlinesInput {
  kind: PatentKind
  /** First application abroad or in China, on which priority may be claimed. */
  firstFiled?: Day
  filed?: Day
  /** Earliest priority that was claimed. */
  priority?: Day
  acceptanceReceived?: Day
  /** Receipt of the notice that the application enters examination. */
  examinationNotified?: Day
  refusalReceived?: Day
  reexaminationDecisionReceived?: Day
  grantNoticeReceived?: Day
  granted?: Day
  invalidationRequested?: Day
  invalidationDecisionReceived?: Day
  /** Restoration of rights: receipt of the notice of loss; last day of the missed period; end of the obstacle. */
  lossNoticeReceived?: Day
  missed?: Day
  obstacleRemoved?: Day
  /** Priority day of an international application. */
  pctPriority?: Day
}

/** Patent Law, arts 29, 30, 34, 35, 41, 46; Implementing Regulations, arts 5, 6, 12, 36, 57, 60, 71, 77, 112, 120. */
export function patentDeadlines(law: Law, input: PatentDeadlinesInput, on: Day): Outcome<DeadlinesResult> {
  return reason(law, (pen) => {
    pen.day(on, 'on')
    const kind = pen.choice(input.kind, 'kind', patentKinds)
    const clocks: ClockSheet = { pen, law, regime: 'patent', lines: [] }
    priority(clocks, kind, optionalDay(pen, input.firstFiled, 'firstFiled'))
    filing(clocks, kind, input)
    decisions(clocks, input)
    restoration(clocks, input)
    international(clocks, kind, optionalDay(pen, input.pctPriority, 'pctPriority'))
    pen.step(
      '期间开始的当日不计；以月、年计算的到相应日为止，逢法定休假日顺延到其后第一个工作日。',
      'The first day is not counted; months and years end on the corresponding day, moved from a rest day to the first working day after.',
    )
    return { lines: linesOrRefuse(pen, clocks.lines) }
  })
}

function priority(clocks: ClockSheet, kind: PatentKind, first: Day | null): void {
  if (first === null) return
  const { pen } = clocks
  const rule = pen.rule('E-PAT-PRIORITY', first)
  const n = kind === 'design' ? rule.value.design : rule.value.inv_um
  const zh = '在中国提出申请并要求优先权'
  const line = add(clocks, {
    id: 'priority',
    zh,
    en: 'File in China claiming priority',
    start: first,
    term: months(n),
    rules: [rule],
  })
  if (kind === 'design') return
  const copy = pen.rule('E-PAT-PRIORITY-COPY', first)
  const copyTerm = months(copy.value.inv_um_months)
  add(clocks, {
    id: 'priority_copy',
    zh: '提交第一次申请文件副本',
    en: 'Submit the copy of the first application',
    start: first,
    term: copyTerm,
    rules: [copy],
  })
  const restore = pen.rule('E-PATR-PRIORITY-REST', first)
  add(clocks, {
    id: 'priority_restoration',
    zh: '有正当理由的，请求恢复优先权',
    en: 'With good reason, ask for restoration of priority',
    start: line.due,
    term: months(restore.value.n),
    rules: [restore],
  })
}

function filing(clocks: ClockSheet, kind: PatentKind, input: PatentDeadlinesInput): void {
  const { pen } = clocks
  const filed = optionalDay(pen, input.filed, 'filed')
  const claimed = optionalDay(pen, input.priority, 'priority')
  if (claimed !== null && filed !== null && filed < claimed)
    pen.refuse('contradiction', 'priority', '优先权日不能晚于申请日', 'the priority day cannot be after the filing day')
  if (filed !== null) {
    const fee = pen.rule('E-PATR-FEE-2M', filed)
    const note = {
      zh: `或者自收到受理通知书之日起 ${fee.value.or_days} 日内；两者的先后关系条文未写明，以较早日为稳妥`,
      en: `or within ${fee.value.or_days} days of the notice of acceptance; the text does not say which prevails, the earlier is safe`,
    }
    add(clocks, {
      id: 'filing_fee',
      zh: '缴纳申请费',
      en: 'Pay the filing fee',
      start: filed,
      term: months(fee.value.months),
      rules: [fee],
      note,
    })
    const accepted = optionalDay(pen, input.acceptanceReceived, 'acceptanceReceived')
    if (accepted !== null)
      add(clocks, {
        id: 'filing_fee_notice',
        zh: '缴纳申请费（自收到受理通知书起算）',
        en: 'Pay the filing fee (from the notice of acceptance)',
        start: accepted,
        term: { n: fee.value.or_days, unit: 'day' },
        rules: [fee],
      })
    amendments(clocks, kind, filed, optionalDay(pen, input.examinationNotified, 'examinationNotified'))
  }
  if (filed !== null && kind === 'design' && claimed !== null) {
    const copy = pen.rule('E-PAT-PRIORITY-COPY', filed)
    add(clocks, {
      id: 'priority_copy',
      zh: '提交第一次申请文件副本',
      en: 'Submit the copy of the first application',
      start: filed,
      term: months(copy.value.design_months),
      rules: [copy],
    })
  }
  if (filed === null || kind !== 'invention') return
  const from = claimed ?? filed
  const meaning = clocks.law.on('E-PATR-PRIORITY-DAY', filed).ok ? [pen.rule('E-PATR-PRIORITY-DAY', filed)] : []
  const publish = pen.rule('E-PAT-PUBLISH-18', filed)
  const exam = pen.rule('E-PAT-EXAM-3Y', filed)
  const { n: years } = exam.value
  const rules = [exam, ...meaning]
  pen.step(
    `实质审查请求自${claimed ? '优先权日' : '申请日'} ${from} 起 ${years} 年内提出；无正当理由逾期不请求的，视为撤回。`,
    `Examination is requested within ${years} years of the ${claimed ? 'priority' : 'filing'} day, ${from}; without good reason for delay the application is deemed withdrawn.`,
    ...rules,
  )
  add(clocks, {
    id: 'publication',
    zh: '满期公布（可请求提前）',
    en: 'Publication (earlier on request)',
    start: from,
    term: months(publish.value.n),
    rules: [publish, ...meaning],
    regime: 'fixed',
  })
  add(clocks, {
    id: 'examination',
    zh: '请求实质审查',
    en: 'Request examination',
    start: from,
    term: { n: years, unit: 'year' },
    rules,
  })
}

function amendments(clocks: ClockSheet, kind: PatentKind, filed: Day, notified: Day | null): void {
  const start = kind === 'invention' ? notified : filed
  if (start === null) return
  const rule = clocks.pen.rule('E-PATR-AMEND', start)
  const { inv_months, um_design_months } = rule.value
  add(clocks, {
    id: 'amendment',
    zh: '主动修改申请文件',
    en: 'Amend of one’s own motion',
    start,
    term: months(kind === 'invention' ? inv_months : um_design_months),
    rules: [rule],
  })
}

function decisions(clocks: ClockSheet, input: PatentDeadlinesInput): void {
  const { pen } = clocks
  const given = (field: keyof PatentDeadlinesInput, use: (day: Day) => void) => {
    const day = optionalDay(pen, input[field], field)
    if (day !== null) use(day)
  }
  given('refusalReceived', (start) => {
    const rule = pen.rule('E-PAT-REEXAM-3M', start)
    const line = { zh: '请求复审', en: 'Request re-examination', start, rules: [rule] }
    add(clocks, { id: 'reexamination', ...line, term: months(rule.value.n) })
  })
  given('reexaminationDecisionReceived', (start) => {
    const rule = pen.rule('E-PAT-REEXAM-3M', start)
    const line = { zh: '对复审决定起诉', en: 'Sue over the re-examination decision', start, rules: [rule] }
    add(clocks, { id: 'reexamination_suit', ...line, term: months(rule.value.sue), regime: 'administrative_action' })
  })
  given('grantNoticeReceived', (start) => {
    const rule = pen.rule('E-PATR-REGISTER-2M', start)
    const note = {
      zh: '同时缴纳授权当年年费；期满未办理的，视为放弃取得专利权的权利',
      en: 'the annuity of the year of grant is paid with it; not done in time, the right to the patent is deemed given up',
    }
    const line = { zh: '办理登记手续', en: 'Register the grant', start, rules: [rule], note }
    add(clocks, { id: 'registration', ...line, term: months(rule.value.n) })
  })
  given('granted', (start) => {
    if (input.kind !== 'invention') return
    const rule = pen.rule('E-PATR-PTA-REQ-3M', start)
    const line = { zh: '请求授权延迟的期限补偿', en: 'Ask for compensation of the late grant', start, rules: [rule] }
    add(clocks, { id: 'term_compensation', ...line, term: months(rule.value.n) })
  })
  given('invalidationRequested', (start) => {
    const rule = pen.rule('E-PATR-INVALID-ADD-1M', start)
    const line = { zh: '增加无效理由、补充证据', en: 'Add grounds or evidence for invalidation', start, rules: [rule] }
    add(clocks, { id: 'invalidation_evidence', ...line, term: months(rule.value.n) })
    const fee = pen.rule('E-PATR-MISC-1M', start)
    const pay = { zh: '缴纳无效宣告请求费', en: 'Pay the invalidation fee', start, rules: [fee] }
    add(clocks, { id: 'invalidation_fee', ...pay, term: months(fee.value.n) })
  })
  given('invalidationDecisionReceived', (start) => {
    const rule = pen.rule('E-PAT-INVALID-SUE-3M', start)
    const line = { zh: '对无效决定起诉', en: 'Sue over the invalidation decision', start, rules: [rule] }
    add(clocks, { id: 'invalidation_suit', ...line, term: months(rule.value.n), regime: 'administrative_action' })
  })
}

function international(clocks: ClockSheet, kind: PatentKind, start: Day | null): void {
  if (start === null) return
  if (kind === 'design')
    clocks.pen.refuse(
      'contradiction',
      'pctPriority',
      '外观设计没有PCT国际申请',
      'there is no PCT application for designs',
    )
  const rule = clocks.pen.rule('E-PATR-PCT', start)
  const entry = { start, rules: [rule] }
  const name = { zh: '进入中国国家阶段', en: 'Enter the national phase in China' }
  add(clocks, { id: 'pct_entry', ...name, ...entry, term: months(rule.value.n) })
  const late = { zh: '进入中国国家阶段（缴纳宽限费）', en: 'Enter the national phase, with the fee for lateness' }
  add(clocks, { id: 'pct_entry_late', ...late, ...entry, term: months(rule.value.grace) })
}
