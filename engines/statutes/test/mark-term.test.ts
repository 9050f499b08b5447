/** Terms and deadlines of marks, worked by hand from both Trademark Laws and the Implementing Regulations of 2014. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answer, Outcome, RefusalCode } from '../src/answer.ts'
import { type MarkDeadlinesInput, markDeadlines } from '../src/calculators/mark-deadlines.ts'
import { type MarkTermInput, type MarkTermResult, markTerm } from '../src/calculators/mark-term.ts'
import { addDays, addMonths, type Day, fromNumber, toNumber } from '../src/day.ts'
import { createLaw } from '../src/law.ts'

const law = createLaw()
const today = '2026-11-24'

function answered<Result>(outcome: Outcome<Result>): Answer<Result> {
  assert.ok(outcome.ok, outcome.ok ? '' : `${outcome.code} ${outcome.field}: ${outcome.message.en}`)
  return outcome
}

/** Compares only what is expected. */
function agrees<Value extends object>(actual: Value, expect: Partial<Value>): void {
  assert.deepEqual(Object.fromEntries(Object.keys(expect).map((key) => [key, actual[key as keyof Value]])), expect)
}

const terms: { worked: string; say: string; input: MarkTermInput; on?: Day; expect: Partial<MarkTermResult> }[] = [
  {
    worked: '商标法（2019）第39、40条，实施条例第12条第2款',
    say: 'the day before the corresponding day; renewal and grace',
    input: { registered: '2016-11-28' },
    expect: { lastDay: '2026-11-27', renewalFrom: '2025-11-28', graceEnd: '2027-05-27', status: 'renewal_open' },
  },
  {
    worked: '实施条例第12条第2款',
    say: 'registered on 29 February: the month of the end has none, so its last day',
    input: { registered: '2016-02-29' },
    expect: { lastDay: '2026-02-28', renewalFrom: '2025-03-01' },
  },
  {
    worked: '商标法（2019）第40条，实施条例第12条第2款',
    say: 'the next term starts the day after and ends before its own corresponding day',
    input: { registered: '2016-02-29', renewals: 1 },
    expect: {
      from: '2026-03-01',
      lastDay: '2036-02-29',
      terms: [
        { from: '2016-02-29', to: '2026-02-28' },
        { from: '2026-03-01', to: '2036-02-29' },
      ],
    },
  },
  {
    worked: '商标法（2019）第40条',
    say: 'renewed twice, the second time for a term that is still to begin',
    input: { registered: '2007-01-14', renewals: 2 },
    expect: { from: '2027-01-14', lastDay: '2037-01-13', status: 'in_force' },
  },
  {
    worked: '实施条例第12条第1款',
    say: 'the grace period ends in the National Day break',
    input: { registered: '2016-04-04' },
    expect: { lastDay: '2026-04-03', graceEnd: '2026-10-08', status: 'to_be_removed' },
  },
  {
    worked: '商标法（2019）第39条',
    say: 'registered on 1 January',
    input: { registered: '2017-01-01' },
    expect: { lastDay: '2026-12-31', renewalFrom: '2026-01-01', graceEnd: '2027-06-30' },
  },
]

for (const { worked, say, input, on = today, expect } of terms) {
  test(`${worked}: ${say}`, () => agrees(answered(markTerm(law, input, on)).result, expect))
}

const stands: [on: Day, status: MarkTermResult['status']][] = [
  ['2016-11-27', 'not_yet'],
  ['2025-11-27', 'in_force'],
  ['2025-11-28', 'renewal_open'],
  ['2026-11-27', 'renewal_open'],
  ['2026-11-28', 'grace'],
  ['2027-05-27', 'grace'],
  ['2027-05-28', 'to_be_removed'],
]

for (const [on, status] of stands) {
  test(`商标法第40条（2026年修订第44条）: a mark registered on 2016-11-28 on ${on}`, () => {
    const outcome = markTerm(law, { registered: '2016-11-28' }, on)
    if (on < '2019-11-01') assert.ok(!outcome.ok && outcome.code === 'no_version')
    else assert.equal(answered(outcome).result.status, status)
  })
}

test('the law of the day of the question is cited, and the newer one with the doubt about its regulations', () => {
  const cited = (on: Day) => {
    const { rules, provisional } = answered(markTerm(law, { registered: '2020-03-03' }, on))
    return [rules.map(({ id }) => id).filter((id) => id.endsWith('-TERM')), provisional.length]
  }
  const [before, doubtsBefore] = cited('2026-12-31')
  const [after, doubtsAfter] = cited('2027-01-01')
  assert.deepEqual([before, after], [['E-TM19-TERM'], ['E-TM26-TERM']])
  assert.equal(Number(doubtsAfter) - Number(doubtsBefore), 1)
})

interface Worked {
  worked: string
  say: string
  input: MarkDeadlinesInput
  expect: [id: string, nominal: Day, due: Day][]
  /** By the newer law, where both are shown. */
  other?: Day
}

const deadlines: Worked[] = [
  {
    worked: '商标法（2019）第33条',
    say: 'an opposition period that ends in 2026',
    input: { published: '2026-09-28' },
    expect: [['opposition', '2026-12-28', '2026-12-28']],
  },
  {
    worked: '商标法（2019）第33条，实施条例第12条',
    say: 'ending on a Sunday',
    input: { published: '2026-08-06' },
    expect: [['opposition', '2026-11-06', '2026-11-06']],
  },
  {
    worked: '商标法（2019）第33条',
    say: 'the last publication whose three months end before the switch',
    input: { published: '2026-09-30' },
    expect: [['opposition', '2026-12-30', '2026-12-30']],
  },
  {
    worked: '商标法（2019）第33条、（2026）第36条',
    say: 'a day later the period reaches the newer law; its two months were over before',
    input: { published: '2026-10-01' },
    expect: [['opposition', '2027-01-01', '2027-01-01']],
    other: '2026-12-31',
  },
  {
    worked: '商标法（2019）第33条、（2026）第36条',
    say: 'published on 20 November: 20 February is a Saturday',
    input: { published: '2026-11-20' },
    expect: [['opposition', '2027-02-20', '2027-02-22']],
    other: '2027-01-20',
  },
  {
    worked: '商标法（2019）第33条、（2026）第36条',
    say: 'published on the last day of the older law; February has no 31st, and its 28th is a Sunday',
    input: { published: '2026-12-31' },
    expect: [['opposition', '2027-03-31', '2027-03-31']],
    other: '2027-03-01',
  },
  {
    worked: '商标法（2026）第36条',
    say: 'published on the first day of the newer law',
    input: { published: '2027-01-01' },
    expect: [['opposition', '2027-03-01', '2027-03-01']],
  },
  {
    worked: '商标法（2019）第34条',
    say: 'fifteen days for review, ending in the National Day break; thirty for the suit',
    input: { refusalReceived: '2026-09-20', reviewDecisionReceived: '2026-09-20' },
    expect: [
      ['review', '2026-10-05', '2026-10-08'],
      ['review_suit', '2026-10-20', '2026-10-20'],
    ],
  },
  {
    worked: '商标法（2026）第38条',
    say: 'review of a refusal after opposition under the newer law',
    input: { noRegistrationReceived: '2027-01-04' },
    expect: [['review_after_opposition', '2027-01-19', '2027-01-19']],
  },
  {
    worked: '商标法（2026）第32条',
    say: 'nine months for examination under the newer law',
    input: { filed: '2027-01-04' },
    expect: [['office_examination', '2027-10-04', '2027-10-04']],
  },
  {
    worked: '商标法（2019）第45条',
    say: 'five years for relative grounds',
    input: { registered: '2021-11-24' },
    expect: [['invalidation', '2026-11-24', '2026-11-24']],
  },
  {
    worked: '商标法（2019）第49条，实施条例第66条',
    say: 'three years to wait from publication, two months for evidence of use',
    input: { registrationPublished: '2023-11-25', nonUseNoticeReceived: '2026-08-31' },
    expect: [
      ['use_evidence', '2026-10-31', '2026-11-02'],
      ['non_use_wait', '2026-11-25', '2026-11-25'],
    ],
  },
  {
    worked: '商标法（2019）第50条',
    say: 'a year after a revocation on the last day of the older law',
    input: { ended: '2026-12-31', endedBy: 'revoked' },
    expect: [['one_year_bar', '2027-12-31', '2027-12-31']],
  },
  {
    worked: '商标法（2026）第49条',
    say: 'none after a revocation a day later',
    input: { ended: '2027-01-01', endedBy: 'revoked' },
    expect: [],
  },
  {
    worked: '商标法（2026）第49条',
    say: 'a year after cancellation on request, against others',
    input: { ended: '2027-01-01', endedBy: 'cancelled' },
    expect: [['one_year_bar', '2028-01-01', '2028-01-01']],
  },
  {
    worked: '商标法（2019）第50条',
    say: 'cancellation on request is not named in the older law',
    input: { ended: '2026-12-31', endedBy: 'cancelled' },
    expect: [],
  },
  {
    worked: '商标法（2019）第25、26、28条',
    say: 'priority, exhibition priority, their documents, examination',
    input: { foreignFiled: '2026-01-15', exhibited: '2026-02-11', filed: '2026-02-27' },
    expect: [
      ['priority_documents', '2026-05-27', '2026-05-27'],
      ['priority', '2026-07-15', '2026-07-15'],
      ['exhibition_priority', '2026-08-11', '2026-08-11'],
      ['office_examination', '2026-11-27', '2026-11-27'],
    ],
  },
]

for (const { worked, say, input, expect, other } of deadlines) {
  test(`${worked}: ${say}`, () => {
    const { result, readings } = answered(markDeadlines(law, input, today))
    assert.deepEqual(
      result.lines.map(({ id, nominal, due }) => [id, nominal, due]),
      expect,
    )
    assert.equal(readings?.[1]?.result.lines.find(({ id }) => id === 'opposition')?.due, other)
  })
}

test('商标法（2019）第50条、（2026）第49条: a year that runs across 2027-01-01 is doubted, one that ends before is not', () => {
  const doubts = (ended: Day) => answered(markDeadlines(law, { ended, endedBy: 'expired' }, ended)).provisional
  assert.equal(doubts('2025-12-31').length, 0)
  assert.match(doubts('2026-01-01')[0]?.zh ?? '', /跨越 2027-01-01/)
  assert.match(doubts('2026-12-31')[0]?.en ?? '', /runs across 2027-01-01/)
})

test('实施条例第66条: the first day on which revocation for non-use may be applied for is told', () => {
  const { result } = answered(markDeadlines(law, { registrationPublished: '2023-11-24' }, today))
  assert.equal(result.lines[0]?.note?.en, 'may be applied for from 2026-11-25')
})

const refused: [say: string, input: MarkDeadlinesInput, code: RefusalCode, field: string][] = [
  ['nothing to count from', {}, 'missing', ''],
  ['published before the versions known', { published: '2019-10-31' }, 'no_version', 'on'],
  ['not a day', { published: '2026-13-01' }, 'invalid', 'published'],
  ['an end without how', { ended: '2026-05-05' }, 'missing', 'endedBy'],
]

for (const [say, input, code, field] of refused) {
  test(`refused: ${say}`, () => {
    const outcome = markDeadlines(law, input, today)
    assert.ok(!outcome.ok)
    assert.deepEqual([outcome.code, outcome.field], [code, field])
  })
}

test('refused: a term beyond the years that are counted', () => {
  const outcome = markTerm(law, { registered: '2020-01-01', renewals: 18 }, today)
  assert.ok(!outcome.ok && outcome.code === 'out_of_range' && outcome.field === 'renewals')
})

const publications = fc.integer({ min: toNumber('2019-11-01'), max: toNumber('2035-12-31') }).map(fromNumber)

test('the two months of the newer law never apply alone to a publication before its day', () => {
  fc.assert(
    fc.property(publications, publications, (published, on) => {
      const { result, readings } = answered(markDeadlines(law, { published }, on))
      const months = published < '2027-01-01' ? 3 : 2
      assert.equal(result.lines[0]?.nominal, addMonths(published, months))
      for (const reading of readings?.slice(1) ?? []) {
        const due = reading.result.lines[0]?.due
        assert.ok(published < '2027-01-01' && due && '2026-12-31' <= due && due <= (result.lines[0]?.due ?? ''))
      }
    }),
  )
})

test('marks registered later end later, and terms follow each other without gap', () => {
  fc.assert(
    fc.property(
      publications,
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 0, max: 5 }),
      (day, days, renewals) => {
        const of = (registered: Day) => answered(markTerm(law, { registered, renewals }, today)).result
        const [one, other] = [of(day), of(addDays(day, days))]
        assert.ok(one.lastDay <= other.lastDay && one.graceEnd <= other.graceEnd)
        for (const [at, term] of one.terms.entries())
          if (at > 0) assert.equal(term.from, addDays(one.terms[at - 1]?.to ?? '', 1))
        assert.ok(one.renewalFrom <= one.lastDay && one.lastDay < one.graceEnd)
      },
    ),
  )
})
