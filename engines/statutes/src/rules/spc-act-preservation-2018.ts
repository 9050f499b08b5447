/** Preservation of acts (interim injunctions) in intellectual property disputes. */
import { rulesOf } from '../rule.ts'

/** Rules of Fa Shi [2018] No. 21, in force since 2019-01-01. */
export const spcActPreservation2018 = rulesOf(
  { law: 'spc-act-preservation-2018', from: '2019-01-01' },
  {
    'A-INJ-SERVE': {
      article: '5',
      subject: { zh: '裁定送达被申请人', en: 'Service of the order' },
      says: {
        zh: '先送达会妨碍执行的，可在措施采取之后及时送达，最迟5日。',
        en: 'Where earlier service would hinder the measure, the order is served promptly after it, within five days at the latest.',
      },
      value: { n: 5 },
      unit: 'day',
    },
    'A-INJ-REVIEW': {
      article: '14',
      subject: { zh: '行为保全的复议', en: 'Review of the order' },
      says: {
        zh: '法院收到复议申请后10日内审查并作出裁定。',
        en: 'The court decides within ten days of receiving the request for review.',
      },
      value: { n: 10 },
      unit: 'day',
    },
    'A-INJ-RENEW': {
      article: '13',
      subject: { zh: '申请继续保全', en: 'Request to continue' },
      says: {
        zh: '要求续行的，须在保全期满前7日内提出。',
        en: 'A request to continue is made within the seven days before the measure expires.',
      },
      value: { n: 7 },
      unit: 'day',
    },
    'A-INJ-SUE30': {
      article: '16',
      subject: { zh: '诉前保全后逾期不起诉', en: 'No action after pre-suit preservation' },
      says: {
        zh: '采取措施后30日内没有起诉或申请仲裁的，视为申请有错误，可能要赔偿被申请人。',
        en: 'An applicant who neither sues nor goes to arbitration within 30 days of the measure applied wrongly and may owe damages.',
      },
      value: { n: 30 },
      unit: 'day',
    },
    'A-INJ-UMD': {
      article: '9',
      subject: { zh: '实用新型、外观设计的保全材料', en: 'Papers for utility models and designs' },
      says: {
        zh: '应附检索报告、评价报告或维持有效的决定；没有正当理由不交的，驳回申请。',
        en: 'A search report, an evaluation report or a decision upholding the patent is filed; without good reason for its absence the request is rejected.',
      },
      value: null,
      unit: null,
    },
    'A-INJ-URGENT': {
      article: '6',
      subject: { zh: '什么算情况紧急', en: 'What counts as urgent' },
      says: {
        zh: '列6项：秘密将被披露，发表权、隐私等人身权将受侵害，权利将被非法处分，展会等场合，热播节目，以及其他须立即处置的情形。',
        en: 'Six cases: a secret about to be disclosed, publication or privacy rights about to be harmed, a right about to be disposed of unlawfully, trade fairs and the like, programmes on air, and others that cannot wait.',
      },
      value: 6,
      unit: 'count',
    },
  },
)
