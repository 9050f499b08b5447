/** How the procuratorate watches over a transfer and its filing (人民检察院刑事诉讼规则, arts 557 to 564). */
import { day, text } from '@quanlian/procedure'
import { action, reason } from './words.ts'

/** Steps of the procuratorate. */
export const procuratorate = {
  agreeDecline: action({
    title: { zh: '对不移送无异议', en: 'No objection' },
    by: { procuratorate: ['officer', 'head'] },
    from: 'declined',
    to: 'notTransferred',
    form: { opinion: text('审查意见', 'Opinion') },
  }),
  demandTransfer: action({
    title: { zh: '检察意见：要求移送', en: 'Demand the transfer' },
    by: { procuratorate: ['head'] },
    from: 'declined',
    to: 'demanded',
    form: { opinion: text('检察意见', 'Opinion', { rule: 'C-PROC-SUPERVISE' }) },
    seenBy: { police: 'all' },
  }),
  demandReasons: action({
    title: { zh: '要求说明不立案理由', en: 'Ask why it was not filed' },
    by: { procuratorate: ['officer', 'head'] },
    from: ['refused', 'upheld', 'supervising'],
    to: 'explaining',
    form: {
      demandedOn: day('公安机关收到通知之日', 'Received by the police on', { rule: 'C-PSB-EXPLAIN-7D' }),
      question: text('要求说明的问题', 'What is asked'),
    },
    on: (form) => form.demandedOn,
    stop: ['appeal', 'supervision'],
    start: 'explanation',
    seenBy: { police: 'all' },
  }),
  findFounded: action({
    title: { zh: '不立案理由成立', en: 'The reasons hold' },
    by: { procuratorate: ['officer', 'head'] },
    from: 'explained',
    while: 'quiet',
    to: 'notFiled',
    form: { decidedOn: day('决定日期', 'Decided on'), reason },
    on: (form) => form.decidedOn,
    stop: 'telling',
    seenBy: { police: 'all', holder: ['decidedOn', 'reason'] },
    report: { policeRefused: ({ form }) => ({ decidedOn: form.decidedOn, reason: form.reason }) },
  }),
  orderFiling: action({
    title: { zh: '通知立案', en: 'Order the filing' },
    by: { procuratorate: ['head'] },
    from: ['explaining', 'explained'],
    to: 'ordered',
    form: {
      orderedOn: day('公安机关收到通知立案书之日', 'Received by the police on', { rule: 'C-PSB-FILE-15D' }),
      reason,
    },
    on: (form) => form.orderedOn,
    stop: ['explanation', 'telling'],
    start: 'filing',
    seenBy: { police: 'all', holder: ['orderedOn'] },
  }),
  correctPolice: action({
    title: { zh: '发出纠正违法通知书', en: 'Notice of correction' },
    by: { procuratorate: ['head'] },
    from: 'ordered',
    form: { notice: text('纠正意见', 'What is to be put right', { rule: 'C-PROC-15D' }) },
    after: 'filing',
    seenBy: { police: 'all' },
  }),
  inquire: action({
    title: { zh: '要求说明逾期理由', en: 'Ask why it is overdue' },
    by: { procuratorate: ['officer', 'head'] },
    from: 'quiet',
    while: 'examining',
    to: 'inquired',
    form: { demandedOn: day('公安机关收到之日', 'Received by the police on', { rule: 'C-PROC-OVERDUE-7D' }) },
    on: (form) => form.demandedOn,
    after: 'examination',
    start: 'overdueAnswer',
    seenBy: { police: 'all' },
  }),
}
