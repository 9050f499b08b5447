/** The words of an administrative case: seats, lines, clocks, papers and what is remembered. */
import { procedure } from '@quanlian/procedure'
import { parties } from '../../kinds.ts'
import { amounts } from '../../linkage/amounts.ts'
import * as forms from './forms.ts'

/** Every step is checked against these words. */
export const { action, define } = procedure({
  id: 'administrative-case',
  version: 1,
  title: { zh: '行政处罚案件', en: 'Administrative case' },
  mark: 'CF',
  law: ['market-penalty-procedure', 'penalty-law-2021', 'compulsion-law'],
  subject: 'subject',
  lead: 'market',
  seats: {
    market: {
      title: { zh: '市场监督管理部门', en: 'Market regulator' },
      kinds: ['market_regulator'],
      roles: ['clerk', 'officer', 'head', 'reviewer', 'presider'],
    },
    party: {
      title: { zh: '当事人', en: 'Party' },
      kinds: parties,
      roles: ['holder'],
    },
    holder: {
      title: { zh: '权利人', en: 'Right holder' },
      kinds: parties,
      roles: ['holder'],
    },
  },
  lines: {
    main: {
      received: { title: { zh: '已接收线索', en: 'Clue received' } },
      verifying: { title: { zh: '核查中', en: 'Verification' } },
      investigating: { title: { zh: '已立案，调查中', en: 'Filed, under investigation' } },
      reviewing: { title: { zh: '审核中', en: 'Review' } },
      reviewed: { title: { zh: '已审核，待告知', en: 'Reviewed' } },
      noticed: { title: { zh: '已告知', en: 'Notified' } },
      hearing: { title: { zh: '听证中', en: 'Hearing' } },
      finalReview: { title: { zh: '听证后法制审核', en: 'Review after the hearing' } },
      deciding: { title: { zh: '待决定', en: 'To be decided' } },
      decided: { title: { zh: '已决定，待送达', en: 'Decided, to be served' } },
      served: { title: { zh: '已送达，待履行', en: 'Served' } },
      concluded: { title: { zh: '待结案', en: 'To be closed' } },
      closed: { title: { zh: '已结案', en: 'Closed' }, end: true },
      notFiled: { title: { zh: '不予立案', en: 'Not filed' }, end: true },
    },
    seizure: {
      free: { title: { zh: '无查封扣押', en: 'Nothing seized' }, rest: true },
      seized: { title: { zh: '已查封扣押', en: 'Goods seized' } },
      handedOver: { title: { zh: '物品已移交公安', en: 'Goods with the police' }, rest: true },
    },
    appraisal: {
      unsent: { title: { zh: '未送检', en: 'No appraisal' }, rest: true },
      sent: { title: { zh: '检测鉴定中', en: 'Appraisal under way' } },
    },
    identification: {
      unasked: { title: { zh: '无辨认', en: 'No identification' }, rest: true },
      asked: { title: { zh: '权利人辨认中', en: 'Holder asked' } },
    },
    pause: {
      active: { title: { zh: '未中止', en: 'Active' }, rest: true },
      paused: { title: { zh: '已中止', en: 'Suspended' } },
    },
    linkage: {
      notTransferred: { title: { zh: '未移送', en: 'Not transferred' }, rest: true },
      proposed: { title: { zh: '移送办理中', en: 'Transfer under way' } },
      criminal: { title: { zh: '公安机关已立案', en: 'Taken up by the police' }, rest: true },
    },
  },
  clocks: {
    verification: {
      title: { zh: '核查', en: 'Verification' },
      rule: 'D-R2-CHECK-15',
      seat: 'market',
      duty: { zh: '核查并决定是否立案', en: 'verify and decide on filing' },
    },
    decision: {
      title: { zh: '办案', en: 'Case' },
      rule: 'D-R2-90',
      seat: 'market',
      duty: { zh: '作出处理决定', en: 'decide' },
    },
    seizure: {
      title: { zh: '查封扣押', en: 'Seizure' },
      rule: 'D-R2-SEIZE-30',
      seat: 'market',
      duty: { zh: '作出处理或者解除', en: 'decide or release' },
    },
    review: {
      title: { zh: '审核', en: 'Review' },
      rule: 'D-R2-LEGAL-10',
      seat: 'market',
      duty: { zh: '完成审核', en: 'review' },
    },
    statement: {
      lapses: true,
      title: { zh: '陈述申辩', en: 'Statement' },
      rule: 'D-R2-STATE-5',
      seat: 'party',
      duty: { zh: '陈述、申辩或者要求听证', en: 'state, defend or ask for a hearing' },
    },
    delivery: {
      title: { zh: '送达', en: 'Service' },
      rule: 'D-R2-DELIVER-7',
      seat: 'market',
      duty: { zh: '送达处罚决定书', en: 'serve the decision' },
    },
    payment: {
      title: { zh: '缴款', en: 'Payment' },
      rule: 'D-R2-PAY-15',
      seat: 'party',
      duty: { zh: '缴纳罚没款', en: 'pay' },
    },
    closing: {
      title: { zh: '结案', en: 'Closing' },
      rule: 'D-R2-CLOSE-15',
      seat: 'market',
      duty: { zh: '填写结案审批表', en: 'fill in the closing form' },
    },
  },
  documents: {
    filingDecision: { zh: '立案（不予立案）审批表', en: 'Filing decision' },
    goodsList: { zh: '涉案物品清单', en: 'List of goods' },
  },
  facts: {
    ...amounts,
    receivedOn: forms.receiving.receivedOn,
    accused: forms.receiving.accused,
    subject: forms.receiving.subject,
    rights: forms.receiving.rights,
    holder: forms.receiving.holder,
    kind: forms.filing.kind,
    officers: forms.filing.officers,
    verificationExtra: forms.extendingVerification.verificationExtra,
    decisionExtra: forms.extendingDecision.decisionExtra,
    noticedFine: forms.notifying.noticedFine,
    hearing: forms.notifying.hearing,
    heldOn: forms.calling.heldOn,
    defence: forms.defending.defence,
  },
})

/** States in which somebody investigates or decides. */
export const underWay = [
  ...(['verifying', 'investigating', 'reviewing', 'reviewed'] as const),
  ...(['noticed', 'finalReview', 'deciding'] as const),
] as const
/** Nothing is out: neither goods with an expert nor a question with the holder, and the case is not suspended. */
export const atHand = ['unsent', 'unasked', 'active'] as const
