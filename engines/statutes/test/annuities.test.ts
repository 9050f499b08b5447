/** Annuities and fees of patents, worked by hand from the Implementing Regulations and the fee table. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answer, Outcome, RefusalCode } from '../src/answer.ts'
import { type OpenLicenceInput, type OpenLicenceResult, openLicenceCut } from '../src/calculators/open-licence.ts'
import {
  type PatentAnnuitiesInput,
  type PatentAnnuitiesResult,
  patentAnnuities,
} from '../src/calculators/patent-annuities.ts'
import { type PatentFeesInput, patentFees } from '../src/calculators/patent-fees.ts'
import { addDays, type Day, fromNumber, toNumber } from '../src/day.ts'
import { createLaw } from '../src/law.ts'
import { parseYuan } from '../src/money.ts'

const law = createLaw()
const today = '2026-11-24'

function answered<Result>(outcome: Outcome<Result>): Answer<Result> {
  assert.ok(outcome.ok, outcome.ok ? '' : `${outcome.code} ${outcome.field}: ${outcome.message.en}`)
  return outcome
}

/** Compares only what is expected. */
function agrees<Value extends object>(actual: Value | null | undefined, expect: Partial<Value>): void {
  const found = Object.fromEntries(Object.keys(expect).map((key) => [key, actual?.[key as keyof Value]]))
  assert.deepEqual(found, expect)
}

const fen = (text: string) => parseYuan(text) as bigint

/** Filed 16 March 2020, granted in its fourth year; year 7 (2,000 yuan) is due on 16 March 2026. */
const invention = { kind: 'invention', filed: '2020-03-16', granted: '2023-05-02', paidThrough: 6 } as const

const lateness: [on: Day, pct: number, surcharge: string, total: string][] = [
  ['2026-03-16', 0, '0.00', '2000.00'],
  ['2026-03-17', 0, '0.00', '2000.00'],
  ['2026-04-16', 0, '0.00', '2000.00'],
  ['2026-04-17', 5, '100.00', '2100.00'],
  ['2026-05-16', 5, '100.00', '2100.00'],
  ['2026-05-17', 10, '200.00', '2200.00'],
  ['2026-06-17', 15, '300.00', '2300.00'],
  ['2026-07-17', 20, '400.00', '2400.00'],
  ['2026-08-17', 25, '500.00', '2500.00'],
  ['2026-09-16', 25, '500.00', '2500.00'],
]

for (const [on, pct, surcharge, total] of lateness) {
  test(`细则第115条: year 7 paid on ${on} bears ${pct} %`, () => {
    const { result } = answered(patentAnnuities(law, invention, on))
    assert.equal(result.lapsed, null)
    agrees(result.now, { year: 7, due: '2026-03-16', surchargePct: pct, surcharge, total })
  })
}

test('细则第115条: unpaid after the six months the patent has ended from the due day', () => {
  const { result } = answered(patentAnnuities(law, invention, '2026-09-17'))
  assert.equal(result.now, null)
  assert.equal(result.lapsed, '2026-03-16')
})

const reduced: [
  say: string,
  reduction: 'single' | 'joint',
  on: Day,
  payable: string,
  surcharge: string,
  total: string,
][] = [
  ['one applicant, in time', 'single', '2026-03-16', '300.00', '0.00', '300.00'],
  ['one applicant, four months late: on the full fee', 'single', '2026-07-17', '300.00', '400.00', '700.00'],
  ['several, in time', 'joint', '2026-03-16', '600.00', '0.00', '600.00'],
  ['several, more than five months late', 'joint', '2026-08-17', '600.00', '500.00', '1100.00'],
]

for (const [say, reduction, on, payable, surcharge, total] of reduced) {
  test(`财税〔2016〕78号第4条、细则第115条: ${say}`, () => {
    const answer = answered(patentAnnuities(law, { ...invention, reduction }, on))
    agrees(answer.result.now, { payable, surcharge, total })
    assert.ok(answer.provisional.length > 0, 'the ten years of the reduction are known from memory only')
  })
}

const tables: {
  worked: string
  say: string
  input: PatentAnnuitiesInput
  expect: Partial<PatentAnnuitiesResult>
  years: [year: number, full: string][]
}[] = [
  {
    worked: '收费标准表、专利法第42条',
    say: 'all twenty years of an invention',
    input: { kind: 'invention', filed: '2025-06-02', granted: '2026-01-09' },
    expect: { grantYear: 1, totalFull: '82300.00', totalPayable: '82300.00' },
    years: [
      [1, '900.00'],
      [3, '900.00'],
      [4, '1200.00'],
      [7, '2000.00'],
      [10, '4000.00'],
      [13, '6000.00'],
      [16, '8000.00'],
      [20, '8000.00'],
    ],
  },
  {
    worked: '收费标准表、专利法第42条',
    say: 'ten years of a utility model, from its second year',
    input: { kind: 'utility', filed: '2025-06-02', granted: '2026-06-02' },
    expect: { grantYear: 2, totalFull: '10600.00' },
    years: [
      [2, '600.00'],
      [4, '900.00'],
      [6, '1200.00'],
      [9, '2000.00'],
      [10, '2000.00'],
    ],
  },
  {
    worked: '收费标准表、专利法第42条',
    say: 'fifteen years of a design filed on 1 June 2021',
    input: { kind: 'design', filed: '2021-06-01', granted: '2021-12-03', paidThrough: 6 },
    expect: { grantYear: 1, totalFull: '26200.00' },
    years: [
      [10, '2000.00'],
      [11, '3000.00'],
      [15, '3000.00'],
    ],
  },
  {
    worked: '收费标准表、专利法（2008）第42条',
    say: 'ten years of a design filed a day earlier',
    input: { kind: 'design', filed: '2021-05-31', granted: '2021-12-03', paidThrough: 6 },
    expect: { grantYear: 1, totalFull: '11200.00' },
    years: [[10, '2000.00']],
  },
  {
    worked: '收费标准表',
    say: 'a compensated invention pays for the year begun after the twentieth',
    input: { kind: 'invention', filed: '2025-06-02', granted: '2026-01-09', compensationDays: 170 },
    expect: { totalFull: '90300.00' },
    years: [[21, '8000.00']],
  },
]

for (const { worked, say, input, expect, years } of tables) {
  test(`${worked}: ${say}`, () => {
    const { result } = answered(patentAnnuities(law, input, today))
    agrees(result, expect)
    for (const [year, full] of years)
      assert.equal(result.rows.find((row) => row.year === year)?.full, full, `year ${year}`)
    assert.equal(result.rows.at(-1)?.year, years.at(-1)?.[0])
  })
}

const dueDays: [worked: string, say: string, filed: Day, year: number, due: Day, graceEnd: Day][] = [
  ['细则第5、115条', 'due in the National Day break', '2019-10-03', 8, '2026-10-08', '2027-04-05'],
  [
    '细则第5条',
    'no 29 February in 2026; the 28th is a Saturday that was worked',
    '2020-02-29',
    7,
    '2026-02-28',
    '2026-08-28',
  ],
  ['细则第5条', 'due on an ordinary Sunday', '2020-08-09', 7, '2026-08-10', '2027-02-09'],
]

for (const [worked, say, filed, year, due, graceEnd] of dueDays) {
  test(`${worked}: ${say}`, () => {
    const input = { kind: 'invention', filed, granted: addDays(filed, 800), paidThrough: year - 1 } as const
    const row = answered(patentAnnuities(law, input, '2026-01-05')).result.rows.find((one) => one.year === year)
    assert.deepEqual([row?.due, row?.graceEnd], [due, graceEnd])
  })
}

test('财税〔2019〕45号: the reduction ends ten years after that of the grant, which counts', () => {
  const input = {
    kind: 'invention',
    filed: '2022-03-16',
    granted: '2024-05-02',
    reduction: 'single',
    paidThrough: 5,
  } as const
  const cuts = answered(patentAnnuities(law, input, today)).result.rows.map(({ year, cutPct }) => [year, cutPct])
  assert.deepEqual(cuts[0], [3, 85])
  assert.deepEqual(
    cuts.filter(([year]) => year === 12 || year === 13),
    [
      [12, 85],
      [13, 0],
    ],
  )
})

test('专利法第51条、公告594号: fees due while an open licence is worked are cut by 15 %, beside a reduction the better counts', () => {
  const openLicence = [{ from: '2025-03-17', to: '2026-03-16' }]
  const of = (input: PatentAnnuitiesInput, year: number) =>
    answered(patentAnnuities(law, input, '2026-03-16')).result.rows.find((row) => row.year === year)
  agrees(of({ ...invention, openLicence }, 7), { cut: 'open_licence', payable: '1700.00' })
  agrees(of({ ...invention, openLicence }, 8), { cut: 'none', payable: '2000.00' })
  agrees(of({ ...invention, openLicence, reduction: 'joint' }, 7), {
    cut: 'joint',
    payable: '600.00',
  })
  const open = [{ from: '2025-03-17' }]
  agrees(of({ ...invention, openLicence: open, reduction: 'single' }, 14), {
    cut: 'open_licence',
    payable: '5100.00',
  })
})

test('细则第114、115条: the year of grant is paid at registration, the later ones one by one', () => {
  const { rows } = answered(patentAnnuities(law, { ...invention, paidThrough: 6 }, '2026-04-20')).result
  assert.deepEqual(
    rows.slice(0, 6).map(({ year, state }) => [year, state]),
    [
      [4, 'at_grant'],
      [5, 'paid'],
      [6, 'paid'],
      [7, 'late'],
      [8, 'later'],
      [9, 'later'],
    ],
  )
  assert.equal(rows[0]?.due, '2023-05-02')
})

const refusedAnnuities: [say: string, input: PatentAnnuitiesInput, on: Day, code: RefusalCode, field: string][] = [
  ['before the fee table', invention, '2025-12-31', 'no_version', 'on'],
  ['granted before filing', { ...invention, granted: '2020-03-15' }, today, 'contradiction', 'granted'],
  ['granted after the end', { ...invention, granted: '2040-03-16' }, today, 'contradiction', 'granted'],
  ['paid before the grant', { ...invention, paidThrough: 3 }, today, 'out_of_range', 'paidThrough'],
  ['paid beyond the end', { ...invention, paidThrough: 21 }, today, 'out_of_range', 'paidThrough'],
  [
    'a compensated design',
    { ...invention, kind: 'design', compensationDays: 1 },
    today,
    'contradiction',
    'compensationDays',
  ],
  [
    'a licence that ends before it begins',
    { ...invention, openLicence: [{ from: '2026-01-02', to: '2026-01-01' }] },
    today,
    'contradiction',
    'openLicence.0.to',
  ],
]

for (const [say, input, on, code, field] of refusedAnnuities) {
  test(`refused: ${say}`, () => {
    const outcome = patentAnnuities(law, input, on)
    assert.ok(!outcome.ok)
    assert.deepEqual([outcome.code, outcome.field], [code, field])
  })
}

const licences: [worked: string, input: OpenLicenceInput, expect: OpenLicenceResult][] = [
  [
    '公告594号、收费标准表',
    { kind: 'utility', year: 9 },
    {
      full: '2000.00',
      withOpenLicence: '1700.00',
      withReduction: null,
      payable: '1700.00',
      taken: 'open_licence',
      saved: '300.00',
    },
  ],
  [
    '公告594号、财税〔2016〕78号第4条',
    { kind: 'design', year: 15, reduction: 'joint' },
    {
      full: '3000.00',
      withOpenLicence: '2550.00',
      withReduction: '900.00',
      payable: '900.00',
      taken: 'reduction',
      saved: '2100.00',
    },
  ],
]

for (const [worked, input, expect] of licences) {
  test(`${worked}: year ${input.year} of a ${input.kind}`, () => {
    assert.deepEqual(answered(openLicenceCut(law, input, today)).result, expect)
  })
}

const fees: {
  worked: string
  say: string
  input: PatentFeesInput
  expect: [id: string, full: string, payable: string][]
  payable: string
}[] = [
  {
    worked: '细则第110、112条，收费标准表',
    say: 'ten claims and thirty pages bear no additional fee',
    input: { kind: 'invention', acts: ['filing'], claims: 10, pages: 30 },
    expect: [
      ['filing', '900.00', '900.00'],
      ['publication', '50.00', '50.00'],
    ],
    payable: '950.00',
  },
  {
    worked: '收费标准表',
    say: 'the eleventh claim and the thirty-first page do',
    input: { kind: 'invention', acts: ['filing'], claims: 11, pages: 31, priorities: 2 },
    expect: [
      ['filing', '900.00', '900.00'],
      ['publication', '50.00', '50.00'],
      ['claims', '150.00', '150.00'],
      ['pages', '50.00', '50.00'],
      ['priorities', '160.00', '160.00'],
    ],
    payable: '1310.00',
  },
  {
    worked: '收费标准表',
    say: 'pages from the three hundred and first are dearer: 270 at 50, 2 at 100',
    input: { kind: 'utility', acts: ['filing'], pages: 302 },
    expect: [
      ['filing', '500.00', '500.00'],
      ['pages', '13700.00', '13700.00'],
    ],
    payable: '14200.00',
  },
  {
    worked: '财税〔2016〕78号第2、4条',
    say: 'filing and examination are reduced, additional fees are not',
    input: { kind: 'invention', acts: ['examination', 'filing'], claims: 12, reduction: 'single' },
    expect: [
      ['filing', '900.00', '135.00'],
      ['publication', '50.00', '50.00'],
      ['claims', '300.00', '300.00'],
      ['examination', '2500.00', '375.00'],
    ],
    payable: '860.00',
  },
  {
    worked: '财税〔2016〕78号第2、4条',
    say: 're-examination is reduced for several applicants, invalidation for nobody',
    input: { kind: 'design', acts: ['reexamination', 'invalidation'], reduction: 'joint' },
    expect: [
      ['reexamination', '300.00', '90.00'],
      ['invalidation', '1500.00', '1500.00'],
    ],
    payable: '1590.00',
  },
  {
    worked: '收费标准表',
    say: 'two months of extension, asked for again',
    input: { kind: 'invention', acts: ['extension', 'restoration'], extensionMonths: 2, extensionAgain: true },
    expect: [
      ['restoration', '1000.00', '1000.00'],
      ['extension', '4000.00', '4000.00'],
    ],
    payable: '5000.00',
  },
  {
    worked: '收费标准表',
    say: 'an evaluation report',
    input: { kind: 'utility', acts: ['evaluation_report'] },
    expect: [['evaluation_report', '2400.00', '2400.00']],
    payable: '2400.00',
  },
]

for (const { worked, say, input, expect, payable } of fees) {
  test(`${worked}: ${say}`, () => {
    const { result } = answered(patentFees(law, input, today))
    assert.deepEqual(
      result.lines.map((line) => [line.id, line.full, line.payable]),
      expect,
    )
    assert.equal(result.payable, payable)
  })
}

test('the publication fee is known from transcripts only: provisional for inventions, not asked of others', () => {
  const doubts = (kind: 'invention' | 'utility') =>
    answered(patentFees(law, { kind, acts: ['filing'] }, today)).provisional.map(({ en }) => en)
  assert.ok(doubts('invention').some((en) => en.includes('E-FEE-PUBLICATION')))
  assert.deepEqual(doubts('utility'), [])
})

test('refused: an evaluation report on an invention, the examination of a design, no act', () => {
  for (const input of [
    { kind: 'invention', acts: ['evaluation_report'] },
    { kind: 'design', acts: ['examination'] },
  ] as const) {
    const outcome = patentFees(law, input, today)
    assert.ok(!outcome.ok && outcome.code === 'contradiction' && outcome.field === 'acts')
  }
  const none = patentFees(law, { kind: 'design', acts: [] }, today)
  assert.ok(!none.ok && none.code === 'missing')
})

const filings = fc.integer({ min: toNumber('2012-01-01'), max: toNumber('2024-12-31') }).map(fromNumber)

test('years fall due one after the other, never cost less than the year before, and never more than the full fee', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('invention', 'utility', 'design'),
      filings,
      fc.integer({ min: 1, max: 2500 }),
      fc.option(fc.constantFrom('single', 'joint'), { nil: undefined }),
      (kind, filed, days, reduction) => {
        const input = { kind, filed, granted: addDays(filed, days), ...(reduction ? { reduction } : {}) } as const
        const { rows, totalPayable, totalFull } = answered(patentAnnuities(law, input, today)).result
        assert.ok(fen(totalPayable) <= fen(totalFull))
        for (const [at, row] of rows.entries()) {
          const before = rows[at - 1]
          if (!before) continue
          assert.ok(before.due < row.due && before.graceEnd < row.graceEnd && row.due < row.graceEnd)
          assert.ok(fen(before.full) <= fen(row.full))
          assert.ok(fen(row.payable) <= fen(row.full))
        }
      },
    ),
  )
})

test('waiting never makes a payment cheaper, and the steps of lateness follow each other without gap', () => {
  fc.assert(
    fc.property(filings, fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 30 }), (filed, wait, more) => {
      const at = (on: Day) =>
        answered(patentAnnuities(law, { kind: 'utility', filed, granted: addDays(filed, 400), reduction: 'joint' }, on))
          .result
      const first = at('2026-01-01').rows[1]
      if (!first || first.graceEnd < '2026-01-01') return
      const day = addDays(first.due < '2026-01-01' ? '2026-01-01' : first.due, wait)
      const [now, then] = [at(day).now, at(addDays(day, more)).now]
      if (now && then) assert.ok(fen(now.total) <= fen(then.total))
      for (const [step, rung] of first.ladder.entries())
        assert.equal(rung.from, addDays(first.ladder[step - 1]?.to ?? first.due, 1))
      assert.equal(first.ladder.at(-1)?.to, first.graceEnd)
    }),
  )
})

test('more claims, pages and priorities never cost less', () => {
  const count = fc.integer({ min: 0, max: 500 })
  fc.assert(
    fc.property(count, count, count, (claims, pages, more) => {
      const of = (input: Omit<PatentFeesInput, 'kind' | 'acts'>) =>
        fen(answered(patentFees(law, { kind: 'invention', acts: ['filing'], ...input }, today)).result.payable)
      assert.ok(of({ claims, pages }) <= of({ claims: claims + more, pages: pages + more, priorities: more }))
    }),
  )
})
