/** The thread through four bodies: complaint, case, transfer to the police, and back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adopt, correct, type Definition, fold, type Procedure, seatsSeeing, versionOf } from '@quanlian/procedure'
import * as given from './given.ts'
import {
  bodyOf,
  chiefProsecutor,
  clerk,
  file,
  firm,
  head,
  officer,
  one,
  otherPolice,
  outsider,
  police,
  policeHead,
  prosecutor,
} from './people.ts'
import { act, blank, clock, type Matter, offered, refused, seen, stateOf, statutes, threshold } from './play.ts'

/** A complaint of 12 October 2026, its case filed on the 20th, the transfer proposed on the 28th. */
function transfer(): { complaint: Matter; file: Matter; transfer: Matter } {
  const complaint = blank('complaint')
  act(complaint, firm, '2026-10-12T09:00:00+08:00', 'submit', given.complaint)
  act(complaint, clerk, '2026-10-13T09:00:00+08:00', 'accept', given.acceptance)
  const [file] = complaint.children
  assert.ok(file)
  act(file, clerk, '2026-10-13T09:10:00+08:00', 'assign', { handlers: given.filing.officers })
  act(file, officer, '2026-10-15T15:00:00+08:00', 'recordAmounts', { ...given.figures, sales: '48000.00' })
  act(file, head, '2026-10-20T10:00:00+08:00', 'file', given.filing)
  act(file, head, '2026-10-20T11:00:00+08:00', 'seize', given.seizure)
  act(file, officer, '2026-10-27T16:00:00+08:00', 'recordAmounts', given.figures)
  act(file, officer, '2026-10-28T09:00:00+08:00', 'proposeTransfer', given.proposal)
  const [transfer] = file.children
  assert.ok(transfer)
  return { complaint, file, transfer }
}

/** The same, approved on the 29th and sent on the 30th. */
function sent() {
  const matters = transfer()
  act(matters.transfer, head, '2026-10-29T16:30:00+08:00', 'approve', { approvedAt: '2026-10-29T16:30:00+08:00' })
  act(matters.transfer, officer, given.parcel.sentAt, 'send', given.parcel)
  return matters
}

test('a complaint opens a case, the case a transfer, and each knows what the other found', () => {
  const { complaint, file, transfer: moved } = transfer()
  assert.equal(stateOf(complaint).lines.main, 'filed')
  assert.equal(stateOf(file).facts.receivedOn, '2026-10-12')
  assert.equal(clock(file, 'verification', '2026-10-20T12:00:00+08:00').due, '2026-11-02')
  assert.equal(clock(file, 'verification', '2026-10-20T12:00:00+08:00').standing, 'met')
  assert.deepEqual(stateOf(moved).facts.sales, '52000.00')
  assert.equal(stateOf(file).lines.linkage, 'proposed')
})

test('figures are held against the law of the day of the act and never gate the transfer', () => {
  const { file, transfer: moved } = transfer()
  assert.equal(threshold(file).level, 'basic')
  assert.equal(threshold(moved).level, 'basic')
  const below = blank('administrative-case')
  act(below, officer, '2026-10-12T09:00:00+08:00', 'receive', { ...given.clue, receivedOn: '2026-10-12' })
  act(below, head, '2026-10-12T09:10:00+08:00', 'assign', { handlers: one })
  const none = refused(below, officer, '2026-10-12T10:00:00+08:00', 'proposeTransfer', given.proposal)
  assert.equal(none.code, 'ground')
  act(below, officer, '2026-10-12T11:00:00+08:00', 'recordAmounts', { offence: '214', actOn: '2026-10-08' })
  assert.equal(threshold(below).level, 'none')
  act(below, officer, '2026-10-12T12:00:00+08:00', 'proposeTransfer', { ...given.proposal, reportedOn: '2026-10-12' })
  assert.equal(below.children.length, 1)
})

test('a transfer takes two officers', () => {
  const { file } = transfer()
  const other = blank('administrative-case')
  act(other, officer, '2026-10-12T09:00:00+08:00', 'receive', { ...given.clue, receivedOn: '2026-10-12' })
  act(other, head, '2026-10-12T09:10:00+08:00', 'assign', { handlers: one })
  act(other, officer, '2026-10-12T11:00:00+08:00', 'recordAmounts', given.figures)
  const twice = [...one, ...one]
  const alone = { ...given.proposal, reportedOn: '2026-10-12', team: twice }
  const refusal = refused(other, officer, '2026-10-12T12:00:00+08:00', 'proposeTransfer', alone)
  assert.equal(refusal.ground, 'C-TEAM')
  assert.equal(file.children.length, 1)
})

test('approval in three days, sending in 24 hours, and the police see it only from then on', () => {
  const { transfer: moved } = transfer()
  assert.equal(clock(moved, 'approval', '2026-10-29T09:00:00+08:00').due, '2026-11-02')
  assert.deepEqual([seen(moved, police), seen(moved, prosecutor), seen(moved, firm)], [[], [], []])
  act(moved, head, '2026-10-29T16:30:00+08:00', 'approve', { approvedAt: '2026-10-29T16:30:00+08:00' })
  assert.equal(clock(moved, 'sending', '2026-10-30T09:00:00+08:00').due, '2026-10-30T16:30:00+08:00')
  assert.deepEqual(seen(moved, police), [])
  assert.equal(seen(moved, prosecutor).length, 2)
  const bare = { ...given.parcel, testReports: [] }
  assert.equal(refused(moved, officer, given.parcel.sentAt, 'send', bare).ground, 'C-DOCS')
  act(moved, officer, given.parcel.sentAt, 'send', given.parcel)
  assert.equal(clock(moved, 'sending', '2026-10-30T12:00:00+08:00').standing, 'met')
  assert.equal(seen(moved, police).length, 3)
  assert.equal(seen(moved, police)[0]?.form.sales, '52000.00')
  assert.deepEqual(
    seen(moved, firm).map(({ action, form, documents }) => [action, form, documents]),
    [
      ['report', { subject: given.filing.subject }, []],
      ['send', { sentAt: given.parcel.sentAt }, []],
    ],
  )
  assert.deepEqual(seen(moved, outsider), [])
  assert.deepEqual(offered(moved, outsider, '2026-10-30T12:00:00+08:00'), [])
})

test('a transfer that is not approved carries its reason and waits for the procuratorate', () => {
  const { file, transfer: moved } = transfer()
  const silent = refused(moved, head, '2026-10-30T09:00:00+08:00', 'decline', { decidedOn: '2026-10-30', reason: ' ' })
  assert.equal(silent.code, 'bad_form')
  act(moved, head, '2026-10-30T09:00:00+08:00', 'decline', { decidedOn: '2026-10-30', reason: '证据尚不足。' })
  assert.equal(stateOf(file).lines.linkage, 'notTransferred')
  assert.equal(seen(moved, prosecutor).at(-1)?.form.reason, '证据尚不足。')
  assert.deepEqual(offered(moved, chiefProsecutor, '2026-10-30T10:00:00+08:00'), ['agreeDecline', 'demandTransfer'])
  assert.deepEqual(seen(moved, police), [])
  act(moved, chiefProsecutor, '2026-11-03T10:00:00+08:00', 'demandTransfer', { opinion: '应当移送。' })
  act(moved, head, '2026-11-03T15:00:00+08:00', 'approve', { approvedAt: '2026-11-03T15:00:00+08:00' })
  assert.equal(stateOf(moved).lines.main, 'approved')
})

test('missing material is asked for in 24 hours, supplied in three days, and stops nothing', () => {
  const { transfer: moved } = sent()
  act(moved, police, '2026-10-30T15:00:00+08:00', 'receive', { receivedAt: '2026-10-30T15:00:00+08:00' })
  assert.equal(clock(moved, 'cureNotice', '2026-10-30T16:00:00+08:00').due, '2026-10-31T15:00:00+08:00')
  assert.equal(clock(moved, 'examination', '2026-10-30T16:00:00+08:00').due, '2026-11-02')
  act(moved, police, '2026-10-31T09:00:00+08:00', 'askCure', {
    notifiedAt: '2026-10-31T09:00:00+08:00',
    missing: '缺少检验报告原件。',
  })
  assert.equal(clock(moved, 'cure', '2026-10-31T10:00:00+08:00').due, '2026-11-03')
  assert.equal(clock(moved, 'examination', '2026-10-31T10:00:00+08:00').standing, 'running')
  assert.equal(refused(moved, policeHead, '2026-11-01T09:00:00+08:00', 'refuse').code, 'not_available')
  act(moved, officer, '2026-11-02T09:00:00+08:00', 'cure', { suppliedOn: '2026-11-02', material: [file('原件.pdf')] })
  act(moved, policeHead, '2026-11-02T17:00:00+08:00', 'file', { filedAt: '2026-11-02T09:00:00+08:00' })
  assert.equal(clock(moved, 'examination', '2026-11-03T09:00:00+08:00').standing, 'met')
})

test('police without jurisdiction forward it', () => {
  const { transfer: moved } = sent()
  act(moved, police, '2026-10-30T15:00:00+08:00', 'receive', { receivedAt: '2026-10-30T15:00:00+08:00' })
  assert.deepEqual(seen(moved, otherPolice), [])
  act(moved, police, '2026-10-31T09:00:00+08:00', 'forward', {
    forwardedAt: '2026-10-31T09:00:00+08:00',
    to: bodyOf(otherPolice),
    reason: '行为地在他区。',
  })
  act(moved, otherPolice, '2026-10-31T14:00:00+08:00', 'receive', { receivedAt: '2026-10-31T14:00:00+08:00' })
  assert.equal(clock(moved, 'examination', '2026-11-01T09:00:00+08:00').due, '2026-11-03')
})

/** Refused by the police on 2 November, to the end of reconsideration on the 9th. */
function upheld() {
  const matters = sent()
  const { transfer: moved } = matters
  act(moved, police, '2026-10-30T15:00:00+08:00', 'receive', { receivedAt: '2026-10-30T15:00:00+08:00' })
  act(moved, policeHead, '2026-11-02T16:00:00+08:00', 'refuse', {
    servedAt: '2026-11-02T16:00:00+08:00',
    ground: 'no_crime',
    reason: '现有证据不能证明明知。',
  })
  act(moved, officer, '2026-11-04T09:00:00+08:00', 'askReconsideration', {
    askedOn: '2026-11-04',
    reason: '另有账册。',
  })
  act(moved, policeHead, '2026-11-06T09:00:00+08:00', 'uphold', { decidedOn: '2026-11-06', reason: '维持。' })
  return matters
}

test('a refusal of the police carries its reason, is open to reconsideration for three days, then to supervision', () => {
  const { transfer: moved } = sent()
  act(moved, police, '2026-10-30T15:00:00+08:00', 'receive', { receivedAt: '2026-10-30T15:00:00+08:00' })
  const bare = { servedAt: '2026-11-02T16:00:00+08:00', ground: 'no_crime' }
  assert.equal(refused(moved, policeHead, '2026-11-02T16:00:00+08:00', 'refuse', bare).code, 'bad_form')
  act(moved, policeHead, '2026-11-02T16:00:00+08:00', 'refuse', { ...bare, reason: '现有证据不能证明明知。' })
  assert.equal(seen(moved, prosecutor).at(-1)?.form.reason, '现有证据不能证明明知。')
  assert.deepEqual(offered(moved, prosecutor, '2026-11-03T09:00:00+08:00'), ['demandReasons'])
  assert.equal(clock(moved, 'appeal', '2026-11-03T09:00:00+08:00').due, '2026-11-05')
  const late = { askedOn: '2026-11-06', reason: '另有账册。' }
  assert.equal(refused(moved, officer, '2026-11-06T09:00:00+08:00', 'askReconsideration', late).code, 'lapsed')
  act(moved, officer, '2026-11-06T10:00:00+08:00', 'proposeSupervision', {
    proposedOn: '2026-11-06',
    reason: '另有账册。',
  })
  assert.equal(stateOf(moved).lines.main, 'supervising')
})

test('supervision ends with a filing that is ordered, and the goods go over', () => {
  const { complaint, file, transfer: moved } = upheld()
  assert.equal(clock(moved, 'supervision', '2026-11-06T10:00:00+08:00').due, '2026-11-09')
  act(moved, officer, '2026-11-09T09:00:00+08:00', 'proposeSupervision', {
    proposedOn: '2026-11-09',
    reason: '另有账册。',
  })
  act(moved, prosecutor, '2026-11-10T09:00:00+08:00', 'demandReasons', {
    demandedOn: '2026-11-10',
    question: '为何不立案',
  })
  assert.equal(clock(moved, 'explanation', '2026-11-10T10:00:00+08:00').due, '2026-11-17')
  act(moved, policeHead, '2026-11-16T09:00:00+08:00', 'explain', { explainedOn: '2026-11-16', reason: '账册未核实。' })
  assert.equal(refused(moved, prosecutor, '2026-11-17T09:00:00+08:00', 'orderFiling').code, 'not_yours')
  act(moved, chiefProsecutor, '2026-11-17T09:00:00+08:00', 'orderFiling', {
    orderedOn: '2026-11-17',
    reason: '理由不成立。',
  })
  assert.equal(clock(moved, 'filing', '2026-11-17T10:00:00+08:00').due, '2026-12-02')
  assert.ok(!offered(moved, chiefProsecutor, '2026-11-20T09:00:00+08:00').includes('correctPolice'))
  act(moved, policeHead, '2026-11-20T09:00:00+08:00', 'file', { filedAt: '2026-11-20T09:00:00+08:00' })
  assert.equal(stateOf(file).lines.linkage, 'criminal')
  assert.equal(seen(complaint, firm).at(-1)?.action, 'caseTransferred')
  act(moved, officer, '2026-11-20T11:00:00+08:00', 'tellHolder', { told: '公安机关已立案。' })
  assert.deepEqual(seen(moved, firm).at(-1)?.documents, ['holderNotice'])
  assert.equal(clock(moved, 'handover', '2026-11-20T12:00:00+08:00').due, '2026-11-23')
  act(moved, officer, '2026-11-23T09:00:00+08:00', 'handOver', {
    handedOn: '2026-11-23',
    goods: given.goods,
    keptAt: '仓库',
  })
  assert.equal(stateOf(moved).ended, true)
  assert.equal(stateOf(file).lines.seizure, 'handedOver')
  act(file, head, '2026-11-24T09:00:00+08:00', 'concludeByTransfer', {
    decidedOn: '2026-11-24',
    reason: '已移送司法机关。',
  })
  act(complaint, officer, '2026-11-24T09:30:00+08:00', 'tellFiled', { told: '已立案并移送公安机关。' })
  act(file, head, '2026-11-24T10:00:00+08:00', 'close', { closedOn: '2026-11-24', outcome: '移送公安机关' })
  assert.deepEqual([stateOf(file).ended, stateOf(complaint).ended], [true, true])
  assert.ok([...stateOf(file).clocks, ...stateOf(moved).clocks, ...stateOf(complaint).clocks].every(({ done }) => done))
})

test('where the reasons hold, the case goes on', () => {
  const { file, transfer: moved } = upheld()
  act(moved, prosecutor, '2026-11-10T09:00:00+08:00', 'demandReasons', {
    demandedOn: '2026-11-10',
    question: '为何不立案',
  })
  act(moved, policeHead, '2026-11-16T09:00:00+08:00', 'explain', { explainedOn: '2026-11-16', reason: '确无明知。' })
  assert.equal(clock(moved, 'telling', '2026-11-16T10:00:00+08:00').due, '2026-11-26')
  act(moved, prosecutor, '2026-11-18T09:00:00+08:00', 'findFounded', { decidedOn: '2026-11-18', reason: '理由成立。' })
  assert.equal(stateOf(moved).ended, true)
  assert.equal(stateOf(file).lines.linkage, 'notTransferred')
  assert.ok(offered(file, officer, '2026-11-19T09:00:00+08:00').includes('submitForReview'))
})

test('police that are overdue are asked why, not before', () => {
  const { transfer: moved } = sent()
  act(moved, police, '2026-10-30T15:00:00+08:00', 'receive', { receivedAt: '2026-10-30T15:00:00+08:00' })
  const asked = { demandedOn: '2026-11-02' }
  assert.equal(refused(moved, prosecutor, '2026-11-02T09:00:00+08:00', 'inquire', asked).code, 'too_early')
  act(moved, prosecutor, '2026-11-03T09:00:00+08:00', 'inquire', { demandedOn: '2026-11-03' })
  assert.equal(clock(moved, 'overdueAnswer', '2026-11-03T10:00:00+08:00').due, '2026-11-10')
  act(moved, police, '2026-11-04T09:00:00+08:00', 'answerInquiry', { answeredOn: '2026-11-04', reason: '正在核实。' })
  act(moved, policeHead, '2026-11-05T09:00:00+08:00', 'file', { filedAt: '2026-11-05T09:00:00+08:00' })
  assert.equal(clock(moved, 'examination', '2026-11-05T10:00:00+08:00').standing, 'late')
})

test('an amount corrected after the transfer shows both values, asks the law again and reaches every body', () => {
  const { transfer: moved } = sent()
  assert.equal(threshold(moved).level, 'basic')
  const first = moved.entries[0]
  assert.ok(first)
  const now = { ...first.form, sales: '520000.00' }
  const change = { refers: 1, form: now, reason: '补查到账册。', by: officer, at: '2026-11-01T09:00:00+08:00' }
  const done = correct(moved.procedure, moved.entries, change, statutes)
  assert.ok(done.ok, done.ok ? '' : done.message.en)
  moved.entries.push(done.entry)
  assert.equal(stateOf(moved).facts.sales, '520000.00')
  assert.equal(threshold(moved).level, 'serious')
  for (const body of [police, prosecutor, officer]) {
    const shown = seen(moved, body)
    assert.deepEqual([shown[0]?.form.sales, shown[0]?.corrected?.sales], ['52000.00', '520000.00'])
    assert.deepEqual([shown.at(-1)?.kind, shown.at(-1)?.reason], ['correct', '补查到账册。'])
  }
  assert.deepEqual(seatsSeeing(first.effects).sort(), ['holder', 'market', 'police', 'procuratorate'])
  // The right holder sees neither figure, only that something was corrected.
  assert.deepEqual(
    [seen(moved, firm).at(-1)?.form, seen(moved, firm).at(-1)?.reason],
    [{ subject: given.filing.subject }, undefined],
  )
})

test('a definition that changes moves no matter that is open, until a person does', () => {
  const { transfer: moved } = sent()
  const [first] = moved.procedure.versions
  const states = Object.values(first.lines).flatMap((line) => Object.keys(line))
  const same = Object.fromEntries(states.map((state) => [state, state]))
  const second: Definition = { ...first, version: 2, adopts: { 1: same } }
  const changed: Procedure = { ...moved.procedure, versions: [first, second] }
  const before = stateOf(moved)
  assert.equal(versionOf(changed, before.version), first)
  assert.deepEqual(fold(versionOf(changed, before.version), moved.entries), before)
  const by = { seat: 'market', body: head.body, person: head.person }
  const done = adopt(changed, moved.entries, { by, at: '2026-11-01T09:00:00+08:00', reason: '适用新版流程。' })
  assert.ok(done.ok, done.ok ? '' : done.message.en)
  assert.deepEqual([done.state.version, done.state.lines], [2, before.lines])
})
