/** The Implementing Regulations of the Patent Law as revised in 2023: service, time limits, procedure, term adjustment. */
import { rulesOf } from '../rule.ts'

/** Implementing Regulations of the Patent Law (2023 revision), procedure. Days, months and years as the `unit` says. */
export const patentRules2023 = rulesOf(
  { law: 'patent-rules-2023', from: '2024-01-20', basis: 'common-knowledge' },
  {
    'E-PATR-ESERVE': {
      article: '4',
      subject: { zh: '专利文件电子送达', en: 'Electronic service in patent matters' },
      says: {
        zh: '以到达当事人所认可系统的那天为送达日，不再加15日。',
        en: 'A paper is served on the day it enters the electronic system the party has accepted; no 15 days are added.',
      },
      value: { n: 0 },
      unit: 'day',
    },
    'E-PATR-MAIL-15': {
      article: '4',
      subject: { zh: '专利文件邮寄送达', en: 'Service by post in patent matters' },
      says: {
        zh: '发文后满15日推定收到；当事人能证明实际收到日的，按实际日。',
        en: 'Receipt is presumed 15 days after dispatch; a proven actual day of receipt prevails.',
      },
      value: { n: 15 },
      unit: 'day',
    },
    'E-PATR-ANNOUNCE': {
      article: '4',
      subject: { zh: '专利文件公告送达', en: 'Service by announcement in patent matters' },
      says: {
        zh: '地址不清、无法邮寄时可以公告，满1个月视为送达。',
        en: 'Where the address is unclear and post impossible, a paper counts as served 1 month after its announcement.',
      },
      value: { n: 1 },
      unit: 'month',
    },
    'E-PATR-COUNT': {
      article: '5',
      subject: { zh: '专利期限的计算', en: 'Counting of time in patent matters' },
      says: {
        zh: '首日不计；按年月的止于相应日，没有则为月末；末日逢法定休假日，顺延到其后首个工作日。',
        en: 'The first day does not count; months and years end on the corresponding day or the last of the month; a statutory holiday moves the end to the next working day.',
      },
      value: null,
      unit: null,
    },
    'I-RULE-PATR': {
      article: '5',
      subject: { zh: '专利期限遇休假日', en: 'Patent time limits on holidays' },
      says: {
        zh: '末日是法定休假日的，以其后首个工作日为末日。',
        en: 'A time limit that ends on a statutory holiday ends on the next working day.',
      },
      value: null,
      unit: null,
    },
    'E-PATR-RESTORE': {
      article: '6',
      subject: { zh: '专利权利恢复', en: 'Restoration of rights in patent matters' },
      says: {
        zh: '不可抗力：障碍消除后2个月内，且不晚于期限届满后2年。其他正当理由：收到通知后2个月内并缴费；误了复审请求的，期限届满后2个月内。',
        en: 'Force majeure: within 2 months of its end and 2 years of the missed time limit. Other good reasons: within 2 months of the notice, against a fee; a missed request for re-examination, within 2 months of its expiry.',
      },
      value: { force_majeure: { months: 2, cap_years: 2 }, good_reason: { months: 2 } },
      unit: 'month',
    },
    'E-PATR-RESTORE-EXCL': {
      article: '6',
      subject: { zh: '不能恢复的期限', en: 'Time limits that cannot be restored' },
      says: {
        zh: '专利法第24、29、42、74条的期限不适用恢复；优先权另有细则第36条的救济。',
        en: 'There is no restoration of the time limits of arts 24, 29, 42 and 74 of the Patent Law; priority has its own remedy in art. 36.',
      },
      value: [24, 29, 42, 74],
      unit: 'list',
    },
    'E-PATR-PRIORITY-REST': {
      article: '36',
      subject: { zh: '优先权的恢复', en: 'Restoration of priority' },
      says: {
        zh: '发明、实用新型错过优先权期限但有正当理由的，届满后2个月内可请求恢复。',
        en: 'For inventions and utility models filed late with good reason, priority may be restored on request within 2 months of the end of the period.',
      },
      value: { n: 2 },
      unit: 'month',
    },
    'E-PATR-PRIORITY-ADD': {
      article: '37',
      subject: { zh: '增加或改正优先权要求', en: 'Adding or correcting a priority claim' },
      says: {
        zh: '发明、实用新型已要求优先权的可增加、改正：从优先权日算16个月，或从申请日算4个月。',
        en: 'For inventions and utility models with a priority claim, within 16 months of the priority date or 4 months of filing.',
      },
      value: { a: 16, b: 4 },
      unit: 'month',
    },
    'E-PATR-AMEND': {
      article: '57',
      subject: { zh: '主动修改', en: 'Voluntary amendment' },
      says: {
        zh: '发明：请求实审时，以及收到进入实审通知后3个月内。实用新型、外观设计：申请日起2个月内。',
        en: 'Inventions: with the examination request and within 3 months of the notice that examination begins. Utility models and designs: within 2 months of filing.',
      },
      value: { inv_months: 3, um_design_months: 2 },
      unit: 'month',
    },
    'E-PATR-DELAY': {
      article: '56',
      subject: { zh: '延迟审查', en: 'Deferred examination' },
      says: {
        zh: '申请人可以请求延迟；由此多出的时间算申请人自己的延迟，不予期限补偿（第79条）。',
        en: 'The applicant may ask for it; the time counts as its own delay and is not made up (art. 79).',
      },
      value: null,
      unit: null,
    },
    'E-PATR-REGISTER-2M': {
      article: '60',
      subject: { zh: '办理授权登记', en: 'Registration of the grant' },
      says: {
        zh: '收到授权通知后2个月内办登记，不办就视为放弃取得专利权。',
        en: 'Within 2 months of the notice of grant; otherwise the right to the patent counts as given up.',
      },
      value: { n: 2 },
      unit: 'month',
    },
    'E-PATR-EVAL-2M': {
      article: '63',
      subject: { zh: '评价报告的作出期限', en: 'Time for the evaluation report' },
      says: {
        zh: '收到请求书后2个月内；登记时就请求的，从公告授权日算2个月。',
        en: 'Within 2 months of the request; if asked for on registration, within 2 months of the announcement of grant.',
      },
      value: { n: 2 },
      unit: 'month',
    },
    'E-PATR-EVAL-WHO': {
      article: '62',
      subject: { zh: '评价报告的请求人', en: 'Who may ask for the evaluation report' },
      says: {
        zh: '授权公告后，专利权人、利害关系人和被控侵权人都可以；申请人在登记时也可以。',
        en: 'After grant the patentee, interested parties and the alleged infringer; on registration also the applicant.',
      },
      value: null,
      unit: null,
    },
    'E-PATR-INVALID-ADD-1M': {
      article: '71',
      subject: { zh: '无效请求补充理由和证据', en: 'Adding grounds and evidence for invalidation' },
      says: {
        zh: '提出无效请求后1个月内可以补充，过后补的可不予考虑。',
        en: 'Open for 1 month after the request; what comes later may be left aside.',
      },
      value: { n: 1 },
      unit: 'month',
    },
    'E-PATR-PTA-REQ-3M': {
      article: '77',
      subject: { zh: '授权延迟补偿的请求', en: 'Request for term adjustment' },
      says: {
        zh: '公告授权后3个月内向国家知识产权局提出。',
        en: 'It is made within 3 months of the announcement of grant.',
      },
      value: { n: 3 },
      unit: 'month',
    },
    'E-PATR-PTA-CALC': {
      article: '78',
      subject: { zh: '授权延迟补偿天数', en: 'Days of term adjustment' },
      says: {
        zh: '从申请满4年且请求实审满3年之日数到公告授权日，减去合理延迟和申请人造成的天数；与实用新型同日申请而来的发明不补。',
        en: 'Days from the date 4 years after filing and 3 after the examination request to the announcement of grant, less reasonable delay and delay by the applicant; not for inventions filed on the same day as a utility model.',
      },
      value: null,
      unit: 'day',
    },
    'E-PATR-DRUG-REQ': {
      article: '81,82',
      subject: { zh: '新药专利期限补偿的请求与计算', en: 'Request and days of drug term extension' },
      says: {
        zh: '新药在华获批后3个月内请求，一药一专利。天数为申请日至获批日的间隔减5年，再受5年和14年两个上限约束。',
        en: 'Within 3 months of the approval in China, one patent for one drug. The days from filing to approval less 5 years, within the caps of 5 and 14 years.',
      },
      value: { n: 3, minus_years: 5 },
      unit: 'month',
    },
    'E-PATR-PCT': {
      article: '120',
      subject: { zh: 'PCT 申请进入中国国家阶段', en: 'PCT national phase in China' },
      says: {
        zh: '优先权日起30个月内办理；缴宽限费可延到32个月。',
        en: 'Within 30 months of the priority date; 32 against a surcharge.',
      },
      value: { n: 30, grace: 32 },
      unit: 'month',
    },
    'E-PATR-HAGUE': {
      article: '139,141',
      subject: { zh: '外观设计国际申请', en: 'International design applications' },
      says: {
        zh: '国际公布后，在先申请副本3个月内提交，分案2个月内提出。',
        en: 'After international publication the copy of the earlier application is due within 3 months, a divisional within 2.',
      },
      value: { copy: 3, divisional: 2 },
      unit: 'month',
    },
    'E-PATR-SECRECY-TIME': {
      article: '9',
      subject: { zh: '保密审查时限', en: 'Time for confidentiality examination' },
      says: {
        zh: '都从递交请求日算：2个月内通知需要审查，4个月内作出决定，复杂的各可加2个月。',
        en: 'Both from the request: a notice that it is needed within 2 months, the decision within 4; each 2 months more if complex.',
      },
      value: { notice: 2, notice_ext: 2, decision: 4, decision_ext: 2 },
      unit: 'month',
    },
    'E-PATR-SUSPEND-1Y': {
      article: '103',
      subject: { zh: '权属纠纷的程序中止', en: 'Suspension for ownership disputes' },
      says: {
        zh: '请求中止后1年内未结案的，须在期内请求延长，否则自动恢复程序。',
        en: 'If the dispute is not over within 1 year of the request, an extension is asked for in that time; otherwise the procedure resumes.',
      },
      value: { n: 1 },
      unit: 'year',
    },
  },
)
