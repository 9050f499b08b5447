/** What the police owe on a transferred case, a complaint and a request of the procuratorate. */
import { rulesOf } from '../rule.ts'

export const policeCriminalProcedure2020 = rulesOf(
  { law: 'police-criminal-procedure-2020', from: '2020-09-01', basis: 'common-knowledge' },
  {
    'C-PSB-3D': {
      article: '180',
      subject: { zh: '对移送案件的审查', en: 'Review of a transferred case' },
      says: {
        zh: '自接受行政机关移送的案件之日起3日内审查并决定是否立案。',
        en: 'A case from an administrative authority is reviewed and decided on within three days of being taken.',
      },
      value: { n: 3 },
      unit: 'day',
    },
    'C-PSB-24H-CURE': {
      article: '180',
      subject: { zh: '移送材料补正', en: 'Completing the transfer file' },
      says: {
        zh: '材料不全的，接受后24小时内通知移送机关在3日内补正；不能因此拒收案件。',
        en: 'If papers are missing, the sender is told within 24 hours to supply them in three days; the case may not be refused for that.',
      },
      value: { notify_h: 24, cure_d: 3 },
      unit: 'hour|day',
    },
    'C-PSB-RECON': {
      article: '181',
      subject: { zh: '移送机关申请复议', en: 'Reconsideration for the sender' },
      says: {
        zh: '移送机关收到不予立案通知书后3日内申请复议，公安机关收到申请后3日内决定。',
        en: 'The sender may ask within three days of the refusal notice; the police decide within three days of the request.',
      },
      value: { req: 3, dec: 3 },
      unit: 'day',
    },
    'C-PSB-COMPLAINANT': {
      article: '179',
      subject: { zh: '控告人复议和复核', en: 'Reconsideration and review for a complainant' },
      says: {
        zh: '收到不予立案通知书后7日内申请复议，30日内决定；收到复议决定后7日内向上一级申请复核，30日内决定；重大复杂的各可延长不超过30日。',
        en: 'Seven days from the refusal notice to ask, 30 days to decide; seven days from that decision to ask the police one level up, 30 days to decide; up to 30 days more in major or complex cases.',
      },
      value: { req: 7, dec: 30, review_req: 7, review_dec: 30, ext: 30 },
      unit: 'day',
    },
    'C-PSB-EXPLAIN-7D': {
      article: '182',
      subject: { zh: '向检察院说明不立案理由', en: 'Explaining a refusal to the procuratorate' },
      says: {
        zh: '收到检察院要求说明理由的通知后7日内书面回复。',
        en: 'A written answer within seven days of the procuratorate’s request.',
      },
      value: { n: 7 },
      unit: 'day',
    },
    'C-PSB-FILE-15D': {
      article: '182',
      subject: { zh: '按检察院通知立案', en: 'Filing on notice of the procuratorate' },
      says: {
        zh: '收到通知立案书后15日内立案，并送达立案决定书复印件。',
        en: 'The case is filed within 15 days of the notice and a copy of the decision sent.',
      },
      value: { n: 15 },
      unit: 'day',
    },
  },
)
