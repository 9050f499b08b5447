import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldOf } from './schema.ts'
import {
  clockInChina,
  groupedMoney,
  instantInChina,
  isDay,
  isInstant,
  plainCount,
  plainDay,
  plainMoney,
  sumOf,
  typedCell,
} from './typed.ts'

test('amounts are taken as people write them and shown with separators', () => {
  assert.equal(plainMoney(' ¥1,234,567.5 元'), '1234567.5')
  assert.equal(plainMoney('１２，３４５．６'), '12345.6')
  assert.equal(plainMoney('五万'), '五万')
  assert.equal(plainMoney('12.345'), '12.345')
  assert.equal(plainMoney('-1'), '-1')
  assert.equal(groupedMoney('1234567.5'), '1,234,567.50')
  assert.equal(groupedMoney('999999999999999.99'), '999,999,999,999,999.99')
  assert.equal(groupedMoney('0007'), '7.00')
  assert.equal(groupedMoney('0'), '0.00')
  assert.equal(groupedMoney('五万'), '五万')
})

test('sums keep their cents beyond what a binary fraction holds', () => {
  assert.equal(sumOf(['0.1', '0.2']), '0.30')
  assert.equal(sumOf(['999999999999999.99', '0.01']), '1000000000000000.00')
  assert.equal(sumOf([undefined, 'x', '5']), '5.00')
})

test('counts and days come in several spellings', () => {
  assert.equal(plainCount('１,２００'), 1200)
  assert.equal(plainCount('12.5'), '12.5')
  assert.equal(plainCount('  '), undefined)
  for (const written of ['2026-11-4', '2026/11/04', '2026年11月4日', '2026.11.4', '20261104'])
    assert.equal(plainDay(written), '2026-11-04', written)
  assert.equal(plainDay('2026-02-29'), '2026-02-29')
  assert.equal(isDay('2026-02-29'), false)
  assert.equal(isDay('2028-02-29'), true)
})

test('an instant is that of a clock in China, wherever the device is', () => {
  assert.equal(instantInChina('2026-11-24T09:30'), '2026-11-24T09:30:00+08:00')
  assert.equal(instantInChina('2026-11-24'), undefined)
  assert.equal(clockInChina('2026-11-24T01:30:00Z'), '2026-11-24T09:30')
  assert.equal(clockInChina('2026-11-24T23:30:00+08:00'), '2026-11-24T23:30')
  assert.equal(clockInChina('soon'), '')
  assert.ok(isInstant('2026-11-24T09:30:00+08:00'))
  assert.ok(!isInstant('2026-11-24T09:30'))
})

test('cells of a spreadsheet become what their column holds', () => {
  const column = (widget: string, more = {}) => fieldOf('c', { widget, zh: '列', en: 'Column', ...more })
  assert.equal(typedCell(column('money'), '1,200.50'), '1200.50')
  assert.equal(typedCell(column('count'), '1,200'), 1200)
  assert.equal(typedCell(column('day'), '2026/1/2'), '2026-01-02')
  assert.equal(typedCell(column('line'), '  '), undefined)
  assert.equal(typedCell(column('flag'), '是'), true)
  assert.equal(typedCell(column('flag'), 'No'), false)
  const choices = { piece: { zh: '件', en: 'Piece' } }
  assert.equal(typedCell(column('choice', { choices }), '件'), 'piece')
  assert.equal(typedCell(column('choice', { choices }), '吨'), '吨')
})
