/** The Trademark Law as revised in 2026, in force from 2027: infringement, damages, fines, transfer of cases. */
import { rulesOf } from '../rule.ts'

/** Trademark Law (2026 revision), arts 54-81. Money in yuan. */
export const trademarkLaw2026Protection = rulesOf(
  { law: 'trademark-law-2026', from: '2027-01-01' },
  {
    'A-TM26-DAMAGES-ORDER': {
      article: '77',
      subject: { zh: '商标赔偿的计算顺序', en: 'Order of methods for mark damages' },
      says: {
        zh: '实际损失与侵权获利改为并列；都难定时用许可费的合理倍数，仍难定的用法定赔偿。',
        en: "Actual loss and the infringer's gain now stand side by side; if hard to establish, a reasonable multiple of the licence fee, then statutory damages.",
      },
      value: ['actual_loss|infringer_gain', 'licence_fee_multiple', 'statutory'],
      unit: 'ordered_methods',
      replaces: ['A-TM19-DAMAGES-ORDER'],
    },
    'A-TM26-PUNITIVE': {
      article: '77',
      subject: { zh: '商标惩罚性赔偿', en: 'Punitive damages for marks' },
      says: {
        zh: '主观要件由恶意改为故意，情节仍须严重，可判基数的1至5倍。',
        en: 'Intent takes the place of bad faith; for serious infringement the court may award 1 to 5 times the base.',
      },
      value: { min_x: 1, max_x: 5, mens_rea: 'intent' },
      unit: 'multiple_of_base',
      replaces: ['A-TM19-PUNITIVE'],
    },
    'A-TM26-STATUTORY': {
      article: '77',
      subject: { zh: '商标法定赔偿', en: 'Statutory damages for marks' },
      says: {
        zh: '前述方法都难定时由法院酌定，上限500万元，不设下限；合理开支另加。',
        en: 'Where no method works the court fixes up to 5,000,000 yuan, without a minimum; reasonable costs come on top.',
      },
      value: { min: null, max: 5000000 },
      unit: 'CNY',
      replaces: ['A-TM19-STATUTORY'],
    },
    'A-TM26-INFRINGEMENTS': {
      article: '72',
      subject: { zh: '侵犯注册商标专用权的行为', en: 'Acts of mark infringement' },
      says: {
        zh: '仍是七类，与2019年法第57条一一对应。',
        en: 'Still seven kinds, the same as in art. 57 of the 2019 law.',
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
      replaces: ['A-TM19-INFRINGEMENTS'],
    },
    'A-TM26-FINE': {
      article: '74',
      subject: { zh: '商标侵权的行政罚款', en: 'Fine for mark infringement' },
      says: {
        zh: '违法经营额到5万元的，可并罚至其5倍；不足或没有的，可并罚25万元以下；5年内两次以上或情节严重须从重。侵权商品和工具只写没收，不再写销毁。',
        en: 'With illegal turnover of 50,000 yuan or more up to 5 times may be added; below or without any, up to 250,000 yuan; heavier for two or more infringements in 5 years or other serious circumstances. Goods and tools are confiscated; destruction is no longer named.',
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
      replaces: ['A-TM19-FINE'],
    },
    'A-TM26-NONUSE-DEFENCE': {
      article: '78',
      subject: { zh: '未使用商标的赔偿抗辩', en: 'Non-use defence to damages' },
      says: {
        zh: '权利人须证明的3年使用，明确为侵权发生之前的3年；证明不了又无其他损失的，不赔。',
        en: 'The 3 years of use to be proved are now those before the infringement; without such proof and without other loss no damages are due.',
      },
      value: { n: 3, from: 'infringement' },
      unit: 'year',
      replaces: ['A-TM19-NONUSE-DEFENCE'],
    },
    'A-TM26-LEGALSOURCE': {
      article: '78',
      subject: { zh: '商标合法来源抗辩', en: 'Legitimate source defence' },
      says: {
        zh: '内容未变：销售者不知情、能证明合法取得并说出供货人的，免除赔偿。',
        en: 'Unchanged: a seller who did not know, proves lawful acquisition and names the supplier pays no damages.',
      },
      value: null,
      unit: null,
      replaces: ['A-TM19-LEGALSOURCE'],
    },
    'A-TM26-MALICIOUS-SUIT': {
      article: '81',
      subject: { zh: '恶意商标诉讼', en: 'Mark actions in bad faith' },
      says: {
        zh: '恶意串通或单方编造基本事实来打商标官司的，由法院处罚；对方因此受损的，还要承担民事责任。',
        en: 'Whoever brings a mark action by collusion or on invented facts is punished by the court and answers for the loss it causes.',
      },
      value: null,
      unit: null,
    },
    'A-TM26-FAIRUSE': {
      article: '73',
      subject: { zh: '商标正当使用', en: 'Fair use of marks' },
      says: {
        zh: '可正当使用的有：通用或描述性内容、地名，功能性的形状、颜色、声音、动态，以及新增的仅为指示用途、对象、场景或真实来源的使用（易混淆的除外）；先用人可在原范围内继续用。',
        en: 'Fair use covers generic, descriptive and place names, functional shapes, colours, sounds and motion, and now purely referential use (unless confusion is likely); a prior user may go on within its original scope.',
      },
      value: null,
      unit: null,
    },
    'C-TM26-TWOWAY': {
      article: '75',
      subject: { zh: '商标案件双向移送', en: 'Two-way transfer of mark cases' },
      says: {
        zh: '涉嫌犯罪的及时移送公安；公检法不追究刑责或免罚、但应给行政处罚的，及时转回执法部门。办案需要专业支持、认定意见或无害化处置时，行政机关及时协助。',
        en: 'Suspected crimes go to the police in time; cases without criminal penalty that call for an administrative one come back in time. Authorities help with expertise, opinions and harmless disposal when asked.',
      },
      value: null,
      unit: null,
      replaces: ['C-TM19-TRANSFER'],
    },
    'D-TM26-54': {
      article: '54',
      subject: { zh: '恶意申请商标的罚款', en: 'Fine for bad-faith filing' },
      says: {
        zh: '明知是禁用标志、不为使用或以欺骗手段申请、故意抢注他人商标，并造成不良影响的：警告，可另罚10万元以下。',
        en: 'Knowingly filing prohibited signs, filing without intent to use or by deceit, or deliberately squatting, with harmful effect: a warning, and a fine of up to 100,000 yuan may be added.',
      },
      value: { max: 100000 },
      unit: 'CNY',
    },
    'D-TM26-56': {
      article: '56',
      subject: { zh: '误导公众的商标使用', en: 'Misleading use of a registered mark' },
      says: {
        zh: '责令限期改正；违法经营额到5万元的可罚至其5倍，不足或没有的可罚25万元以下；到期不改的撤销注册。',
        en: 'Correction is ordered; with illegal turnover of 50,000 yuan or more the fine is up to 5 times, below or without any up to 250,000 yuan; the registration is revoked if nothing changes.',
      },
      value: { threshold: 50000, max_x: 5, low_max: 250000 },
      unit: 'CNY',
    },
    'D-TM26-57': {
      article: '57',
      subject: { zh: '自行改变注册事项', en: 'Altering the mark or its particulars' },
      says: {
        zh: '注册人擅自改动商标、名义、地址等，限期内不改正的罚5万元以下，情节严重的撤销注册。',
        en: 'A registrant who alters the mark, name, address or other particulars and does not correct it in time is fined up to 50,000 yuan; in serious cases the registration is revoked.',
      },
      value: { max: 50000 },
      unit: 'CNY',
    },
    'D-TM26-60': {
      article: '60',
      subject: { zh: '集体商标、证明商标注册人的罚款', en: 'Fine on holders of collective and certification marks' },
      says: {
        zh: '怠于管理、无故拒绝合格者使用或违规行权的，限期内不改正罚1万元以下；情节严重的罚1万至10万元。',
        en: 'For neglect of control, refusing entitled users or abuse, not corrected in time: up to 10,000 yuan; in serious cases 10,000 to 100,000 yuan.',
      },
      value: { max: 10000, serious: [10000, 100000] },
      unit: 'CNY',
    },
    'D-TM26-62': {
      article: '62',
      subject: { zh: '冒充注册商标', en: 'Passing off an unregistered mark as registered' },
      says: {
        zh: '冒充注册商标或使用禁用标志的，金额未变：违法经营额到5万元可罚至20%，不足或没有的可罚1万元以下。',
        en: 'Passing off an unregistered mark as registered or using a prohibited sign, figures unchanged: up to 20% of illegal turnover of 50,000 yuan or more; below or without any, up to 10,000 yuan.',
      },
      value: { threshold: 50000, max_pct: 20, low_max: 10000 },
      unit: 'CNY',
      replaces: ['D-TM19-52'],
    },
    'D-TM26-64': {
      article: '64',
      subject: { zh: '宣传“驰名商标”字样', en: 'Advertising with “well-known mark”' },
      says: {
        zh: '把“驰名商标”四字用在商品、包装或宣传中的，责令改正并罚10万元以下；2019年法是定额10万元。',
        en: 'Using the words “well-known mark” on goods, packaging or in advertising: correction and up to 100,000 yuan, where the 2019 law had a fixed 100,000.',
      },
      value: { max: 100000 },
      unit: 'CNY',
    },
    'D-TM26-67': {
      article: '67',
      subject: { zh: '商标代理机构的罚款', en: 'Fines on trademark agencies' },
      says: {
        zh: '六类违规：机构罚1万至10万元，严重的10万至20万元；责任人员警告并罚5000至5万元，严重的5万至10万元。未备案且逾期不改的，罚1万至5万元。',
        en: 'For six kinds of misconduct: the agency 10,000 to 100,000 yuan, in serious cases to 200,000; persons responsible 5,000 to 50,000, in serious cases to 100,000. Not filing its particulars after an order: 10,000 to 50,000.',
      },
      value: {
        min: 10000,
        max: 100000,
        serious: [100000, 200000],
        person: [5000, 50000],
        person_serious: [50000, 100000],
        unregistered: [10000, 50000],
      },
      unit: 'CNY',
    },
    'D-TM26-68': {
      article: '68',
      subject: { zh: '商标代理从业人员的罚款', en: 'Fines on trademark agents' },
      says: {
        zh: '私自接案、同时在两家以上机构执业或严重扰乱秩序的：警告并罚5000至5万元，严重的5万至10万元。',
        en: 'For taking cases privately, working at two agencies at once or gravely disturbing the market: a warning and 5,000 to 50,000 yuan, in serious cases 50,000 to 100,000.',
      },
      value: { min: 5000, max: 50000, serious: [50000, 100000] },
      unit: 'CNY',
    },
    'D-TM26-76': {
      article: '76',
      subject: { zh: '商标执法职权', en: 'Powers of enforcement' },
      says: {
        zh: '可查阅复制的资料扩及电子数据等，新增先行登记保存；权属有争议或权利人同时起诉的，可以中止查处。',
        en: 'Records open to inspection now include electronic data, and evidence may be registered and kept; the case may be stayed while ownership is disputed or the holder sues.',
      },
      value: null,
      unit: null,
    },
  },
)
