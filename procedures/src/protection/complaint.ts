/**
 * Complaints and reports to a market regulator about an infringement (市场监管总局令第20号 until 2026-04-14, 令第121号 since).
 * What is reported is verified in an administrative case. Mediation of consumer disputes is another procedure.
 */
import { body, choice, day, files, line, procedure, rights, text } from '@quanlian/procedure'
import { parties } from '../kinds.ts'
import { lastDay } from '../last-day.ts'

const refusal = {
  not_competent: { zh: '不属于本机关职责', en: 'Not within the competence of this body' },
  already_dealt: { zh: '同一事项已经受理或者处理', en: 'Already accepted or dealt with' },
  no_clue: { zh: '没有具体线索', en: 'No concrete clue' },
  out_of_time: { zh: '超过三年', en: 'More than three years ago' },
  papers_missing: { zh: '未提供必需材料', en: 'Required material missing' },
  other: { zh: '法律、法规、规章规定的其他情形', en: 'Other lawful ground' },
}
const kinds = {
  report: { zh: '举报（反映违法线索）', en: 'Report of a violation' },
  complaint: { zh: '投诉（请求处理自身权益）', en: 'Complaint for one’s own right' },
  both: { zh: '投诉并举报', en: 'Both' },
}
const submission = {
  office: body('受理机关', 'Regulator', ['market_regulator']),
  kind: choice('类型', 'Kind', kinds),
  subject: line('事由', 'Subject', {
    hint: { zh: '例：销售侵犯注册商标专用权的商品', en: 'For example: selling infringing goods' },
  }),
  rights: rights('涉及的权利', 'Rights concerned').optional(),
  accused: line('被投诉举报人', 'Against whom'),
  place: line('行为地或者网址', 'Place or address on the net').optional(),
  knownOn: day('知道权益受侵害之日', 'Day on which the harm became known', { rule: 'D-R20-3Y' }).optional(),
  story: text('事实和请求', 'What happened, and what is asked'),
  evidence: files('材料', 'Material').optional(),
  name: line('投诉举报人姓名或者名称（窗口代录）', 'Name of the complainant, if recorded at the counter', {
    askedOf: 'market',
  }).optional(),
  contact: line('联系方式', 'How to reach you').optional(),
}

const { action, define } = procedure({
  id: 'complaint',
  version: 1,
  title: { zh: '投诉举报', en: 'Complaint' },
  mark: 'TS',
  law: ['complaints-measures-121', 'complaints-measures-20', 'market-penalty-procedure'],
  subject: 'subject',
  lead: 'market',
  seats: {
    market: {
      title: { zh: '市场监督管理部门', en: 'Market regulator' },
      kinds: ['market_regulator'],
      roles: ['clerk', 'officer', 'head'],
    },
    complainant: {
      title: { zh: '投诉举报人', en: 'Complainant' },
      kinds: [...parties, 'association'],
      roles: ['holder'],
      sees: 'all',
    },
  },
  lines: {
    main: {
      submitted: { title: { zh: '待受理', en: 'Submitted' } },
      supplementing: { title: { zh: '待补充材料', en: 'Material asked for' } },
      accepted: { title: { zh: '已受理，核查中', en: 'Accepted, being verified' } },
      filed: { title: { zh: '已立案，待告知', en: 'Case filed, to be told' } },
      notFiled: { title: { zh: '不予立案，待告知', en: 'Not filed, to be told' } },
      handling: { title: { zh: '已告知，案件办理中', en: 'Told, case under way' } },
      closed: { title: { zh: '已办结', en: 'Closed' }, end: true },
      refused: { title: { zh: '不予受理', en: 'Not accepted' }, end: true },
      passedOn: { title: { zh: '已转送有权机关', en: 'Passed on' }, end: true },
      withdrawn: { title: { zh: '已撤回', en: 'Withdrawn' }, end: true },
    },
  },
  clocks: {
    acceptance: {
      title: { zh: '受理', en: 'Acceptance' },
      rule: 'D-R20-7',
      successor: 'D-R121',
      seat: 'market',
      duty: { zh: '决定是否受理并告知', en: 'decide on acceptance and say so' },
    },
    verification: {
      title: { zh: '核查', en: 'Verification' },
      rule: 'D-R2-CHECK-15',
      seat: 'market',
      duty: { zh: '核查线索并决定是否立案', en: 'verify and decide on filing' },
    },
    telling: {
      title: { zh: '告知', en: 'Telling' },
      rule: 'D-R20-5',
      successor: 'D-R121',
      seat: 'market',
      duty: { zh: '告知是否立案', en: 'tell whether a case was filed' },
    },
  },
  documents: {
    complaintReceipt: { zh: '投诉举报接收回执', en: 'Receipt' },
  },
  facts: {
    accused: submission.accused,
    subject: submission.subject,
    rights: rights('涉及的权利', 'Rights concerned'),
    story: submission.story,
    knownOn: day('知道权益受侵害之日', 'Day on which the harm became known'),
  },
})

/** From the complaint to what became of it. */
export const complaint = define('submit', {
  submit: action({
    title: { zh: '提交', en: 'Submit' },
    by: { complainant: ['holder'], market: ['clerk'] },
    from: 'submitted',
    form: submission,
    join: { market: ({ form }) => form.office },
    note: ['accused', 'subject', 'rights', 'story', 'knownOn'],
    start: ['acceptance', 'verification'],
    documents: 'complaintReceipt',
  }),
  accept: action({
    title: { zh: '受理', en: 'Accept' },
    by: { market: ['clerk', 'head'] },
    from: 'submitted',
    to: 'accepted',
    form: {
      receivedOn: day('收到材料之日', 'Day of receipt', {
        hint: { zh: '核查期限自此日起算', en: 'Verification runs from this day' },
        rule: 'D-R2-CHECK-15',
      }),
      holder: body('权利人（在本平台的）', 'Right holder, if on the platform', parties).optional(),
      remark: text('说明', 'Remark').optional(),
    },
    stop: ['acceptance', 'verification'],
    open: {
      'administrative-case': ({ form, facts }) => ({
        source: 'complaint',
        receivedOn: form.receivedOn,
        accused: facts.accused,
        subject: facts.subject,
        summary: facts.story,
        ...(facts.rights ? { rights: facts.rights } : {}),
        ...(form.holder ? { holder: form.holder } : {}),
      }),
    },
  }),
  askSupplement: action({
    title: { zh: '要求补充材料', en: 'Ask for more material' },
    by: { market: ['clerk'] },
    from: 'submitted',
    to: 'supplementing',
    form: { missing: text('需要补充的材料', 'What is missing'), until: day('补充期限', 'Until').optional() },
  }),
  supplement: action({
    title: { zh: '补充材料', en: 'Supplement' },
    by: { complainant: ['holder'], market: ['clerk'] },
    from: 'supplementing',
    to: 'submitted',
    form: { supplement: text('补充说明', 'What is added'), evidence: files('材料', 'Material').optional() },
  }),
  add: action({
    title: { zh: '追加线索', en: 'Add to it' },
    by: { complainant: ['holder'] },
    from: ['submitted', 'accepted', 'filed', 'handling'],
    form: { supplement: text('追加的内容', 'What is added'), evidence: files('材料', 'Material').optional() },
  }),
  refuse: action({
    title: { zh: '不予受理', en: 'Do not accept' },
    by: { market: ['clerk', 'head'] },
    from: ['submitted', 'supplementing'],
    to: 'refused',
    form: { ground: choice('情形', 'Ground', refusal), reason: text('理由', 'Reason') },
    must: {
      // Order 121 is not known: since then no term can be held against a refusal.
      'D-R20-3Y': ({ form, facts, statutes, today }) =>
        form.ground !== 'out_of_time' ||
        !statutes.may('D-R20-3Y', today) ||
        (facts.knownOn !== undefined && today > lastDay(statutes, { rule: 'D-R20-3Y', start: facts.knownOn }, today)),
    },
    stop: ['acceptance', 'verification'],
  }),
  passOn: action({
    title: { zh: '转送有权机关', en: 'Pass on' },
    by: { market: ['clerk'] },
    from: 'submitted',
    to: 'passedOn',
    form: { office: line('有权机关', 'Competent body'), reason: text('理由', 'Reason') },
    stop: ['acceptance', 'verification'],
  }),
  withdraw: action({
    title: { zh: '撤回', en: 'Withdraw' },
    by: { complainant: ['holder'], market: ['clerk'] },
    from: ['submitted', 'supplementing'],
    to: 'withdrawn',
    form: { reason: text('原因', 'Reason').optional() },
    stop: ['acceptance', 'verification'],
  }),
  caseFiled: action({
    title: { zh: '案件已立案', en: 'The case was filed' },
    by: 'platform',
    from: 'accepted',
    to: 'filed',
    form: { decidedOn: day('立案日期', 'Filed on') },
    start: { telling: (form) => form.decidedOn },
  }),
  caseNotFiled: action({
    title: { zh: '案件不予立案', en: 'The case was not filed' },
    by: 'platform',
    from: 'accepted',
    to: 'notFiled',
    form: { decidedOn: day('决定日期', 'Decided on'), reason: text('理由', 'Reason') },
    start: { telling: (form) => form.decidedOn },
  }),
  tellFiled: action({
    title: { zh: '告知已立案', en: 'Tell that a case was filed' },
    by: { market: ['officer', 'clerk'] },
    from: 'filed',
    to: 'handling',
    form: { told: text('告知内容', 'What is told') },
    stop: 'telling',
  }),
  tellNotFiled: action({
    title: { zh: '告知不予立案', en: 'Tell that no case was filed' },
    by: { market: ['officer', 'clerk'] },
    from: 'notFiled',
    to: 'closed',
    form: { told: text('告知内容', 'What is told') },
    stop: 'telling',
  }),
  caseTransferred: action({
    title: { zh: '案件已由公安机关立案侦查', en: 'The police have taken up the case' },
    by: 'platform',
    from: ['accepted', 'filed', 'handling'],
    form: { filedOn: day('公安机关立案日期', 'Filed by the police on') },
  }),
  caseClosed: action({
    title: { zh: '案件已结案', en: 'The case was closed' },
    by: 'platform',
    from: ['accepted', 'filed', 'handling'],
    to: 'closed',
    form: { closedOn: day('结案日期', 'Closed on'), outcome: text('处理结果', 'Outcome') },
    stop: 'telling',
  }),
})
