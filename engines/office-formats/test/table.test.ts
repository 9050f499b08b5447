/** Tables: headings, rows, and the way there and back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { guessMapping, type RightRecord, rowReader, tableColumns, tableFields, toRow } from '../src/index.ts'
import { arbitraryRecord } from './arbitraries.ts'

test('headings: Chinese, English, near ones, and what is missing', () => {
  const { columns, missing } = guessMapping([
    '申请号',
    '商标名称',
    'Owner',
    '国际分类',
    '商品/服务',
    '申请日期',
    '备注',
    '主要商标权人',
  ])
  assert.deepEqual(
    columns.map((one) => one.field),
    ['numbers.application', 'title', 'holder', 'classes', 'goods', 'dates.filing', null, null],
  )
  assert.deepEqual(missing, ['kind'])
  assert.deepEqual(guessMapping(['Foo']).missing, ['kind', 'numbers.application', 'title'])
})

test('every label and alias is known and leads to one field', () => {
  for (const field of tableFields) {
    for (const heading of [field.zh, field.en, ...field.aliases]) {
      assert.deepEqual(
        guessMapping([heading]).columns[0],
        { header: heading, field: field.field, confidence: 1 },
        heading,
      )
    }
  }
})

test('a row of a mark', () => {
  const headers = [
    '注册号',
    '商标名称',
    '权利人',
    '权利人地址',
    '类别',
    '商品/服务',
    '申请日',
    '专用权期限',
    '法律状态',
  ]
  const read = rowReader(guessMapping(headers), { kind: 'mark', office: 'CN' })
  const { record, defects } = read(
    [
      '第1234567号',
      '示例',
      '甲公司；乙公司',
      '浙江省杭州市示例路；上海市示例路',
      '9、35类',
      '杯；碗',
      '44201',
      '2022年01月07日至2032年01月06日',
      '有效',
    ],
    2,
  )
  assert.deepEqual(defects, [])
  assert.deepEqual(
    record?.classes.map((one) => one.code),
    ['9', '35'],
  )
  assert.deepEqual(record?.dates, { filing: '2021-01-05', registration: '2022-01-07', expiry: '2032-01-06' })
  assert.deepEqual(
    record?.parties.map((one) => one.region),
    ['330100', '310000'],
  )
  assert.deepEqual([record?.status?.code, record?.region], ['in_force', '330100'])
})

test('defects name row, heading and rule', () => {
  const read = rowReader(guessMapping(['申请号', '名称', '类别', '申请日', '权利类型']), {})
  const { record, defects } = read(['202111286633.1', '示例', 'Z99', '2021-02-30', '发明专利'], 7)
  assert.equal(record, undefined)
  assert.deepEqual(defects.map((one) => `${one.line} ${one.element} ${one.severity} ${one.rule}`).sort(), [
    '7 申请号 record number.check_digit',
    '7 申请日 field date.impossible',
    '7 类别 field class.ipc',
  ])
})

test('an export maps back by itself, in either language', () => {
  for (const language of ['zh', 'en'] as const) {
    const mapping = guessMapping(tableColumns.map((column) => column[language]))
    assert.deepEqual(
      mapping.columns.map((one) => one.field),
      tableColumns.map((column) => column.field),
    )
    for (const kind of ['mark', 'patent', 'utility_model', 'design', 'geographical_indication'] as const) {
      const read = rowReader(mapping)
      fc.assert(
        fc.property(arbitraryRecord(kind), (record) =>
          assert.deepEqual(core(read(toRow(record), 2).record), core(record)),
        ),
        { numRuns: 60 },
      )
    }
  }
})

test('no cells make it throw', () => {
  const read = rowReader(guessMapping(tableColumns.map((column) => column.zh)))
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 80 }), (cells) => void read(cells, 2)))
})

/** What a table carries: not claims, figures, events, or the other members of parties. */
function core(record: RightRecord | undefined): unknown {
  if (!record) return undefined
  const { claims: _, figures: __, ...details } = record.details
  const parties = record.parties
    .map(({ code: _code, ...party }) => JSON.stringify(party, Object.keys(party).sort()))
    .sort()
  const { source: _source, ...status } = record.status ?? {}
  return JSON.parse(JSON.stringify({ ...record, language: '', details, parties, events: [], status }))
}
