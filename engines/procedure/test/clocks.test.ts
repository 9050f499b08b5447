/** Clocks of a matter as the law engine tells them: suspended, prolonged, in hours, not known, without a calendar. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clocksOf, type Entry, fold } from '../src/index.ts'
import { investigating, noticed, received, verifying } from './case.ts'
import { complaint, transfer } from './linked.ts'
import { penalty } from './penalty.ts'
import { accused, act, bodyOf, clock, file, head, officer, on, owner, police, statutes } from './play.ts'

const sent = (sentOn: string) => ({ action: 'appraise', form: { sentOn }, by: officer, at: on(sentOn) })
const back = (returnedOn: string) => ({
  action: 'returned',
  form: { returnedOn, papers: [file] },
  by: officer,
  at: on(returnedOn),
})

test('verification: fifteen working days, each with its article', () => {
  const view = clock(penalty, verifying(), 'verification', on('2026-09-02'))
  assert.equal(view.due, '2026-09-21')
  assert.equal(view.ends, '2026-09-22T00:00:00+08:00')
  assert.equal(view.standing, 'running')
  assert.deepEqual([view.rules[0]?.id, view.rules[0]?.article], ['D-R2-CHECK-15', '18'])
  assert.deepEqual(view.provisional, [])
  assert.deepEqual(view.duty, { zh: '核查', en: 'verify' })
})

test('days of appraisal do not count; while they last the end moves', () => {
  const entries = verifying()
  act(penalty, entries, sent('2026-09-03'))
  const open = clock(penalty, entries, 'verification', on('2026-09-08'))
  assert.equal(open.standing, 'suspended')
  assert.ok(open.provisional.length > 0)
  act(penalty, entries, back('2026-09-09'))
  const over = clock(penalty, entries, 'verification', on('2026-09-10'))
  assert.equal(over.due, '2026-09-29')
  assert.equal(over.standing, 'running')
})

test('an end of one reason leaves another one lasting', () => {
  const entries = verifying()
  act(penalty, entries, sent('2026-09-03'))
  act(penalty, entries, { action: 'ask', form: {}, by: officer, at: on('2026-09-04') })
  act(penalty, entries, back('2026-09-09'))
  assert.equal(clock(penalty, entries, 'verification', on('2026-09-10')).standing, 'suspended')
  act(penalty, entries, { action: 'answer', form: { answer: '不是' }, by: owner, at: on('2026-09-14') })
  const { standing, suspensions } = clock(penalty, entries, 'verification', on('2026-09-15'))
  assert.equal(standing, 'running')
  assert.deepEqual(
    suspensions.map(({ from, to, reason }) => [reason, from.slice(0, 10), to?.slice(0, 10)]),
    [
      ['appraisal', '2026-09-03', '2026-09-09'],
      ['identification', '2026-09-04', '2026-09-14'],
    ],
  )
})

test('a suspension leaves nothing out of a day before it began', () => {
  const entries = verifying()
  act(penalty, entries, sent('2026-09-10'))
  const view = clock(penalty, entries, 'verification', on('2026-09-05'))
  assert.equal(view.due, '2026-09-21')
})

test('met in time, late, and stopped while suspended', () => {
  const { standing, done } = clock(penalty, investigating(), 'verification', on('2026-12-01'))
  assert.equal(standing, 'met')
  assert.equal(done, on('2026-09-10'))
  assert.equal(clock(penalty, verifying(), 'verification', on('2026-09-22')).standing, 'late')
  const entries = verifying()
  const drop = { action: 'drop', form: { reason: '证据不足' }, by: head, at: on('2026-09-25') }
  act(penalty, entries, drop)
  assert.equal(clock(penalty, entries, 'verification', on('2026-09-26')).standing, 'late')
})

test('the case: ninety days, with what the heads gave and the hearing left out', () => {
  const entries = noticed()
  assert.equal(clock(penalty, entries, 'decision', on('2026-09-28')).due, '2026-12-09')
  act(penalty, entries, { action: 'hear', form: {}, by: accused, at: on('2026-10-08') })
  act(penalty, entries, { action: 'close', form: {}, by: head, at: on('2026-10-17') })
  assert.equal(clock(penalty, entries, 'decision', on('2026-10-18')).due, '2026-12-19')
  act(penalty, entries, { action: 'extend', form: { days: 30 }, by: head, at: on('2026-10-19') })
  const view = clock(penalty, entries, 'decision', on('2026-10-20'))
  assert.equal(view.due, '2027-01-18')
  assert.deepEqual(view.extensions, [{ n: 30, decided: on('2026-10-19') }])
  assert.deepEqual(view.prolonged, [{ by: { zh: '30日', en: '30 days' }, decided: on('2026-10-19') }])
})

test('twenty-four hours run from the moment, through the night', () => {
  const entries = sentToPolice()
  const approved = clock(transfer, entries.slice(0, 2), 'sending', '2026-11-21T10:00:00+08:00')
  assert.equal(approved.due, '2026-11-21T16:30:00+08:00')
  assert.equal(approved.standing, 'running')
  assert.equal(clock(transfer, entries.slice(0, 2), 'sending', '2026-11-21T16:30:00+08:00').standing, 'late')
  assert.equal(clock(transfer, entries, 'sending', on('2026-12-01')).standing, 'met')
  const cure = clock(transfer, entries, 'cure', on('2026-11-21'))
  assert.equal(cure.part, 'notify_h')
  assert.equal(cure.due, '2026-11-22T09:00:00+08:00')
})

test('a term that no known text gives is unknown, never late, and says which text it is', () => {
  const entries: Entry[] = []
  const form = { office: bodyOf(officer), accused: '某商行' }
  act(complaint, entries, { action: 'submit', form, by: accused, at: on('2026-09-01') })
  const view = clock(complaint, entries, 'acceptance', on('2030-01-01'))
  assert.deepEqual([view.standing, view.due, view.ends], ['unknown', null, null])
  assert.ok(view.provisional.length > 0)
  act(complaint, entries, { action: 'accept', form: { police: bodyOf(police) }, by: officer, at: on('2026-09-20') })
  assert.equal(clock(complaint, entries, 'acceptance', on('2030-01-01')).standing, 'met')
})

test('a rule that came after another one with no known term holds for clocks that start from then on', () => {
  const { acceptance } = complaint.clocks
  assert.ok(acceptance)
  const clocks = { acceptance: { ...acceptance, rule: 'D-R20-7', successor: 'D-R121' } as const }
  const definition = { ...complaint, clocks }
  const startedOn = (day: string) => {
    const entries: Entry[] = []
    const form = { office: bodyOf(officer), accused: '某商行' }
    act(definition, entries, { action: 'submit', form, by: accused, at: on(day) })
    const { rule, due, standing } = clock(definition, entries, 'acceptance', on('2026-04-20'))
    return { rule, due, standing }
  }
  assert.deepEqual(startedOn('2026-04-07'), { rule: 'D-R20-7', due: '2026-04-16', standing: 'late' })
  assert.deepEqual(startedOn('2026-04-15'), { rule: 'D-R121', due: null, standing: 'unknown' })
})

test('a right that was not used lapses, and nobody is late', () => {
  assert.equal(clock(penalty, noticed(), 'statement', on('2026-10-10')).standing, 'running')
  assert.equal(clock(penalty, noticed(), 'statement', on('2026-10-11')).standing, 'lapsed')
})

test('a year without a calendar makes the end provisional, and nothing throws', () => {
  const later = verifying({ ...received, receivedOn: '2031-03-03' })
  const view = clock(penalty, later, 'verification', on('2031-03-04'))
  assert.ok(view.due)
  assert.ok(view.provisional.length > 0)
  const beyond = verifying({ ...received, receivedOn: '2199-12-30' })
  assert.equal(clock(penalty, beyond, 'verification', on('2026-09-02')).due, null)
  const before = verifying({ ...received, receivedOn: '1999-12-30' })
  assert.equal(clock(penalty, before, 'verification', on('2026-09-02')).standing, 'unknown')
})

test('a clock that a newer version no longer has keeps its run', () => {
  const entries = verifying()
  const { verification: _verification, ...clocks } = penalty.clocks
  const [view] = clocksOf({ ...penalty, clocks }, fold(penalty, entries), statutes, on('2026-09-02'))
  assert.deepEqual([view?.title.zh, view?.due], ['verification', '2026-09-21'])
})

function sentToPolice(): Entry[] {
  const entries: Entry[] = []
  const form = { police: bodyOf(police), accused: '某人' }
  act(transfer, entries, { action: 'report', form, by: officer, at: on('2026-11-20') })
  const approvedAt = '2026-11-20T16:30:00+08:00'
  act(transfer, entries, { action: 'approve', form: { approvedAt }, by: head, at: '2026-11-20T17:00:00+08:00' })
  const send = { sentAt: on('2026-11-21'), goods: [] }
  act(transfer, entries, { action: 'send', form: send, by: officer, at: on('2026-11-21') })
  return entries
}
