import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf } from './schema.ts'
import { pasteTable, readTable } from './table.ts'

const columns = fieldsOf({
  properties: {
    name: { widget: 'line', zh: '名称', en: 'Name' },
    count: { widget: 'count', zh: '数量', en: 'Quantity' },
    value: { widget: 'money', zh: '货值', en: 'Value' },
  },
})

test('reads what spreadsheets copy: tabs, line ends of any kind, quoted cells', () => {
  assert.deepEqual(readTable('a\tb\r\nc\td\r\n'), [
    ['a', 'b'],
    ['c', 'd'],
  ])
  assert.deepEqual(readTable('"two\nlines"\t"say ""hi"""\n3\t'), [
    ['two\nlines', 'say "hi"'],
    ['3', ''],
  ])
  assert.deepEqual(readTable('a\t\tc'), [['a', '', 'c']])
  assert.deepEqual(readTable('5" screw\tx'), [['5" screw', 'x']])
  assert.deepEqual(readTable('"open\tx'), [['"open', 'x']])
  assert.deepEqual(readTable('\n\n'), [])
  assert.deepEqual(readTable(''), [])
})

test('lays a copied table over the lines from one cell on', () => {
  const rows = [{ name: '甲', count: 1 }]
  assert.deepEqual(pasteTable(rows, readTable('20\t1,000\n30\t2,000.5'), { row: 0, column: 1 }, columns), [
    { name: '甲', count: 20, value: '1000' },
    { count: 30, value: '2000.5' },
  ])
  assert.deepEqual(rows, [{ name: '甲', count: 1 }])
})

test('a first line of column names says which column is which', () => {
  assert.deepEqual(pasteTable([{}], readTable('货值\t名称\n9\t茶罐'), { row: 0, column: 2 }, columns), [
    { name: '茶罐', value: '9' },
  ])
})

test('cells beyond the last column and lines beyond the limit are left out; a blank cell empties', () => {
  const table = [
    ['a', '1', '2', 'beyond'],
    ['b', '', '3'],
  ]
  assert.deepEqual(pasteTable([{}, { count: 7 }], table, { row: 0, column: 0 }, columns, 2), [
    { name: 'a', count: 1, value: '2' },
    { name: 'b', value: '3' },
  ])
  assert.equal(pasteTable([], Array(9).fill(['x']), { row: 0, column: 0 }, columns, 5).length, 5)
})
