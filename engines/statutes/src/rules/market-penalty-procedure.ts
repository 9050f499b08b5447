/** The clocks of a market-regulation case, from the first clue to its closing: SAMR Order 2 as amended. */
import { rulesOf } from '../rule.ts'

export const marketPenaltyProcedure = rulesOf(
  { law: 'market-penalty-procedure', from: '2022-11-01', basis: 'common-knowledge' },
  {
    'D-R2-CHECK-15': {
      article: '18',
      subject: { zh: '线索核查与立案', en: 'Checking a clue and filing' },
      says: {
        zh: '核查和是否立案的决定在15个工作日内完成，自发现线索或收到材料起算；特殊情况经批准可再加15个工作日；检测鉴定和权利人辨认的时间不算，另有规定除外。',
        en: 'Checked and decided within 15 working days of the clue or papers, 15 more with approval in special cases; time for tests and for identification by the right holder does not count, unless provided otherwise.',
      },
      value: { n: 15, ext: 15, type: 'working', excludes: ['test_or_expert_opinion', 'right_holder_identification'] },
      unit: 'working_day',
    },
    'D-R2-JURIS-7': {
      article: '16',
      subject: { zh: '上级确定管辖', en: 'Superior settles jurisdiction' },
      says: {
        zh: '上一级收到报送材料之日起7个工作日内确定管辖部门。',
        en: 'The superior names the competent office within seven working days of receiving the papers.',
      },
      value: { n: 7, type: 'working' },
      unit: 'working_day',
    },
    'D-R2-REG-7': {
      article: '35',
      subject: { zh: '先行登记保存后的处理', en: 'After registration and preservation' },
      says: {
        zh: '7个工作日内采取留证、送检、查封扣押、没收或解除措施，逾期自动解除。',
        en: 'Within seven working days the evidence is copied, tested, seized, confiscated or released; otherwise the measure lapses by itself.',
      },
      value: { n: 7, type: 'working' },
      unit: 'working_day',
    },
    'D-R2-SEIZE-30': {
      article: '38',
      subject: { zh: '查封、扣押期限', en: 'Length of seizure' },
      says: {
        zh: '不超过30日，情况复杂经批准可延长不超过30日；检测鉴定期间不算，法律、行政法规另有规定除外。',
        en: 'At most 30 days, up to 30 more with approval in complex cases; time for tests does not count, unless a law or regulation provides otherwise.',
      },
      value: { n: 30, ext: 30, type: 'calendar' },
      unit: 'day',
    },
    'D-R2-LEGAL-10': {
      article: '55',
      subject: { zh: '审核期限', en: 'Time for review' },
      says: {
        zh: '审核机构接到材料之日起10个工作日内完成法制审核或案件审核，特殊情况经批准可延长。',
        en: 'Legal or case review is finished within ten working days of the papers, longer with approval in special cases.',
      },
      value: { n: 10, type: 'working' },
      unit: 'working_day',
    },
    'D-R2-STATE-5': {
      article: '57',
      subject: { zh: '陈述申辩和听证要求', en: 'Statement, defence and request for a hearing' },
      says: {
        zh: '告知书送达之日起5个工作日内没有陈述、申辩，也没有要求听证的，视为放弃。',
        en: 'Without statement, defence or request within five working days of service, these rights count as waived.',
      },
      value: { n: 5, type: 'working' },
      unit: 'working_day',
    },
    'D-R2-90': {
      article: '64',
      subject: { zh: '普通程序办案期限', en: 'Time for an ordinary case' },
      says: {
        zh: '自立案之日起90日内决定，经批准可延长30日；仍不能决定的由集体讨论是否再延并定出合理期限。检测鉴定、权利人辨认、听证、公告、中止和责令退款所占时间都不算。',
        en: '90 days from filing, 30 more with approval; a panel may then set a further reasonable period. Suspension, hearing, public notice, tests, identification by the right holder and ordered refunds do not count.',
      },
      value: { n: 90, ext: 30, further: 'collective_discussion', type: 'calendar' },
      unit: 'day',
    },
    'D-R2-PUB-3': {
      article: '63',
      subject: { zh: '撤回公开的处罚信息', en: 'Withdrawing a published penalty' },
      says: {
        zh: '公开的决定被变更、撤销、确认违法或无效的，3个工作日内撤回并公开说明理由。',
        en: 'A published decision that is changed, revoked or held unlawful or void is withdrawn with public reasons within three working days.',
      },
      value: { n: 3, type: 'working' },
      unit: 'working_day',
    },
    'D-R2-DELIVER-7': {
      article: '81',
      subject: { zh: '送达处罚决定书', en: 'Service of the decision' },
      says: {
        zh: '宣告后当场交付；当事人不在场的，7个工作日内送达。',
        en: 'Handed over when announced; in absence, served within seven working days.',
      },
      value: { n: 7, type: 'working' },
      unit: 'working_day',
    },
    'D-R2-NOTICE-30': {
      article: '82',
      subject: { zh: '公告送达', en: 'Service by public notice' },
      says: {
        zh: '下落不明或其他方式送不到的可以公告，自公告发布之日起满30日视为送达。',
        en: 'Where the party cannot be found or reached, notice is published; service counts once 30 days have passed.',
      },
      value: { n: 30 },
      unit: 'day',
    },
    'D-R2-ESERVE': {
      article: '82',
      subject: { zh: '电子送达', en: 'Electronic service' },
      says: {
        zh: '受送达人同意并签订送达地址确认书的可以电子送达，到达其特定系统的日期为送达日。',
        en: 'With consent and a signed address confirmation; the day of arrival in the recipient’s system is the day of service.',
      },
      value: null,
      unit: null,
    },
    'D-R2-PAY-15': {
      article: '72',
      subject: { zh: '缴纳罚没款', en: 'Paying the fine' },
      says: {
        zh: '自收到处罚决定书之日起15日内，到指定银行或通过电子支付系统缴纳。',
        en: 'Fine and confiscated gain are paid at the bank or electronically within 15 days of receiving the decision.',
      },
      value: { n: 15 },
      unit: 'day',
    },
    'D-R2-ENFORCE': {
      article: '76',
      subject: { zh: '申请法院强制执行', en: 'Applying for enforcement by the court' },
      says: {
        zh: '当事人不复议、不起诉又不履行，收到催告书10个工作日后仍不履行的，自期限届满之日起三个月内可以申请法院强制执行；批准延期、分期的自该期限结束起算。',
        en: 'If the party neither challenges nor complies, and ten working days pass after the reminder, enforcement may be sought within three months of expiry; deferred or instalment payments start it at their end.',
      },
      value: { reminder_wd: 10, months: 3 },
      unit: 'mixed',
    },
    'D-R2-CLOSE-15': {
      article: '77',
      subject: { zh: '结案审批', en: 'Closing the case' },
      says: {
        zh: '决定执行完毕、终结执行、终止调查、不予处罚、移送等情形出现后，15个工作日内填写结案审批表。',
        en: 'The closing form is filled in within 15 working days of execution, its termination, an ended investigation, no penalty or a transfer.',
      },
      value: { n: 15, type: 'working' },
      unit: 'working_day',
    },
    'D-R2-COUNT': {
      article: '80',
      subject: { zh: '期间的计算', en: 'Counting periods' },
      says: {
        zh: '起算的时和日不算，在途时间不算；末日是法定节假日的，顺延到其后第一日。',
        en: 'The first hour and day and time on the way do not count; a last day on a statutory holiday moves to the first day after it.',
      },
      value: null,
      unit: null,
    },
    'D-R2-TWO': {
      article: '19',
      subject: { zh: '办案人员人数', en: 'Number of officers' },
      says: {
        zh: '立案后指定两名以上有执法资格的人员调查。',
        en: 'At least two qualified officers are assigned once the case is filed.',
      },
      value: { n: 2 },
      unit: 'person',
    },
    'D-R2-NOFILE': {
      article: '20',
      subject: { zh: '可以不予立案', en: 'When a case need not be filed' },
      says: {
        zh: '轻微、及时改正且无危害后果；初次、后果轻微且及时改正；有证据足以证明没有主观过错，法律、行政法规另有规定的除外；其他依法可以不立案的情形。',
        en: 'Minor, put right in time, no harm; first, slight harm, put right in time; lack of fault proved, unless a law or regulation provides otherwise; or other lawful grounds.',
      },
      value: 4,
      unit: 'count',
    },
    'I-RULE-R2': {
      article: '80',
      subject: { zh: '办案期间的顺延', en: 'Roll-over in market-regulation cases' },
      says: {
        zh: '末日是法定节假日的，顺延到法定节假日后第一日。',
        en: 'A last day on a statutory holiday moves to the first day after it.',
      },
      value: null,
      unit: null,
      note: {
        zh: '用语是“法定节假日”而不是“法定休假日”，普通周末是否顺延没有写明。',
        en: 'The term is statutory holidays, not statutory days off; whether ordinary weekends roll over is not said.',
      },
    },
  },
)
