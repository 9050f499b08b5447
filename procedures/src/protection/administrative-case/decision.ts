/**
 * From the review to the closing: notice, statement, hearing, decision, service (市场监督管理行政处罚程序规定, arts 48 to 64, 71 to
 * 83; Administrative Penalty Law, arts 62 to 65). Enforcement by the court and publication are procedures of their own.
 */
import { fen } from '@quanlian/procedure'
import { lastDay } from '../../last-day.ts'
import * as forms from './forms.ts'
import { action, atHand } from './words.ts'

/** Steps of review, notice, hearing, decision and closing. */
export const decision = {
  submitForReview: action({
    title: { zh: '调查终结，送审核', en: 'Submit for review' },
    by: { market: ['officer'] },
    from: 'investigating',
    while: atHand,
    to: 'reviewing',
    form: forms.submitting,
    start: 'review',
  }),
  passReview: action({
    title: { zh: '审核通过', en: 'Pass the review' },
    by: { market: ['reviewer'] },
    from: 'reviewing',
    to: 'reviewed',
    form: forms.reviewing,
    must: {
      'house:办案人员不得作为审核人员（令第2号第49条）|officers of the case do not review it (Order 2, art. 49)': ({
        form,
        facts,
      }) => apart(form.reviewers, facts.officers),
    },
    stop: 'review',
  }),
  returnReview: action({
    title: { zh: '退回补充调查', en: 'Send back' },
    by: { market: ['reviewer'] },
    from: 'reviewing',
    to: 'investigating',
    form: forms.reviewing,
    stop: 'review',
  }),
  notify: action({
    title: { zh: '行政处罚告知', en: 'Notify the party' },
    by: { market: ['head'] },
    from: 'reviewed',
    while: 'active',
    to: 'noticed',
    form: forms.notifying,
    on: (form) => form.servedOn,
    must: {
      'D-HEAR-AMOUNT': ({ form, facts, statutes, today }) =>
        form.hearing ||
        !statutes.threshold('D-HEAR-AMOUNT', facts.kind ?? 'natural', fen(form.noticedFine), today).reached,
    },
    note: ['noticedFine', 'hearing'],
    start: { statement: (form) => form.servedOn },
    seenBy: { party: 'all', holder: 'fact' },
  }),
  stateDefence: action({
    title: { zh: '陈述、申辩', en: 'State and defend' },
    by: { party: ['holder'], market: ['officer'] },
    from: 'noticed',
    form: forms.defending,
    on: (form) => form.statedOn,
    within: 'statement',
    note: ['defence'],
    seenBy: { party: 'all' },
  }),
  demandHearing: action({
    title: { zh: '要求听证', en: 'Ask for a hearing' },
    by: { party: ['holder'], market: ['officer'] },
    from: 'noticed',
    to: 'hearing',
    form: forms.demanding,
    on: (form) => form.askedOn,
    if: { 'D-APL-HEAR-SCOPE': ({ facts }) => facts.hearing === true },
    within: 'statement',
    stop: 'statement',
    suspend: { decision: 'hearing' },
    seenBy: { party: 'all' },
  }),
  waive: action({
    title: { zh: '放弃陈述、申辩和听证', en: 'Waive' },
    by: { party: ['holder'] },
    from: 'noticed',
    to: 'deciding',
    stop: 'statement',
    seenBy: { party: 'all' },
  }),
  lapse: action({
    title: { zh: '期满，进入决定', en: 'Time is over' },
    by: { market: ['officer'] },
    from: 'noticed',
    to: 'deciding',
    after: 'statement',
    stop: 'statement',
    seenBy: { party: 'fact' },
  }),
  callHearing: action({
    title: { zh: '通知听证', en: 'Call the hearing' },
    by: { market: ['officer', 'presider'] },
    from: 'hearing',
    form: forms.calling,
    must: {
      'D-APL-HEAR-REQ': ({ form, statutes, today }) =>
        form.calledOn <= lastDay(statutes, { rule: 'D-APL-HEAR-REQ', part: 'notice', start: form.heldOn }, today),
      'house:听证由非本案调查人员主持（行政处罚法第64条）|nobody who investigated the case presides (art. 64)': ({
        form,
        facts,
      }) => apart(form.presiders, facts.officers),
    },
    note: ['heldOn'],
    seenBy: { party: 'all' },
  }),
  closeHearing: action({
    title: { zh: '听证结束', en: 'Close the hearing' },
    by: { market: ['presider'] },
    from: 'hearing',
    to: 'finalReview',
    form: forms.hearingReport,
    on: (form) => form.closedOn,
    if: { 'D-APL-HEAR-REQ': ({ facts }) => facts.heldOn !== undefined },
    resume: { decision: 'hearing' },
    start: 'review',
    seenBy: { party: ['closedOn', 'manner', 'minutes'] },
  }),
  passFinalReview: action({
    title: { zh: '听证后审核通过', en: 'Pass the review after the hearing' },
    by: { market: ['reviewer'] },
    from: 'finalReview',
    to: 'deciding',
    form: forms.reviewing,
    must: {
      'house:办案人员不得作为审核人员（令第2号第49条）|officers of the case do not review it (Order 2, art. 49)': ({
        form,
        facts,
      }) => apart(form.reviewers, facts.officers),
    },
    stop: 'review',
  }),
  decide: action({
    title: { zh: '作出处罚决定', en: 'Decide' },
    by: { market: ['head'] },
    from: 'deciding',
    while: [...atHand, 'notTransferred'],
    to: 'decided',
    form: forms.deciding,
    on: (form) => form.decidedOn,
    must: {
      'house:不得因陈述、申辩或者听证加重处罚（令第2号第58条）|a defence never makes it worse (Order 2, art. 58)': ({
        form,
        facts,
      }) => fen(form.fine) <= fen(facts.noticedFine),
      'house:须说明陈述、申辩的采纳情况（令第2号第62条）|the defence is answered (Order 2, art. 62)': ({
        form,
        facts,
      }) => facts.defence === undefined || form.answer !== undefined,
    },
    stop: 'decision',
    start: 'delivery',
    seenBy: { party: 'all', holder: ['decidedOn', 'penalty'] },
  }),
  noPenalty: action({
    title: { zh: '不予处罚', en: 'No penalty' },
    by: { market: ['head'] },
    from: ['reviewed', 'deciding'],
    while: [...atHand, 'notTransferred'],
    to: 'concluded',
    form: forms.sparing,
    on: (form) => form.decidedOn,
    stop: 'decision',
    start: 'closing',
    seenBy: { party: 'all', holder: ['decidedOn', 'ground', 'reason'] },
  }),
  terminate: action({
    title: { zh: '终止调查', en: 'End the investigation' },
    by: { market: ['head'] },
    from: 'investigating',
    while: [...atHand, 'notTransferred'],
    to: 'concluded',
    form: forms.ending,
    on: (form) => form.decidedOn,
    stop: 'decision',
    start: 'closing',
    seenBy: { party: 'all', holder: 'fact' },
  }),
  refer: action({
    title: { zh: '移送其他部门', en: 'Refer to another authority' },
    by: { market: ['head'] },
    from: ['investigating', 'reviewed', 'deciding'],
    while: [...atHand, 'notTransferred'],
    to: 'concluded',
    form: forms.referring,
    on: (form) => form.decidedOn,
    stop: 'decision',
    start: 'closing',
    seenBy: { party: 'all', holder: ['decidedOn', 'authority'] },
  }),
  serve: action({
    title: { zh: '送达决定书', en: 'Serve the decision' },
    by: { market: ['officer'] },
    from: 'decided',
    to: 'served',
    form: forms.serving,
    on: (form) => form.servedOn,
    stop: 'delivery',
    start: 'payment',
    seenBy: { party: 'all' },
  }),
  performed: action({
    title: { zh: '执行完毕', en: 'Carried out' },
    by: { market: ['officer'] },
    from: 'served',
    to: 'concluded',
    form: forms.performing,
    on: (form) => form.performedOn,
    stop: 'payment',
    start: 'closing',
    seenBy: { party: 'all' },
  }),
  close: action({
    title: { zh: '结案', en: 'Close' },
    by: { market: ['head'] },
    from: 'concluded',
    while: ['free', 'handedOver', ...atHand, 'notTransferred', 'criminal'],
    to: 'closed',
    form: forms.closing,
    on: (form) => form.closedOn,
    stop: 'closing',
    seenBy: { party: ['closedOn'], holder: ['closedOn', 'outcome'] },
    report: { caseClosed: ({ form }) => ({ closedOn: form.closedOn, outcome: form.outcome }) },
  }),
}

/** Whether two groups of people share nobody. */
function apart(some: readonly string[], others: readonly string[] = []): boolean {
  return some.length > 0 && !some.some((person) => others.includes(person))
}
