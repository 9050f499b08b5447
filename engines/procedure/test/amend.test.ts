/** Corrections, withdrawals and moves to a newer version: what came after still stands, or they are refused. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adopt, correct, type Entry, effective, fold, latestOf, versionOf, withdraw } from '../src/index.ts'
import { filed, investigating, noticed, received, verifying } from './case.ts'
import { asStored } from './invariants.ts'
import { complaint, consultation, transfer } from './linked.ts'
import { penalty } from './penalty.ts'
import { accused, act, bodyOf, clock, file, head, officer, on, outsider, owner, police, statutes, two } from './play.ts'

const alone = { id: 'penalty', versions: [penalty] } as const
const at = on('2026-10-30')
const reason = '填写有误'
const change = (refers: number, by = officer) => ({ refers, reason, by, at })

test('a corrected day moves the clock that it started; both forms are kept', () => {
  const entries = verifying()
  const form = { ...received, receivedOn: '2026-08-25' }
  const done = correct(alone, entries, { ...change(1), form }, statutes)
  assert.ok(done.ok)
  assert.deepEqual([done.entry.kind, done.entry.refers, done.entry.reason], ['correct', 1, reason])
  const all = [...entries, done.entry]
  assert.equal(clock(penalty, all, 'verification', at).start, '2026-08-25')
  assert.deepEqual(entries[0]?.form, received)
  assert.deepEqual(done.entry.form, form)
  assert.deepEqual(done.state, fold(penalty, all))
})

test('a corrected fact is what later guards read', () => {
  const entries = noticed()
  act(penalty, entries, { action: 'lapse', form: {}, by: officer, at: on('2026-10-20') })
  const decided = { decidedOn: '2026-10-21', imposed: '5000' }
  act(penalty, entries, { action: 'decide', form: decided, by: head, at: on('2026-10-21') })
  const lower = correct(alone, entries, { ...change(3), form: { servedOn: '2026-09-28', fine: '4999.99' } }, statutes)
  assert.ok(!lower.ok)
  assert.equal(lower.code, 'stands')
  assert.match(lower.message.zh, /其后的“决定”将不再成立：罚款不得超过告知的数额/)
  assert.equal(lower.ground, 'house:罚款不得超过告知的数额|no fine above what was notified')
  const higher = correct(alone, entries, { ...change(3), form: { servedOn: '2026-09-28', fine: '6000' } }, statutes)
  assert.ok(higher.ok)
  assert.equal(higher.state.facts.fine, '6000')
  assert.ok(higher.state.ended)
})

test('a correction must be filled in soundly and keep to the grounds of its action', () => {
  const bad = correct(alone, investigating(), { ...change(2, head), form: { ...filed, kind: 'other' } }, statutes)
  assert.ok(!bad.ok)
  assert.deepEqual([bad.code, bad.errors?.map(({ path }) => path)], ['bad_form', ['kind']])
  const one = { ...filed, officers: [two[0]] }
  const alike = correct(alone, investigating(), { ...change(2, head), form: one }, statutes)
  assert.ok(!alike.ok)
  assert.deepEqual([alike.code, alike.ground], ['ground', 'D-R2-TWO'])
})

test('only the body that took an action, in a role that may, corrects it or takes it back', () => {
  const form = { ...filed, officers: [...two, file.sha256].slice(0, 2) }
  for (const by of [officer, outsider, { ...head, body: bodyOf(owner) }, { ...head, body: null }]) {
    const done = correct(alone, investigating(), { ...change(2, by), form }, statutes)
    assert.equal(done.ok ? '' : done.code, 'not_yours')
  }
  const none = withdraw(alone, investigating(), change(7), statutes)
  assert.equal(none.ok ? '' : none.code, 'unknown')
})

test('bodies that joined stay: neither exchanged nor dropped by a correction', () => {
  const other = correct(
    alone,
    investigating(),
    { ...change(2, head), form: { ...filed, party: bodyOf(outsider) } },
    statutes,
  )
  assert.equal(other.ok ? '' : other.code, 'stands')
  const { holder: _holder, ...rest } = received
  const none = correct(alone, investigating(), { ...change(1), form: rest }, statutes)
  assert.equal(none.ok ? '' : none.code, 'stands')
})

test('entries out of a store, their keys in another order, are corrected all the same', () => {
  const stored = investigating().map(asStored)
  const form = { ...received, story: '更正后的线索' }
  const done = correct(alone, stored, { ...change(1), form }, statutes)
  assert.ok(done.ok, done.ok ? '' : done.message.en)
  assert.deepEqual(done.entry.amends, {}, 'nothing but the words changed')
})

test('what was taken back is as if it had not been; its clocks and states return', () => {
  const entries = verifying()
  act(penalty, entries, { action: 'appraise', form: { sentOn: '2026-09-03' }, by: officer, at: on('2026-09-03') })
  const done = withdraw(alone, entries, change(2), statutes)
  assert.ok(done.ok)
  assert.equal(done.state.lines.appraisal, 'idle')
  assert.deepEqual(done.state.clocks[0]?.suspensions, [])
  assert.deepEqual(done.state.withdrawn, [2])
  const all = [...entries, done.entry]
  assert.ok(!effective(all).has(2))
  const twice = withdraw(alone, all, change(2), statutes)
  assert.equal(twice.ok ? '' : twice.code, 'unknown')
  const once = correct(alone, all, { ...change(2), form: { sentOn: '2026-09-02' } }, statutes)
  assert.equal(once.ok ? '' : once.code, 'unknown')
})

test('what later entries rest on is not taken back, nor what was served, opened, joined or reported', () => {
  const entries = verifying()
  act(penalty, entries, { action: 'appraise', form: { sentOn: '2026-09-03' }, by: officer, at: on('2026-09-03') })
  const returned = { returnedOn: '2026-09-05', papers: [file] }
  act(penalty, entries, { action: 'returned', form: returned, by: officer, at: on('2026-09-05') })
  const codes = [
    withdraw(alone, entries, change(2), statutes),
    withdraw(alone, entries, change(1), statutes),
    withdraw(alone, noticed(), change(2, head), statutes),
    withdraw(alone, noticed(), change(3), statutes),
  ]
  assert.deepEqual(
    codes.map((done) => (done.ok ? '' : done.code)),
    ['stands', 'stands', 'stands', 'stands'],
  )
  const [first] = codes
  assert.ok(first && !first.ok)
  assert.match(first.message.en, /“Appraisal returned”, which came later, would no longer stand/)
})

test('a matter that was opened or told by an action is not opened or told otherwise by a correction', () => {
  const acceptance = complaint.actions.accept
  assert.ok(acceptance)
  const flagged = {
    ...complaint,
    actions: {
      ...complaint.actions,
      accept: {
        ...acceptance,
        open: {
          transfer: ({ form }: { form: Record<string, unknown> }) =>
            form.urgent ? { police: form.police } : undefined,
        },
      },
    },
  }
  const entries: Entry[] = []
  const sent = { office: bodyOf(officer), accused: '某商行' }
  act(flagged, entries, { action: 'submit', form: sent, by: accused, at: on('2026-09-01') })
  const form = { police: bodyOf(police), urgent: true }
  act(flagged, entries, { action: 'accept', form, by: officer, at: on('2026-09-02') })
  const procedure = { id: 'complaint', versions: [flagged] } as const
  const undone = correct(procedure, entries, { ...change(2), form: { police: bodyOf(police) } }, statutes)
  assert.equal(undone.ok ? '' : undone.code, 'stands')
  const other = correct(procedure, entries, { ...change(2), form: { ...form, police: bodyOf(owner) } }, statutes)
  assert.ok(other.ok, 'what is handed over may be put right')
})

test('a correction after a correction starts from the last one', () => {
  const entries = verifying()
  for (const receivedOn of ['2026-08-25', '2026-08-26']) {
    const done = correct(alone, entries, { ...change(1), form: { ...received, receivedOn } }, statutes)
    assert.ok(done.ok)
    entries.push(done.entry)
  }
  const { start, seq } = clock(penalty, entries, 'verification', at)
  assert.deepEqual([start, seq], ['2026-08-26', 1])
})

test('an hour put right changes whether it was kept', () => {
  const procedure = { id: 'transfer', versions: [transfer] } as const
  const entries: Entry[] = []
  const form = { police: bodyOf(police), accused: '某人' }
  act(transfer, entries, { action: 'report', form, by: officer, at: on('2026-09-01') })
  act(transfer, entries, { action: 'approve', form: { approvedAt: on('2026-09-02') }, by: head, at: on('2026-09-02') })
  const sent = { sentAt: '2026-09-03T08:59:00+08:00', goods: [] }
  act(transfer, entries, { action: 'send', form: sent, by: officer, at: on('2026-09-04') })
  assert.equal(clock(transfer, entries, 'sending', at).standing, 'met')
  const done = correct(
    procedure,
    entries,
    { ...change(3), form: { ...sent, sentAt: '2026-09-03T09:01:00+08:00' } },
    statutes,
  )
  assert.ok(done.ok)
  assert.equal(clock(transfer, [...entries, done.entry], 'sending', at).standing, 'late')
})

const [first] = consultation.versions
const newest = latestOf(consultation)
const doer = { seat: 'market', body: bodyOf(officer), person: officer.person }
const question = { office: bodyOf(officer), question: '如何备案', topic: '备案' }
const asked = () => {
  const entries: Entry[] = []
  act(first, entries, { action: 'ask', form: question, by: accused, at: on('2026-09-01') })
  return entries
}

test('a matter keeps its version until somebody moves it on, and the move is an entry', () => {
  const entries = asked()
  act(first, entries, { action: 'reply', form: { reply: '见附件' }, by: officer, at: on('2026-09-02') })
  assert.equal(fold(first, entries).version, 1)
  const done = adopt(consultation, entries, { by: doer, at, reason: '程序修订' })
  assert.ok(done.ok)
  assert.deepEqual([done.entry.kind, done.entry.version, done.entry.reason], ['adopt', 2, '程序修订'])
  assert.deepEqual(done.state.lines, { main: 'told', survey: 'open' })
  const again = adopt(consultation, [...entries, done.entry], { by: doer, at, reason: '再次' })
  assert.equal(again.ok ? '' : again.code, 'not_available')
  const nothing = adopt(consultation, [], { by: doer, at, reason: '尚未开始' })
  assert.equal(nothing.ok ? '' : nothing.code, 'not_available')
})

test('a line that never moved stays where it began, though the newer version begins elsewhere', () => {
  const entries = asked()
  const done = adopt(consultation, entries, { by: doer, at, reason: '程序修订' })
  assert.ok(done.ok)
  assert.equal(done.state.lines.main, 'asked')
  act(newest, [...entries, done.entry], { action: 'tell', form: { told: '已告知' }, by: officer, at })
})

test('after the move, earlier entries are corrected by their own version, and what came after stands', () => {
  const entries = asked()
  act(first, entries, { action: 'reply', form: { reply: '见附件' }, by: officer, at: on('2026-09-02') })
  const moved = adopt(consultation, entries, { by: doer, at: on('2026-09-03'), reason: '程序修订' })
  assert.ok(moved.ok)
  entries.push(moved.entry)
  act(newest, entries, { action: 'rate', form: {}, by: accused, at: on('2026-09-04') })
  const done = correct(consultation, entries, { ...change(2), form: { reply: '见正文' } }, statutes)
  assert.ok(done.ok, done.ok ? '' : done.message.en)
  assert.deepEqual([done.entry.version, done.state.lines], [2, { main: 'told', survey: 'rated' }])
  const undone = withdraw(consultation, entries, change(2), statutes)
  assert.equal(undone.ok ? '' : undone.code, 'stands', 'the rating rests on the reply')
})

test('a state of which the newer version says nothing holds the move', () => {
  const { adopts: _adopts, ...rest } = newest
  const silent = { id: 'consultation', versions: [first, { ...rest, adopts: { 1: { answered: 'told' } } }] } as const
  const done = adopt(silent, asked(), { by: doer, at, reason: '程序修订' })
  assert.ok(!done.ok)
  assert.match(done.message.zh, /新版本没有说明“asked”如何衔接/)
  assert.throws(() => versionOf(consultation, 3), RangeError)
})
