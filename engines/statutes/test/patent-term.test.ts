/** Terms and deadlines of patents, worked by hand from the Patent Law and its Implementing Regulations. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answer, Outcome, RefusalCode } from '../src/answer.ts'
import { type PatentDeadlinesInput, patentDeadlines } from '../src/calculators/patent-deadlines.ts'
import { type PatentTermInput, type PatentTermResult, patentTerm } from '../src/calculators/patent-term.ts'
import { patentKinds } from '../src/choices.ts'
import { addDays, type Day, fromNumber, toNumber } from '../src/day.ts'
import { createLaw } from '../src/law.ts'

const law = createLaw()

function answered<Result>(outcome: Outcome<Result>): Answer<Result> {
  assert.ok(outcome.ok, outcome.ok ? '' : `${outcome.code} ${outcome.field}: ${outcome.message.en}`)
  return outcome
}

/** Compares only what is expected. */
function agrees<Value extends object>(actual: Value | null | undefined, expect: Partial<Value>): void {
  const found = Object.fromEntries(Object.keys(expect).map((key) => [key, actual?.[key as keyof Value]]))
  assert.deepEqual(found, expect)
}

const terms: {
  worked: string
  say: string
  input: PatentTermInput
  on?: Day
  expect: Partial<PatentTermResult>
  /** Last day by the other reading. */
  other?: Day
}[] = [
  {
    worked: '专利法（2008）第42条',
    say: 'an invention filed under the older law',
    input: { kind: 'invention', filed: '2006-11-25', granted: '2009-03-04' },
    on: '2026-11-24',
    expect: { years: 20, lastDay: '2026-11-24', status: 'in_force', effectiveFrom: '2009-03-04' },
    other: '2026-11-25',
  },
  {
    worked: '专利法（2008）第42条',
    say: 'the day after its last day',
    input: { kind: 'invention', filed: '2006-11-25', granted: '2009-03-04' },
    on: '2026-11-25',
    expect: { status: 'expired' },
    other: '2026-11-25',
  },
  {
    worked: '专利法（2008）第42条',
    say: 'a design filed on the last day of the older law',
    input: { kind: 'design', filed: '2021-05-31', granted: '2021-12-03' },
    expect: { years: 10, lastDay: '2031-05-30' },
    other: '2031-05-31',
  },
  {
    worked: '专利法第42条',
    say: 'a design filed on the first day of the newer law',
    input: { kind: 'design', filed: '2021-06-01', granted: '2021-12-03' },
    expect: { years: 15, lastDay: '2036-05-31' },
    other: '2036-06-01',
  },
  {
    worked: '专利法第42条',
    say: 'a utility model; the years did not change',
    input: { kind: 'utility', filed: '2021-06-01' },
    expect: { years: 10, lastDay: '2031-05-31', effectiveFrom: null, status: 'not_granted' },
    other: '2031-06-01',
  },
  {
    worked: '专利法第42条、细则第5条',
    say: 'filed on 29 February: the year of the end has none',
    input: { kind: 'design', filed: '2024-02-29' },
    expect: { lastDay: '2039-02-28' },
    other: '2039-02-28',
  },
  {
    worked: '专利法第42条第2款、细则第78条',
    say: 'late grant: 214 days less 30 and 14',
    input: {
      kind: 'invention',
      filed: '2021-06-10',
      examinationRequested: '2022-06-20',
      granted: '2026-01-20',
      reasonableDelayDays: 30,
      applicantDelayDays: 14,
    },
    expect: { grantCompensationDays: 170, lastDay: '2041-06-09', lastDayWithCompensation: '2041-11-26' },
    other: '2041-11-27',
  },
  {
    worked: '专利法第42条第2款',
    say: 'granted on the day on which both periods are full',
    input: { kind: 'invention', filed: '2021-06-10', examinationRequested: '2022-06-20', granted: '2025-06-20' },
    expect: { grantCompensationDays: 0, lastDayWithCompensation: '2041-06-09' },
    other: '2041-06-10',
  },
  {
    worked: '专利法第42条第2款',
    say: 'granted a day later',
    input: { kind: 'invention', filed: '2021-06-10', examinationRequested: '2022-06-20', granted: '2025-06-21' },
    expect: { grantCompensationDays: 1, lastDayWithCompensation: '2041-06-10' },
    other: '2041-06-11',
  },
  {
    worked: '专利法第42条第2款',
    say: 'the four years from filing are the later ones',
    input: { kind: 'invention', filed: '2021-06-10', examinationRequested: '2021-06-10', granted: '2025-06-12' },
    expect: { grantCompensationDays: 2 },
    other: '2041-06-12',
  },
  {
    worked: '细则第78条第4款',
    say: 'a utility model filed on the same day takes the compensation away',
    input: {
      kind: 'invention',
      filed: '2021-06-10',
      examinationRequested: '2022-06-20',
      granted: '2026-01-20',
      sameDayUtility: true,
    },
    expect: { grantCompensationDays: 0, lastDayWithCompensation: '2041-06-09' },
    other: '2041-06-10',
  },
  {
    worked: '专利法第42条第3款、细则第82条',
    say: 'a drug approved early: fourteen years from approval end before the term does',
    input: { kind: 'invention', filed: '2019-01-10', granted: '2022-01-11', drugApproved: '2024-02-20' },
    expect: { drugCompensationDays: 0, lastDayWithCompensation: '2039-01-09' },
    other: '2039-01-10',
  },
  {
    worked: '专利法第42条第3款、细则第82条',
    say: 'a drug approved after ten and a half years: at most fourteen years from approval',
    input: { kind: 'invention', filed: '2014-03-01', granted: '2017-03-01', drugApproved: '2024-09-01' },
    expect: { lastDay: '2034-02-28', lastDayWithCompensation: '2038-08-31' },
    other: '2038-09-01',
  },
  {
    worked: '专利法第42条第3款、细则第82条',
    say: 'a drug approved after eleven and a half years: at most five years',
    input: { kind: 'invention', filed: '2013-01-15', granted: '2016-01-15', drugApproved: '2024-07-15' },
    expect: { lastDay: '2033-01-14', lastDayWithCompensation: '2038-01-14' },
    other: '2038-01-15',
  },
]

for (const { worked, say, input, on = '2026-11-24', expect, other } of terms) {
  test(`${worked}: ${say}`, () => {
    const { result, readings } = answered(patentTerm(law, input, on))
    agrees(result, expect)
    assert.deepEqual(readings?.[0]?.result, result)
    assert.equal(readings?.[1]?.result.lastDayWithCompensation, other)
  })
}

test('细则第77条: compensation is asked for within three months of the grant', () => {
  const input = {
    kind: 'invention',
    filed: '2021-06-10',
    examinationRequested: '2022-06-20',
    granted: '2026-07-03',
  } as const
  const { result } = answered(patentTerm(law, input, '2026-11-24'))
  // 3 October lies in the National Day break of 2026, the first working day after is the 8th.
  assert.deepEqual(
    result.requests.map(({ id, nominal, due }) => [id, nominal, due]),
    [['term_compensation', '2026-10-03', '2026-10-08']],
  )
})

test('the older designs are marked as resting on a transition whose text was not seen', () => {
  const asked = (filed: Day) => answered(patentTerm(law, { kind: 'design', filed }, '2026-11-24')).provisional.length
  assert.equal(asked('2021-05-31'), 1)
  assert.equal(asked('2021-06-01'), 0)
})

const refusedTerms: [say: string, input: PatentTermInput, code: RefusalCode, field: string][] = [
  ['filed before the first version', { kind: 'invention', filed: '2001-06-30' }, 'no_version', 'on'],
  ['not a day', { kind: 'invention', filed: '2026-02-30' }, 'invalid', 'filed'],
  ['no day', { kind: 'invention', filed: '' }, 'missing', 'filed'],
  ['not a kind', { kind: 'plant' as 'design', filed: '2022-01-01' }, 'unknown', 'kind'],
  ['granted before filing', { kind: 'design', filed: '2022-01-02', granted: '2022-01-01' }, 'contradiction', 'granted'],
  [
    'a drug in a design',
    { kind: 'design', filed: '2022-01-02', drugApproved: '2024-02-01' },
    'contradiction',
    'drugApproved',
  ],
  [
    'negative delay',
    {
      kind: 'invention',
      filed: '2022-01-02',
      granted: '2026-01-02',
      examinationRequested: '2022-01-02',
      applicantDelayDays: -1,
    },
    'out_of_range',
    'applicantDelayDays',
  ],
]

for (const [say, input, code, field] of refusedTerms) {
  test(`refused: ${say}`, () => {
    const outcome = patentTerm(law, input, '2026-11-24')
    assert.ok(!outcome.ok)
    assert.deepEqual([outcome.code, outcome.field], [code, field])
  })
}

const deadlines: {
  worked: string
  say: string
  input: PatentDeadlinesInput
  expect: [id: string, nominal: Day, due: Day][]
}[] = [
  {
    worked: '专利法第29、30条，细则第5、36条',
    say: 'priority of an invention, its copy and its restoration; the year ends on a Saturday',
    input: { kind: 'invention', firstFiled: '2025-11-28' },
    expect: [
      ['priority', '2026-11-28', '2026-11-30'],
      ['priority_restoration', '2027-01-30', '2027-02-01'],
      ['priority_copy', '2027-03-28', '2027-03-29'],
    ],
  },
  {
    worked: '专利法第29条',
    say: 'priority of a design: six months, ending in the National Day break; no restoration',
    input: { kind: 'design', firstFiled: '2026-04-01' },
    expect: [['priority', '2026-10-01', '2026-10-08']],
  },
  {
    worked: '专利法第30条第2款',
    say: 'the copy for a design: three months from filing',
    input: { kind: 'design', filed: '2026-03-13', priority: '2025-10-09' },
    expect: [
      ['filing_fee', '2026-05-13', '2026-05-13'],
      ['amendment', '2026-05-13', '2026-05-13'],
      ['priority_copy', '2026-06-13', '2026-06-15'],
    ],
  },
  {
    worked: '专利法第34、35条，细则第12条',
    say: 'examination runs from the priority day',
    input: { kind: 'invention', filed: '2026-03-02', priority: '2025-03-10' },
    expect: [
      ['filing_fee', '2026-05-02', '2026-05-06'],
      ['publication', '2026-09-10', '2026-09-10'],
      ['examination', '2028-03-10', '2028-03-10'],
    ],
  },
  {
    worked: '专利法第35条',
    say: 'without priority from the filing day',
    input: { kind: 'invention', filed: '2026-03-02' },
    expect: [
      ['filing_fee', '2026-05-02', '2026-05-06'],
      ['publication', '2027-09-02', '2027-09-02'],
      ['examination', '2029-03-02', '2029-03-02'],
    ],
  },
  {
    worked: '专利法第41条',
    say: 'three months for re-examination, three for the suit',
    input: { kind: 'utility', refusalReceived: '2026-07-01', reexaminationDecisionReceived: '2026-05-31' },
    expect: [
      ['reexamination_suit', '2026-08-31', '2026-08-31'],
      ['reexamination', '2026-10-01', '2026-10-08'],
    ],
  },
  {
    worked: '细则第5、60条',
    say: 'registration: no 31 February, and 28 February 2026 is a Saturday that was worked',
    input: { kind: 'design', grantNoticeReceived: '2025-12-31' },
    expect: [['registration', '2026-02-28', '2026-02-28']],
  },
  {
    worked: '细则第71、116条',
    say: 'a month for more grounds and for the fee',
    input: { kind: 'invention', invalidationRequested: '2026-08-31' },
    expect: [
      ['invalidation_evidence', '2026-09-30', '2026-09-30'],
      ['invalidation_fee', '2026-09-30', '2026-09-30'],
    ],
  },
  {
    worked: '专利法第46条',
    say: 'three months for the suit over invalidity, ending on a Saturday',
    input: { kind: 'invention', invalidationDecisionReceived: '2026-07-24' },
    expect: [['invalidation_suit', '2026-10-24', '2026-10-26']],
  },
  {
    worked: '细则第6条第2款',
    say: 'restoration with good reason',
    input: { kind: 'invention', lossNoticeReceived: '2026-08-06' },
    expect: [['restoration', '2026-10-06', '2026-10-08']],
  },
  {
    worked: '细则第6条第1款',
    say: 'after force majeure two months, but not beyond two years',
    input: { kind: 'invention', missed: '2024-11-20', obstacleRemoved: '2026-10-15' },
    expect: [['restoration_force_majeure', '2026-11-20', '2026-11-20']],
  },
  {
    worked: '细则第6条第1款',
    say: 'well within the two years',
    input: { kind: 'invention', missed: '2026-01-20', obstacleRemoved: '2026-06-15' },
    expect: [['restoration_force_majeure', '2026-08-15', '2026-08-17']],
  },
  {
    worked: '细则第120条',
    say: 'thirty and thirty-two months from the priority day',
    input: { kind: 'invention', pctPriority: '2024-05-10' },
    expect: [
      ['pct_entry', '2026-11-10', '2026-11-10'],
      ['pct_entry_late', '2027-01-10', '2027-01-11'],
    ],
  },
  {
    worked: '细则第57、112条',
    say: 'two months from filing, fifteen days from acceptance',
    input: { kind: 'utility', filed: '2026-09-30', acceptanceReceived: '2026-10-12' },
    expect: [
      ['filing_fee_notice', '2026-10-27', '2026-10-27'],
      ['filing_fee', '2026-11-30', '2026-11-30'],
      ['amendment', '2026-11-30', '2026-11-30'],
    ],
  },
  {
    worked: '细则第77条',
    say: 'only inventions are compensated',
    input: { kind: 'invention', granted: '2026-01-20' },
    expect: [['term_compensation', '2026-04-20', '2026-04-20']],
  },
]

for (const { worked, say, input, expect } of deadlines) {
  test(`${worked}: ${say}`, () => {
    const { result } = answered(patentDeadlines(law, input, '2026-11-24'))
    assert.deepEqual(
      result.lines.map(({ id, nominal, due }) => [id, nominal, due]),
      expect,
    )
  })
}

test('days in years without a calendar are provisional, and say so', () => {
  const { result, provisional } = answered(
    patentDeadlines(law, { kind: 'invention', pctPriority: '2024-05-10' }, '2026-11-24'),
  )
  assert.deepEqual(
    result.lines.map((line) => line.provisional ?? false),
    [false, true],
  )
  assert.equal(provisional.length, 1)
})

test('细则第12条: the rule that makes the filing day the priority day is cited', () => {
  const input = { kind: 'invention', filed: '2026-03-02', priority: '2025-03-10' } as const
  const ids = answered(patentDeadlines(law, input, '2026-11-24')).rules.map(({ id }) => id)
  assert.ok(ids.includes('E-PATR-PRIORITY-DAY'))
  assert.ok(ids.includes('E-PAT-EXAM-3Y'))
})

const refusedDeadlines: [say: string, input: PatentDeadlinesInput, code: RefusalCode, field: string][] = [
  ['nothing to count from', { kind: 'invention' }, 'missing', ''],
  ['the last day before the version', { kind: 'invention', firstFiled: '2021-05-31' }, 'no_version', 'on'],
  [
    'priority after filing',
    { kind: 'design', filed: '2026-01-02', priority: '2026-01-03' },
    'contradiction',
    'priority',
  ],
  [
    'an international application for a design',
    { kind: 'design', pctPriority: '2025-01-02' },
    'contradiction',
    'pctPriority',
  ],
  ['no day of what was missed', { kind: 'design', obstacleRemoved: '2026-01-02' }, 'missing', 'missed'],
  [
    'removed after two years',
    { kind: 'design', missed: '2024-11-20', obstacleRemoved: '2026-11-21' },
    'out_of_range',
    'obstacleRemoved',
  ],
]

for (const [say, input, code, field] of refusedDeadlines) {
  test(`refused: ${say}`, () => {
    const outcome = patentDeadlines(law, input, '2026-11-24')
    assert.ok(!outcome.ok)
    assert.deepEqual([outcome.code, outcome.field], [code, field])
  })
}

const filings = fc.integer({ min: toNumber('2001-07-01'), max: toNumber('2060-12-31') }).map(fromNumber)
const kinds = fc.constantFrom(...patentKinds)

test('a later filing of the same kind never ends earlier', () => {
  fc.assert(
    fc.property(kinds, filings, fc.integer({ min: 1, max: 4000 }), (kind, filed, days) => {
      const last = (day: Day) => answered(patentTerm(law, { kind, filed: day }, day)).result.lastDay
      assert.ok(last(filed) <= last(addDays(filed, days)))
    }),
  )
})

test('the fifteen years of designs never apply to an earlier filing', () => {
  fc.assert(
    fc.property(filings, filings, (filed, on) => {
      const { years } = answered(patentTerm(law, { kind: 'design', filed }, on)).result
      assert.equal(years, filed < '2021-06-01' ? 10 : 15)
    }),
  )
})

test('due days are monotone in their start', () => {
  const starts = fc.integer({ min: toNumber('2024-01-20'), max: toNumber('2040-12-31') }).map(fromNumber)
  fc.assert(
    fc.property(starts, fc.integer({ min: 0, max: 400 }), (start, days) => {
      const due = (day: Day) =>
        answered(
          patentDeadlines(
            law,
            { kind: 'utility', refusalReceived: day, grantNoticeReceived: day, firstFiled: day },
            day,
          ),
        ).result.lines
      const [earlier, later] = [due(start), due(addDays(start, days))]
      for (const line of earlier) {
        const same = later.find(({ id }) => id === line.id)
        assert.ok(same && line.due <= same.due && line.nominal <= line.due && line.start < line.due)
      }
    }),
  )
})
