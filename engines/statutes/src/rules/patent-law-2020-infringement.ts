/** The Patent Law as amended in 2020, chapter on protection: damages, defences, evidence, limitation, fines. */
import { rulesOf } from '../rule.ts'

/** Patent Law (2020 amendment), arts 65-77. Money in yuan. */
export const patentLaw2020Infringement = rulesOf(
  { law: 'patent-law-2020', from: '2021-06-01', basis: 'common-knowledge' },
  {
    'A-PAT-DAMAGES-ORDER': {
      article: '71',
      subject: { zh: '专利赔偿的计算顺序', en: 'Order of methods for patent damages' },
      says: {
        zh: '先按实际损失或者侵权获利，两者并列；两者都难以查明时用许可费的合理倍数；再查不明才用法定赔偿。',
        en: "Actual loss or the infringer's gain, side by side; if they are hard to establish, a reasonable multiple of the licence fee; failing that, statutory damages.",
      },
      value: ['actual_loss|infringer_gain', 'licence_fee_multiple', 'statutory'],
      unit: 'ordered_methods',
    },
    'A-PAT-STATUTORY': {
      article: '71',
      subject: { zh: '专利法定赔偿', en: 'Statutory damages for patents' },
      says: {
        zh: '损失、获利、许可费都难以确定时，法院看专利类型和侵权情节，在3万元至500万元之间酌定。',
        en: 'Where loss, gain and licence fee are all hard to establish, the court fixes 30,000 to 5,000,000 yuan by type of patent and circumstances.',
      },
      value: { min: 30000, max: 5000000 },
      unit: 'CNY',
    },
    'A-PAT-PUNITIVE': {
      article: '71',
      subject: { zh: '专利惩罚性赔偿', en: 'Punitive damages for patents' },
      says: {
        zh: '故意侵权并且情节严重的，可判基数的1至5倍；基数是损失、获利或许可费倍数，不含法定赔偿。',
        en: 'For intentional and serious infringement the court may award 1 to 5 times the base: loss, gain or licence-fee multiple, not statutory damages.',
      },
      value: { min_x: 1, max_x: 5, mens_rea: 'intent', needs: 'serious_circumstances' },
      unit: 'multiple_of_base',
    },
    'A-PAT-COSTS': {
      article: '71',
      subject: { zh: '专利维权合理开支', en: 'Reasonable enforcement costs' },
      says: {
        zh: '制止侵权的合理开支在赔偿额之外另算，法定赔偿和惩罚性赔偿时也一样。',
        en: 'Reasonable costs of stopping the infringement come on top of the damages, statutory and punitive ones included.',
      },
      value: true,
      unit: 'boolean',
    },
    'A-PAT-EVID-OBSTRUCT': {
      article: '71',
      subject: { zh: '专利案件的举证妨碍', en: 'Obstruction of evidence' },
      says: {
        zh: '权利人举证已尽力、账册又主要在对方手里的，法院可命其交出；拒交或造假时，可按权利人的主张和证据定赔偿。',
        en: 'If the holder has done what it can and the books are mainly with the other side, the court may order them produced; on refusal or forgery it may go by the claim and evidence of the holder.',
      },
      value: null,
      unit: null,
    },
    'A-PAT-LIMITATION': {
      article: '74',
      subject: { zh: '专利侵权诉讼时效', en: 'Limitation of patent infringement claims' },
      says: {
        zh: '3年，从权利人既知道（或应当知道）侵权、又知道侵权人是谁的那天起。',
        en: '3 years from the day the holder knew or should have known of the infringement and of the infringer.',
      },
      value: { n: 3, from: 'knew_or_should_have_known' },
      unit: 'year',
    },
    'A-PAT-PROVISIONAL-LIM': {
      article: '74',
      subject: { zh: '临时保护期费用的时效', en: 'Limitation of the provisional fee' },
      says: {
        zh: '发明公布后、授权前被使用的费用，时效3年，自知道或应当知道使用之日算；授权前已知的，从授权日算。',
        en: 'For use of an invention between publication and grant: 3 years from when the patentee knew or should have known of it, but not before the day of grant.',
      },
      value: { n: 3, from: 'knew_or_should_have_known_not_before_grant' },
      unit: 'year',
    },
    'A-PAT-ADMIN-STOP': {
      article: '65',
      subject: { zh: '对责令停止侵权的起诉期', en: 'Action against an order to stop' },
      says: {
        zh: '对管理专利部门的责令停止不服，收到处理通知后15日内可提起行政诉讼；到期不诉又不停的，部门可申请法院强制执行。',
        en: 'An order to stop may be challenged in an administrative action within 15 days of its receipt; if it is neither challenged nor obeyed, the authority may ask the court to enforce it.',
      },
      value: { n: 15, from: 'receipt_of_notice' },
      unit: 'day',
    },
    'A-PAT-EVALREPORT': {
      article: '66',
      subject: { zh: '专利权评价报告', en: 'Patent evaluation report' },
      says: {
        zh: '涉实用新型或外观设计的，法院或行政机关可以要求权利人提交；权利人一方和被控侵权人也可以主动提交。',
        en: 'For utility models and designs the court or authority may ask the holder for it; the holder, interested parties and the alleged infringer may also submit one.',
      },
      value: null,
      unit: null,
    },
    'A-PAT-NEWPROCESS': {
      article: '66',
      subject: { zh: '新产品方法专利的举证', en: 'Proof for processes of new products' },
      says: {
        zh: '涉及新产品制造方法的，由做出同样产品的一方证明自己的方法不一样。',
        en: 'Where the patent covers a process for a new product, whoever makes the same product proves that its process differs.',
      },
      value: null,
      unit: null,
    },
    'A-PAT-PRIORART': {
      article: '67',
      subject: { zh: '现有技术或现有设计抗辩', en: 'Prior art and prior design defence' },
      says: {
        zh: '被控一方能证明所用的是现有技术或现有设计的，不算侵权。',
        en: 'There is no infringement where the accused proves that it used prior art or a prior design.',
      },
      value: null,
      unit: null,
    },
    'A-PAT-EXCEPTIONS': {
      article: '75',
      subject: { zh: '不视为侵权的五种情形', en: 'Five acts that are not infringement' },
      says: {
        zh: '权利用尽、原有范围内的先用、过境运输工具自用、专为科研实验、为药械行政审批提供信息。',
        en: 'Exhaustion, prior use within its original scope, foreign transport in transit, scientific research, and acts for regulatory approval of drugs and devices.',
      },
      value: ['exhaustion', 'prior_use', 'transit', 'research', 'bolar'],
      unit: 'list',
    },
    'A-PAT-LEGALSOURCE': {
      article: '77',
      subject: { zh: '专利合法来源抗辩', en: 'Legitimate source defence' },
      says: {
        zh: '为经营而使用、许诺销售或销售侵权产品，不知情且能证明来源合法的，免除赔偿，停止侵权的责任不在免除之列。',
        en: 'Whoever uses, offers or sells an infringing product unknowingly and proves its legitimate source pays no damages; the duty to stop remains.',
      },
      value: null,
      unit: null,
    },
    'A-PAT-COUNTERFEIT-FINE': {
      article: '68',
      subject: { zh: '假冒专利的罚款', en: 'Fine for passing off patents' },
      says: {
        zh: '没收违法所得，可另罚至其5倍；没有违法所得或不超过5万元（含5万元）的，可罚25万元以下。',
        en: 'Illegal gain is confiscated and a fine of up to 5 times may be added; with no gain or gain of 50,000 yuan or less the fine is up to 250,000 yuan.',
      },
      value: {
        base: 'illegal_gain',
        max_x: 5,
        low_threshold: 50000,
        low_max: 250000,
        threshold_inclusive: 'at_or_below',
      },
      unit: 'CNY',
    },
    'A-PAT-NATIONAL': {
      article: '70',
      subject: { zh: '全国有重大影响的专利侵权纠纷', en: 'Disputes of major national influence' },
      says: {
        zh: '这类纠纷可由国家知识产权局处理。地方部门对同一专利的案件，在本区域内可并案，跨区域可报请上级部门。',
        en: 'CNIPA may handle such disputes. Local authorities may join cases on one patent in their area, and pass cross-regional ones to a higher authority.',
      },
      value: null,
      unit: null,
    },
    'A-PAT-PRESERVE': {
      article: '72,73',
      subject: { zh: '专利诉前保全', en: 'Preservation before action' },
      says: {
        zh: '起诉前可申请财产保全和行为保全（不及时制止会有难以弥补的损害），证据可能灭失时可申请证据保全。',
        en: 'Before suing, the holder may ask for preservation of property or conduct (irreparable harm), and of evidence that may be lost.',
      },
      value: null,
      unit: null,
    },
  },
)
