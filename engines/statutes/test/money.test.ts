/** Money is exact: what goes in as text comes out as text, and nothing is rounded on the way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatYuan, mostFen, parseYuan, percent, ratio, times, toYuan, yuan } from '../src/money.ts'

const amounts = fc.bigInt({ min: -mostFen, max: mostFen })

test('text to fen', () => {
  const read: [string, bigint][] = [
    ['0', 0n],
    ['50000', 5_000_000n],
    ['49999.99', 4_999_999n],
    ['49999.9', 4_999_990n],
    ['1,234,567.05', 123_456_705n],
    ['1，234', 123_400n],
    ['-0.01', -1n],
    ['1000000000000000', mostFen],
    ['0.10', 10n],
  ]
  for (const [text, fen] of read) assert.equal(parseYuan(text), fen, text)
})

test('what is no amount is not guessed', () => {
  for (const text of ['', ' ', '.5', '5.', '1.234', '1e6', '五万', '¥5', '5元', '+5', '--5', '0x10', 'NaN', '１'])
    assert.equal(parseYuan(text), undefined, text)
})

test('text and fen are one and the same', () => {
  fc.assert(
    fc.property(amounts, (fen) => {
      assert.equal(parseYuan(toYuan(fen)), fen)
      assert.match(toYuan(fen), /^-?\d+\.\d\d$/)
      assert.match(formatYuan(fen), /^-?¥\d{1,3}(,\d{3})*\.\d\d$/)
      assert.equal(parseYuan(formatYuan(fen).replace('¥', '')), fen)
    }),
  )
  assert.equal(formatYuan(123_456_789n), '¥1,234,567.89')
  assert.equal(formatYuan(-5n), '-¥0.05')
})

test('yuan of a rule are whole fen, or refused', () => {
  assert.equal(yuan(50_000), 5_000_000n)
  assert.equal(yuan(0.3), 30n)
  for (const amount of [0.001, Number.NaN, Number.POSITIVE_INFINITY, 1e21])
    assert.throws(() => yuan(amount), RangeError, String(amount))
})

test('fractions are exact where floating point is not', () => {
  assert.deepEqual(ratio(2.5), { n: 25n, d: 10n })
  assert.deepEqual(percent(3), { n: 3n, d: 100n })
  assert.equal(times(yuan(10), percent(0.05)), 0n)
  assert.equal(times(yuan(10), percent(0.05), 'up'), 1n)
  assert.equal(times(10n, ratio(0.1)), 1n)
  for (const value of ['1/2', '', 'x', 1e-7]) assert.throws(() => ratio(value), RangeError, String(value))
})

test('a share is cut towards zero, or goes up to the next fen, never further', () => {
  const shares = fc.record({ n: fc.bigInt({ min: 0n, max: 10n ** 6n }), d: fc.bigInt({ min: 1n, max: 10n ** 6n }) })
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: mostFen }), shares, (fen, share) => {
      const [down, up] = [times(fen, share), times(fen, share, 'up')]
      assert.ok(down * share.d <= fen * share.n && fen * share.n <= up * share.d)
      assert.ok(up - down === ((fen * share.n) % share.d === 0n ? 0n : 1n))
      assert.ok(times(fen + 1n, share) >= down)
    }),
  )
})
