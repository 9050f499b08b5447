import assert from 'node:assert/strict'
import { it } from 'node:test'
import { compare, type ThresholdResult, type ThresholdRow, thresholdIn } from './threshold-result.ts'

const words = { zh: '销售金额', en: 'sales' }
function row(test: string, wishes: Partial<ThresholdRow> = {}): ThresholdRow {
  return {
    ...{ test, words, tier: 'basic', unit: 'yuan', value: '48000.00', required: '50000.00', applies: true, met: false },
    ...wishes,
  }
}
function result(...rows: ThresholdRow[]): ThresholdResult {
  return { level: 'none', rows, missing: [], sentence: words, transfer: { words } }
}
const tests = (rows: { row: ThresholdRow }[]) => rows.map((one) => one.row.test)

it('puts first what is reached, or was before a correction', () => {
  const before = result(row('a'), row('b', { met: true }), row('c'), row('d', { value: null, met: null }))
  const now = result(
    row('a', { value: '52000.00', met: true }),
    row('b'),
    row('c'),
    row('d', { value: null, met: null }),
    row('e', { applies: false }),
  )
  const { first, told, unknown } = compare(now, before)
  assert.deepEqual([tests(first), tests(told), tests(unknown)], [['a', 'b'], ['c'], ['d']])
  assert.deepEqual(
    first.map(({ moved, before: was }) => [moved, was?.value]),
    [
      [true, '48000.00'],
      [true, '48000.00'],
    ],
  )
  assert.equal(told[0]?.moved, false)
})

it('shows the first test that could be compared where none is reached', () => {
  const { first, told } = compare(result(row('a', { value: null, met: null }), row('b'), row('c')), undefined)
  assert.deepEqual([tests(first), tests(told)], [['b'], ['c']])
})

it('reads the answer of its own calculator alone', () => {
  assert.equal(thresholdIn({ due: '2026-11-25' }), undefined)
  assert.equal(thresholdIn(null), undefined)
  assert.equal(thresholdIn(result(row('a')))?.rows.length, 1)
})
