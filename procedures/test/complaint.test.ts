/** Complaints: who sees what, what may be refused, and the terms of Order 20 and Order 121. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as given from './given.ts'
import { clerk, firm, head, officer, outsider } from './people.ts'
import { act, blank, clock, type Matter, offered, refused, seen, stateOf } from './play.ts'

function submitted(at = '2026-10-12T09:00:00+08:00', form: Record<string, unknown> = given.complaint): Matter {
  const complaint = blank('complaint')
  act(complaint, firm, at, 'submit', form)
  return complaint
}

test('Order 20 gives seven working days; what Order 121 says is not known and shown so', () => {
  const old = submitted('2026-04-07T09:00:00+08:00')
  assert.equal(clock(old, 'acceptance', '2026-04-08T09:00:00+08:00').due, '2026-04-16')
  const acceptance = clock(submitted(), 'acceptance', '2026-11-24T09:00:00+08:00')
  assert.deepEqual([acceptance.standing, acceptance.due], ['unknown', null])
  assert.ok(acceptance.provisional.length > 0)
})

test('what the penalty procedure says of clues holds for a complaint as well', () => {
  assert.equal(clock(submitted(), 'verification', '2026-10-13T09:00:00+08:00').due, '2026-11-02')
})

test('material is asked for, supplied, and added later', () => {
  const complaint = submitted()
  act(complaint, clerk, '2026-10-13T09:00:00+08:00', 'askSupplement', { missing: '请补充购买凭证。' })
  assert.deepEqual(offered(complaint, firm, '2026-10-13T10:00:00+08:00'), ['supplement', 'withdraw'])
  act(complaint, firm, '2026-10-14T09:00:00+08:00', 'supplement', { supplement: '见附件。' })
  act(complaint, clerk, '2026-10-15T09:00:00+08:00', 'accept', given.acceptance)
  act(complaint, firm, '2026-10-16T09:00:00+08:00', 'add', { supplement: '又见同款商品。' })
  assert.equal(stateOf(complaint).lines.main, 'accepted')
  assert.equal(refused(complaint, firm, '2026-10-16T10:00:00+08:00', 'withdraw').code, 'not_available')
})

test('a complaint is withdrawn or passed on with no clock left', () => {
  for (const [who, action, form] of [
    [firm, 'withdraw', {}],
    [clerk, 'passOn', { office: '海关', reason: '进口环节。' }],
  ] as const) {
    const complaint = submitted()
    act(complaint, who, '2026-10-13T09:00:00+08:00', action, form)
    assert.equal(stateOf(complaint).ended, true)
    assert.ok(stateOf(complaint).clocks.every(({ done }) => done))
  }
})

test('three years are held against a complaint only while Order 20 is in force', () => {
  const late = { ground: 'out_of_time', reason: '已超过三年。' }
  const old = submitted('2026-04-01T09:00:00+08:00', { ...given.complaint, knownOn: '2024-05-01' })
  assert.equal(refused(old, clerk, '2026-04-02T09:00:00+08:00', 'refuse', late).ground, 'D-R20-3Y')
  const older = submitted('2026-04-01T09:00:00+08:00', { ...given.complaint, knownOn: '2023-03-01' })
  act(older, clerk, '2026-04-02T09:00:00+08:00', 'refuse', late)
  assert.equal(stateOf(older).lines.main, 'refused')
})

test('the outcome of verification is told, and the case tells when it closes', () => {
  const complaint = submitted()
  act(complaint, clerk, '2026-10-13T09:00:00+08:00', 'accept', given.acceptance)
  const [file] = complaint.children
  assert.ok(file)
  act(file, head, '2026-10-13T10:00:00+08:00', 'assign', { handlers: given.filing.officers })
  act(file, head, '2026-10-26T09:00:00+08:00', 'declineFiling', {
    decidedOn: '2026-10-26',
    ground: 'minor',
    reason: '已自行下架。',
  })
  assert.equal(stateOf(file).ended, true)
  assert.equal(seen(complaint, firm).at(-1)?.form.reason, '已自行下架。')
  act(complaint, officer, '2026-10-28T09:00:00+08:00', 'tellNotFiled', { told: '不予立案。' })
  assert.equal(stateOf(complaint).ended, true)
  assert.deepEqual(seen(complaint, outsider), [])
})
