/** The words of a transfer to the police: seats, lines, clocks, papers and what is remembered. */
import { body, line, procedure, rights, text } from '@quanlian/procedure'
import { parties } from '../../kinds.ts'
import { amounts } from '../amounts.ts'
import { report } from '../report.ts'

/** The first form. */
export const opening = {
  subject: line('案由', 'Subject'),
  accused: line('涉嫌犯罪的当事人', 'Whom it concerns'),
  rights: rights('涉及的权利', 'Rights concerned').optional(),
  ...report,
  ...amounts,
  holder: body('权利人（在本平台的）', 'Right holder, if on the platform', parties).optional(),
}
/** Why something was decided. */
export const reason = text('理由', 'Reason')

/** Every step is checked against these words. */
export const { action, define } = procedure({
  id: 'transfer-to-police',
  version: 1,
  title: { zh: '移送涉嫌犯罪案件', en: 'Transfer to the police' },
  mark: 'YS',
  law: ['transfer-regulation-2020', 'police-criminal-procedure-2020', 'procuratorate-rules-2019'],
  subject: 'subject',
  lead: 'market',
  seats: {
    market: {
      title: { zh: '行政执法机关', en: 'Enforcement authority' },
      kinds: ['market_regulator', 'ip_office', 'copyright_bureau', 'culture_enforcement', 'customs'],
      roles: ['officer', 'head'],
    },
    police: { title: { zh: '公安机关', en: 'Police' }, kinds: ['police'], roles: ['officer', 'head'] },
    procuratorate: {
      title: { zh: '人民检察院', en: 'Procuratorate' },
      kinds: ['procuratorate'],
      roles: ['officer', 'head'],
      sees: 'all',
    },
    holder: {
      title: { zh: '权利人', en: 'Right holder' },
      kinds: parties,
      roles: ['holder'],
    },
  },
  lines: {
    main: {
      reported: { title: { zh: '待审批', en: 'Awaiting approval' } },
      approved: { title: { zh: '已批准，待移送', en: 'Approved, to be sent' } },
      sent: { title: { zh: '已移送，待签收', en: 'Sent, to be signed for' } },
      examining: { title: { zh: '公安机关审查中', en: 'Under review by the police' } },
      filed: { title: { zh: '公安机关已立案，待移交', en: 'Filed, goods to be handed over' } },
      refused: { title: { zh: '公安机关不予立案', en: 'Not filed by the police' } },
      reconsidering: { title: { zh: '复议中', en: 'Reconsideration' } },
      upheld: { title: { zh: '复议维持不予立案', en: 'Refusal upheld' } },
      supervising: { title: { zh: '已建议立案监督', en: 'Supervision proposed' } },
      explaining: { title: { zh: '待公安机关说明理由', en: 'Reasons asked for' } },
      explained: { title: { zh: '检察院审查理由中', en: 'Reasons under review' } },
      ordered: { title: { zh: '检察院已通知立案', en: 'Filing ordered' } },
      declined: { title: { zh: '不批准移送，待检察监督', en: 'Not approved, before the procuratorate' } },
      demanded: { title: { zh: '检察院要求移送', en: 'Transfer demanded' } },
      handedOver: { title: { zh: '已移交办结', en: 'Handed over' }, end: true },
      notFiled: { title: { zh: '不予立案，已终结', en: 'Ended without filing' }, end: true },
      notTransferred: { title: { zh: '不移送，已终结', en: 'Ended without transfer' }, end: true },
    },
    material: {
      complete: { title: { zh: '材料齐全', en: 'Material complete' }, rest: true },
      incomplete: { title: { zh: '材料待补正', en: 'Material to be completed' } },
    },
    inquiry: {
      quiet: { title: { zh: '无催问', en: 'No inquiry' }, rest: true },
      inquired: { title: { zh: '检察院催问逾期', en: 'Asked why it is overdue' } },
    },
  },
  clocks: {
    approval: {
      title: { zh: '移送审批', en: 'Approval' },
      rule: 'C-APPROVE-3D',
      seat: 'market',
      duty: { zh: '批准或者不批准移送', en: 'approve or decline' },
    },
    sending: {
      title: { zh: '移送', en: 'Transfer' },
      rule: 'C-TRANSFER-24H',
      seat: 'market',
      duty: { zh: '向同级公安机关移送', en: 'send the case to the police' },
    },
    examination: {
      title: { zh: '公安审查', en: 'Police review' },
      rule: 'C-POLICE-3D',
      seat: 'police',
      duty: { zh: '决定是否立案并书面通知', en: 'decide on filing and say so in writing' },
    },
    cureNotice: {
      lapses: true,
      title: { zh: '通知补正', en: 'Notice of what is missing' },
      rule: 'C-PSB-24H-CURE',
      part: 'notify_h',
      seat: 'police',
      duty: { zh: '通知补正（材料不全时）', en: 'say what is missing, if anything' },
    },
    cure: {
      title: { zh: '补正', en: 'Completion' },
      rule: 'C-PSB-24H-CURE',
      part: 'cure_d',
      seat: 'market',
      duty: { zh: '补正材料', en: 'supply what is missing' },
    },
    appeal: {
      lapses: true,
      title: { zh: '提请复议', en: 'Request for reconsideration' },
      rule: 'C-RECON-REQ-3D',
      seat: 'market',
      duty: { zh: '提请复议或者建议立案监督', en: 'ask for reconsideration, or propose supervision' },
    },
    reconsideration: {
      title: { zh: '复议', en: 'Reconsideration' },
      rule: 'C-RECON-DEC-3D',
      seat: 'police',
      duty: { zh: '作出复议决定', en: 'decide on reconsideration' },
    },
    supervision: {
      title: { zh: '建议立案监督', en: 'Proposal of supervision' },
      rule: 'C-SUPERV-3D',
      seat: 'market',
      duty: { zh: '仍有异议的，建议立案监督', en: 'propose supervision, if not agreed' },
    },
    explanation: {
      title: { zh: '说明不立案理由', en: 'Explanation' },
      rule: 'C-PSB-EXPLAIN-7D',
      seat: 'police',
      duty: { zh: '书面说明不立案理由', en: 'explain in writing why it was not filed' },
    },
    telling: {
      title: { zh: '告知监督结果', en: 'Telling the outcome' },
      rule: 'C-PROC-10D',
      seat: 'procuratorate',
      duty: { zh: '理由成立的，告知行政执法机关', en: 'tell the authority if the reasons hold' },
    },
    filing: {
      title: { zh: '按通知立案', en: 'Filing as ordered' },
      rule: 'C-PSB-FILE-15D',
      seat: 'police',
      duty: { zh: '按照通知立案', en: 'file the case as ordered' },
    },
    overdueAnswer: {
      title: { zh: '说明逾期理由', en: 'Why it is overdue' },
      rule: 'C-PROC-OVERDUE-7D',
      seat: 'police',
      duty: { zh: '说明逾期不决定的理由', en: 'explain why no decision was taken' },
    },
    handover: {
      title: { zh: '移交物品材料', en: 'Handover' },
      rule: 'C-HANDOVER-3D',
      seat: 'market',
      duty: { zh: '移交涉案物品和材料并办结手续', en: 'hand over goods and files' },
    },
  },
  documents: {
    transferLetter: { zh: '涉嫌犯罪案件移送书', en: 'Letter of transfer' },
    goodsList: { zh: '涉案物品清单', en: 'List of goods' },
    holderNotice: { zh: '权利人告知书', en: 'Notice to the right holder' },
  },
  facts: {
    ...amounts,
    subject: opening.subject,
    rights: rights('涉及的权利', 'Rights concerned'),
    police: report.police,
    procuratorate: report.procuratorate,
    holder: body('权利人', 'Right holder', parties),
  },
})
