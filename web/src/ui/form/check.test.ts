import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorsFrom, errorsIn, readyToSend } from './check.ts'
import { type FormValue, fieldsOf } from './schema.ts'

const named = { zh: '名', en: 'Name' }
const fields = fieldsOf({
  properties: {
    cause: { widget: 'line', maxLength: 5, ...named },
    on: { widget: 'day', ...named },
    at: { widget: 'instant', ...named },
    fine: { widget: 'money', ...named },
    count: { widget: 'count', ...named },
    sure: { widget: 'flag', ...named },
    ground: { widget: 'choice', choices: { a: named }, ...named },
    evidence: { widget: 'files', maxItems: 1, ...named },
    goods: {
      widget: 'rows',
      items: {
        properties: { name: { widget: 'line', ...named }, value: { widget: 'money', ...named } },
        required: ['name'],
      },
      ...named,
    },
  },
  required: ['cause', 'sure', 'goods'],
})
const fine = { cause: '事由', sure: false, goods: [{ name: '茶罐' }] }

test('a form that is filled in well has no errors', () => {
  assert.deepEqual(errorsIn(fields, fine), [])
})

test('tells what is missing and what is not well formed, down to the cell', () => {
  assert.deepEqual(errorsIn(fields, { cause: '  ' }), [
    { path: 'cause', fault: 'missing' },
    { path: 'sure', fault: 'missing' },
    { path: 'goods', fault: 'missing' },
  ])
  const wrong: FormValue = {
    cause: '一二三四五六',
    on: '2026-02-30',
    at: '2026-11-24',
    fine: '五万',
    count: '3.5',
    sure: true,
    ground: 'b',
    evidence: [{}, {}],
    goods: [{ name: '甲' }, {}, { value: '12.345' }],
  }
  assert.deepEqual(errorsIn(fields, wrong), [
    { path: 'cause', fault: 'tooLong' },
    { path: 'on', fault: 'notDay' },
    { path: 'at', fault: 'notInstant' },
    { path: 'fine', fault: 'notMoney' },
    { path: 'count', fault: 'notCount' },
    { path: 'ground', fault: 'notChosen' },
    { path: 'evidence', fault: 'tooMany' },
    { path: 'goods.2.name', fault: 'missing' },
    { path: 'goods.2.value', fault: 'notMoney' },
  ])
})

test('a refusal of the server is laid to the field it names', () => {
  assert.deepEqual(errorsFrom([{ path: 'form.cause' }, { path: 'goods.0.name' }, { path: 'key' }], fields, fine), [
    { path: 'cause', fault: 'notAccepted' },
    { path: 'goods.0.name', fault: 'notAccepted' },
  ])
  assert.deepEqual(errorsFrom([{ path: 'cause' }], fields, { ...fine, cause: '' }), [
    { path: 'cause', fault: 'missing' },
  ])
  assert.deepEqual(errorsFrom(undefined, fields, fine), [])
})

test('what is sent is trimmed, without what was left empty; a no stays a no', () => {
  assert.deepEqual(
    readyToSend(fields, {
      ...fine,
      cause: ' 事由 ',
      on: '',
      evidence: [],
      goods: [{ name: ' 茶罐 ', value: '' }, {}, { name: '' }],
    }),
    { cause: '事由', sure: false, goods: [{ name: '茶罐' }] },
  )
  assert.deepEqual(readyToSend(fields, { goods: [{}], other: 'x' }), { goods: [] })
})
