import assert from 'node:assert/strict'
import { it } from 'node:test'
import { lastOf, leftUntil, momentOf, toneOfClock, whenOf } from './due.ts'

const now = '2026-11-24T02:00:00.000Z'
const tone = (due: string | null, state: 'running' | 'suspended' | 'met' | 'late' | 'unknown' = 'running') =>
  toneOfClock({ state, due, ends: null }, now)

it('counts days in China and hours where a period ends at an instant', () => {
  assert.deepEqual(leftUntil('2026-11-24', now), { unit: 'day', n: 0 })
  assert.deepEqual(leftUntil('2026-11-22', now), { unit: 'day', n: -2 })
  assert.deepEqual(leftUntil('2026-11-24T07:30:00.000Z', now), { unit: 'hour', n: 5 })
  assert.deepEqual(leftUntil('2026-11-24T01:30:00.000Z', now), { unit: 'hour', n: -1 })
  assert.deepEqual(leftUntil('2026-11-30T01:30:00.000Z', now), { unit: 'day', n: 6 })
})

it('is red only when late, amber from three days before', () => {
  assert.deepEqual(
    [tone('2026-11-23'), tone('2026-11-24'), tone('2026-11-27'), tone('2026-11-28')],
    ['late', 'soon', 'soon', 'going'],
  )
  assert.deepEqual(
    [tone('2026-11-20', 'met'), tone('2026-11-20', 'suspended'), tone(null, 'unknown')],
    ['done', 'ended', 'plain'],
  )
})

it('names the day as people say it', () => {
  assert.equal(whenOf('2026-11-25', 'zh', now), '11月25日')
  assert.equal(whenOf('2027-01-05', 'en', now), '5 January 2027')
})

it('names the last day of a period of days and the minute of one of hours, both in China', () => {
  assert.equal(lastOf('2026-11-26T00:00:00+08:00'), '2026-11-25')
  assert.equal(lastOf('2026-11-25T16:00:00.000Z'), '2026-11-25')
  assert.equal(lastOf('2026-11-25T08:30:00Z'), '2026-11-25T08:30:00Z')
  assert.equal(momentOf('2026-12-01'), '2026-12-01')
  assert.equal(momentOf('2026-11-21T08:30:00Z'), '2026-11-21 16:30')
})
