/** The board: what is late, what is due today, this week and later, and what has no day. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { byDay, groupDeadlines, groupOf, shifted, weekOf } from './group.ts'

/** Tuesday 2026-11-24, 23:30 in China. */
const now = '2026-11-24T15:30:00Z'
const clock = (due: string | null, state: 'running' | 'suspended' | 'met' | 'late' | 'unknown' = 'running') => ({
  state,
  due,
  ends: due === null ? null : due.length > 10 ? due : `${shifted(due, 1)}T00:00:00+08:00`,
})

describe('headings of the board', () => {
  it('follow the day in China, and the week ends with Sunday', () => {
    const at = (due: string) => groupOf(clock(due), now)
    assert.deepEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-29', '2026-11-30'].map(at), [
      'late',
      'today',
      'week',
      'week',
      'later',
    ])
    assert.equal(groupOf(clock('2026-11-30'), '2026-11-29T03:00:00Z'), 'later', 'on a Sunday the week is over')
  })

  it('take a period of hours by its instant', () => {
    assert.equal(groupOf(clock('2026-11-24T23:15:00+08:00'), now), 'late')
    assert.equal(groupOf(clock('2026-11-24T23:45:00+08:00'), now), 'today')
  })

  it('never call late what is paused or not known, and leave out what is done', () => {
    assert.equal(groupOf(clock('2026-11-01', 'suspended'), now), 'suspended')
    assert.equal(groupOf(clock(null, 'unknown'), now), 'unknown')
    assert.equal(groupOf(clock('2026-11-01', 'met'), now), undefined)
  })

  it('stand in the order of pressing, empty ones left out', () => {
    const rows = [clock(null, 'unknown'), clock('2026-12-01'), clock('2026-11-20', 'late')].map((one) => ({
      clock: one,
    }))
    assert.deepEqual(
      groupDeadlines(rows, now).map(({ group, rows: [first] }) => [group, first?.clock.due]),
      [
        ['late', '2026-11-20'],
        ['later', '2026-12-01'],
        ['unknown', null],
      ],
    )
  })
})

describe('weeks', () => {
  it('begin on Monday, also when asked on a Sunday and over a new year', () => {
    assert.deepEqual([weekOf('2026-11-29')[0], weekOf('2026-11-29')[6]], ['2026-11-23', '2026-11-29'])
    assert.equal(weekOf('2026-11-23')[0], '2026-11-23')
    assert.deepEqual([weekOf('2027-01-01')[0], weekOf('2027-01-01')[6]], ['2026-12-28', '2027-01-03'])
  })

  it('hold each clock under the day on which it ends', () => {
    const days = byDay(
      [clock('2026-11-24'), clock('2026-11-25T16:30:00+08:00'), clock('2026-11-25', 'suspended')].map((one) => ({
        clock: one,
      })),
      weekOf('2026-11-24'),
    )
    assert.deepEqual(
      [...days].map(([on, rows]) => [on.slice(8), rows.length]),
      [
        ['23', 0],
        ['24', 1],
        ['25', 1],
        ['26', 0],
        ['27', 0],
        ['28', 0],
        ['29', 0],
      ],
    )
  })
})
