/** Periods of administrative litigation. */
import { rulesOf } from '../rule.ts'

export const administrativeProcedureLaw2017 = rulesOf(
  { law: 'administrative-procedure-law-2017', from: '2017-07-01', basis: 'common-knowledge' },
  {
    'D-ALL-15': {
      article: '45',
      subject: { zh: '复议后起诉', en: 'Suing after reconsideration' },
      says: {
        zh: '收到复议决定书之日起15日内起诉；复议机关逾期不作决定的，自复议期满之日起15日内起诉。法律另有规定除外。',
        en: 'Within 15 days of receiving the decision, or of the end of the reconsideration period if none is made, unless another law provides otherwise.',
      },
      value: { n: 15, from: ['decision_received', 'period_expired_without_decision'] },
      unit: 'day',
    },
    'D-ALL-6M': {
      article: '46',
      subject: { zh: '直接起诉', en: 'Suing directly' },
      says: {
        zh: '自知道或应当知道行政行为之日起6个月内；法律另有规定的从其规定，如专利法3个月、商标法30日、专利侵权处理15日。',
        en: 'Within six months of when the act was or should have been known; other laws prevail, such as three months under the patent law, 30 days under the trademark law, 15 days for patent handling decisions.',
      },
      value: { n: 6 },
      unit: 'month',
    },
    'H-ADM-7': {
      article: '51',
      subject: { zh: '立案审查', en: 'Docketing' },
      says: {
        zh: '符合条件的当场登记立案；当场不能判定的，接收起诉状后7日内决定。',
        en: 'Docketed at once if in order; if that cannot be told at once, decided within seven days of taking the complaint.',
      },
      value: { n: 7 },
      unit: 'day',
    },
    'H-ADM-ANSWER': {
      article: '67',
      subject: { zh: '送达起诉状和答辩', en: 'Complaint and answer' },
      says: {
        zh: '法院立案之日起5日内发送起诉状副本，被告收到之日起15日内提交证据、依据和答辩状。',
        en: 'The court sends the complaint within five days of docketing; the defendant files evidence, the norms relied on and an answer within 15 days of receipt.',
      },
      value: { send: 5, answer: 15 },
      unit: 'day',
    },
    'H-ADM-6M': {
      article: '81,88',
      subject: { zh: '审理期限', en: 'Time for trial' },
      says: {
        zh: '一审自立案之日起6个月，二审自收到上诉状之日起3个月，经批准可延长。',
        en: 'Six months from docketing in first instance, three months from the appeal in second, longer with approval.',
      },
      value: { first: 6, second: 3 },
      unit: 'month',
    },
    'H-ADM-APPEAL': {
      article: '85',
      subject: { zh: '上诉期限', en: 'Time to appeal' },
      says: {
        zh: '不服判决自送达之日起15日，不服裁定10日。',
        en: '15 days from service of a judgment, 10 days from service of a ruling.',
      },
      value: { judgment: 15, ruling: 10 },
      unit: 'day',
    },
  },
)
