import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addWorkingDays,
  calendarYears,
  countWorkingDays,
  type DayKind,
  doubtsOfYears,
  isWorkingDay,
  kindOfDay,
  nextWorkingDay,
} from '../src/calendar/calendar.ts'
import { addDays, type Day, fromNumber, toNumber, weekdayOf } from '../src/day.ts'
import { createLaw } from '../src/law.ts'
import { rules } from '../src/rules/index.ts'

const days = (from: Day, to: Day) =>
  Array.from({ length: toNumber(to) - toNumber(from) + 1 }, (_, at) => fromNumber(toNumber(from) + at))

const value = <Value>(known: { ok: true; value: Value } | { ok: false }): Value => {
  assert.ok(known.ok)
  return known.value
}

for (const year of [2024, 2025, 2026] as const) {
  test(`the calendar agrees with the holiday notice of ${year} day by day`, () => {
    const notice = rules[`I-CAL-${year}`].value
    const off = new Set<Day>(notice.weekday_holidays)
    const worked = new Set<Day>(notice.weekend_workdays)
    let sum = 0
    for (const day of days(`${year}-01-01`, `${year}-12-31`)) {
      const weekend = weekdayOf(day) === 0 || weekdayOf(day) === 6
      const works = weekend ? worked.has(day) : !off.has(day)
      assert.equal(value(isWorkingDay(day)), works, day)
      if (works) sum++
    }
    assert.equal(sum, notice.workdays)
    assert.equal(value(countWorkingDays(`${year - 1}-12-31`, `${year}-12-31`)), notice.workdays)
  })
}

test('the years of the package are those that the rules know as checked', () => {
  const { from, to } = rules['I-PKG'].value
  assert.deepEqual(calendarYears, { from: 2004, checkedFrom: from, to })
  assert.ok(createLaw().find('I-PKG'))
})

const kinds: [Day, DayKind][] = [
  ['2026-11-24', 'working'],
  ['2026-11-21', 'weekend'],
  ['2026-10-01', 'holiday'],
  ['2026-10-03', 'holiday'],
  ['2026-10-10', 'made_up'],
  ['2026-10-11', 'weekend'],
  ['2025-01-26', 'made_up'],
  ['2025-02-08', 'made_up'],
  ['2026-02-23', 'holiday'],
  ['2026-02-24', 'working'],
  ['2026-01-04', 'made_up'],
  ['2024-02-29', 'working'],
]
for (const [day, kind] of kinds) test(`${day} is ${kind}`, () => assert.equal(value(kindOfDay(day)), kind))

test('working days are added and taken away over breaks and worked weekends', () => {
  assert.equal(value(addWorkingDays('2026-09-30', 1)), '2026-10-08')
  assert.equal(value(addWorkingDays('2026-09-30', 3)), '2026-10-10')
  assert.equal(value(addWorkingDays('2026-09-30', 4)), '2026-10-12')
  assert.equal(value(addWorkingDays('2026-10-08', -1)), '2026-09-30')
  assert.equal(value(addWorkingDays('2026-10-05', 0)), '2026-10-05')
  assert.equal(value(nextWorkingDay('2026-02-14')), '2026-02-24')
  assert.equal(value(countWorkingDays('2026-09-30', '2026-10-12')), 4)
  assert.equal(value(countWorkingDays('2026-10-12', '2026-09-30')), -4)
})

for (const [say, known] of [
  ['a day of 2027', isWorkingDay('2027-01-04')],
  ['a day of 2003', kindOfDay('2003-12-31')],
  ['adding into 2027', addWorkingDays('2026-12-31', 1)],
  ['taking away into 2003', addWorkingDays('2004-01-02', -5)],
  ['counting into 2027', countWorkingDays('2026-12-01', '2027-01-05')],
  ['adding beyond every table', addWorkingDays('2026-12-01', 10 ** 9)],
] as const)
  test(`${say} is refused: no calendar`, () => {
    assert.equal(known.ok, false)
    if (!known.ok) assert.equal(known.code, 'not_known')
  })

test('what is no day or no whole number is refused with its field', () => {
  const bad = isWorkingDay('2026-02-30')
  assert.ok(!bad.ok && bad.code === 'invalid' && bad.field === 'day')
  const to = countWorkingDays('2026-01-01', 'tomorrow')
  assert.ok(!to.ok && to.code === 'invalid' && to.field === 'to')
  const n = addWorkingDays('2026-01-05', 1.5)
  assert.ok(!n.ok && n.code === 'invalid' && n.field === 'n')
})

test('years from 2004 to 2017 answer provisionally, later ones do not', () => {
  const old = isWorkingDay('2010-05-04')
  assert.ok(old.ok && old.value && old.provisional.length === 1)
  const checked = isWorkingDay('2018-05-02')
  assert.ok(checked.ok && checked.provisional.length === 0)
  const across = countWorkingDays('2016-06-01', '2019-06-01')
  assert.ok(across.ok)
  assert.match(across.provisional[0]?.en ?? '', /2016–2017/)
})

test('doubts name each year without data', () => {
  assert.deepEqual(doubtsOfYears(2018, 2026), [])
  assert.deepEqual(
    doubtsOfYears(2028, 2026).map(({ en }) => /\d{4}/.exec(en)?.[0]),
    ['2027', '2028'],
  )
})

const day = fc.integer({ min: toNumber('2005-01-01'), max: toNumber('2025-12-31') }).map(fromNumber)

test('adding n working days agrees with counting them, and ends on a working day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -200, max: 200 }), (start, n) => {
      fc.pre(n !== 0)
      const end = value(addWorkingDays(start, n))
      assert.equal(value(isWorkingDay(end)), true)
      const works = value(isWorkingDay(start))
      // Backwards a start that is a working day lies inside the count, one of rest does not.
      if (n > 0) assert.equal(value(countWorkingDays(start, end)), n)
      else assert.equal(value(countWorkingDays(end, start)), works ? -n : -n - 1)
    }),
  )
})

test('counting is what one finds by looking at every day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 120 }), (from, span) => {
      const to = addDays(from, span)
      const seen = days(addDays(from, 1), to).filter((one) => value(isWorkingDay(one))).length
      assert.equal(value(countWorkingDays(from, to)), span === 0 ? 0 : seen)
    }),
  )
})
