/** Two procedures that hand over to one another, with clocks of hours and a term that no known text gives; and one in two versions. */
import { body, day, flag, instant, line, money, type Procedure, procedure, rows, text } from '../src/index.ts'

const named = (zh: string, en: string) => ({ zh, en })
const market = { title: named('市监', 'Regulator'), kinds: ['market_regulator'], roles: ['clerk', 'head'] } as const

const complaintWords = procedure({
  id: 'complaint',
  version: 1,
  title: named('投诉', 'Complaint'),
  mark: 'TS',
  law: [],
  subject: 'accused',
  lead: 'market',
  seats: {
    market,
    complainant: { title: named('投诉人', 'Complainant'), kinds: ['firm'], roles: ['holder'], sees: 'fact' },
  },
  lines: {
    main: {
      sent: { title: named('已提交', 'Sent') },
      handling: { title: named('办理中', 'Handling') },
      closed: { title: named('已办结', 'Closed'), end: true },
    },
  },
  clocks: {
    acceptance: { title: named('受理', 'Acceptance'), rule: 'D-R121', seat: 'market', duty: named('受理', 'accept') },
  },
  documents: {},
  facts: { accused: line('被投诉人', 'Accused') },
})
export const complaint = complaintWords.define('submit', {
  submit: complaintWords.action({
    title: named('提交', 'Submit'),
    by: { complainant: ['holder'] },
    from: 'sent',
    form: { office: body('机关', 'Office', ['market_regulator']), accused: line('被投诉人', 'Accused') },
    note: ['accused'],
    start: 'acceptance',
    join: { market: ({ form }) => form.office },
  }),
  accept: complaintWords.action({
    title: named('受理', 'Accept'),
    by: { market: ['clerk'] },
    from: 'sent',
    to: 'handling',
    form: { police: body('公安', 'Police', ['police']), urgent: flag('紧急', 'Urgent').optional() },
    stop: 'acceptance',
    open: {
      transfer: ({ form, facts }) => ({ police: form.police, accused: facts.accused }),
    },
  }),
  answered: complaintWords.action({
    title: named('公安已答复', 'The police answered'),
    by: 'platform',
    from: 'handling',
    to: 'closed',
    form: { answeredOn: day('答复日期', 'Answered on') },
    seenBy: { complainant: 'all' },
  }),
})

const transferWords = procedure({
  id: 'transfer',
  version: 1,
  title: named('移送', 'Transfer'),
  mark: 'YS',
  law: ['transfer-regulation-2020'],
  subject: 'accused',
  lead: 'market',
  seats: {
    market,
    police: { title: named('公安', 'Police'), kinds: ['police'], roles: ['officer', 'head'] },
  },
  lines: {
    main: {
      reported: { title: named('待批准', 'Reported') },
      approved: { title: named('已批准', 'Approved') },
      sent: { title: named('已移送', 'Sent') },
      answered: { title: named('已答复', 'Answered'), end: true },
    },
  },
  clocks: {
    approval: {
      title: named('批准', 'Approval'),
      rule: 'C-APPROVE-3D',
      seat: 'market',
      duty: named('批准', 'approve'),
    },
    sending: { title: named('移送', 'Sending'), rule: 'C-TRANSFER-24H', seat: 'market', duty: named('移送', 'send') },
    cure: {
      title: named('补正通知', 'Cure notice'),
      rule: 'C-PSB-24H-CURE',
      part: 'notify_h',
      seat: 'police',
      duty: named('通知补正', 'ask for what is missing'),
    },
    review: { title: named('审查', 'Review'), rule: 'C-POLICE-3D', seat: 'police', duty: named('审查', 'review') },
  },
  documents: { list: named('清单', 'List of goods') },
  facts: { police: body('公安', 'Police', ['police']), accused: line('嫌疑人', 'Suspect') },
})
export const transfer = transferWords.define('report', {
  report: transferWords.action({
    title: named('报告', 'Report'),
    by: { market: ['clerk'] },
    from: 'reported',
    form: { police: body('公安', 'Police', ['police']), accused: line('嫌疑人', 'Suspect') },
    note: ['police', 'accused'],
    start: 'approval',
    seenBy: { police: 'all' },
  }),
  approve: transferWords.action({
    title: named('批准', 'Approve'),
    by: { market: ['head'] },
    from: 'reported',
    to: 'approved',
    form: { approvedAt: instant('批准时刻', 'Approved at') },
    on: (form) => form.approvedAt,
    stop: 'approval',
    start: 'sending',
  }),
  send: transferWords.action({
    title: named('移送', 'Send'),
    by: { market: ['clerk'] },
    from: 'approved',
    to: 'sent',
    form: {
      sentAt: instant('移送时刻', 'Sent at'),
      goods: rows('物品', 'Goods', { name: line('名称', 'Name'), value: money('货值', 'Value').optional() }),
    },
    on: (form) => form.sentAt,
    stop: 'sending',
    start: ['review', 'cure'],
    join: { police: ({ facts }) => facts.police },
    documents: 'list',
    seenBy: { police: ['goods', 'list'] },
  }),
  answer: transferWords.action({
    title: named('答复', 'Answer'),
    by: { police: ['head'] },
    from: 'sent',
    to: 'answered',
    form: { answeredOn: day('答复日期', 'Answered on'), reason: text('理由', 'Reason') },
    stop: ['review', 'cure'],
    report: { answered: ({ form }) => ({ answeredOn: form.answeredOn }) },
  }),
})

const asker = { title: named('咨询人', 'Asker'), kinds: ['firm'], roles: ['holder'], sees: 'fact' } as const
const question = {
  office: body('机关', 'Office', ['market_regulator']),
  question: text('问题', 'Question'),
  topic: line('主题', 'Topic'),
}

const older = procedure({
  id: 'consultation',
  version: 1,
  title: named('咨询', 'Consultation'),
  mark: 'ZX',
  law: [],
  subject: 'topic',
  lead: 'market',
  seats: { market, asker },
  lines: {
    main: {
      asked: { title: named('已咨询', 'Asked') },
      answered: { title: named('已答复', 'Answered') },
      closed: { title: named('已结束', 'Closed'), end: true },
    },
  },
  clocks: {},
  documents: {},
  facts: { topic: question.topic },
})
const first = older.define('ask', {
  ask: older.action({
    title: named('咨询', 'Ask'),
    by: { asker: ['holder'] },
    from: 'asked',
    form: question,
    note: ['topic'],
    join: { market: ({ form }) => form.office },
  }),
  add: older.action({
    title: named('补充', 'Add'),
    by: { asker: ['holder'] },
    from: ['asked', 'answered'],
    form: { more: text('补充', 'More') },
  }),
  reply: older.action({
    title: named('答复', 'Reply'),
    by: { market: ['clerk'] },
    from: 'asked',
    to: 'answered',
    form: { reply: text('答复', 'Reply') },
  }),
  end: older.action({
    title: named('结束', 'End'),
    by: { market: ['clerk'], asker: ['holder'] },
    from: ['asked', 'answered'],
    to: 'closed',
  }),
})

const newer = procedure({
  id: 'consultation',
  version: 2,
  title: named('咨询', 'Consultation'),
  mark: 'ZX',
  law: [],
  subject: 'topic',
  lead: 'market',
  seats: { market, asker },
  lines: {
    main: {
      drafted: { title: named('已起草', 'Drafted') },
      asked: { title: named('已咨询', 'Asked') },
      told: { title: named('已告知', 'Told') },
      closed: { title: named('已结束', 'Closed'), end: true },
    },
    survey: {
      open: { title: named('未评价', 'Not rated'), rest: true },
      rated: { title: named('已评价', 'Rated'), rest: true },
    },
  },
  clocks: {},
  documents: {},
  facts: { topic: question.topic },
})
const second = newer.define(
  'draft',
  {
    draft: newer.action({
      title: named('起草', 'Draft'),
      by: { asker: ['holder'] },
      from: 'drafted',
      to: 'asked',
      form: question,
      note: ['topic'],
      join: { market: ({ form }) => form.office },
    }),
    tell: newer.action({
      title: named('告知', 'Tell'),
      by: { market: ['clerk'] },
      from: 'asked',
      to: 'told',
      form: { told: text('告知', 'Told') },
    }),
    rate: newer.action({
      title: named('评价', 'Rate'),
      by: { asker: ['holder'] },
      from: 'open',
      while: 'told',
      to: 'rated',
    }),
    end: newer.action({
      title: named('结束', 'End'),
      by: { market: ['clerk'], asker: ['holder'] },
      from: ['asked', 'told'],
      to: 'closed',
    }),
  },
  { adopts: { 1: { asked: 'asked', answered: 'told', closed: 'closed' } } },
)

/** Version 2 begins elsewhere, renames a state and adds a line. */
export const consultation: Procedure = { id: 'consultation', versions: [first, second] }
