/** Days as the law counts them, against the calendar of the platform and worked by hand. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  dayOfInstant,
  daysBetween,
  fromNumber,
  inBeijing,
  isDay,
  toNumber,
  weekdayOf,
  yearOf,
} from '../src/day.ts'

const first = toNumber('1900-01-01')
const days = fc.integer({ min: first, max: toNumber('2199-12-31') }).map(fromNumber)

test('a day exists or is none', () => {
  for (const day of ['1900-01-01', '2024-02-29', '2000-02-29', '2026-12-31', '2199-12-31']) assert.ok(isDay(day), day)
  const none = ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '1899-12-31']
  const odd = ['2200-01-01', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', ' 2026-01-01', '2026-01-01\n', '']
  for (const day of [...none, ...odd, '２０２６-01-01']) assert.equal(isDay(day), false, day)
})

test('numbers, text and order agree with the calendar of the platform', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -20000, max: 20000 }), (day, n) => {
      assert.equal(toNumber(day), Date.parse(`${day}T00:00:00Z`) / 86_400_000)
      assert.equal(weekdayOf(day), new Date(`${day}T00:00:00Z`).getUTCDay())
      assert.equal(yearOf(day), new Date(`${day}T00:00:00Z`).getUTCFullYear())
      const later = addDays(day, n)
      assert.equal(daysBetween(day, later), n)
      assert.equal(addDays(later, -n), day)
      if (isDay(later)) assert.equal(day < later, n > 0)
    }),
  )
})

/** Civil Code, art. 202: the corresponding day; where there is none, the last day of the month. */
const months: [from: string, months: number, to: string][] = [
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-01-28', 1, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-09-30', 3, '2026-12-30'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-01-15', -13, '2024-12-15'],
  ['2026-05-05', 0, '2026-05-05'],
]

for (const [from, n, to] of months) test(`${from} and ${n} months: ${to}`, () => assert.equal(addMonths(from, n), to))

test('a month later is in the month after, on the same date or the last there is', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 600 }), (day, n) => {
      const later = addMonths(day, n)
      fc.pre(isDay(later))
      const [year, month] = later.split('-').map(Number) as [number, number]
      assert.equal(year * 12 + month, yearOf(day) * 12 + Number(day.slice(5, 7)) + n)
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
      assert.equal(Number(later.slice(8)), Math.min(Number(day.slice(8)), last))
    }),
  )
})

test('an instant falls on its Beijing day, wherever it was written', () => {
  assert.equal(dayOfInstant('2026-12-31T15:59:59Z'), '2026-12-31')
  assert.equal(dayOfInstant('2026-12-31T16:00:00Z'), '2027-01-01')
  assert.equal(dayOfInstant('2026-12-31T11:00:00-05:00'), '2027-01-01')
  assert.equal(dayOfInstant('2027-01-01T00:00:00+08:00'), '2027-01-01')
  assert.equal(inBeijing('2026-11-24T16:00:00Z'), '2026-11-25T00:00:00+08:00')
  assert.equal(inBeijing('2026-11-24T16:00:00.999+08:00'), '2026-11-24T16:00:00+08:00')
})

test('the zone of the machine changes nothing', () => {
  const before = process.env.TZ
  try {
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Shanghai']) {
      process.env.TZ = zone
      assert.equal(addDays('2026-03-08', 1), '2026-03-09')
      assert.equal(addMonths('2026-10-31', 1), '2026-11-30')
      assert.equal(dayOfInstant('2026-12-31T16:00:00Z'), '2027-01-01')
      assert.equal(weekdayOf('2026-11-24'), 2)
    }
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
})
