import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf } from '../../ui/form/schema.ts'
import { filledFrom, reachable, stepOf, stepsOf } from './steps.ts'

const words = { zh: '', en: '' }
const [cause, rights, story] = fieldsOf({
  properties: {
    cause: { widget: 'line', ...words },
    rights: { widget: 'rights', ...words },
    story: { widget: 'text', ...words },
  },
  required: ['cause', 'story'],
})
assert.ok(cause && rights && story)
const parts = [[cause, rights], [story]]
const right = '0192f3c4-7b1e-7c3a-9d52-2f6f0f6c1a11'

test('nobody comes further than what was answered allows', () => {
  assert.equal(stepsOf(parts), 3)
  assert.equal(stepsOf([[cause]]), 1)
  assert.equal(reachable(parts, {}, '3'), 1)
  assert.equal(reachable(parts, { cause: 'x' }, '3'), 2)
  assert.equal(reachable(parts, { cause: 'x', story: 'y' }, '3'), 3)
  assert.equal(reachable(parts, { cause: 'x', story: 'y' }, '99'), 3)
  assert.equal(reachable(parts, { cause: 'x', story: 'y' }, 'x'), 1)
  assert.equal(reachable(parts, {}, null), 1)
})

test('a field and a cell of it are asked for in the same step', () => {
  assert.equal(stepOf(parts, 'story'), 2)
  assert.equal(stepOf(parts, 'rights.0'), 1)
  assert.equal(stepOf(parts, 'unknown'), 1)
})

test('a right named by the address joins those of the draft, once', () => {
  const fields = parts.flat()
  assert.deepEqual(filledFrom(fields, { cause: 'x' }, new URLSearchParams({ right })), { cause: 'x', rights: [right] })
  assert.deepEqual(filledFrom(fields, { rights: [right] }, new URLSearchParams({ right })), { rights: [right] })
  assert.deepEqual(filledFrom(fields, {}, new URLSearchParams({ right: '../x' })), {})
  assert.deepEqual(filledFrom([cause], {}, new URLSearchParams({ right })), {})
})
