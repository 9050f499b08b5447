import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CriminalFineInput, criminalFine } from '../src/calculators/criminal-fine.ts'
import { createLaw } from '../src/law.ts'
import { toYuan } from '../src/money.ts'

const law = createLaw()

function answered(input: CriminalFineInput, on: string) {
  const answer = criminalFine(law, input, on)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer
}

const unknown = { gainUnknown: true, turnoverUnknown: true }

const worked: {
  worked: string
  say: string
  input: CriminalFineInput
  on: string
  expect: [version: string, basis: string, min: string, max: string]
}[] = [
  {
    worked: '法释〔2025〕5号 25(2)',
    say: 'one to ten times the gain',
    input: { gain: '30000' },
    on: '2025-04-26',
    expect: ['2025', 'gain', '30000.00', '300000.00'],
  },
  {
    worked: '法释〔2020〕10号 10(2)',
    say: 'one to five times the gain the day before',
    input: { gain: '30000' },
    on: '2025-04-25',
    expect: ['2020', 'gain', '30000.00', '150000.00'],
  },
  {
    worked: '法释〔2025〕5号 25(2)',
    say: 'the gain goes first although the turnover is known',
    input: { gain: '30000', turnover: '900000' },
    on: '2025-04-26',
    expect: ['2025', 'gain', '30000.00', '300000.00'],
  },
  {
    worked: '法释〔2025〕5号 25(2)',
    say: 'half to the whole of the turnover where the gain cannot be established',
    input: { gainUnknown: true, turnover: '80000.01' },
    on: '2025-04-26',
    expect: ['2025', 'turnover', '40000.01', '80000.01'],
  },
  {
    worked: '法释〔2025〕5号 25(2)',
    say: 'neither, up to three years',
    input: unknown,
    on: '2025-04-26',
    expect: ['2025', 'neither', '30000.00', '1000000.00'],
  },
  {
    worked: '法释〔2025〕5号 25(2)',
    say: 'neither, three years or more',
    input: { ...unknown, upperTier: true },
    on: '2025-04-26',
    expect: ['2025', 'neither', '150000.00', '5000000.00'],
  },
  {
    worked: '法释〔2020〕10号 10(2)',
    say: 'neither, from 2020-09-14',
    input: unknown,
    on: '2020-09-14',
    expect: ['2020', 'neither', '30000.00', '1000000.00'],
  },
  {
    worked: '法释〔2020〕10号 10(2)',
    say: 'neither, upper tier, on the last day',
    input: { ...unknown, upperTier: true },
    on: '2025-04-25',
    expect: ['2020', 'neither', '150000.00', '5000000.00'],
  },
  {
    worked: '法释〔2007〕6号 4',
    say: 'one to five times the gain from 2007-04-05',
    input: { gain: '100000' },
    on: '2007-04-05',
    expect: ['2007', 'gain', '100000.00', '500000.00'],
  },
  {
    worked: '法释〔2007〕6号 4',
    say: 'turnover without saying that the gain is unknown',
    input: { turnover: '100000' },
    on: '2020-09-13',
    expect: ['2007', 'turnover', '50000.00', '100000.00'],
  },
]

for (const { worked: article, say, input, on, expect } of worked)
  test(`${article} on ${on}: ${say}`, () => {
    const { version, basis, min, max } = answered(input, on).result
    assert.deepEqual([version, basis, min, max], expect)
  })

test('法释〔2007〕6号 4: gain and turnover stand side by side', () => {
  const { alternative } = answered({ gain: '100000', turnover: '900000' }, '2020-09-13').result
  assert.deepEqual(alternative, { basis: 'turnover', min: '450000.00', max: '900000.00' })
  assert.equal(answered({ gain: '100000', turnover: '900000' }, '2020-09-14').result.alternative, null)
})

test('行政处罚法 35: an administrative fine already imposed is set off, also for older acts', () => {
  for (const on of ['2010-01-01', '2026-01-01']) {
    const { result, rules } = answered({ gain: '100000', paidAdministrativeFine: '50000' }, on)
    assert.equal(result.credited, '50000.00')
    assert.ok(rules.some(({ id }) => id === 'C-FINE-OFFSET'))
  }
  assert.equal(answered({ gain: '100000' }, '2026-01-01').result.credited, null)
})

test('刑法 12: an act before 2025-04-26 tried later shows both ranges and says what is open', () => {
  const { readings, provisional } = answered({ gain: '100000', triedOn: '2026-01-01' }, '2025-04-25')
  assert.deepEqual(
    readings?.map(({ result }) => result.max),
    ['500000.00', '1000000.00'],
  )
  assert.match(readings?.[0]?.words.en ?? '', /default/)
  assert.ok(provisional.some(({ en }) => /lower fine/.test(en)))
  assert.equal(answered({ gain: '1', triedOn: '2026-01-01' }, '2025-04-26').readings, undefined)
})

test('administrative gain is not taken for criminal gain', () => {
  const answer = criminalFine(law, { administrativeGain: '900000' }, '2026-01-01')
  assert.ok(!answer.ok)
  assert.deepEqual([answer.code, answer.field], ['missing', 'gain'])
  assert.match(answered({ gain: '1', administrativeGain: '9' }, '2026-01-01').provisional[0]?.zh ?? '', /不是同一数额/)
})

const refused: { say: string; input: CriminalFineInput; on: string; code: string; field: string }[] = [
  { say: 'before 2007-04-05', input: { gain: '1' }, on: '2007-04-04', code: 'no_version', field: 'on' },
  { say: 'neither known in 2007', input: unknown, on: '2007-04-05', code: 'not_known', field: 'gain' },
  { say: 'nothing given', input: {}, on: '2026-01-01', code: 'missing', field: 'gain' },
  {
    say: 'gain unknown, turnover untold',
    input: { gainUnknown: true },
    on: '2026-01-01',
    code: 'missing',
    field: 'turnover',
  },
  {
    say: 'gain both given and unknown',
    input: { gain: '1', gainUnknown: true },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'gainUnknown',
  },
  { say: 'a negative turnover', input: { turnover: '-5' }, on: '2026-01-01', code: 'out_of_range', field: 'turnover' },
  {
    say: 'a trial before the act',
    input: { gain: '1', triedOn: '2025-01-01' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'triedOn',
  },
]

for (const { say, input, on, code, field } of refused)
  test(`refused: ${say}`, () => {
    const answer = criminalFine(law, input, on)
    assert.ok(!answer.ok)
    assert.deepEqual([answer.code, answer.field], [code, field])
  })

test('the range grows with the amount and never turns over', () => {
  const fen = fc.bigInt({ min: 0n, max: 10n ** 13n })
  const day = fc.constantFrom('2007-04-05', '2020-09-14', '2025-04-26')
  fc.assert(
    fc.property(fen, fen, day, fc.constantFrom('gain', 'turnover'), (amount, more, on, basis) => {
      const inputOf = (value: bigint) =>
        basis === 'gain' ? { gain: toYuan(value) } : { gainUnknown: true, turnover: toYuan(value) }
      const [less, greater] = [amount, amount + more].map((value) => answered(inputOf(value), on).result)
      const fenOf = (yuan = '') => BigInt(yuan.replace('.', ''))
      assert.ok(fenOf(less?.min) <= fenOf(less?.max))
      assert.ok(fenOf(less?.min) <= fenOf(greater?.min) && fenOf(less?.max) <= fenOf(greater?.max))
    }),
    { numRuns: 300 },
  )
})
