/** What the police do with a transferred case (国务院令第310号, arts 7 to 9; 公安机关办理刑事案件程序规定, arts 180 to 182). */
import { choice, day, instant, line, text } from '@quanlian/procedure'
import { dayOfInstant } from '@quanlian/statutes'
import { report } from '../report.ts'
import { action, reason } from './words.ts'

const refusal = {
  no_crime: { zh: '没有犯罪事实', en: 'No crime' },
  minor: { zh: '犯罪事实显著轻微，不需要追究刑事责任', en: 'Clearly minor' },
  not_police: { zh: '不属于公安机关职责范围', en: 'Not a matter for the police' },
  other: { zh: '其他依法不追究刑事责任的情形', en: 'No prosecution for another reason of law' },
}

/** Steps of the police. */
export const police = {
  receive: action({
    title: { zh: '签收', en: 'Sign for it' },
    by: { police: ['officer', 'head'] },
    from: 'sent',
    to: 'examining',
    form: { receivedAt: instant('接受时刻', 'Received at', { rule: 'C-POLICE-3D' }) },
    on: (form) => form.receivedAt,
    start: ['examination', 'cureNotice'],
    seenBy: { holder: 'fact' },
  }),
  forward: action({
    title: { zh: '转送有管辖权的公安机关', en: 'Forward to the competent police' },
    by: { police: ['officer', 'head'] },
    from: 'examining',
    while: 'complete',
    to: 'sent',
    form: { forwardedAt: instant('转送时刻', 'Forwarded at', { rule: 'C-RECEIPT' }), to: report.police, reason },
    on: (form) => form.forwardedAt,
    stop: ['examination', 'cureNotice'],
    join: { police: ({ form }) => form.to },
  }),
  askCure: action({
    title: { zh: '通知补正材料', en: 'Ask for what is missing' },
    by: { police: ['officer'] },
    from: 'complete',
    while: 'examining',
    to: 'incomplete',
    form: {
      notifiedAt: instant('通知时刻', 'Told at', { rule: 'C-PSB-24H-CURE' }),
      missing: text('缺少的材料', 'What is missing'),
    },
    on: (form) => form.notifiedAt,
    stop: 'cureNotice',
    start: 'cure',
  }),
  file: action({
    title: { zh: '立案', en: 'File the case' },
    by: { police: ['head'] },
    from: ['examining', 'reconsidering', 'explaining', 'explained', 'ordered'],
    to: 'filed',
    form: {
      filedAt: instant('立案并通知的时刻', 'Filed and told at', { rule: 'C-HANDOVER-3D' }),
      caseNumber: line('案件编号', 'Case number').optional(),
    },
    on: (form) => form.filedAt,
    stop: ['examination', 'cureNotice', 'reconsideration', 'explanation', 'telling', 'filing'],
    start: 'handover',
    seenBy: { holder: ['filedAt'] },
    report: { policeFiled: ({ form }) => ({ decidedOn: dayOfInstant(form.filedAt) }) },
  }),
  refuse: action({
    title: { zh: '不予立案', en: 'Do not file' },
    by: { police: ['head'] },
    from: 'examining',
    // Missing material is no reason to refuse a case (公安机关办理刑事案件程序规定, art. 180).
    while: 'complete',
    to: 'refused',
    form: {
      servedAt: instant('不予立案通知书送达时刻', 'Notice received at', { rule: 'C-RECON-REQ-3D' }),
      ground: choice('情形', 'Ground', refusal),
      reason: text('不予立案的理由', 'Why it is not filed', { rule: 'C-POLICE-3D' }),
    },
    on: (form) => form.servedAt,
    stop: ['examination', 'cureNotice'],
    start: 'appeal',
    seenBy: { holder: ['servedAt', 'ground'] },
  }),
  uphold: action({
    title: { zh: '复议维持', en: 'Uphold the refusal' },
    by: { police: ['head'] },
    from: 'reconsidering',
    to: 'upheld',
    form: { decidedOn: day('复议决定送达之日', 'Decision received on', { rule: 'C-SUPERV-3D' }), reason },
    on: (form) => form.decidedOn,
    stop: 'reconsideration',
    start: 'supervision',
    seenBy: { holder: ['decidedOn'] },
  }),
  explain: action({
    title: { zh: '说明不立案理由', en: 'Explain' },
    by: { police: ['head'] },
    from: 'explaining',
    to: 'explained',
    form: { explainedOn: day('说明日期', 'Explained on'), reason },
    on: (form) => form.explainedOn,
    stop: 'explanation',
    start: 'telling',
  }),
  answerInquiry: action({
    title: { zh: '说明逾期理由', en: 'Say why it is overdue' },
    by: { police: ['officer', 'head'] },
    from: 'inquired',
    to: 'quiet',
    form: { answeredOn: day('答复日期', 'Answered on'), reason },
    on: (form) => form.answeredOn,
    stop: 'overdueAnswer',
  }),
}
