import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { MatterEntry } from '@quanlian/contract'
import { correctionsOf, entriesSince, groupByDay, withdrawalOf } from './groups.ts'

function entry(seq: number, at: string, wishes: Partial<MatterEntry> = {}): MatterEntry {
  return {
    seq,
    kind: 'act',
    action: 'accept',
    title: { zh: '受理', en: 'Accept' },
    at,
    seat: 'market',
    seatTitle: { zh: '市场监督管理部门', en: 'Market regulator' },
    body: null,
    person: null,
    fields: [],
    form: null,
    papers: [],
    refers: null,
    reason: null,
    withdrawn: false,
    actions: [],
    ...wishes,
  }
}
const entries = [
  entry(1, '2026-11-22T15:00:00.000Z'),
  entry(2, '2026-11-22T17:00:00.000Z'),
  entry(3, '2026-11-23T01:00:00.000Z', { kind: 'correct', refers: 1, reason: '录入有误' }),
  entry(4, '2026-11-24T01:00:00.000Z', { kind: 'withdraw', refers: 2, reason: '重复' }),
]

it('groups by the day in China, in the order asked for', () => {
  const told = (order: 'newest' | 'oldest') =>
    groupByDay(entries, order).map(({ day, entries }) => [day, entries.map(({ seq }) => seq)])
  assert.deepEqual(told('oldest'), [
    ['2026-11-22', [1]],
    ['2026-11-23', [2, 3]],
    ['2026-11-24', [4]],
  ])
  assert.deepEqual(told('newest'), [
    ['2026-11-24', [4]],
    ['2026-11-23', [3, 2]],
    ['2026-11-22', [1]],
  ])
})

it('tells what came since, what corrected an entry and what took it back', () => {
  assert.deepEqual(
    entriesSince(entries, 2).map(({ seq }) => seq),
    [3, 4],
  )
  assert.deepEqual(
    correctionsOf(entries, 1).map(({ seq }) => seq),
    [3],
  )
  assert.equal(withdrawalOf(entries, 2)?.seq, 4)
  assert.equal(withdrawalOf(entries, 1), undefined)
})
