import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueOf, lastOf } from './due.ts'

test('a period of days ends with its last day, one of hours at its minute, both in China', () => {
  assert.equal(lastOf('2026-12-02T00:00:00+08:00'), '2026-12-01')
  assert.equal(lastOf('2026-12-01T16:00:00.000Z'), '2026-12-01')
  assert.equal(lastOf('2026-11-21T16:30:00+08:00'), '2026-11-21 16:30')
  assert.equal(dueOf('2026-12-01'), '2026-12-01')
  assert.equal(dueOf('2026-11-21T08:30:00Z'), '2026-11-21 16:30')
})
