/** Services around rights: open licences, pledges, rewards for transfer, indicators. */
import { rulesOf } from '../rule.ts'

/** Rules on services; each names its law where it is not the notice on annuities under open licence. */
export const otherServices = rulesOf(
  { law: 'open-licence-fee-594' },
  {
    'G-OL-FEE': {
      article: null,
      basis: 'common-knowledge',
      subject: { zh: '开放许可期间的年费减免', en: 'Annuities under open licence' },
      says: {
        zh: '开放许可实施期间年费减免15%，不与其他减免叠加。',
        en: 'While an open licence is carried out annuities are reduced by 15%, not on top of other reductions.',
      },
      value: { pct: 15 },
      unit: 'percent',
    },
    'G-PLEDGE-PAT-DAYS': {
      law: 'patent-pledge-461',
      article: null,
      verified: 'memory',
      subject: { zh: '专利质押登记的时限', en: 'Registration of patent pledges' },
      says: {
        zh: '受理后5个工作日审查，网上办理2个工作日；旧办法为7个工作日。',
        en: 'Five working days from acceptance, two online; under the earlier measures seven.',
      },
      value: { n: 5, online: 2, old: 7 },
      unit: 'working_day',
    },
    'G-PLEDGE-TM-DAYS': {
      law: 'mark-pledge-358',
      article: null,
      verified: 'memory',
      subject: { zh: '商标质押登记的时限', en: 'Registration of mark pledges' },
      says: {
        zh: '受理后2个工作日。',
        en: 'Two working days from acceptance.',
      },
      value: { n: 2 },
      unit: 'working_day',
    },
    'G-PLEDGE-CR-DAYS': {
      law: 'copyright-pledge-2010',
      article: null,
      verified: 'memory',
      subject: { zh: '著作权质押登记的时限', en: 'Registration of copyright pledges' },
      says: {
        zh: '受理后10日。',
        en: 'Ten days from acceptance.',
      },
      value: { n: 10 },
      unit: 'day',
    },
    'G-FIN-RISK': {
      law: 'risk-fund-measures',
      article: null,
      verified: 'memory',
      subject: { zh: '质押融资风险补偿', en: 'Risk compensation for pledge loans' },
      says: {
        zh: '补偿比例由各地自定，没有全国统一的法定比例。',
        en: 'The share is set locally; there is no national figure.',
      },
      value: null,
      unit: 'percent',
    },
    'G-TRANSFORM-REWARD': {
      law: 'technology-transfer-law-2015',
      article: '45',
      from: '2015-10-01',
      basis: 'common-knowledge',
      subject: { zh: '职务科技成果转化的奖励', en: 'Reward for transferring service results' },
      says: {
        zh: '单位没有规定也没有约定的：转让、许可提取净收入的50%以上；作价投资提取股份的50%以上；自行或合作实施的，投产后连续3至5年每年提取营业利润的5%以上。',
        en: 'Without a rule or agreement of the institution: at least 50% of net income from transfer or licence, 50% of shares from investment, and 5% of yearly operating profit for three to five years of own or joint use.',
      },
      value: { transfer_min_pct: 50, equity_min_pct: 50, profit_min_pct: 5, years: [3, 5] },
      unit: 'percent',
    },
    'G-PLAN-2023': {
      law: 'patent-use-action-2023',
      article: null,
      from: '2023-10-17',
      to: '2025-12-31',
      verified: 'secondary',
      subject: { zh: '专利转化运用的目标（2023—2025）', en: 'Targets for patent use 2023-2025' },
      says: {
        zh: '到2025年，涉专利技术合同成交额达到8000亿元，备案认定的专利密集型产品产值超过1万亿元。',
        en: 'By 2025 technology contracts with patents reach 800 billion yuan and recorded patent-intensive products exceed 1,000 billion.',
      },
      value: { contracts: 800000000000, products: 1000000000000 },
      unit: 'CNY',
      note: {
        zh: '期限已过，只用于回看。',
        en: 'The term is over; for looking back only.',
      },
    },
    'G-HIGHVALUE-5': {
      law: 'plan-14-indicator-notes',
      article: null,
      verified: 'memory',
      subject: { zh: '高价值发明专利的口径', en: 'What counts as a high-value invention patent' },
      says: {
        zh: '五种：战略性新兴产业；海外有同族；维持超过10年；质押融资金额较高；获国家科技奖或中国专利奖。',
        en: 'Five kinds: strategic emerging industries, family abroad, kept for more than ten years, high pledge financing, national science or patent award.',
      },
      value: [
        'strategic_emerging_industry',
        'family_abroad',
        'kept_over_10_years',
        'high_pledge_financing',
        'national_award',
      ],
      unit: 'list',
      note: {
        zh: '各项的细分标准未收录。',
        en: 'The finer criteria are not recorded here.',
      },
    },
    'G-ISO56005': {
      law: 'iso-56005-grading',
      article: null,
      verified: 'memory',
      subject: { zh: 'ISO 56005 分级评价', en: 'Grading under ISO 56005' },
      says: {
        zh: '创新与知识产权管理能力分五级评价。',
        en: 'Capability in managing innovation and IP is graded in five levels.',
      },
      value: 5,
      unit: 'levels',
    },
    'G-PID': {
      law: 'intensive-industries-2019',
      article: null,
      verified: 'memory',
      subject: { zh: '专利密集型产业分类', en: 'Patent-intensive industries' },
      says: {
        zh: '统计上分为七大类。',
        en: 'Statistics know seven classes of them.',
      },
      value: 7,
      unit: 'count',
    },
  },
)
