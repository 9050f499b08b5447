/** The Implementing Regulations of the Patent Law as revised in 2023: fees, rewards, open licences, disputes, passing off. */
import { rulesOf } from '../rule.ts'

/** Implementing Regulations of the Patent Law (2023 revision), arts 85-116. Money in yuan. */
export const patentRules2023Use = rulesOf(
  { law: 'patent-rules-2023', from: '2024-01-20', basis: 'common-knowledge' },
  {
    'E-PATR-FEE-2M': {
      article: '112',
      subject: { zh: '申请费的缴纳期限', en: 'Time to pay the filing fee' },
      says: {
        zh: '申请日起2个月内或收到受理通知后15日内缴申请费、公布印刷费和附加费，没缴足视为撤回；优先权要求费同时缴。',
        en: 'Filing, printing and excess fees are due within 2 months of filing or 15 days of the acceptance notice; if short, the application is deemed withdrawn. The priority fee is due with them.',
      },
      value: { months: 2, or_days: 15 },
      unit: 'mixed',
    },
    'E-PATR-ANNUAL': {
      article: '115',
      subject: { zh: '年费与滞纳金', en: 'Annuities and late surcharge' },
      says: {
        zh: '授权次年起的年费在上一年度期满前缴。迟了有6个月补缴，每过1个月加收当年全额年费的5%，减缴者也按全额算；仍不缴的，专利权自应缴期满日终止。',
        en: 'Annuities after the year of grant are due before the preceding year ends. Late payment has 6 months, with 5% of the full annuity for each month, also where the fee is reduced; otherwise the patent ends on the day payment fell due.',
      },
      value: { grace_months: 6, pct_per_month: 5, base: 'full_annual_fee' },
      unit: 'percent',
    },
    'E-PATR-MISC-1M': {
      article: '116',
      subject: { zh: '变更费、评价报告费、无效费的期限', en: 'Time to pay fees for changes, reports, invalidation' },
      says: {
        zh: '提出请求后1个月内缴足，否则视为没有请求。',
        en: 'Due within 1 month of the request, which otherwise counts as not made.',
      },
      value: { n: 1 },
      unit: 'month',
    },
    'E-PATR-REWARD': {
      article: '93',
      subject: { zh: '职务发明最低奖金', en: 'Least reward for service inventions' },
      says: {
        zh: '没有约定也没有规章的，公告授权后3个月内发：每项发明不少于4000元，每项实用新型或外观设计不少于1500元。',
        en: 'Without agreement or company rules, within 3 months of the announcement of grant: at least 4,000 yuan for an invention, 1,500 for a utility model or design.',
      },
      value: { invention: 4000, um_design: 1500, months: 3 },
      unit: 'CNY',
    },
    'G-JOBINV-REWARD': {
      article: '94',
      subject: { zh: '职务发明报酬', en: 'Remuneration for service inventions' },
      says: {
        zh: '报酬没有约定也没有规章的，按促进科技成果转化法给合理数额；奖金见第93条。',
        en: 'Without agreement or company rules, remuneration is a reasonable one under the law on transforming scientific achievements; for the reward see art. 93.',
      },
      value: null,
      unit: null,
    },
    'G-OL-CONTENT': {
      article: '85',
      subject: { zh: '开放许可声明的内容', en: 'Contents of an open licence declaration' },
      says: {
        zh: '授权公告后才能提出，写明五项：专利号、专利权人、费用的标准和付法、许可期限、其他；不能带商业宣传。',
        en: 'Made after grant, with five items: patent number, patentee, rate and payment of the fee, period, anything else; no advertising.',
      },
      value: 5,
      unit: 'count',
    },
    'G-OL-EXCL': {
      article: '86',
      subject: { zh: '不能开放许可的情形', en: 'When no open licence is possible' },
      says: {
        zh: '五种：独占或排他许可期内，程序中止，欠缴年费，质押而质权人不同意，其他妨碍有效实施。',
        en: 'Five cases: an exclusive or sole licence in force, suspended procedure, unpaid annuity, a pledge without the consent of the pledgee, other obstacles to working.',
      },
      value: 5,
      unit: 'count',
    },
    'G-OL-RECORD': {
      article: '87',
      subject: { zh: '开放许可备案', en: 'Recording of open licences' },
      says: {
        zh: '许可达成后，任何一方拿书面凭证到国家知识产权局备案。',
        en: 'Once the licence is made, either side has it recorded at CNIPA with written proof.',
      },
      value: null,
      unit: null,
    },
    'G-OL-FRAUD': {
      article: '88',
      subject: { zh: '开放许可造假', en: 'False open licences' },
      says: {
        zh: '不许靠假材料或隐瞒来作声明、拿年费减免；罚则在第100条。',
        en: 'No declaration or annuity reduction by false papers or concealment; the penalty is in art. 100.',
      },
      value: null,
      unit: null,
    },
    'D-MAJ-SCOPE': {
      article: '96',
      subject: { zh: '全国有重大影响案件的范围', en: 'Scope of major national disputes' },
      says: {
        zh: '四类：涉重大公共利益，对行业影响重大，跨省重大案件，国家知识产权局认为的其他情形。',
        en: 'Four kinds: major public interest, major influence on an industry, major cases across provinces, others so held by CNIPA.',
      },
      value: 4,
      unit: 'count',
    },
    'D-PATR-JURIS': {
      article: '97',
      subject: { zh: '地方专利裁决与调解的管辖', en: 'Local venue of adjudication and mediation' },
      says: {
        zh: '由被请求人所在地、侵权行为地的部门管辖；几处都可管辖而都去了的，归最先受理的一处。',
        en: 'Where the other side is or where the act took place; if several were asked, the first to accept.',
      },
      value: null,
      unit: null,
    },
    'D-PATR-STAY': {
      article: '98',
      subject: { zh: '裁决程序中止', en: 'Stay of adjudication' },
      says: {
        zh: '被请求人的无效请求获受理后可申请中止；理由明显站不住的，可以不中止。',
        en: 'The other side may ask for a stay once its invalidation request is accepted; it may be refused where the reasons clearly fail.',
      },
      value: null,
      unit: null,
    },
    'D-PATR-MEDIATE': {
      article: '102',
      subject: { zh: '可以调解的专利纠纷', en: 'Disputes open to mediation' },
      says: {
        zh: '侵权赔偿之外五类：权属，发明人资格，职务奖酬，临时保护期费用（授权后才能提），其他。',
        en: 'Besides infringement damages five kinds: ownership, inventorship, rewards, the provisional fee (only after grant), others.',
      },
      value: 5,
      unit: 'count',
    },
    'D-PATR-COUNTERFEIT': {
      article: '101',
      subject: { zh: '假冒专利的行为', en: 'Acts of passing off patents' },
      says: {
        zh: '五类：违规标注，销售这类产品，在材料中冒称专利，伪造变造文件，其他使人误认的做法。终止前合法标注、终止后才卖的不算；销售者不知情且来源合法的，只责令停止销售。',
        en: 'Five kinds: false marking, selling such products, false claims in papers, forged documents, other misleading acts. Products rightly marked before the patent ended are not; an innocent seller with a legitimate source is only told to stop.',
      },
      value: 5,
      unit: 'count',
    },
    'D-PATR-100': {
      article: '100',
      subject: { zh: '不诚信申请与开放许可造假的罚款', en: 'Fine for dishonest filing and false open licences' },
      says: {
        zh: '违反第11条（申请须以真实创造为基础）或第88条的，由县级以上专利执法部门警告，可另罚10万元以下。',
        en: 'Against art. 11 (filings rest on real inventive work) or art. 88: a warning, and a fine of up to 100,000 yuan may be added.',
      },
      value: { max: 100000 },
      unit: 'CNY',
    },
  },
)
