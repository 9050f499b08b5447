/** Clocks between administrative and criminal enforcement, worked by hand from Order 310 and the texts beside it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answer, Outcome, RefusalCode } from '../src/answer.ts'
import { type LinkageClocksInput, linkageClocks } from '../src/calculators/linkage-clocks.ts'
import { addDays, type Day, fromNumber, toNumber } from '../src/day.ts'
import { createLaw } from '../src/law.ts'

const law = createLaw()
const today = '2026-11-24'

function answered<Result>(outcome: Outcome<Result>): Answer<Result> {
  assert.ok(outcome.ok, outcome.ok ? '' : `${outcome.code} ${outcome.field}: ${outcome.message.en}`)
  return outcome
}

/** Order 310: the due day by calendar days with roll-over, without, and by working days. */
const days: [
  worked: string,
  say: string,
  input: LinkageClocksInput,
  id: string,
  rolled: Day,
  plain: Day,
  working: Day,
][] = [
  [
    '310号第5条',
    'an ordinary week',
    { reportReceived: '2026-11-23' },
    'approval',
    '2026-11-26',
    '2026-11-26',
    '2026-11-26',
  ],
  [
    '310号第5条',
    'over a weekend',
    { reportReceived: '2026-11-19' },
    'approval',
    '2026-11-23',
    '2026-11-22',
    '2026-11-24',
  ],
  [
    '310号第5条',
    'into the National Day break',
    { reportReceived: '2026-09-29' },
    'approval',
    '2026-10-08',
    '2026-10-02',
    '2026-10-09',
  ],
  [
    '310号第8条',
    'received on a Friday',
    { policeAccepted: '2026-11-20' },
    'police_review',
    '2026-11-23',
    '2026-11-23',
    '2026-11-25',
  ],
  [
    '310号第9条',
    'the Saturday after the break was worked',
    { refusalReceived: '2026-10-07' },
    'reconsideration_request',
    '2026-10-10',
    '2026-10-10',
    '2026-10-10',
  ],
  [
    '310号第9条',
    'the decision on reconsideration',
    { reconsiderationAsked: '2026-10-15' },
    'reconsideration_decision',
    '2026-10-19',
    '2026-10-18',
    '2026-10-20',
  ],
  [
    '310号第9条',
    'the proposal to the procuratorate',
    { reconsiderationReceived: '2026-10-19' },
    'supervision',
    '2026-10-22',
    '2026-10-22',
    '2026-10-22',
  ],
  [
    '310号第12条',
    'handing over goods',
    { filingNoticeReceived: '2026-02-13' },
    'handover',
    '2026-02-24',
    '2026-02-16',
    '2026-02-25',
  ],
]

for (const [worked, say, input, id, ...expect] of days) {
  test(`${worked}: ${say}`, () => {
    const { result, readings } = answered(linkageClocks(law, input, today))
    const due = readings?.map((reading) => reading.result.lines.find((line) => line.id === id)?.due)
    assert.deepEqual(due, expect)
    assert.equal(result.lines.find((line) => line.id === id)?.due, expect[0])
  })
}

const hours: [worked: string, input: LinkageClocksInput, id: string, dueAt: string][] = [
  ['310号第5条', { approvedAt: '2026-09-30T16:20:00+08:00' }, 'transfer', '2026-10-01T16:20:00+08:00'],
  ['310号第5条', { approvedAt: '2026-11-20T17:30:00Z' }, 'transfer', '2026-11-22T01:30:00+08:00'],
  ['310号第7条', { wrongPoliceAt: '2026-02-14T09:00:00+08:00' }, 'forwarding', '2026-02-15T09:00:00+08:00'],
  [
    '公安程序规定第180条',
    { deficiencyAt: '2026-12-31T23:59:00+08:00' },
    'deficiency_notice',
    '2027-01-01T23:59:00+08:00',
  ],
]

for (const [worked, input, id, dueAt] of hours) {
  test(`${worked}: hours run through holidays, ${dueAt}`, () => {
    const { result, readings } = answered(linkageClocks(law, input, today))
    const line = result.lines.find((one) => one.id === id)
    assert.deepEqual([line?.dueAt, line?.due], [dueAt, dueAt.slice(0, 10)])
    assert.equal(readings, undefined)
  })
}

test('公安程序规定第180条、刑诉法第105条: what is missing is supplied within three days, rolled over', () => {
  const { result, readings } = answered(linkageClocks(law, { deficiencyNotified: '2026-11-26' }, today))
  assert.deepEqual(
    result.lines.map(({ id, nominal, due }) => [id, nominal, due]),
    [['deficiency_cure', '2026-11-29', '2026-11-30']],
  )
  assert.equal(readings, undefined)
})

test('刑诉法第46条、最高检2021年通知: victims within three days, right holders within ten, the latter provisional', () => {
  const { result, provisional } = answered(linkageClocks(law, { prosecutionAccepted: '2026-11-10' }, today))
  assert.deepEqual(
    result.lines.map(({ id, due }) => [id, due]),
    [
      ['victim_told', '2026-11-13'],
      ['right_holder_told', '2026-11-20'],
    ],
  )
  assert.ok(provisional.some(({ en }) => en.includes('C-RIGHTHOLDER-10D')))
})

test('the opinion after a decision not to prosecute rests on memory and says so', () => {
  const { result, provisional } = answered(linkageClocks(law, { nonProsecuted: '2026-11-10' }, today))
  assert.equal(result.lines[0]?.due, '2026-11-13')
  assert.ok(provisional.some(({ en }) => en.includes('not seen at all')))
})

test('310号第3条: reasonable suspicion is cited, the full threshold is no condition', () => {
  const { rules, steps } = answered(linkageClocks(law, { reportReceived: '2026-11-23' }, today))
  assert.ok(rules.some(({ id }) => id === 'C-IP-SUSPICION'))
  assert.ok(steps.some(({ words }) => words.zh.includes('合理嫌疑')))
})

test('each clock of Order 310 says who acts', () => {
  const { result } = answered(linkageClocks(law, { reportReceived: '2026-11-23', policeAccepted: '2026-11-23' }, today))
  assert.deepEqual(
    result.lines.map(({ id, who }) => [id, who.zh]),
    [
      ['approval', '行政执法机关负责人'],
      ['police_review', '公安机关'],
    ],
  )
})

const refused: [say: string, input: LinkageClocksInput, code: RefusalCode, field: string][] = [
  ['nothing happened', {}, 'missing', ''],
  ['the day before the revision', { reportReceived: '2020-08-06' }, 'no_version', 'on'],
  ['an instant without its offset', { approvedAt: '2026-11-24T16:20:00' }, 'invalid', 'approvedAt'],
  ['a day for an instant', { approvedAt: '2026-11-24' }, 'invalid', 'approvedAt'],
  ['a day that does not exist', { policeAccepted: '2026-11-31' }, 'invalid', 'policeAccepted'],
]

for (const [say, input, code, field] of refused) {
  test(`refused: ${say}`, () => {
    const outcome = linkageClocks(law, input, today)
    assert.ok(!outcome.ok)
    assert.deepEqual([outcome.code, outcome.field], [code, field])
  })
}

test('310号（2020年修订）: on the day of the revision it applies', () => {
  assert.equal(
    answered(linkageClocks(law, { reportReceived: '2020-08-07' }, today)).result.lines[0]?.nominal,
    '2020-08-10',
  )
})

test('clocks are monotone in their start, no reading is earlier than that without roll-over', () => {
  const starts = fc.integer({ min: toNumber('2020-08-07'), max: toNumber('2026-12-01') }).map(fromNumber)
  fc.assert(
    fc.property(starts, fc.integer({ min: 0, max: 30 }), (start, more) => {
      const due = (day: Day) =>
        answered(linkageClocks(law, { policeAccepted: day }, today)).readings?.map(
          ({ result }) => result.lines[0]?.due ?? '',
        )
      const [one, other] = [due(start) ?? [], due(addDays(start, more)) ?? []]
      assert.equal(one.length, 3)
      const [rolled, plain, working] = one as [Day, Day, Day]
      assert.ok(plain <= rolled && plain <= working)
      for (const [at, day] of one.entries()) assert.ok(day <= (other[at] ?? ''))
    }),
  )
})
