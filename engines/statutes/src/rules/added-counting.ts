/** Rules on service, counting and time left out that clocks need and the gathered facts do not have. */
import { rulesOf } from '../rule.ts'

/** Implementing Regulations of the Trademark Law (2014), arts 10 to 12, read whole. */
const marks = rulesOf(
  { law: 'trademark-rules-2014', from: '2014-05-01' },
  {
    'E-TMR-SERVE': {
      article: '10',
      subject: { zh: '商标文件的送达', en: 'Service of trademark documents' },
      says: {
        zh: '邮寄的看收到的邮戳日，邮戳没有或看不清的按发出满15日推定；数据电文须经同意，按发出满15日推定；两者都可以用实际进入或收到的日期推翻。其他方式都送不到的可以公告，满30日视为送达。',
        en: 'By mail: the postmark of receipt, or 15 days after dispatch where it is missing or illegible; electronically, with consent: 15 days after dispatch; proof of the real day of receipt or entry goes first. Where nothing else works: 30 days after publication.',
      },
      value: { presumed_days: 15, notice_days: 30 },
      unit: 'day',
    },
    'E-TMR-LEFT-OUT': {
      article: '11',
      subject: { zh: '不计入商标审限的期间', en: 'Time left out of trademark examination terms' },
      says: {
        zh: '公告送达、补充证据或补正和重新答辩、同日申请的协商抽签、等待优先权确定、应申请人请求等待在先权利案件结果的时间，都不算在审查审理期限里。',
        en: 'Service by publication, supplements, corrections and renewed replies, arrangements between same-day applicants, waiting for a priority to be settled, and waiting at the applicant’s request for a case on an earlier right do not count.',
      },
      value: null,
      unit: null,
    },
    'E-TMR-COUNT': {
      article: '12',
      subject: { zh: '商标期限的计算', en: 'Counting of trademark terms' },
      says: {
        zh: '首日不计；按年月的看相应日，没有相应日的看月末；届满日是节假日的，推到其后第一个工作日。注册商标有效期例外：从法定日起算，到相应日的前一天为止。',
        en: 'The first day is left out; months and years end on the corresponding day or the last of the month; an end on a holiday moves to the first working day after it. The validity of a registration is different: it starts on its day and ends the day before the corresponding one.',
      },
      value: null,
      unit: null,
    },
  },
)

/** Time that does not count, in procedures and limitation. */
const others = rulesOf(
  { law: 'civil-code', from: '2021-01-01' },
  {
    'D-ALL-48': {
      law: 'administrative-procedure-law-2017',
      article: '48',
      from: '2017-07-01',
      basis: 'common-knowledge',
      subject: { zh: '耽误起诉期限', en: 'Delay of administrative actions' },
      says: {
        zh: '因不可抗力或其他不能归于自己的原因耽误的时间，不算在起诉期限内。',
        en: 'Time lost through force majeure or other causes beyond the plaintiff’s control does not count.',
      },
      value: null,
      unit: null,
    },
    'D-ALL-101': {
      law: 'administrative-procedure-law-2017',
      article: '101',
      from: '2017-07-01',
      basis: 'common-knowledge',
      subject: { zh: '行政诉讼的期间与送达', en: 'Periods and service in administrative actions' },
      says: {
        zh: '行政诉讼法没有规定的期间、送达等事项，用民事诉讼法的规定。',
        en: 'What the Administrative Procedure Law does not say of periods and service follows the Civil Procedure Law.',
      },
      value: null,
      unit: null,
    },
    'D-ARLR-LEFT-OUT': {
      law: 'reconsideration-rules-2026',
      article: '45,46',
      from: '2026-07-01',
      subject: { zh: '不计入复议审限的时间', en: 'Time left out of reconsideration terms' },
      says: {
        zh: '现场勘验和鉴定所用的时间不算在行政复议审理期限里。',
        en: 'Inspections on the spot and expert appraisals do not count.',
      },
      value: null,
      unit: null,
    },
    'H-SPC-243': {
      law: 'spc-civil-procedure-2022',
      article: '243',
      from: '2022-04-10',
      verified: 'memory',
      subject: { zh: '民事审限的计算', en: 'Counting of civil trial terms' },
      says: {
        zh: '公告、鉴定的时间不算在民事案件审理期限里。',
        en: 'Service by publication and expert appraisal do not count in civil trial terms.',
      },
      value: null,
      unit: null,
    },
  },
)

export const addedCounting = { ...marks, ...others }
