/** Looking a rule up takes a day; the pen of a calculator cites what it read and refuses what it cannot use. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, fromNumber, toNumber } from '../src/day.ts'
import { createLaw, holdsOn } from '../src/law.ts'
import { type Reasoning, reason } from '../src/reasoning.ts'
import type { Rule } from '../src/rule.ts'

const law = createLaw()
const days = fc.integer({ min: toNumber('1990-01-01'), max: toNumber('2060-12-31') }).map(fromNumber)

/** A rule of an invented body of law. */
function rule(id: string, from: string | null, to: string | null, replaces?: string[]): Rule {
  const words = { zh: `规则${id}`, en: `rule ${id}` }
  return {
    ...{ id, from, to, replaces, subject: words, says: words, value: { n: 1 }, unit: 'day' },
    ...{ law: 'civil-code', article: '1', basis: 'printed', verified: 'full-text' },
  }
}

const three = [rule('A', null, '2007-04-04'), rule('B', '2007-04-05', '2025-04-25', ['A'])]
const invented = createLaw([rule('C', '2025-04-26', null, ['B']), ...three, rule('D', '2020-01-01', '2020-12-31')])

/** Each of them asked on each day, whichever id is used. */
const asked: [day: string, found: string][] = [
  ['1990-01-01', 'A'],
  ['2007-04-04', 'A'],
  ['2007-04-05', 'B'],
  ['2025-04-25', 'B'],
  ['2025-04-26', 'C'],
  ['2099-12-31', 'C'],
]

for (const [day, found] of asked) {
  test(`on ${day} it is ${found}, by the id of any version`, () => {
    for (const id of ['A', 'B', 'C']) {
      const answer = invented.on(id, day)
      assert.ok(answer.ok)
      assert.equal(answer.rule.id, found)
    }
  })
}

test('a family is in order of time, through what replaced what', () => {
  for (const id of ['A', 'B', 'C'])
    assert.deepEqual(
      invented.versions(id).map((one) => one.id),
      ['A', 'B', 'C'],
    )
  assert.deepEqual(invented.versions('nothing'), [])
  assert.equal(invented.find('B')?.from, '2007-04-05')
  assert.equal(invented.find('nothing'), undefined)
})

test('both ends of a validity are inside', () => {
  for (const day of ['2020-01-01', '2020-12-31']) assert.ok(invented.on('D', day).ok, day)
  for (const day of ['2019-12-31', '2021-01-01']) {
    const refusal = invented.on('D', day)
    assert.ok(!refusal.ok && refusal.code === 'no_version' && refusal.field === 'on')
    assert.deepEqual(refusal.versions, [{ id: 'D', from: '2020-01-01', to: '2020-12-31' }])
    assert.match(refusal.message.en, /2020-01-01 – 2020-12-31/)
    assert.match(refusal.message.zh, /2020-01-01 – 2020-12-31/)
  }
})

test('a day without a version is refused with every version there is', () => {
  const gap = createLaw([rule('A', '2001-01-01', '2005-12-31'), rule('B', '2010-01-01', null, ['A'])])
  for (const day of ['2000-12-31', '2006-01-01', '2009-12-31']) {
    const refusal = gap.on('B', day)
    assert.ok(!refusal.ok && refusal.code === 'no_version')
    assert.deepEqual(
      refusal.versions?.map(({ id }) => id),
      ['A', 'B'],
    )
  }
})

test('an unknown id and a day that does not exist are refused', () => {
  const unknown = law.on('Z-NOTHING', '2026-11-24')
  assert.ok(!unknown.ok && unknown.code === 'unknown' && unknown.field === 'id')
  for (const day of ['2026-02-29', '', '24.11.2026', 'today']) {
    const refusal = law.on('E-TM19-OPP-3', day)
    assert.ok(!refusal.ok && refusal.code === 'invalid' && refusal.field === 'on', day)
  }
})

test('what a lookup finds holds on that day, and a later version never before its own', () => {
  fc.assert(
    fc.property(fc.constantFrom(...law.rules), days, ({ id }, day) => {
      const family = law.versions(id)
      const found = law.on(id, day)
      if (!found.ok) return assert.ok(!family.some((one) => holdsOn(one, day)))
      assert.ok(family.includes(found.rule) && holdsOn(found.rule, day))
      assert.ok(found.rule.from === null || found.rule.from <= day)
    }),
    { numRuns: 2000 },
  )
})

test('every rule that replaces another takes over on its first day', () => {
  const replacing = law.rules.filter(({ from, replaces }) => from !== null && replaces)
  assert.ok(replacing.length > 10)
  for (const newer of replacing) {
    const first = newer.from ?? ''
    for (const id of newer.replaces ?? []) {
      const [before, on] = [law.on(newer.id, addDays(first, -1)), law.on(id, first)]
      assert.ok(before.ok && before.rule.id !== newer.id, newer.id)
      assert.ok(on.ok && on.rule.id === newer.id, newer.id)
    }
  }
})

const outcome = (work: (pen: Reasoning) => unknown) => reason(law, work)

test('an answer cites each rule once, with the version that held', () => {
  const answer = outcome((pen) => {
    const old = pen.rule('E-TM26-OPP-2', '2026-12-31')
    pen.rule('E-TM19-OPP-3', '2026-06-01')
    pen.step('异议期', 'The opposition period', old)
    return old.value.n
  })
  assert.ok(answer.ok)
  assert.equal(answer.result, 3)
  assert.deepEqual(answer.provisional, [])
  assert.deepEqual(
    answer.rules.map(({ id, article, to }) => [id, article, to]),
    [['E-TM19-OPP-3', '33', '2026-12-31']],
  )
  assert.deepEqual(answer.steps, [{ words: { zh: '异议期', en: 'The opposition period' }, rules: ['E-TM19-OPP-3'] }])
})

test('what was not read makes the answer provisional, said once', () => {
  const unread = createLaw([{ ...rule('E-TM19-OPP-3', null, null), verified: 'memory' }])
  const answer = reason(unread, (pen) => {
    pen.rule('E-TM19-OPP-3', '2026-01-01')
    pen.rule('E-TM19-OPP-3', '2026-01-02')
    pen.doubt('另有一事', 'something else')
    pen.doubt('另有一事', 'something else')
    return 1
  })
  assert.ok(answer.ok)
  assert.equal(answer.provisional.length, 2)
  assert.match(answer.provisional[0]?.en ?? '', /E-TM19-OPP-3/)
})

test('a day before the first version ends the reasoning with the versions there are', () => {
  const refusal = outcome((pen) => pen.rule('E-TM19-OPP-3', '1949-10-01'))
  assert.ok(!refusal.ok && refusal.code === 'no_version')
  assert.ok((refusal.versions?.length ?? 0) > 1)
})

/** Bad input: what was given, to which method, and the refusal. */
const bad: [read: (pen: Reasoning) => unknown, code: string][] = [
  [(pen) => pen.day(undefined, 'f'), 'missing'],
  [(pen) => pen.day('', 'f'), 'missing'],
  [(pen) => pen.day('2026-02-30', 'f'), 'invalid'],
  [(pen) => pen.day(20261124, 'f'), 'invalid'],
  [(pen) => pen.day({}, 'f'), 'invalid'],
  [(pen) => pen.money(null, 'f'), 'missing'],
  [(pen) => pen.money('', 'f'), 'missing'],
  [(pen) => pen.money('5万', 'f'), 'invalid'],
  [(pen) => pen.money(50000, 'f'), 'invalid'],
  [(pen) => pen.money('0.001', 'f'), 'invalid'],
  [(pen) => pen.money('-0.01', 'f'), 'out_of_range'],
  [(pen) => pen.money('1000000000000000.01', 'f'), 'out_of_range'],
  [(pen) => pen.money(-1n, 'f'), 'out_of_range'],
  [(pen) => pen.count(undefined, 'f'), 'missing'],
  [(pen) => pen.count('1.5', 'f'), 'invalid'],
  [(pen) => pen.count('x', 'f'), 'invalid'],
  [(pen) => pen.count(Number.NaN, 'f'), 'invalid'],
  [(pen) => pen.count(-1, 'f'), 'out_of_range'],
  [(pen) => pen.count(0, 'f', 1), 'out_of_range'],
  [(pen) => pen.count(1e12 + 1, 'f'), 'out_of_range'],
  [(pen) => pen.choice('', 'f', ['a', 'b']), 'missing'],
  [(pen) => pen.choice('c', 'f', ['a', 'b']), 'unknown'],
  [(pen) => pen.choice('toString', 'f', ['a', 'b']), 'unknown'],
  [(pen) => pen.instant(null, 'f'), 'missing'],
  [(pen) => pen.instant('2026-11-24T16:00:00', 'f'), 'invalid'],
  [(pen) => pen.instant('2026-02-30T16:00:00Z', 'f'), 'invalid'],
  [(pen) => pen.instant('2199-12-31T23:00:00Z', 'f'), 'invalid'],
  [(pen) => pen.flag('true', 'f'), 'invalid'],
  [(pen) => pen.text(undefined, 'f'), 'missing'],
  [(pen) => pen.text({ toString: 1 }, 'f'), 'invalid'],
  [(pen) => pen.list('2026-11-24', 'f'), 'invalid'],
  [(pen) => pen.record([], 'f'), 'invalid'],
  [(pen) => pen.span(null, 'f'), 'invalid'],
]

for (const [read, code] of bad) {
  test(`refused as ${code}: ${read.toString().slice(9)}`, () => {
    const refusal = outcome(read)
    assert.ok(!refusal.ok)
    assert.equal(refusal.code, code)
    assert.equal(refusal.field, 'f')
    assert.match(refusal.message.zh, /\p{Script=Han}/u)
    assert.match(refusal.message.en, /[a-z]{2} [a-z]/)
  })
}

test('two days out of order are refused by the later one', () => {
  const refusal = outcome((pen) => pen.span({ from: '2026-03-02', to: '2026-03-01' }, 'f'))
  assert.ok(!refusal.ok)
  assert.deepEqual([refusal.code, refusal.field], ['contradiction', 'f.to'])
})

test('what may be left out comes back as nothing', () => {
  const answer = outcome((pen) => [pen.flag('', 'f'), pen.flag(null, 'f'), pen.list(undefined, 'f')])
  assert.ok(answer.ok)
  assert.deepEqual(answer.result, [undefined, undefined, []])
})

test('good input comes back as its type', () => {
  const answer = outcome((pen) => [
    ...[pen.day('2026-11-24', 'f'), pen.money('50,000.00', 'f'), pen.money(7n, 'f'), pen.count('3', 'f')],
    ...[pen.money('1000000000000000', 'f'), pen.count(1e12, 'f'), pen.choice('b', 'f', ['a', 'b'])],
    ...[pen.instant('2026-11-24T16:00Z', 'f'), pen.flag(false, 'f'), pen.text(167, 'f')],
  ])
  assert.ok(answer.ok)
  assert.deepEqual(answer.result, [
    '2026-11-24',
    5_000_000n,
    7n,
    3,
    10n ** 17n,
    1e12,
    'b',
    '2026-11-25T00:00:00+08:00',
    false,
    '167',
  ])
})

test('readings come with the answer; a mistake of our own is not swallowed', () => {
  const readings = [{ words: { zh: '甲', en: 'a' }, result: 1 }]
  const answer = outcome(() => ({ result: 1, readings }))
  assert.ok(answer.ok)
  assert.deepEqual([answer.result, answer.readings], [1, readings])
  assert.throws(() => outcome(() => assert.fail('our own')), /our own/)
})
