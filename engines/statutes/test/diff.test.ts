/** What changes between two days: worked on an invented body of rules, and on the switches of ../shared/law's table. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, fromNumber, toNumber } from '../src/day.ts'
import { diffLaw, diffRule } from '../src/diff.ts'
import { createLaw, holdsOn } from '../src/law.ts'
import type { Rule, RuleValue } from '../src/rule.ts'

const law = createLaw()

function rule(id: string, from: string | null, to: string | null, value: RuleValue, replaces?: string[]): Rule {
  const words = { zh: `规则${id}`, en: `rule ${id}` }
  return {
    ...{ id, from, to, replaces, value, subject: words, says: words, unit: 'day' },
    ...{ law: 'civil-code', article: '1', basis: 'printed', verified: 'full-text' },
  }
}

const invented = createLaw([
  rule('OLD', '2000-01-01', '2026-12-31', { n: 3, kind: 'a' }),
  rule('NEW', '2027-01-01', null, { n: 2, ex_officio: true }, ['OLD']),
  rule('BORN', '2027-01-01', null, null),
  rule('GONE', null, '2026-12-31', null),
  rule('ALWAYS', null, null, null),
])

function idsOf(from: string, to: string) {
  const diff = diffLaw(invented, from, to)
  assert.ok(diff.ok)
  const { starts, ends, replaced } = diff.result
  return [starts.map(({ id }) => id), ends.map(({ id }) => id), replaced.map(({ newer }) => newer.id)]
}

/** From, to, and what starts, ends and is replaced: a change shows in the span that contains its first day. */
const spans: [from: string, to: string, changes: string[][]][] = [
  ['2026-12-31', '2027-01-01', [['BORN'], ['GONE'], ['NEW']]],
  ['2000-01-02', '2030-01-01', [['BORN'], ['GONE'], ['NEW']]],
  ['1999-12-31', '2030-01-01', [['OLD', 'BORN'], ['GONE'], ['NEW']]],
  ['2026-12-30', '2026-12-31', [[], [], []]],
  ['2027-01-01', '2027-01-02', [[], [], []]],
  ['2026-12-31', '2026-12-31', [[], [], []]],
]

for (const [from, to, changes] of spans) {
  test(`from ${from} to ${to}`, () => assert.deepEqual(idsOf(from, to), changes))
}

test('two versions stand side by side with the fields that differ, and no others', () => {
  const diff = diffLaw(invented, '2026-12-31', '2027-01-01')
  assert.ok(diff.ok)
  const [one] = diff.result.replaced
  assert.deepEqual([one?.on, one?.older.id, one?.newer.id], ['2027-01-01', 'OLD', 'NEW'])
  const told = one?.changes.map(({ field, before, after }) => [field, before, after])
  assert.deepEqual(told, [
    ['value.n', 3, 2],
    ['value.kind', 'a', undefined],
    ['says.zh', '规则OLD', '规则NEW'],
    ['says.en', 'rule OLD', 'rule NEW'],
    ['value.ex_officio', undefined, true],
  ])
})

test('an older version that ends before the newer begins is told as ended, too', () => {
  const gap = createLaw([rule('A', null, '2020-06-30', null), rule('B', '2021-01-01', null, null, ['A'])])
  const diff = diffLaw(gap, '2020-01-01', '2022-01-01')
  assert.ok(diff.ok)
  assert.deepEqual(
    diff.result.ends.map(({ id }) => id),
    ['A'],
  )
  assert.equal(diff.result.replaced.length, 1)
})

test('the versions of one rule between two days', () => {
  const versions = (from: string, to: string) => {
    const diff = diffRule(invented, 'NEW', from, to)
    assert.ok(diff.ok)
    return [diff.result.versions.map(({ id }) => id), diff.result.replaced.length]
  }
  assert.deepEqual(versions('2020-01-01', '2030-01-01'), [['OLD', 'NEW'], 1])
  assert.deepEqual(versions('2020-01-01', '2026-12-31'), [['OLD'], 0])
  assert.deepEqual(versions('2027-01-01', '2027-01-01'), [['NEW'], 0])
  assert.deepEqual(versions('1990-01-01', '1999-12-31'), [[], 0])
})

test('bad days, days in the wrong order and unknown ids are refused', () => {
  const refused = (diff: { ok: boolean }) => ('code' in diff && 'field' in diff ? [diff.code, diff.field] : diff)
  assert.deepEqual(refused(diffLaw(law, '2026-02-29', '2027-01-01')), ['invalid', 'from'])
  assert.deepEqual(refused(diffLaw(law, '2026-12-31', 'tomorrow')), ['invalid', 'to'])
  assert.deepEqual(refused(diffLaw(law, '2027-01-01', '2026-12-31')), ['contradiction', 'to'])
  assert.deepEqual(refused(diffRule(law, 'E-TM19-OPP-3', '', '2026-12-31')), ['invalid', 'from'])
  assert.deepEqual(refused(diffRule(law, 'Z', '2026-01-01', '2026-12-31')), ['unknown', 'id'])
})

/** Trademark Law 2019 against 2026, article by article as ../shared/law/README.md tells the switch of 2027-01-01. */
test('on 1 January 2027 the opposition period goes from three months (33) to two (36)', () => {
  const diff = diffLaw(law, '2026-12-31', '2027-01-01')
  assert.ok(diff.ok)
  const opposition = diff.result.replaced.find(({ newer }) => newer.id === 'E-TM26-OPP-2')
  assert.equal(opposition?.older.id, 'E-TM19-OPP-3')
  const changed = new Map(opposition?.changes.map(({ field, before, after }) => [field, [before, after]]))
  assert.deepEqual(changed.get('value.n'), [3, 2])
  assert.deepEqual(changed.get('article'), ['33', '36'])
  assert.ok(diff.result.starts.some(({ id }) => id === 'D-TM26-54'))
})

test('a span tells what its two halves tell', () => {
  const days = fc.integer({ min: toNumber('2000-01-01'), max: toNumber('2030-12-31') }).map(fromNumber)
  const changes = (from: string, to: string) => {
    const diff = diffLaw(law, from, to)
    assert.ok(diff.ok)
    const { starts, ends, replaced } = diff.result
    return [starts, ends, replaced.map(({ newer }) => newer)].map((list) => list.map(({ id }) => id).sort())
  }
  fc.assert(
    fc.property(days, days, days, (...three) => {
      const [a, b, c] = three.sort() as [string, string, string]
      const [whole, first, second] = [changes(a, c), changes(a, b), changes(b, c)]
      assert.deepEqual(
        whole,
        first.map((list, at) => [...list, ...(second[at] ?? [])].sort()),
      )
    }),
    { numRuns: 50 },
  )
})

test('what holds on the last day is what held on the first, with the changes', () => {
  const days = fc.integer({ min: toNumber('2000-01-01'), max: toNumber('2030-12-31') }).map(fromNumber)
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 4000 }), (from, span) => {
      const to = addDays(from, span)
      const diff = diffLaw(law, from, to)
      assert.ok(diff.ok)
      const { starts, ends, replaced } = diff.result
      const held = new Set(law.rules.filter((one) => holdsOn(one, from)).map(({ id }) => id))
      for (const { id } of [...starts, ...replaced.map(({ newer }) => newer)]) held.add(id)
      for (const { id } of [...ends, ...replaced.map(({ older }) => older)]) held.delete(id)
      const holds = law.rules.filter((one) => holdsOn(one, to)).map(({ id }) => id)
      assert.deepEqual([...held].sort(), holds.sort())
    }),
    { numRuns: 100 },
  )
})
