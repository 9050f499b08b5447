/** Ends of periods as people know them. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { dueOf } from './due.ts'

it('names the last day of a period of days, and the instant of one of hours', () => {
  assert.equal(dueOf('2026-11-26T00:00:00+08:00'), '2026-11-25')
  assert.equal(dueOf('2026-11-25T16:00:00.000Z'), '2026-11-25')
  assert.equal(dueOf('2026-11-25T08:30:00Z'), '2026-11-25T08:30:00Z')
})
