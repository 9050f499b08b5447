/** What every administrative penalty follows, whoever imposes it. */
import { rulesOf } from '../rule.ts'

export const penaltyLaw2021 = rulesOf(
  { law: 'penalty-law-2021', from: '2021-07-15' },
  {
    'C-FINE-OFFSET': {
      article: '35',
      subject: { zh: '罚款折抵罚金', en: 'Fines count toward the criminal fine' },
      says: {
        zh: '法院判处罚金时，已给予的罚款折抵；还没有给予罚款的，不再给予。',
        en: 'An administrative fine already imposed is set off against the criminal fine; one not yet imposed is no longer imposed.',
      },
      value: null,
      unit: null,
    },
    'C-REVERSE-APL': {
      article: '27',
      subject: { zh: '行政与刑事双向移送', en: 'Transfer in both directions' },
      says: {
        zh: '涉嫌犯罪的，行政机关及时移送司法机关；不追究刑责或免予刑罚但应行政处罚的，司法机关及时移送行政机关。',
        en: 'Suspected crimes go to the judicial authorities; cases without criminal punishment that deserve a penalty come back, both in good time.',
      },
      value: null,
      unit: null,
    },
    'D-APL-LIMIT': {
      article: '36',
      subject: { zh: '行政处罚时效', en: 'Limitation of penalties' },
      says: {
        zh: '两年内未被发现的不再处罚；涉及生命健康、金融安全且有危害后果的为五年。自行为发生之日起算，连续或继续的自终了之日起算，法律另有规定的除外。',
        en: 'No penalty for what is not discovered in two years, five where life, health or financial security is harmed; from the act, or from its end if it continues. Other laws may differ.',
      },
      value: { n: 2, special: 5 },
      unit: 'year',
    },
    'D-APL-90D': {
      article: '60',
      subject: { zh: '处罚决定期限', en: 'Time to decide' },
      says: {
        zh: '自立案之日起90日内决定，法律、法规、规章另有规定的从其规定。',
        en: 'Within 90 days of filing the case, unless laws, regulations or rules provide otherwise.',
      },
      value: { n: 90, from: 'case_filed', type: 'calendar' },
      unit: 'day',
    },
    'D-APL-DELIVER-7': {
      article: '61',
      subject: { zh: '送达处罚决定书', en: 'Service of the decision' },
      says: {
        zh: '宣告后当场交付；当事人不在场的，7个工作日内按民事诉讼法送达，同意并签确认书的可以电子送达。',
        en: 'Handed over when announced; in absence, served within seven working days under the civil procedure law, electronically with signed consent.',
      },
      value: { n: 7, type: 'working' },
      unit: 'working_day',
    },
    'D-APL-PRESERVE-7': {
      article: '56',
      subject: { zh: '先行登记保存', en: 'Registration and preservation of evidence' },
      says: {
        zh: '登记保存后7个工作日内作出处理决定。',
        en: 'What was registered and preserved is decided on within seven working days.',
      },
      value: { n: 7, type: 'working' },
      unit: 'working_day',
    },
    'D-APL-HEAR-REQ': {
      article: '64',
      subject: { zh: '要求听证和听证通知', en: 'Asking for a hearing, and its notice' },
      says: {
        zh: '当事人在告知后5个工作日内提出；行政机关在听证7个工作日前通知时间地点。',
        en: 'The party asks within five working days of being told; the authority gives notice of time and place seven working days ahead.',
      },
      value: { request: 5, notice: 7, type: 'working' },
      unit: 'working_day',
    },
    'D-APL-HEAR-SCOPE': {
      article: '63',
      subject: { zh: '可以要求听证的处罚', en: 'Penalties open to a hearing' },
      says: {
        zh: '较大数额罚款、没收较大数额违法所得或较大价值财物、降低资质或吊销证件、停产停业关闭或限制从业、其他较重处罚，以及法规规章规定的情形。',
        en: 'Large fines; confiscation of large gains or valuable goods; lower qualification or revoked licences; closure or bans; other heavy penalties; and what rules add.',
      },
      value: 6,
      unit: 'count',
    },
    'D-APL-85': {
      article: '85',
      subject: { zh: '哪些期限按工作日', en: 'Which periods are working days' },
      says: {
        zh: '该法中的二日、三日、五日、七日是工作日，不含法定节假日；其他期限是自然日。',
        en: 'Two, three, five and seven days in this law are working days without statutory holidays; other periods are calendar days.',
      },
      value: { working_days_only_for: [2, 3, 5, 7] },
      unit: 'list',
    },
    'D-APL-3PCT': {
      article: '72',
      subject: { zh: '逾期加处罚款', en: 'Surcharge on a late fine' },
      says: {
        zh: '到期不缴的，可以每日按罚款数额的3%加处，总额不超过罚款本身。',
        en: 'A late fine may grow by three percent of the fine each day, up to the fine itself.',
      },
      value: { daily_pct: 3, cap_pct: 100 },
      unit: 'percent',
    },
    'D-APL-PUBLISH-3': {
      article: '48',
      subject: { zh: '撤回已公开的处罚决定', en: 'Withdrawing a published decision' },
      says: {
        zh: '公开的决定被变更、撤销、确认违法或无效的，3个工作日内撤回信息并公开说明理由。',
        en: 'A published decision that is changed, revoked or held unlawful or void is withdrawn with public reasons within three working days.',
      },
      value: { n: 3, type: 'working' },
      unit: 'working_day',
    },
    'D-APL-NODOUBLE': {
      article: '29',
      subject: { zh: '一事不再罚款', en: 'No second fine for one act' },
      says: {
        zh: '同一违法行为只罚款一次；触犯多个规范的，按罚款高的规定处罚。',
        en: 'One act is fined once; if it breaks several provisions, the one with the higher fine applies.',
      },
      value: null,
      unit: null,
    },
    'D-APL-LIGHT': {
      article: '33',
      subject: { zh: '不予处罚和可以不罚', en: 'No penalty' },
      says: {
        zh: '轻微、及时改正且无危害后果的不罚；初次、后果轻微且及时改正的可以不罚；有证据足以证明没有主观过错的不罚，另有规定除外。',
        en: 'None for a minor act put right in time without harm; possibly none for a first act with slight harm put right in time; none where lack of fault is proved, unless provided otherwise.',
      },
      value: null,
      unit: null,
    },
    'D-APL-37': {
      article: '37',
      subject: { zh: '从旧兼从轻', en: 'Law of the act, or the lighter one' },
      says: {
        zh: '适用行为时的规定；作出决定时规定已改，新规处罚较轻或不认为违法的，适用新规。',
        en: 'The rules of the day of the act apply, unless newer ones at the decision are lighter or no longer see a breach.',
      },
      value: null,
      unit: null,
      note: {
        zh: '例如商标法2027年1月1日换版后处罚2026年的行为，须把新旧规定并列比较。',
        en: 'For an act of 2026 decided after the trademark law changes on 1 January 2027, both versions are compared.',
      },
    },
    'D-APL-GAIN': {
      article: '28',
      subject: { zh: '行政违法所得', en: 'Gain in administrative cases' },
      says: {
        zh: '指实施违法行为取得的款项，原则上不扣成本；法律、行政法规、部门规章另有计算规定的从其规定。',
        en: 'The money received through the act, as a rule without deducting cost; laws, regulations and ministerial rules may compute it otherwise.',
      },
      value: null,
      unit: null,
    },
    'D-APL-SPOT': {
      article: '51',
      subject: { zh: '当场处罚', en: 'Penalty on the spot' },
      says: {
        zh: '事实确凿并有依据的，对公民200元以下、对法人或其他组织3000元以下罚款或警告，可以当场决定。',
        en: 'With clear facts and a legal basis, fines up to 200 yuan for citizens and 3,000 for organisations, or a warning, may be decided on the spot.',
      },
      value: { natural: 200, legal: 3000 },
      unit: 'CNY',
    },
    'I-RULE-APL': {
      article: '85',
      subject: { zh: '行政处罚法的工作日期限', en: 'Working-day periods of the penalty law' },
      says: {
        zh: '二、三、五、七日的期限按工作日计算。',
        en: 'Periods of two, three, five and seven days are counted in working days.',
      },
      value: [2, 3, 5, 7],
      unit: 'day',
    },
  },
)
