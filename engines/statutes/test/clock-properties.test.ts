/** What holds for every term and every regime, on any day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countWorkingDays, isWorkingDay, kindOfDay } from '../src/calendar/calendar.ts'
import { clock, clocksOf } from '../src/clocks/clock.ts'
import { dueDay } from '../src/clocks/term.ts'
import type { Roll, Unit } from '../src/clocks/vocabulary.ts'
import { addDays, type Day, daysBetween, fromNumber, toNumber } from '../src/day.ts'
import { createLaw } from '../src/law.ts'

const law = createLaw()
const items = clocksOf(law)

const day = fc.integer({ min: toNumber('2004-03-01'), max: toNumber('2023-12-31') }).map(fromNumber)
const unit = fc.constantFrom<Unit>('day', 'working_day', 'month', 'year')
const reach = (one: Unit, n: number) => (one === 'year' ? (n % 2) + 1 : one === 'month' ? (n % 24) + 1 : n)
const due = (
  term: { n: number; unit: Unit },
  start: Day,
  roll: Roll = 'none',
  suspensions: { from: Day; to: Day }[] = [],
) => {
  const counted = dueDay(term, start, { roll, suspensions })
  assert.ok(counted)
  return counted
}

test('where the law rolls over, the due day is never one of rest, and nothing but rest lies between', () => {
  fc.assert(
    fc.property(day, unit, fc.nat(200), fc.constantFrom<Roll>('rest_day', 'working_day'), (start, one, n, roll) => {
      const { end, due: last } = due({ n: reach(one, n), unit: one }, start, roll)
      const works = isWorkingDay(last)
      assert.ok(works.ok && works.value)
      for (let at = end; at < last; at = addDays(at, 1)) {
        const rest = isWorkingDay(at)
        assert.ok(rest.ok && !rest.value)
      }
    }),
  )
})

test('after a holiday break, by the narrow reading, the due day is in no break', () => {
  fc.assert(
    fc.property(day, fc.nat(400), (start, n) => {
      const kind = kindOfDay(due({ n, unit: 'day' }, start, 'festival').due)
      assert.ok(kind.ok && kind.value !== 'holiday')
    }),
  )
})

test('a term in working days has that many working days in it', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 200 }), (start, n) => {
      const { due: last } = due({ n, unit: 'working_day' }, start)
      const counted = countWorkingDays(start, last)
      assert.ok(counted.ok)
      assert.equal(counted.value, n)
    }),
  )
})

test('k suspended days inside a term move its end by exactly k', () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom<Unit>('day', 'month', 'year'),
      fc.integer({ min: 30, max: 90 }),
      fc.nat(25),
      fc.integer({ min: 1, max: 60 }),
      (start, one, n, gap, k) => {
        const term = { n: reach(one, n), unit: one }
        const from = addDays(start, gap + 1)
        const plain = due(term, start)
        const { end, excluded } = due(term, start, 'none', [{ from, to: addDays(from, k - 1) }])
        assert.equal(excluded, k)
        assert.equal(daysBetween(plain.end, end), k)
      },
    ),
  )
})

test('k suspended working days move a term in working days by exactly k working days', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 30, max: 90 }),
      fc.nat(25),
      fc.integer({ min: 1, max: 60 }),
      (start, n, gap, span) => {
        const from = addDays(start, gap + 1)
        const to = addDays(from, span - 1)
        const suspended = countWorkingDays(addDays(from, -1), to)
        assert.ok(suspended.ok)
        const { end, excluded } = due({ n, unit: 'working_day' }, start, 'none', [{ from, to }])
        assert.equal(excluded, suspended.value)
        assert.equal(end, due({ n: n + suspended.value, unit: 'working_day' }, start).end)
      },
    ),
  )
})

test('a longer term never ends earlier, nor does one that starts later or is suspended', () => {
  fc.assert(
    fc.property(
      day,
      unit,
      fc.nat(200),
      fc.nat(40),
      fc.constantFrom<Roll>('rest_day', 'festival', 'none'),
      (start, one, n, more, roll) => {
        const term = { n: n + 1, unit: one }
        fc.pre(one === 'day' || one === 'working_day' || n + more < 24)
        const last = due(term, start, roll).due
        assert.ok(due({ ...term, n: term.n + more }, start, roll).due >= last)
        assert.ok(due(term, addDays(start, more), roll).due >= last)
        assert.ok(due(term, start, roll, [{ from: start, to: addDays(start, more) }]).due >= last)
      },
    ),
  )
})

test('no reading of any listed clock ends on a day of rest where its wording rolls weekends over', () => {
  const rolling = items.filter(({ unit: one, kind }) => one !== 'hour' && kind === 'within')
  fc.assert(
    fc.property(fc.constantFrom(...rolling), fc.integer({ min: 0, max: 300 }), ({ rule, part }, later) => {
      const start = addDays('2025-01-01', later)
      const on = law.on(rule, start)
      fc.pre(on.ok && on.rule.id === rule)
      const answer = clock(law, { rule, part, start }, start)
      assert.ok(answer.ok)
      fc.pre(answer.result.due < '2027-01-01')
      for (const { result } of answer.readings ?? [{ result: answer.result }])
        if (result.rolled) {
          const kind = kindOfDay(result.due)
          assert.ok(kind.ok && kind.value !== 'holiday')
        }
      const last =
        (answer.readings ?? [{ result: answer.result }])
          .map(({ result }) => result.due)
          .sort()
          .at(-1) ?? ''
      const works = isWorkingDay(last)
      if (!answer.rules.some(({ id }) => id === 'D-APL-LIMIT' || id === 'D-CUS-REC-10Y'))
        assert.ok(works.ok && works.value, `${rule}.${part} from ${start}`)
    }),
  )
})
