/** CNIPA Order 81 on administrative adjudication and mediation of patent disputes, in force since February 2025. */
import { rulesOf } from '../rule.ts'

/** Measures on Adjudication and Mediation of Patent Disputes. Working days only where the field or unit says so. */
export const patentAdjudication81 = rulesOf(
  { law: 'patent-adjudication-81', from: '2025-02-01' },
  {
    'D-R81-LIM': {
      article: '19',
      subject: { zh: '请求行政裁决的时效', en: 'Limitation of requests for adjudication' },
      says: {
        zh: '请求处理专利侵权纠纷的时效是3年。',
        en: 'A request to adjudicate a patent infringement dispute is open for 3 years.',
      },
      value: { n: 3 },
      unit: 'year',
    },
    'D-R81-FILE-5': {
      article: '20',
      subject: { zh: '行政裁决立案', en: 'Docketing of adjudication' },
      says: {
        zh: '5个工作日内决定是否立案，可再延5个工作日；合议组为3人以上的单数。',
        en: 'Docketing is decided within 5 working days, with 5 more if extended; the panel has an odd number of at least 3.',
      },
      value: { n: 5, ext: 5, panel_min: 3, type: 'working' },
      unit: 'working_day',
    },
    'D-R81-ANSWER': {
      article: '22',
      subject: { zh: '行政裁决的答辩', en: 'Answer in adjudication' },
      says: {
        zh: '请求书5个工作日内送达；被请求人有15日答辩，境内无住所的30日；答辩书收到后5个工作日内转给请求人。',
        en: 'The request is served within 5 working days; the other side has 15 days to answer, 30 without a domicile in China; the answer is passed on within 5 working days.',
      },
      value: { serve_wd: 5, answer_days: 15, answer_no_domicile_days: 30, forward_wd: 5 },
      unit: 'mixed',
    },
    'D-R81-3M': {
      article: '37',
      verified: 'secondary',
      subject: { zh: '行政裁决的办案期限', en: 'Time for adjudication' },
      says: {
        zh: '立案后3个月内结案，可延1个月；特殊情况还能再延，至多2个月。',
        en: 'The case is closed within 3 months, extendable by 1 month and in special cases by up to 2 more.',
      },
      value: { n: 3, ext: 1, further: 2 },
      unit: 'month',
    },
    'D-R81-REPEAT': {
      article: '34',
      subject: { zh: '重复侵犯同一专利', en: 'Repeated infringement of one patent' },
      says: {
        zh: '侵权已被认定成立、又对同一专利再次实施的，可以直接责令停止，并作为失信线索处理。',
        en: 'After infringement was established, a repetition against the same patent may be stopped at once by order and is noted as a lead for dishonesty.',
      },
      value: null,
      unit: null,
    },
    'D-R81-CURE': {
      article: '16',
      subject: { zh: '请求材料补正', en: 'Completing the request' },
      says: {
        zh: '材料不全的，要一次讲清需要补什么。',
        en: 'What is missing from a request is told to the party once and completely.',
      },
      value: null,
      unit: null,
    },
    'D-R81-MED': {
      article: '65',
      verified: 'secondary',
      subject: { zh: '专利纠纷行政调解', en: 'Administrative mediation' },
      says: {
        zh: '调解请求5个工作日内送达对方，对方15日内表态。',
        en: 'The request is served within 5 working days; the other side states its view within 15 days.',
      },
      value: { serve_wd: 5, opinion_days: 15 },
      unit: 'mixed',
    },
    'D-R81-AGREE': {
      article: '69',
      subject: { zh: '行政调解协议', en: 'Mediation agreement' },
      says: {
        zh: '谈成后双方签章，可经公证取得强制执行效力。申请司法确认走民事诉讼法的程序，且不能涉及权利效力。',
        en: 'The parties sign the agreement and may have it notarised as enforceable. Judicial confirmation follows the Civil Procedure Law and never covers the validity of the right.',
      },
      value: null,
      unit: null,
    },
  },
)
