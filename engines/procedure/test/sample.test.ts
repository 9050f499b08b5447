/** Samples are forms that their own fields accept, whatever the fields; the kit refuses what it says it refuses. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as z from 'zod'
import { readForm } from '../src/form.ts'
import {
  body,
  choice,
  count,
  day,
  fen,
  files,
  flag,
  formSchema,
  instant,
  line,
  money,
  people,
  rights,
  rows,
  type Shape,
  sampleForm,
  text,
} from '../src/index.ts'
import { chance } from './invariants.ts'

const every: Shape = {
  day: day('日期', 'Day'),
  instant: instant('时刻', 'Instant'),
  money: money('金额', 'Amount'),
  line: line('一行', 'Line'),
  text: text('文字', 'Text'),
  choice: choice('选择', 'Choice', { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' } }),
  flag: flag('是否', 'Flag'),
  count: count('数量', 'Count'),
  people: people('人员', 'People'),
  body: body('机构', 'Body', ['firm']),
  rights: rights('权利', 'Rights'),
  files: files('材料', 'Files'),
  rows: rows('清单', 'Rows', { name: line('名称', 'Name'), value: money('货值', 'Value').optional() }),
}
const narrowed: Shape = {
  people: people('人员', 'People').min(2),
  files: files('材料', 'Files').min(1).max(2),
  count: count('数量', 'Count').min(3).max(5),
  line: line('一行', 'Line').min(12).max(20),
  rows: rows('清单', 'Rows', { day: day('日期', 'Day') }).min(4),
  maybe: text('文字', 'Text').optional(),
}

test('a sample is accepted as it is, and the same for the same chance', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(every, narrowed), (seed, shape) => {
      const form = sampleForm(shape, chance(seed))
      assert.deepEqual(readForm(shape, form), { ok: true, form })
      assert.deepEqual(sampleForm(shape, chance(seed)), form)
    }),
  )
})

test('what is optional is sometimes left out; nobody is named twice', () => {
  const forms = Array.from({ length: 60 }, (_, seed) => sampleForm(narrowed, chance(seed)))
  const filled = forms.filter((form) => 'maybe' in form).length
  assert.ok(filled > 0 && filled < forms.length)
  for (const { people: named } of forms) assert.equal(new Set(Object.values(Object(named))).size, Object(named).length)
})

test('a sample names only whom it is given', () => {
  const known = 'b0000000-0000-4000-8000-00000000000f'
  const form = sampleForm(every, chance(1), { bodies: (kinds) => (kinds.includes('firm') ? [known] : []) })
  assert.equal(form.body, known)
})

test('a field that is none of the kit, or was narrowed beyond knowing, has no sample', () => {
  assert.throws(() => sampleForm({ x: z.string() }, chance(1)), RangeError)
  assert.throws(() => sampleForm({ x: line('号', 'Number').regex(/^[0-9]{18}$/) }, chance(1)), /no sample of x/)
})

test('each field refuses what it is not', () => {
  const wrong: Record<string, unknown[]> = {
    day: ['2026-02-30', '2026-1-1', '2026-01-01T00:00:00Z', 20260101],
    instant: ['2026-01-01', '2026-01-01T09:00:00', '2026-13-01T09:00:00Z'],
    money: ['-1', '1.234', '1,000', '１２', '', 12, '1234567890123456'],
    line: ['', '  ', 'a\nb', 'a\u0000b', 'x'.repeat(201)],
    text: ['', '\n', 'a\u0007b', 'x'.repeat(10_001)],
    choice: ['c', ''],
    flag: ['true', 1, null],
    count: [-1, 1.5, '3', 1e10],
    people: [['x'], 'x', Array.from({ length: 21 }, () => 'a0000000-0000-4000-8000-000000000001')],
    body: ['', 'firm'],
    rights: [['1'], null],
    files: [[{ sha256: 'A'.repeat(64), name: 'x' }], [{ sha256: 'a'.repeat(64), name: '' }], [{ name: 'x' }]],
    rows: [[{ value: '1' }], [{ name: 'x', value: 1 }], {}],
  }
  const sound = sampleForm(every, chance(7))
  for (const name in every)
    for (const value of wrong[name] ?? [undefined]) {
      const read = readForm(every, { ...sound, [name]: value })
      assert.ok(!read.ok, `${name} takes ${JSON.stringify(value)}`)
      assert.ok(read.errors.every(({ path }) => path.split('.')[0] === name))
    }
})

test('text keeps its lines, and is trimmed', () => {
  const read = readForm({ text: text('文字', 'Text') }, { text: ' 一\n二\t三 ' })
  assert.deepEqual(read, { ok: true, form: { text: '一\n二\t三' } })
})

test('a form becomes JSON Schema with its widgets, labels and hints', () => {
  const hint = { zh: '说明', en: 'Hint' }
  const schema = formSchema({
    day: day('日期', 'Day', { hint, rule: 'D-R2-90' }),
    note: text('备注', 'Note').optional(),
  })
  assert.deepEqual(schema.required, ['day'])
  const { widget, zh, en, rule, hint: told } = Object(schema.properties).day
  assert.deepEqual(
    { widget, zh, en, rule, told },
    { widget: 'day', zh: '日期', en: 'Day', rule: 'D-R2-90', told: hint },
  )
})

test('an amount is whole fen', () => {
  assert.deepEqual([fen('1234567.89'), fen('5'), fen('0.1'), fen(undefined)], [123456789n, 500n, 10n, 0n])
})
