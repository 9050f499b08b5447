/** The Trademark Law as revised in 2026, in force from 2027: registration, opposition, review, term, non-use. */
import { rulesOf } from '../rule.ts'

/** Trademark Law (2026 revision), registration. Months and years as the `unit` says. */
export const trademarkLaw2026 = rulesOf(
  { law: 'trademark-law-2026', from: '2027-01-01' },
  {
    'E-TM26-EXAM-9': {
      article: '32',
      subject: { zh: '商标注册审查期限', en: 'Time for examining applications' },
      says: {
        zh: '审查期限9个月，自收到申请文件算，与旧法相同。',
        en: 'The office completes the examination within 9 months of receiving the application, as before.',
      },
      value: { n: 9 },
      unit: 'month',
      replaces: ['E-TM19-EXAM-9'],
    },
    'E-TM26-OPP-2': {
      article: '36',
      subject: { zh: '商标异议期', en: 'Opposition period' },
      says: {
        zh: '从初步审定公告之日起有2个月可以提异议，比旧法少1个月。',
        en: 'Opposition is open for 2 months from the preliminary publication, one month less than before.',
      },
      value: { n: 2 },
      unit: 'month',
      replaces: ['E-TM19-OPP-3'],
      note: {
        zh: '2026年公告、异议期跨过2027年1月1日的，适用2个月还是3个月，法律没有过渡条款；两种算法都应列出。',
        en: 'For publications of 2026 whose period runs across 2027-01-01 the law has no transition clause on 2 or 3 months; show both.',
      },
    },
    'E-TM26-REVIEW-15': {
      article: '37,38,50,58',
      subject: { zh: '商标复审与起诉期限', en: 'Review and action in mark matters' },
      says: {
        zh: '申请复审15日、对复审结果起诉30日，均自收到通知算，天数未变；复审也由国务院商标管理部门作出。',
        en: 'Review within 15 days and action within 30 days, each from receipt of the notice, as before; the review is now decided by the office itself.',
      },
      value: { review: 15, sue: 30 },
      unit: 'day',
      replaces: ['E-TM19-REVIEW-15'],
    },
    'E-TM26-REVIEW-TIME': {
      article: '37,38,50,51,57,58',
      subject: { zh: '商标异议、复审、无效、撤销的审限', en: 'Time for decisions in mark matters' },
      says: {
        zh: '月数与旧法一致（括号内为可延长）：驳回复审9（3）；异议12（6）；不予注册复审12（6）；无效绝对理由9（3）、相对理由12（6）；撤销及其复审各9（3）。',
        en: 'Months as before, with the possible extension: review of refusal 9+3; opposition 12+6; its review 12+6; invalidation on absolute grounds 9+3, on relative grounds 12+6; revocation and its review 9+3 each.',
      },
      value: {
        refusal: [9, 3],
        opposition: [12, 6],
        opp_review: [12, 6],
        invalid_abs: [9, 3],
        invalid_rel: [12, 6],
        nonuse: [9, 3],
      },
      unit: 'month',
      replaces: ['E-TM19-REVIEW-TIME'],
    },
    'E-TM26-INVALID-5Y': {
      article: '51',
      subject: { zh: '相对理由无效的期限', en: 'Invalidation on relative grounds' },
      says: {
        zh: '仍为注册后5年内请求；对恶意注册，驰名商标持有人（不再限于所有人）不受此限。',
        en: 'Still 5 years from registration; against bad-faith registration the holder of a well-known mark is not bound by it.',
      },
      value: { n: 5 },
      unit: 'year',
      replaces: ['E-TM19-INVALID-5Y'],
    },
    'E-TM26-TERM': {
      article: '43,44',
      subject: { zh: '注册商标有效期与续展', en: 'Term and renewal of registration' },
      says: {
        zh: '有效10年，到期前12个月内续展，另有6个月宽展期；宽展期过后仍未续的予以注销。',
        en: '10 years; renewal within the last 12 months, then 6 months of grace, after which the registration is removed.',
      },
      value: { n: 10, renew_before_months: 12, grace_months: 6 },
      unit: 'year',
      replaces: ['E-TM19-TERM'],
    },
    'E-TM26-NONUSE-3Y': {
      article: '57',
      subject: { zh: '连续三年不使用的撤销', en: 'Revocation for three years of non-use' },
      says: {
        zh: '连续3年没用又无正当理由的，任何人可申请撤销；新法还允许主管部门主动撤销，办法另定。',
        en: 'Anyone may apply to revoke a mark unused for 3 years in a row without good reason; the office may now also do so of its own motion, under measures still to come.',
      },
      value: { n: 3, ex_officio: true },
      unit: 'year',
      replaces: ['E-TM19-NONUSE-3Y'],
    },
    'E-TM26-1Y': {
      article: '49',
      subject: { zh: '注册注销后的一年等待', en: 'One-year bar after cancellation' },
      says: {
        zh: '只剩注册人自己申请注销一种情形：注销公告后1年内，他人在同种或类似商品上的相同、近似申请不予核准。',
        en: "Only where the registrant had the mark cancelled: for 1 year from that notice others' identical or similar marks on the same or similar goods are not registered.",
      },
      value: { n: 1 },
      unit: 'year',
      replaces: ['E-TM19-1Y'],
    },
    'E-TM26-PRIORITY': {
      article: '29,30',
      subject: { zh: '商标优先权', en: 'Priority for marks' },
      says: {
        zh: '首次国外申请或国际展会首展后6个月内可主张，证明文件3个月内补齐，与旧法相同。',
        en: 'Within 6 months of a first filing abroad or first showing at an exhibition, proved within 3 months, as before.',
      },
      value: { n: 6, docs: 3 },
      unit: 'month',
      replaces: ['E-TM19-PRIORITY'],
    },
    'E-TM26-MARKS': {
      article: '14,15,19',
      subject: { zh: '可注册与禁用的标志', en: 'Signs that may and may not be registered' },
      says: {
        zh: '动态标志可以注册；禁用标志增加了中国共产党的名称、旗徽、勋章及重要理论成就、历史事件的标志性要素；不为使用且明显超出经营需要的申请不予注册。',
        en: 'Motion marks may be registered; signs of the Communist Party, of its theory and of historical events join the prohibited ones; filings not meant for use and clearly beyond business needs are refused.',
      },
      value: null,
      unit: null,
    },
    'E-TM26-EFFECT': {
      article: '87',
      subject: { zh: '施行日期', en: 'Entry into force' },
      says: {
        zh: '2027年1月1日起施行，此前的注册继续有效。',
        en: 'In force from 2027-01-01; earlier registrations remain valid.',
      },
      value: null,
      unit: null,
    },
  },
)
