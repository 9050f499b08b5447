/** What procedures ask: figures by id and day, thresholds to the fen, fees, clocks, permissions. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLaw, statutesOf } from '../src/index.ts'

const statutes = statutesOf(createLaw())

test('a figure follows the day', () => {
  assert.equal(statutes.number('E-TM19-OPP-3', 'n', '2026-12-31'), 3)
  assert.equal(statutes.number('E-TM19-OPP-3', 'n', '2027-01-01'), 2)
})

test('a threshold is reached at its very figure, not one fen below', () => {
  // 法释〔2025〕5号 art. 5: sales of 50,000 yuan or more.
  assert.equal(statutes.threshold('B-25-214', 'sales', 4_999_999n, '2026-03-01').reached, false)
  const { reached, required, rule } = statutes.threshold('B-25-214', 'sales', 5_000_000n, '2026-03-01')
  assert.deepEqual([reached, required, rule.article], [true, 5_000_000n, '5'])
  assert.equal(statutes.number('B-25-214', 'repeat.sales', '2026-03-01'), 30_000)
})

test('a clock runs by rule id', () => {
  const due = statutes.clock({ rule: 'D-R2-90', start: '2026-09-01' }, '2026-09-01')
  assert.equal(due.ok && due.result.due, '2026-11-30')
})

test('a rule that does not hold yet permits nothing', () => {
  assert.equal(statutes.may('A-TM26-MALICIOUS-SUIT', '2026-12-31'), false)
  assert.equal(statutes.may('A-TM26-MALICIOUS-SUIT', '2027-01-01'), true)
})

test('商标法(2026) 75: what the newer law permits is not permitted by the one it replaced, and stays so under a newer one', () => {
  const may = (id: 'C-TM26-TWOWAY' | 'C-TM19-TRANSFER', on: string) => statutes.may(id, on)
  assert.deepEqual([may('C-TM26-TWOWAY', '2026-12-31'), may('C-TM26-TWOWAY', '2027-01-01')], [false, true])
  assert.deepEqual([may('C-TM19-TRANSFER', '2026-12-31'), may('C-TM19-TRANSFER', '2027-01-01')], [true, true])
})

test('a day before the first version is refused with the versions there are', () => {
  assert.throws(() => statutes.number('B-25-214', 'sales', '1999-01-01'), { name: 'Refused' })
})

test('wrong ids and figures do not compile', () => {
  // @ts-expect-error there is no such rule
  assert.throws(() => statutes.number('D-NO-SUCH', 'n', '2026-01-01'))
  // @ts-expect-error this rule has no such figure
  assert.throws(() => statutes.number('D-R2-90', 'weeks', '2026-01-01'))
})
