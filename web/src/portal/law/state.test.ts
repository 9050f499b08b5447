/** A question stands in the address: facts become the calculator's input and come back from it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, askedFields, factsOf, inputOf, readFacts } from './state.ts'
import { findTool } from './tools/tools.ts'

const tool = (name: string) => findTool(name) ?? assert.fail(name)

test('what is not asked or empty stays out; flags, counts and lists get their kinds', () => {
  const threshold = tool('criminal-threshold')
  const facts = { offence: '214', sales: '5', items: '3', unit: '1', marks: '2', triedOn: '' }
  assert.deepEqual(inputOf(threshold, facts), { offence: '214', sales: '5', unit: true })
  assert.deepEqual(inputOf(tool('damages'), { right: 'mark', intent: 'a,b' }), { right: 'mark', intent: ['a', 'b'] })
  assert.deepEqual(inputOf(threshold, { offence: '215', items: '30' }).items, 30)
  assert.ok(!askedFields(threshold, { offence: '216' }).some(({ name }) => name === 'sales'))
})

test('an address read back is the same question', () => {
  for (const [name, facts] of [
    ['court-fees', { kind: 'civil', amount: '200000' }],
    ['clock', { rule: 'D-R2-90', part: 'n', unit: 'day', start: '2026-09-01' }],
  ] as const) {
    const address = new URL(addressOf(name, '2026-05-01', facts), 'http://x')
    assert.deepEqual(readFacts(tool(name), address.searchParams), facts)
  }
})

test('a clock of hours runs from a moment in Beijing, and comes back from the input', () => {
  const facts = { rule: 'X', unit: 'hour', startAt: '2026-09-30T16:20' }
  const input = inputOf(tool('clock'), facts)
  assert.deepEqual(input, { rule: 'X', start: '2026-09-30T16:20:00+08:00' })
  assert.deepEqual(factsOf(input), facts)
})
