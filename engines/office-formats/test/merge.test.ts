/** One right from several sources. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldRecords, mergeRecords, type RightRecord, rightKey, sameRight } from '../src/index.ts'
import { arbitraryRecord } from './arbitraries.ts'

const sources = fc.array(arbitraryRecord('patent'), { minLength: 1, maxLength: 5 })

test('the order of sources changes nothing', () => {
  fc.assert(
    fc.property(sources, fc.infiniteStream(fc.nat()), (records, chance) => {
      const shuffled = records.map((record) => ({ record, at: chance.next().value })).sort((a, b) => a.at - b.at)
      assert.deepEqual(foldRecords(shuffled).record, foldRecords(records.map((record) => ({ record }))).record)
    }),
  )
})

test('importing one by one, in any order, ends the same', () => {
  fc.assert(
    fc.property(sources, (records) => {
      const inTurn = (list: RightRecord[]) => list.reduce((base, incoming) => mergeRecords(base, incoming).record)
      assert.deepEqual(unordered(inTurn(records)), unordered(inTurn([...records].reverse())))
      assert.deepEqual(unordered(inTurn(records)), unordered(foldRecords(records.map((record) => ({ record }))).record))
    }),
  )
})

test('a source merged with itself is itself; rank decides single values; status follows the later day', () => {
  const [a] = fc.sample(arbitraryRecord('mark'), { numRuns: 1, seed: 3 }) as [RightRecord]
  assert.deepEqual(unordered(mergeRecords(a, a).record), unordered(a))
  const base: RightRecord = { ...a, title: '短', status: { code: 'in_force', date: '2020-01-01' } }
  const incoming: RightRecord = { ...a, title: '更长的名称', status: { code: 'expired', date: '2021-01-01' } }
  assert.equal(mergeRecords(base, incoming).record.title, '更长的名称')
  const ranked = mergeRecords(base, incoming, [1, 0])
  assert.deepEqual([ranked.record.title, ranked.provenance.title], ['短', 0])
  assert.deepEqual([ranked.record.status?.code, ranked.provenance.status], ['expired', 1])
})

test('keys: patents, utility models and designs share numbers, marks do not', () => {
  const of = (kind: RightRecord['kind'], numbers: RightRecord['numbers']): RightRecord => ({
    kind,
    office: 'CN',
    numbers,
    title: '',
    dates: {},
    parties: [],
    classes: [],
    events: [],
    relations: [],
    details: {},
  })
  const patent = rightKey(of('patent', { application: '1', publication: '2' }))
  assert.ok(sameRight(patent, rightKey(of('design', { application: '1' }))))
  assert.ok(!sameRight(patent, rightKey(of('mark', { application: '1' }))))
  assert.ok(!sameRight(patent, rightKey(of('patent', { application: '3', publication: '2' }))))
  assert.ok(sameRight(patent, rightKey(of('patent', { publication: '2' }))))
})

function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(unordered(one))).sort()
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, unordered(one)]),
  )
}
