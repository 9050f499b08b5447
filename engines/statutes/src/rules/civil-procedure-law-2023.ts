/** Time limits and service in civil proceedings. */
import { rulesOf } from '../rule.ts'

/** Rules of the Civil Procedure Law as amended in 2023, in force since 2024-01-01. */
export const civilProcedureLaw2023 = rulesOf(
  { law: 'civil-procedure-law-2023', from: '2024-01-01', basis: 'common-knowledge' },
  {
    'F-ANSWER-30': {
      article: '283,285,286',
      subject: { zh: '境内没有住所的当事人', en: 'Parties without a domicile in China' },
      says: {
        zh: '答辩和上诉都是30日，可申请延期；公告送达满60日视为送达，邮寄满3个月未退回而足以认定收到的也视为送达。',
        en: '30 days to answer and 30 to appeal, extendable on request; public notice counts as service after 60 days, and mail not returned after three months where receipt can be inferred.',
      },
      value: { answer: 30, appeal: 30, announce: 60, mail_months: 3 },
      unit: 'day',
    },
    'H-CIV-FILE-7': {
      article: '126',
      subject: { zh: '立案审查', en: 'Registration of an action' },
      says: {
        zh: '7日内要么立案并通知，要么裁定不予受理；对后者可以上诉。',
        en: 'Within seven days the court registers the action or rules that it does not accept it, which can be appealed.',
      },
      value: { n: 7 },
      unit: 'day',
    },
    'H-CIV-SERVE': {
      article: '128',
      subject: { zh: '送达起诉状与答辩', en: 'Service of the claim and defence' },
      says: {
        zh: '立案后5日内送出起诉状副本，被告收到后15日内答辩，法院收到答辩状后5日内转给原告。',
        en: 'The claim goes out within five days of registration, the defence is due 15 days after receipt and is passed on within five.',
      },
      value: { send: 5, answer: 15, forward: 5 },
      unit: 'day',
    },
    'H-CIV-PANEL-3': {
      article: '131',
      subject: { zh: '告知审判人员', en: 'Names of the judges' },
      says: {
        zh: '审判人员定下后3日内告诉当事人。',
        en: 'The parties are told within three days of the judges being assigned.',
      },
      value: { n: 3 },
      unit: 'day',
    },
    'H-CIV-6M': {
      article: '152',
      subject: { zh: '一审普通程序的审限', en: 'Time for ordinary first instance' },
      says: {
        zh: '立案起6个月，院长可批准延长6个月，再延须报上级法院；涉外案件不受此限（第287条）。',
        en: 'Six months from registration, six more with leave of the court president, beyond that of the higher court; foreign-related cases are exempt (article 287).',
      },
      value: { n: 6, ext: 6 },
      unit: 'month',
    },
    'H-CIV-SIMPLE': {
      article: '164',
      subject: { zh: '简易程序的审限', en: 'Time for summary procedure' },
      says: {
        zh: '立案起3个月，经院长批准可加1个月。',
        en: 'Three months from registration, one more with leave of the court president.',
      },
      value: { n: 3, ext: 1 },
      unit: 'month',
    },
    'H-CIV-SMALL': {
      article: '168',
      subject: { zh: '小额诉讼的审限', en: 'Time for small claims' },
      says: {
        zh: '立案起2个月，经院长批准可加1个月。',
        en: 'Two months from registration, one more with leave of the court president.',
      },
      value: { n: 2, ext: 1 },
      unit: 'month',
    },
    'H-CIV-APPEAL': {
      article: '171',
      subject: { zh: '上诉期', en: 'Time to appeal' },
      says: {
        zh: '自送达起算，不服判决15日，不服裁定10日。',
        en: 'From service: 15 days against a judgment, ten against a ruling.',
      },
      value: { judgment: 15, ruling: 10 },
      unit: 'day',
    },
    'H-CIV-APPEAL-DOC': {
      article: '174',
      subject: { zh: '上诉材料的传递', en: 'Papers on appeal' },
      says: {
        zh: '原审法院5日内送达上诉状，对方15日内答辩，再于5日内把全案报送二审法院。',
        en: 'The first court serves the appeal within five days, the answer is due in 15, and the file goes up within five more.',
      },
      value: { serve: 5, answer: 15, send: 5 },
      unit: 'day',
    },
    'H-CIV-2ND': {
      article: '183',
      subject: { zh: '二审审限', en: 'Time for appeals' },
      says: {
        zh: '二审立案起，对判决的上诉3个月，可经院长批准延长；对裁定的上诉30日。涉外案件不受此限。',
        en: 'From registration on appeal: three months against judgments, extendable with leave of the court president; 30 days against rulings. Foreign-related cases are exempt.',
      },
      value: { judgment_months: 3, ruling_days: 30 },
      unit: 'mixed',
    },
    'H-CIV-RETRIAL': {
      article: '216',
      subject: { zh: '申请再审', en: 'Petition for retrial' },
      says: {
        zh: '裁判生效后6个月；新证据、伪证等几种事由从知道或应当知道时起算6个月。',
        en: 'Six months from when the decision took effect; on some grounds, such as new or forged evidence, from when the party knew or should have known.',
      },
      value: { n: 6 },
      unit: 'month',
    },
    'H-CIV-EXEC': {
      article: '250',
      subject: { zh: '申请执行', en: 'Application for enforcement' },
      says: {
        zh: '2年，从履行期最后一日起算，未定履行期的从文书生效起算；适用时效的中止和中断。',
        en: 'Two years from the last day for performance, or from effect where none is set; suspension and interruption apply as in limitation.',
      },
      value: { n: 2 },
      unit: 'year',
    },
    'H-CIV-PRESERVE': {
      article: '103,104',
      subject: { zh: '诉前与诉中保全', en: 'Preservation before and during the action' },
      says: {
        zh: '诉前保全一律48小时内裁定，采取后30日内不起诉、不申请仲裁即解除；诉中保全只有情况紧急才限48小时，也没有30日的要求。',
        en: 'Before the action the court rules within 48 hours and lifts the measure if no action or arbitration follows within 30 days; during it the 48 hours bind in urgent cases only and the 30 days not at all.',
      },
      value: { hours: 48, days: 30 },
      unit: 'mixed',
    },
    'H-CIV-CONFIRM-30': {
      article: '205',
      subject: { zh: '调解协议的司法确认', en: 'Judicial confirmation of mediation' },
      says: {
        zh: '协议生效起30日内由双方共同申请，向邀请法院或当事人住所地、标的物所在地、调解组织所在地的基层法院提出，应由中院管辖的向中院提出。',
        en: 'Both parties apply together within 30 days of the agreement taking effect, to the inviting court or the basic court of their domicile, the thing or the mediator; to the intermediate court where it is competent.',
      },
      value: { n: 30 },
      unit: 'day',
    },
    'H-CIV-COUNT': {
      article: '85',
      subject: { zh: '诉讼期间的计算', en: 'Counting periods in civil procedure' },
      says: {
        zh: '开始的那一小时、那一日不计；末日遇法定休假日移到其后第一日；在途时间不算，期满前付邮即不逾期。',
        en: 'The hour and day of the start are left out; a last day on a statutory rest day moves to the first day after; time in transit is not counted, and posting before the end is in time.',
      },
      value: null,
      unit: null,
    },
    'H-CIV-ESERVE': {
      article: '90',
      subject: { zh: '电子送达', en: 'Electronic service' },
      says: {
        zh: '经本人同意才可使用，以信息进入其特定系统的日期为送达日；裁判文书也可电子送达，要纸质的应提供。',
        en: 'With the consent of the addressee; service is the day on which the message reaches its system. Judgments too, on paper if asked for.',
      },
      value: null,
      unit: null,
    },
    'H-CIV-ANNOUNCE': {
      article: '95,283',
      subject: { zh: '公告送达', en: 'Service by public notice' },
      says: {
        zh: '从公告发出起，一般满30日视为送达；当事人在境内没有住所的满60日。',
        en: 'Counts as service 30 days after the notice, 60 days for parties without a domicile in China.',
      },
      value: { domestic: 30, no_domicile: 60 },
      unit: 'day',
    },
    'H-CIV-PUBLIC': {
      article: '159',
      subject: { zh: '裁判文书的查阅', en: 'Access to judgments' },
      says: {
        zh: '生效的判决、裁定公众可以查看，国家秘密、商业秘密和个人隐私部分除外。',
        en: 'The public may read decisions in force, save state secrets, trade secrets and privacy.',
      },
      value: null,
      unit: null,
    },
    'I-RULE-CVL': {
      article: '85',
      subject: { zh: '民事诉讼期间的顺延', en: 'Roll-over in civil procedure' },
      says: {
        zh: '末日是法定休假日的，休假日后的第一日届满。',
        en: 'A last day on a statutory rest day moves to the first day after it.',
      },
      value: null,
      unit: null,
    },
  },
)
