/** The Trademark Law as amended in 2019, in force until the end of 2026. */
import { rulesOf } from '../rule.ts'

/** Trademark Law (2019 amendment). Money in yuan; months and years as the `unit` says. */
export const trademarkLaw2019 = rulesOf(
  { law: 'trademark-law-2019', from: '2019-11-01', to: '2026-12-31', basis: 'common-knowledge' },
  {
    'A-TM19-DAMAGES-ORDER': {
      article: '63',
      subject: { zh: '商标赔偿的计算顺序', en: 'Order of methods for mark damages' },
      says: {
        zh: '依次适用、前者难定才用后者：实际损失，侵权获利，许可费的合理倍数，最后是法定赔偿。',
        en: "Strictly in turn, each only if the one before is hard to establish: actual loss, the infringer's gain, a reasonable multiple of the licence fee, statutory damages.",
      },
      value: ['actual_loss', 'infringer_gain', 'licence_fee_multiple', 'statutory'],
      unit: 'ordered_methods',
    },
    'A-TM19-PUNITIVE': {
      article: '63',
      subject: { zh: '商标惩罚性赔偿', en: 'Punitive damages for marks' },
      says: {
        zh: '恶意侵权且情节严重的，可判基数的1至5倍。',
        en: 'For infringement in bad faith and of a serious kind the court may award 1 to 5 times the base.',
      },
      value: { min_x: 1, max_x: 5, mens_rea: 'bad_faith' },
      unit: 'multiple_of_base',
    },
    'A-TM19-STATUTORY': {
      article: '63',
      subject: { zh: '商标法定赔偿', en: 'Statutory damages for marks' },
      says: {
        zh: '损失、获利和许可费都难定时，法院按情节酌定，最高500万元，没有最低额。',
        en: 'Where loss, gain and licence fee are hard to establish, the court fixes up to 5,000,000 yuan; there is no minimum.',
      },
      value: { min: null, max: 5000000 },
      unit: 'CNY',
    },
    'A-TM19-INFRINGEMENTS': {
      article: '57',
      subject: { zh: '侵犯注册商标专用权的行为', en: 'Acts of mark infringement' },
      says: {
        zh: '七类：同种商品用相同标；近似或类似且易混淆；卖侵权商品；伪造、擅制标识或销售这类标识；换标后再卖；故意提供便利；其他损害。',
        en: 'Seven kinds: identical mark on identical goods; similar mark or goods with likely confusion; selling such goods; counterfeit labels; replacing the mark; knowingly helping; other harm.',
      },
      value: [
        'double_identity',
        'similar_with_confusion',
        'selling_infringing_goods',
        'counterfeit_labels',
        'reverse_passing_off',
        'intentional_help',
        'other_harm',
      ],
      unit: 'list',
    },
    'A-TM19-FINE': {
      article: '60',
      subject: { zh: '商标侵权的行政罚款', en: 'Fine for mark infringement' },
      says: {
        zh: '违法经营额到5万元的，可罚至其5倍；不足5万元或没有的，可罚25万元以下。5年内两次以上侵权或情节严重须从重。侵权商品和工具没收、销毁。',
        en: 'With illegal turnover of 50,000 yuan or more the fine is up to 5 times; below that or without any, up to 250,000 yuan; heavier for two or more infringements in 5 years or other serious circumstances. Goods and tools are confiscated and destroyed.',
      },
      value: {
        base: 'illegal_turnover',
        threshold: 50000,
        max_x: 5,
        low_max: 250000,
        repeat_years: 5,
        repeat_times: 2,
      },
      unit: 'CNY',
    },
    'A-TM19-NONUSE-DEFENCE': {
      article: '64',
      subject: { zh: '未使用商标的赔偿抗辩', en: 'Non-use defence to damages' },
      says: {
        zh: '被告提出未使用抗辩的，法院可要求权利人举证此前3年的实际使用；既证明不了使用、也证明不了其他损失的，不赔。',
        en: 'On this defence the court may ask the registrant for proof of actual use in the 3 years before; without such proof and without other loss no damages are due.',
      },
      value: { n: 3, from: 'not_stated' },
      unit: 'year',
    },
    'A-TM19-LEGALSOURCE': {
      article: '64',
      subject: { zh: '商标合法来源抗辩', en: 'Legitimate source defence' },
      says: {
        zh: '销售者不知道商品侵权，又能证明合法取得并说出供货人的，免除赔偿。',
        en: 'A seller who did not know that the goods infringe, proves lawful acquisition and names the supplier pays no damages.',
      },
      value: null,
      unit: null,
    },
    'C-TM19-TRANSFER': {
      article: '61',
      subject: { zh: '商标案件移送司法机关', en: 'Transfer of suspected mark crimes' },
      says: {
        zh: '查处中发现涉嫌犯罪的，要及时移送；这一版没有司法机关向行政机关回转案件的规定。',
        en: 'Suspected crimes are passed on in time; this version says nothing on cases coming back for an administrative penalty.',
      },
      value: null,
      unit: null,
    },
    'D-TM19-52': {
      article: '52',
      subject: { zh: '冒充注册商标', en: 'Passing off an unregistered mark as registered' },
      says: {
        zh: '把未注册商标当注册商标用，或用了法律禁用的标志：违法经营额到5万元的可罚至其20%，不足或没有的可罚1万元以下。',
        en: 'Passing off an unregistered mark as registered, or using a prohibited sign: up to 20% of illegal turnover of 50,000 yuan or more; below or without any, up to 10,000 yuan.',
      },
      value: { threshold: 50000, max_pct: 20, low_max: 10000 },
      unit: 'CNY',
    },
    'D-TM19-68': {
      article: '68',
      subject: { zh: '商标代理机构的罚款', en: 'Fines on trademark agencies' },
      says: {
        zh: '造假文书、不正当招揽或违规代理注册的：警告并罚1万至10万元；责任人员警告并罚5000至5万元。',
        en: 'For forged papers, unfair solicitation or improper filings: a warning and 10,000 to 100,000 yuan; persons responsible, a warning and 5,000 to 50,000 yuan.',
      },
      value: { min: 10000, max: 100000, person: [5000, 50000] },
      unit: 'CNY',
    },
    'E-TM19-EXAM-9': {
      article: '28',
      subject: { zh: '商标注册审查期限', en: 'Time for examining applications' },
      says: {
        zh: '商标局收到申请文件后应在9个月内审完。',
        en: 'The office completes the examination within 9 months of receiving the application.',
      },
      value: { n: 9 },
      unit: 'month',
    },
    'E-TM19-OPP-3': {
      article: '33',
      subject: { zh: '商标异议期', en: 'Opposition period' },
      says: {
        zh: '从初步审定公告之日起有3个月可以提异议。',
        en: 'Opposition is open for 3 months from the preliminary publication.',
      },
      value: { n: 3 },
      unit: 'month',
    },
    'E-TM19-REVIEW-15': {
      article: '34,35,44,54',
      subject: { zh: '商标复审与起诉期限', en: 'Review and action in mark matters' },
      says: {
        zh: '对驳回、不予注册、依职权宣告无效、撤销与否的决定，收到通知后15日内可申请复审；对复审结果，收到通知后30日内可起诉。',
        en: 'Refusal, non-registration, invalidation by the office and revocation decisions may go to review within 15 days of receipt; the review decision to court within 30 days of receipt.',
      },
      value: { review: 15, sue: 30 },
      unit: 'day',
    },
    'E-TM19-REVIEW-TIME': {
      article: '34,35,44,45,49,54',
      subject: { zh: '商标异议、复审、无效、撤销的审限', en: 'Time for decisions in mark matters' },
      says: {
        zh: '月数（括号内为可延长）：驳回复审9（3）；异议12（6），自公告期满算；不予注册复审12（6）；绝对理由无效9（3），相对理由12（6）；撤销及其复审各9（3）。',
        en: 'Months, with the possible extension: review of refusal 9+3; opposition 12+6 from the end of publication; its review 12+6; invalidation on absolute grounds 9+3, on relative grounds 12+6; revocation and its review 9+3 each.',
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
    },
    'E-TM19-INVALID-5Y': {
      article: '45',
      subject: { zh: '相对理由无效的期限', en: 'Invalidation on relative grounds' },
      says: {
        zh: '在先权利人或利害关系人须在注册后5年内请求；遇恶意注册，驰名商标所有人不受此限。',
        en: 'Holders of earlier rights and interested parties apply within 5 years of registration; against bad-faith registration the owner of a well-known mark is not bound by it.',
      },
      value: { n: 5 },
      unit: 'year',
    },
    'E-TM19-TERM': {
      article: '39,40',
      subject: { zh: '注册商标有效期与续展', en: 'Term and renewal of registration' },
      says: {
        zh: '有效10年，自核准注册日算；到期前12个月内续展，错过还有6个月宽展期，每续一次再加10年。',
        en: '10 years from registration; renewal within the last 12 months, then 6 months of grace; each renewal adds 10 years.',
      },
      value: { n: 10, renew_before_months: 12, grace_months: 6 },
      unit: 'year',
    },
    'E-TM19-NONUSE-3Y': {
      article: '49',
      subject: { zh: '连续三年不使用的撤销', en: 'Revocation for three years of non-use' },
      says: {
        zh: '注册商标连续3年没用又说不出正当理由的，任何人都可以申请撤销；商标局不能依职权启动。',
        en: 'Anyone may apply to revoke a mark unused for 3 years in a row without good reason; the office does not act of its own motion.',
      },
      value: { n: 3, ex_officio: false },
      unit: 'year',
    },
    'E-TM19-1Y': {
      article: '50',
      subject: { zh: '注册失效后的一年等待', en: 'One-year bar after a registration ends' },
      says: {
        zh: '注册被撤销、宣告无效或期满未续的，此后1年内相同或近似的申请不予核准。',
        en: 'For 1 year after a registration is revoked, invalidated or removed for want of renewal, identical or similar marks are not registered.',
      },
      value: { n: 1 },
      unit: 'year',
    },
    'E-TM19-PRIORITY': {
      article: '25,26',
      subject: { zh: '商标优先权', en: 'Priority for marks' },
      says: {
        zh: '首次国外申请或在承认的国际展会首次展出后6个月内可主张优先权；申请时声明，证明文件3个月内补齐。',
        en: 'Priority may be claimed within 6 months of a first filing abroad or first showing at a recognised exhibition; it is declared on filing and proved within 3 months.',
      },
      value: { n: 6, docs: 3 },
      unit: 'month',
    },
  },
)
