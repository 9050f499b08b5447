import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytes, count, day, daysBetween, minute, money, span } from './format.ts'

test('numbers carry separators, money two decimals, sizes a unit', () => {
  assert.equal(count(1234567), '1,234,567')
  assert.equal(money(1234567), '¥1,234,567.00')
  assert.equal(bytes(0), '0 B')
  assert.equal(bytes(999), '999 B')
  assert.equal(bytes(1_250_000), '1.3 MB')
})

test('spans are said in the unit a person would use', () => {
  assert.equal(daysBetween('2026-02-28', '2026-03-01'), 1)
  assert.deepEqual(span(30), { unit: 'day', n: 30 })
  assert.deepEqual(span(183), { unit: 'month', n: 6 })
  assert.deepEqual(span(-7305), { unit: 'year', n: 20 })
})

test('instants are told in China Standard Time, wherever the reader is', () => {
  assert.equal(minute('2026-11-22T16:05:59.000Z'), '2026-11-23 00:05')
  assert.equal(day('2026-11-22T16:05:59.000Z'), '2026-11-23')
  assert.equal(day('2026-11-22'), '2026-11-22')
})
