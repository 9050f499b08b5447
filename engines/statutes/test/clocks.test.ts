import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock, clocksOf } from '../src/clocks/clock.ts'
import type { ClockInput } from '../src/clocks/clock-input.ts'
import { exclusionKeys } from '../src/clocks/exclusions.ts'
import { regimes } from '../src/clocks/regimes.ts'
import {
  alsoTerms,
  approvers,
  notClocks,
  prolonged,
  protectionParts,
  termDoubts,
  termKinds,
  termRegimes,
} from '../src/clocks/terms.ts'
import type { Day } from '../src/day.ts'
import { createLaw } from '../src/law.ts'

const law = createLaw()
const items = clocksOf(law)

test('every key of the tables is a rule, or a term of a rule, that exists', () => {
  const known = new Set(items.flatMap(({ rule, part }) => [rule, `${rule}.${part}`]))
  const tables = [termKinds, termRegimes, approvers, prolonged, termDoubts, alsoTerms]
  for (const key of [...tables.flatMap((table) => Object.keys(table)), ...exclusionKeys])
    assert.ok(known.has(key), `${key} is no clock`)
  for (const key of Object.keys(notClocks)) assert.ok(law.find(key), `${key} is no rule`)
  for (const key of protectionParts) {
    assert.ok(law.find(key.split('.')[0] ?? ''), `${key} is in no rule`)
    assert.ok(!known.has(key), `${key} is a clock all the same`)
  }
})

test('every clock that is listed answers on its first day, or says why not', () => {
  assert.ok(items.length > 150)
  for (const { rule, part, unit, from, kind } of items) {
    const on = from ?? '2026-06-01'
    const start = unit === 'hour' ? `${on}T10:30:00+08:00` : on
    const answer = clock(law, { rule, part, start, today: start }, on)
    assert.ok(answer.ok, `${rule}.${part}: ${answer.ok ? '' : answer.message.en}`)
    const { due } = answer.result
    assert.ok(kind === 'before' ? due < start : due > start, `${rule}.${part}: ${start} to ${due}`)
    assert.ok(answer.rules.some(({ id }) => id === rule))
  }
})

for (const [worked, model, numbers] of [
  ['行政处罚法 第85条', 'D-APL-90D', { 2: true, 3: true, 5: true, 7: true, 4: false, 10: false, 15: false }],
  ['行政强制法 第69条', 'D-ACL-25', { 1: true, 3: true, 10: true, 11: false, 30: false }],
  ['行政复议法 第88条', 'D-ARL-60', { 3: true, 5: true, 7: true, 10: true, 15: false, 60: false }],
] as const)
  test(`which days of a law are working days (${worked})`, () => {
    for (const [n, working] of Object.entries(numbers)) {
      const old = law.find(model)
      assert.ok(old)
      const rule = { ...old, id: 'X-TERM', value: { n: Number(n) }, unit: 'day' }
      const answer = clock(createLaw([...law.rules, rule]), { rule: 'X-TERM', start: '2026-03-02' }, '2026-03-02')
      assert.ok(answer.ok)
      assert.equal(answer.result.term.unit, working ? 'working_day' : 'day', `${n}`)
    }
  })

test('the list can be asked for a day', () => {
  const on = (day: Day) => clocksOf(law, day).map(({ rule }) => rule)
  assert.ok(on('2026-12-31').includes('E-TM19-OPP-3') && !on('2026-12-31').includes('E-TM26-OPP-2'))
  assert.ok(on('2027-01-01').includes('E-TM26-OPP-2') && !on('2027-01-01').includes('E-TM19-OPP-3'))
})

test('a rule whose text was not read makes the clock provisional', () => {
  const answer = clock(law, { rule: 'G-PLEDGE-TM-DAYS', start: '2026-03-02' }, '2026-03-02')
  assert.ok(answer.ok && answer.provisional.some(({ en }) => en.includes('G-PLEDGE-TM-DAYS')))
  const trial = clock(
    law,
    {
      rule: 'H-CIV-6M',
      start: '2026-03-02',
      suspensions: [{ from: '2026-04-01', to: '2026-04-10', reason: 'appraisal' }],
    },
    '2026-03-02',
  )
  assert.ok(trial.ok && trial.provisional.some(({ en }) => en.includes('H-SPC-243')))
})

test('closing time ends the last day', () => {
  const answer = clock(
    law,
    { rule: 'H-CIV-APPEAL', part: 'ruling', start: '2026-11-02', closes: '17:30' },
    '2026-11-02',
  )
  assert.ok(answer.ok)
  assert.equal(answer.result.ends, '2026-11-12T17:30:00+08:00')
  const open = clock(law, { rule: 'H-CIV-APPEAL', part: 'ruling', start: '2026-11-02' }, '2026-11-02')
  assert.ok(open.ok && open.result.ends === '2026-11-13T00:00:00+08:00')
})

test('an instant starts a term in days on its Beijing day', () => {
  const answer = clock(law, { rule: 'H-CIV-APPEAL', part: 'ruling', start: '2026-11-01T16:30:00Z' }, '2026-11-02')
  assert.ok(answer.ok && answer.result.start === '2026-11-02')
})

test('a prolongation decided too late is doubted, one in time is not', () => {
  const ask = (decided: string) =>
    clock(law, { rule: 'D-R2-CHECK-15', start: '2026-03-02', extensions: [{ decided }] }, '2026-03-02')
  // 15 working days from Monday 2 March end on 23 March.
  const [late, intime] = [ask('2026-03-24'), ask('2026-03-23')]
  assert.ok(late.ok && late.provisional.length === 1 && intime.ok && intime.provisional.length === 0)
})

const refusals: [say: string, input: ClockInput, on: string, code: string, field: string][] = [
  ['an unknown rule', { rule: 'X-NONE', start: '2026-03-02' }, '2026-03-02', 'unknown', 'rule'],
  ['a rule without a term', { rule: 'C-DOCS', start: '2026-03-02' }, '2026-03-02', 'not_known', 'rule'],
  ['a reasonable time', { rule: 'A-CC-1196', start: '2026-03-02' }, '2026-03-02', 'not_known', 'rule'],
  ['a term of protection', { rule: 'E-PAT-TERM', start: '2026-03-02' }, '2026-03-02', 'not_known', 'rule'],
  ['a rule on counting', { rule: 'I-RULE-APL', start: '2026-03-02' }, '2026-03-02', 'not_known', 'rule'],
  ['no part of several', { rule: 'H-CIV-APPEAL', start: '2026-03-02' }, '2026-03-02', 'missing', 'part'],
  ['a part that is none', { rule: 'H-CIV-APPEAL', part: 'n', start: '2026-03-02' }, '2026-03-02', 'unknown', 'part'],
  ['no start', { rule: 'D-R2-90' }, '2026-03-02', 'missing', 'start'],
  ['no day', { rule: 'D-R2-90', start: '2026-02-30' }, '2026-03-02', 'invalid', 'start'],
  ['hours from a day', { rule: 'C-TRANSFER-24H', start: '2026-03-02' }, '2026-03-02', 'invalid', 'start'],
  [
    'an instant without offset',
    { rule: 'C-TRANSFER-24H', start: '2026-03-02T10:00' },
    '2026-03-02',
    'invalid',
    'start',
  ],
  ['hours of a 30 February', { rule: 'C-TRANSFER-24H', start: '2026-02-30T10:00Z' }, '2026-03-02', 'invalid', 'start'],
  ['a day before the law', { rule: 'D-R2-90', start: '2020-03-02' }, '2020-03-02', 'no_version', 'on'],
  ['no day of the law', { rule: 'D-R2-90', start: '2026-03-02' }, '', 'missing', 'on'],
  [
    'an end beyond all years',
    { rule: 'A-CC-188', part: 'max', start: '2190-01-01' },
    '2190-01-01',
    'out_of_range',
    'start',
  ],
  [
    'a closing time that is none',
    { rule: 'D-R2-90', start: '2026-03-02', closes: '25:00' },
    '2026-03-02',
    'invalid',
    'closes',
  ],
  [
    'custody in a civil case',
    { rule: 'H-CIV-6M', start: '2026-03-02', custody: true },
    '2026-03-02',
    'contradiction',
    'custody',
  ],
  [
    'a reason that the rule does not leave out',
    {
      rule: 'D-R2-CHECK-15',
      start: '2026-03-02',
      suspensions: [{ from: '2026-03-03', to: '2026-03-04', reason: 'hearing' }],
    },
    '2026-03-02',
    'contradiction',
    'suspensions.0.reason',
  ],
  [
    'a reason that nobody knows',
    {
      rule: 'D-R2-90',
      start: '2026-03-02',
      suspensions: [{ from: '2026-03-03', to: '2026-03-04', reason: 'holiday' }],
    },
    '2026-03-02',
    'unknown',
    'suspensions.0.reason',
  ],
  [
    'a suspension that ends before it begins',
    {
      rule: 'D-R2-90',
      start: '2026-03-02',
      suspensions: [{ from: '2026-03-05', to: '2026-03-04', reason: 'hearing' }],
    },
    '2026-03-02',
    'invalid',
    'suspensions.0.to',
  ],
  [
    'a suspension that still lasts, without today',
    { rule: 'D-R2-90', start: '2026-03-02', suspensions: [{ from: '2026-03-05', reason: 'hearing' }] },
    '2026-03-02',
    'missing',
    'today',
  ],
  [
    'suspended hours',
    {
      rule: 'C-TRANSFER-24H',
      start: '2026-03-02T10:00Z',
      suspensions: [{ from: '2026-03-05', to: '2026-03-06', reason: 'hearing' }],
    },
    '2026-03-02',
    'contradiction',
    'suspensions.0.reason',
  ],
  [
    'a prolongation of none',
    { rule: 'D-R2-STATE-5', start: '2026-03-02', extensions: [{}] },
    '2026-03-02',
    'contradiction',
    'extensions.0',
  ],
  [
    'a second of one',
    { rule: 'D-R2-CHECK-15', start: '2026-03-02', extensions: [{}, {}] },
    '2026-03-02',
    'contradiction',
    'extensions.1',
  ],
  [
    'one day too many',
    { rule: 'D-R2-90', start: '2026-03-02', extensions: [{ n: 31 }] },
    '2026-03-02',
    'out_of_range',
    'extensions.0.n',
  ],
  [
    'a length that the heads must set',
    { rule: 'D-R2-90', start: '2026-03-02', extensions: [{}, {}] },
    '2026-03-02',
    'missing',
    'extensions.1.n',
  ],
]
for (const [say, input, on, code, field] of refusals)
  test(`refused: ${say}`, () => {
    const answer = clock(law, input, on)
    assert.ok(!answer.ok)
    assert.deepEqual([answer.code, answer.field], [code, field])
    assert.ok(answer.message.zh && answer.message.en)
  })

/** 90 days from 2026-03-02 end on Sunday 2026-05-31, which stays by default. */
const standings: [say: string, extra: Partial<ClockInput>, state: string, run: number, left: number][] = [
  ['before it starts', { today: '2026-03-01' }, 'not_started', 0, 91],
  ['on the first day', { today: '2026-03-02' }, 'running', 0, 90],
  ['on the last day', { today: '2026-05-31' }, 'running', 90, 0],
  ['a day after', { today: '2026-06-01' }, 'late', 90, -1],
  ['done on the last day', { today: '2026-06-01', done: '2026-05-31' }, 'met', 90, -1],
  ['done a day after', { today: '2026-06-05', done: '2026-06-01' }, 'late', 90, -5],
  [
    'inside a suspension',
    { today: '2026-03-14', suspensions: [{ from: '2026-03-12', to: '2026-03-21', reason: 'appraisal' }] },
    'suspended',
    9,
    88,
  ],
  [
    'a suspension that still lasts',
    { today: '2026-03-14', suspensions: [{ from: '2026-03-12', reason: 'appraisal' }] },
    'suspended',
    9,
    81,
  ],
  [
    'after a suspension',
    { today: '2026-03-22', suspensions: [{ from: '2026-03-12', to: '2026-03-21', reason: 'appraisal' }] },
    'running',
    10,
    80,
  ],
]
for (const [say, extra, state, run, left] of standings)
  test(`where a clock stands: ${say}`, () => {
    const answer = clock(law, { rule: 'D-R2-90', start: '2026-03-02', ...extra }, '2026-03-02')
    assert.ok(answer.ok)
    const { progress } = answer.result
    assert.deepEqual([progress?.state, progress?.run, progress?.left, progress?.unit], [state, run, left, 'day'])
  })

test('where clocks in working days, hours and terms to run out stand', () => {
  const working = clock(law, { rule: 'D-R2-CHECK-15', start: '2025-09-20', today: '2025-10-09' }, '2025-09-20')
  assert.ok(working.ok)
  // 22 to 26, 28 to 30 September and 9 October have run.
  assert.deepEqual(working.result.progress, {
    today: '2025-10-09',
    state: 'running',
    run: 9,
    left: 6,
    unit: 'working_day',
  })
  const hours = (today: string, done?: string) => {
    const input = { rule: 'C-TRANSFER-24H', start: '2026-03-02T10:00:00+08:00', today, ...(done ? { done } : {}) }
    const answer = clock(law, input, '2026-03-02')
    assert.ok(answer.ok)
    return answer.result.progress
  }
  assert.deepEqual(hours('2026-03-02T15:30:00+08:00'), {
    today: '2026-03-02T15:30:00+08:00',
    state: 'running',
    run: 5,
    left: 18,
    unit: 'hour',
  })
  assert.equal(hours('2026-03-03T10:00:00+08:00')?.state, 'running')
  assert.equal(hours('2026-03-03T10:00:01+08:00')?.state, 'late')
  assert.equal(hours('2026-03-04T10:00:00+08:00', '2026-03-03T02:00:00Z')?.state, 'met')
  assert.equal(hours('2026-03-04T10:00:00+08:00', '2026-03-03T02:00:01Z')?.state, 'late')
  const wait = (today: string) => {
    const answer = clock(law, { rule: 'A-EC-43-15D', start: '2026-03-02', today }, '2026-03-02')
    return answer.ok ? answer.result.progress?.state : answer.code
  }
  assert.deepEqual([wait('2026-03-17'), wait('2026-03-18')], ['running', 'met'])
})

test('every regime names rules that exist', () => {
  for (const { rules } of Object.values(regimes)) for (const id of rules) assert.ok(law.find(id), id)
})
