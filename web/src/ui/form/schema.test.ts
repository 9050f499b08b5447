import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf, withField } from './schema.ts'
import { sectionsOf } from './sections.ts'

const uuid = { type: 'string', format: 'uuid' }
const schema = {
  type: 'object',
  properties: {
    office: { ...uuid, widget: 'body', zh: '受理机关', en: 'Regulator', kinds: ['market_regulator'] },
    kind: {
      type: 'string',
      enum: ['a', 'b'],
      widget: 'choice',
      zh: '类型',
      en: 'Kind',
      choices: { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' } },
    },
    knownOn: {
      type: 'string',
      widget: 'day',
      zh: '知道之日',
      en: 'Known on',
      rule: 'D-R20-3Y',
      hint: { zh: '提示', en: 'Hint' },
    },
    goods: {
      type: 'array',
      maxItems: 500,
      widget: 'rows',
      zh: '物品',
      en: 'Goods',
      items: {
        type: 'object',
        properties: { name: { type: 'string', maxLength: 200, widget: 'line', zh: '名称', en: 'Name' } },
        required: ['name'],
      },
    },
    odd: { type: 'string', widget: 'hologram', zh: '奇', en: 'Odd' },
  },
  required: ['office', 'goods'],
}

test('a schema is read into its fields, in their order', () => {
  const fields = fieldsOf(schema)
  assert.deepEqual(
    fields.map(({ name, widget, required }) => [name, widget, required]),
    [
      ['office', 'body', true],
      ['kind', 'choice', false],
      ['knownOn', 'day', false],
      ['goods', 'rows', true],
      ['odd', 'line', false],
    ],
  )
  assert.deepEqual(fields[0]?.kinds, ['market_regulator'])
  assert.deepEqual(fields[1]?.choices[1], { value: 'b', label: { zh: '乙', en: 'B' } })
  assert.deepEqual([fields[2]?.rule, fields[2]?.hint], ['D-R20-3Y', { zh: '提示', en: 'Hint' }])
  assert.deepEqual(
    fields[3]?.columns.map(({ name, required, most }) => [name, required, most]),
    [['name', true, 200]],
  )
  assert.deepEqual(fieldsOf(null), [])
  assert.deepEqual(fieldsOf({ type: 'object' }), [])
})

test('a field that is emptied is taken out', () => {
  assert.deepEqual(withField({ a: 1, b: 2 }, 'a', undefined), { b: 2 })
  assert.deepEqual(withField({ b: 2 }, 'a', false), { b: 2, a: false })
})

test('a long form comes in parts, in order and without loss; what takes long to answer weighs more', () => {
  const field = (widget: string, at: number) => [`${widget}${at}`, { widget, zh: '', en: '' }]
  const widgets = ['body', 'choice', 'line', 'rights', 'line', 'line', 'day', 'text', 'files', 'line', 'line']
  const fields = fieldsOf({ properties: Object.fromEntries(widgets.map(field)) })
  const parts = sectionsOf(fields)
  assert.deepEqual(
    parts.map((part) => part.map(({ widget }) => widget)),
    [
      ['body', 'choice', 'line'],
      ['rights', 'line', 'line'],
      ['day', 'text'],
      ['files', 'line', 'line'],
    ],
  )
  assert.deepEqual(parts.flat(), fields)
  assert.deepEqual(sectionsOf([]), [])
})
