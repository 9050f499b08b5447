/** A penalty in miniature: parallel lines, suspended and prolonged clocks, a hearing within its time, a party that joins. */
import { body, choice, count, day, fen, files, line, money, people, procedure, text } from '../src/index.ts'

const named = (zh: string, en: string) => ({ zh, en })
const parties = ['firm', 'individual']

export const words = procedure({
  id: 'penalty',
  version: 1,
  title: named('行政处罚', 'Penalty'),
  mark: 'CF',
  law: ['market-penalty-procedure'],
  subject: 'subject',
  lead: 'market',
  seats: {
    market: {
      title: named('市监', 'Regulator'),
      kinds: ['market_regulator'],
      roles: ['officer', 'head', 'presider'],
    },
    party: { title: named('当事人', 'Party'), kinds: parties, roles: ['holder'] },
    holder: { title: named('权利人', 'Right holder'), kinds: parties, roles: ['holder'] },
    procuratorate: {
      title: named('检察院', 'Procuratorate'),
      kinds: ['procuratorate'],
      roles: ['officer'],
      sees: 'all',
    },
  },
  lines: {
    main: {
      lead: { title: named('线索', 'Clue') },
      verifying: { title: named('核查', 'Verification') },
      investigating: { title: named('调查', 'Investigation') },
      noticed: { title: named('已告知', 'Noticed') },
      hearing: { title: named('听证', 'Hearing') },
      deciding: { title: named('待决定', 'To be decided') },
      decided: { title: named('已决定', 'Decided'), end: true },
      dropped: { title: named('不予立案', 'Not filed'), end: true },
    },
    appraisal: { idle: { title: named('未送检', 'Idle'), rest: true }, out: { title: named('鉴定中', 'Out') } },
    asking: { silent: { title: named('未询问', 'Silent'), rest: true }, asked: { title: named('辨认中', 'Asked') } },
  },
  clocks: {
    verification: {
      title: named('核查', 'Verification'),
      rule: 'D-R2-CHECK-15',
      seat: 'market',
      duty: named('核查', 'verify'),
    },
    decision: { title: named('办案', 'Case'), rule: 'D-R2-90', seat: 'market', duty: named('决定', 'decide') },
    statement: {
      title: named('申辩', 'Statement'),
      rule: 'D-R2-STATE-5',
      lapses: true,
      seat: 'party',
      duty: named('申辩', 'state'),
    },
  },
  documents: { notice: named('告知书', 'Notice'), decisionPaper: named('决定书', 'Decision') },
  facts: {
    subject: line('案由', 'Subject'),
    kind: choice('当事人类型', 'Kind of party', { natural: named('自然人', 'Person'), legal: named('法人', 'Firm') }),
    fine: money('罚款', 'Fine'),
    holder: body('权利人', 'Right holder', parties).optional(),
  },
})

const { action, define } = words
const decidedOn = day('决定日期', 'Decided on')

export const actions = {
  receive: action({
    title: named('接收线索', 'Receive'),
    by: { market: ['officer'] },
    from: 'lead',
    to: 'verifying',
    form: {
      receivedOn: day('收到日期', 'Received on'),
      subject: line('案由', 'Subject'),
      story: text('线索', 'Clue'),
      secret: line('举报人', 'Who reported').optional(),
      holder: body('权利人', 'Right holder', parties).optional(),
      procuratorate: body('检察院', 'Procuratorate', ['procuratorate']).optional(),
    },
    note: ['subject', 'holder'],
    start: { verification: (form) => form.receivedOn },
    join: { holder: ({ form }) => form.holder, procuratorate: ({ form }) => form.procuratorate },
    seenBy: { holder: ['receivedOn'] },
  }),
  appraise: action({
    title: named('送检', 'Send for appraisal'),
    by: { market: ['officer'] },
    from: 'idle',
    while: ['verifying', 'investigating'],
    to: 'out',
    form: { sentOn: day('送检日期', 'Sent on') },
    on: (form) => form.sentOn,
    suspend: { verification: 'appraisal', decision: 'appraisal' },
    seenBy: { party: 'fact' },
  }),
  returned: action({
    title: named('收到鉴定', 'Appraisal returned'),
    by: { market: ['officer'] },
    from: 'out',
    to: 'idle',
    form: { returnedOn: day('收到日期', 'Returned on'), papers: files('报告', 'Report').min(1) },
    on: (form) => form.returnedOn,
    resume: { verification: 'appraisal', decision: 'appraisal' },
  }),
  ask: action({
    title: named('请权利人辨认', 'Ask the holder'),
    by: { market: ['officer'] },
    from: 'silent',
    while: ['verifying', 'investigating'],
    to: 'asked',
    suspend: { verification: 'identification', decision: 'identification' },
    seenBy: { holder: 'all' },
  }),
  answer: action({
    title: named('答复辨认', 'Answer'),
    by: { holder: ['holder'], market: ['officer'] },
    from: 'asked',
    to: 'silent',
    form: { answer: text('意见', 'Answer') },
    resume: { verification: 'identification', decision: 'identification' },
    seenBy: { holder: 'all' },
  }),
  extend: action({
    title: named('延长办案', 'Extend'),
    by: { market: ['head'] },
    from: ['investigating', 'deciding'],
    form: { days: count('日数', 'Days') },
    extend: { decision: (form) => form.days },
  }),
  file: action({
    title: named('立案', 'File'),
    by: { market: ['head'] },
    from: 'verifying',
    while: ['idle', 'silent'],
    to: 'investigating',
    form: {
      party: body('当事人', 'Party', parties),
      kind: choice('当事人类型', 'Kind of party', { natural: named('自然人', 'Person'), legal: named('法人', 'Firm') }),
      officers: people('办案人员', 'Officers', { rule: 'D-R2-TWO' }),
    },
    must: {
      'D-R2-TWO': ({ form, statutes, today }) => new Set(form.officers).size >= statutes.number('D-R2-TWO', 'n', today),
    },
    note: ['kind'],
    stop: 'verification',
    start: 'decision',
    join: { party: ({ form }) => form.party },
    seenBy: { party: ['officers'], holder: 'fact' },
  }),
  drop: action({
    title: named('不予立案', 'Do not file'),
    by: { market: ['head'] },
    from: 'verifying',
    while: ['idle', 'silent'],
    to: 'dropped',
    form: { reason: text('理由', 'Reason') },
    stop: 'verification',
    seenBy: { holder: ['reason'] },
  }),
  notify: action({
    title: named('告知', 'Notify'),
    by: { market: ['officer'] },
    from: 'investigating',
    while: ['idle', 'silent'],
    to: 'noticed',
    form: { servedOn: day('送达日期', 'Served on'), fine: money('罚款', 'Fine') },
    on: (form) => form.servedOn,
    note: ['fine'],
    start: { statement: (form) => form.servedOn },
    documents: 'notice',
    seenBy: { party: 'all', holder: 'fact' },
  }),
  hear: action({
    title: named('要求听证', 'Ask for a hearing'),
    by: { party: ['holder'] },
    from: 'noticed',
    to: 'hearing',
    within: 'statement',
    stop: 'statement',
    suspend: { decision: 'hearing' },
  }),
  plead: action({
    title: named('书面申辩', 'Plead in writing'),
    by: { party: ['holder'], market: ['officer'] },
    from: 'noticed',
    form: { statedOn: day('申辩日期', 'Stated on'), defence: text('申辩', 'Defence') },
    on: (form) => form.statedOn,
    within: 'statement',
    seenBy: { party: 'all' },
  }),
  close: action({
    title: named('听证结束', 'Close the hearing'),
    by: { market: ['presider'] },
    from: 'hearing',
    to: 'deciding',
    resume: 'decision',
    seenBy: { party: 'all' },
  }),
  lapse: action({
    title: named('视为放弃', 'Time is over'),
    by: { market: ['officer'] },
    from: 'noticed',
    to: 'deciding',
    after: 'statement',
    stop: 'statement',
    seenBy: { party: 'fact' },
  }),
  decide: action({
    title: named('决定', 'Decide'),
    by: { market: ['head'] },
    from: 'deciding',
    to: 'decided',
    form: { decidedOn, imposed: money('罚款', 'Fine'), inside: text('内部意见', 'Internal').optional() },
    on: (form) => form.decidedOn,
    must: {
      'house:罚款不得超过告知的数额|no fine above what was notified': ({ form, facts }) =>
        fen(form.imposed) <= fen(facts.fine),
    },
    stop: 'decision',
    documents: 'decisionPaper',
    seenBy: { party: ['decidedOn', 'imposed', 'decisionPaper'], holder: ['decidedOn'] },
  }),
}

export const penalty = define('receive', actions, {
  questions: {
    threshold: {
      title: named('刑事标准', 'Criminal figures'),
      calculator: 'criminal-threshold',
      ask: ({ fine }) =>
        fine === undefined ? undefined : { on: '2026-06-01', input: { offence: '214', sales: fine } },
      seenBy: ['procuratorate'],
    },
  },
})
