/** Periods of administrative reconsideration. */
import { rulesOf } from '../rule.ts'

export const reconsiderationLaw2023 = rulesOf(
  { law: 'reconsideration-law-2023', from: '2024-01-01' },
  {
    'D-ARL-60': {
      article: '20',
      subject: { zh: '申请行政复议的期限', en: 'Time to apply for reconsideration' },
      says: {
        zh: '自知道或应当知道行政行为之日起60日，法律规定更长的从其规定；未告知复议权利、机关和期限的，自知道之日起算，但自知道行为内容之日起最长一年。',
        en: '60 days from when the act was or should have been known, longer if a law says so; if the right, body or period was not told, from knowing of them, at most one year from knowing the act.',
      },
      value: { n: 60, untold_max_years: 1 },
      unit: 'day',
    },
    'D-ARL-5': {
      article: '30',
      subject: { zh: '复议申请的审查', en: 'Examining the application' },
      says: {
        zh: '收到申请后5个工作日内审查；期满没有作出不予受理决定的，视为受理。',
        en: 'Examined within five working days; without a refusal by then it counts as accepted.',
      },
      value: { n: 5, type: 'working' },
      unit: 'working_day',
    },
    'D-ARL-62': {
      article: '62',
      subject: { zh: '复议决定期限', en: 'Time to decide' },
      says: {
        zh: '普通程序自受理之日起60日，情况复杂经批准可延长不超过30日，法律规定更短的从其规定；简易程序30日。',
        en: '60 days from acceptance, up to 30 more with approval, shorter if a law says so; 30 days in summary procedure.',
      },
      value: { n: 60, ext: 30, simple: 30 },
      unit: 'day',
    },
    'D-ARL-88': {
      article: '88',
      subject: { zh: '哪些期限按工作日', en: 'Which periods are working days' },
      says: {
        zh: '该法中的三日、五日、七日、十日是工作日，不含法定休假日；该法没有规定的，按民事诉讼法计算期间和送达。',
        en: 'Three, five, seven and ten days in this law are working days without statutory days off; otherwise the civil procedure law governs periods and service.',
      },
      value: { working_days_only_for: [3, 5, 7, 10] },
      unit: 'list',
    },
    'D-ARL-23': {
      article: '23',
      subject: { zh: '须先复议的情形', en: 'Reconsideration first' },
      says: {
        zh: '不服当场处罚、认为未履行法定职责、政府信息不予公开、侵犯已取得的自然资源权利，以及法律、行政法规规定的情形，先复议后诉讼。',
        en: 'On-the-spot penalties, failure to perform a duty, refused government information, acquired rights in natural resources and cases named by law or regulation go to reconsideration before a court.',
      },
      value: null,
      unit: null,
    },
    'I-RULE-ARL': {
      article: '88',
      subject: { zh: '行政复议法的工作日期限', en: 'Working-day periods of the reconsideration law' },
      says: {
        zh: '三、五、七、十日的期限按工作日计算。',
        en: 'Periods of three, five, seven and ten days are counted in working days.',
      },
      value: [3, 5, 7, 10],
      unit: 'day',
    },
  },
)
