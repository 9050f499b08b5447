import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type AdministrativeFineInput, administrativeFine } from '../src/calculators/administrative-fine.ts'
import { fineSurcharge } from '../src/calculators/administrative-fine-surcharge.ts'
import { fineActs } from '../src/choices.ts'
import { createLaw } from '../src/law.ts'
import { toYuan } from '../src/money.ts'

const law = createLaw()
type Input = AdministrativeFineInput

function answered(input: Input, on: string) {
  const answer = administrativeFine(law, input, on)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer
}

const inPublicInterest = { publicInterest: true }

const worked: { worked: string; say: string; input: Input; on: string; expect: (string | null)[] }[] = [
  // 专利法 68: 五万元以下 holds the line.
  {
    worked: '专利法 68',
    say: 'gain of exactly 50,000 is the lower bracket',
    input: { act: 'patent-passing-off', gain: '50000' },
    on: '2024-01-01',
    expect: ['low', '0.00', '250000.00'],
  },
  {
    worked: '专利法 68',
    say: 'one fen more is up to five times',
    input: { act: 'patent-passing-off', gain: '50000.01' },
    on: '2024-01-01',
    expect: ['high', '0.00', '250000.05'],
  },
  {
    worked: '专利法 68',
    say: 'no gain',
    input: { act: 'patent-passing-off', gain: '0' },
    on: '2024-01-01',
    expect: ['low', '0.00', '250000.00'],
  },
  // 商标法 2019 60 and 2026 74: 不足五万元.
  {
    worked: '商标法(2019) 60',
    say: 'turnover one fen under 50,000',
    input: { act: 'mark-infringement', turnover: '49999.99' },
    on: '2026-12-31',
    expect: ['low', '0.00', '250000.00'],
  },
  {
    worked: '商标法(2019) 60',
    say: 'turnover of 50,000',
    input: { act: 'mark-infringement', turnover: '50000' },
    on: '2026-12-31',
    expect: ['high', '0.00', '250000.00'],
  },
  {
    worked: '商标法(2019) 60',
    say: 'turnover of 200,000',
    input: { act: 'mark-infringement', turnover: '200000' },
    on: '2019-11-01',
    expect: ['high', '0.00', '1000000.00'],
  },
  {
    worked: '商标法(2026) 74',
    say: 'turnover one fen under 50,000',
    input: { act: 'mark-infringement', turnover: '49999.99' },
    on: '2027-01-01',
    expect: ['low', '0.00', '250000.00'],
  },
  {
    worked: '商标法(2026) 74',
    say: 'turnover of 60,000',
    input: { act: 'mark-infringement', turnover: '60000' },
    on: '2027-01-01',
    expect: ['high', '0.00', '300000.00'],
  },
  {
    worked: '商标法(2019) 52',
    say: 'a fifth of a turnover of 50,000',
    input: { act: 'mark-passing-off', turnover: '50000' },
    on: '2026-12-31',
    expect: ['high', '0.00', '10000.00'],
  },
  {
    worked: '商标法(2019) 52',
    say: 'one fen under',
    input: { act: 'mark-passing-off', turnover: '49999.99' },
    on: '2026-12-31',
    expect: ['low', '0.00', '10000.00'],
  },
  {
    worked: '商标法(2026) 62',
    say: 'a fifth of 100,000.03, cut to a fen',
    input: { act: 'mark-passing-off', turnover: '100000.03' },
    on: '2027-01-01',
    expect: ['high', '0.00', '20000.00'],
  },
  {
    worked: '令17号 12',
    say: 'bad-faith filing without gain',
    input: { act: 'mark-bad-faith-filing', gain: '0' },
    on: '2026-12-31',
    expect: ['low', '0.00', '10000.00'],
  },
  {
    worked: '令17号 12',
    say: 'three times a gain of 2,000',
    input: { act: 'mark-bad-faith-filing', gain: '2000' },
    on: '2026-12-31',
    expect: ['high', '0.00', '6000.00'],
  },
  {
    worked: '令17号 12',
    say: 'three times the gain, at most 30,000',
    input: { act: 'mark-bad-faith-filing', gain: '10000.01' },
    on: '2026-12-31',
    expect: ['high', '0.00', '30000.00'],
  },
  {
    worked: '商标法(2026) 54',
    say: 'bad-faith filing from 2027',
    input: { act: 'mark-bad-faith-filing' },
    on: '2027-01-01',
    expect: ['usual', '0.00', '100000.00'],
  },
  // 著作权法 53.
  {
    worked: '著作权法 53',
    say: 'turnover one fen under 50,000',
    input: { act: 'copyright', turnover: '49999.99', ...inPublicInterest },
    on: '2024-01-01',
    expect: ['low', '0.00', '250000.00'],
  },
  {
    worked: '著作权法 53',
    say: 'one to five times 50,000',
    input: { act: 'copyright', turnover: '50000', ...inPublicInterest },
    on: '2024-01-01',
    expect: ['high', '50000.00', '250000.00'],
  },
  {
    worked: '著作权法 53',
    say: 'turnover hard to calculate',
    input: { act: 'copyright', turnoverUnknown: true, ...inPublicInterest },
    on: '2024-01-01',
    expect: ['low', '0.00', '250000.00'],
  },
  {
    worked: '著作权法 53',
    say: 'no fine without harm to the public interest',
    input: { act: 'copyright', turnover: '900000', publicInterest: false },
    on: '2024-01-01',
    expect: ['none', null, null],
  },
  {
    worked: '著作权法 53',
    say: 'public interest not told',
    input: { act: 'copyright', turnover: '900000' },
    on: '2024-01-01',
    expect: ['unknown', null, null],
  },
  // 信息网络传播权保护条例 18, 19.
  {
    worked: '信网条例 18',
    say: 'one fen under 50,000',
    input: { act: 'network', turnover: '49999.99', ...inPublicInterest },
    on: '2013-03-01',
    expect: ['low', '0.00', '250000.00'],
  },
  {
    worked: '信网条例 18',
    say: 'one fen over 50,000',
    input: { act: 'network', turnover: '50000.01', ...inPublicInterest },
    on: '2024-01-01',
    expect: ['high', '50000.01', '250000.05'],
  },
  {
    worked: '信网条例 19',
    say: 'article 19 does not ask for the public interest',
    input: { act: 'network-circumvention', turnover: '60000' },
    on: '2024-01-01',
    expect: ['high', '60000.00', '300000.00'],
  },
  // 反不正当竞争法.
  {
    worked: '反法(2019) 18',
    say: 'confusion, one fen under',
    input: { act: 'confusion', turnover: '49999.99' },
    on: '2025-10-14',
    expect: ['low', '0.00', '250000.00'],
  },
  {
    worked: '反法(2019) 18',
    say: 'confusion, 50,000',
    input: { act: 'confusion', turnover: '50000' },
    on: '2025-10-14',
    expect: ['high', '0.00', '250000.00'],
  },
  {
    worked: '反法(2025) 23',
    say: 'confusion, 80,000',
    input: { act: 'confusion', turnover: '80000' },
    on: '2025-10-15',
    expect: ['high', '0.00', '400000.00'],
  },
  {
    worked: '反法(2019) 21',
    say: 'trade secrets',
    input: { act: 'trade-secret', serious: false },
    on: '2025-10-14',
    expect: ['usual', '100000.00', '1000000.00'],
  },
  {
    worked: '反法(2019) 21',
    say: 'serious from 500,000 on 2025-10-14',
    input: { act: 'trade-secret', serious: true },
    on: '2025-10-14',
    expect: ['serious', '500000.00', '5000000.00'],
  },
  {
    worked: '反法(2025) 26',
    say: 'serious from 1,000,000 on 2025-10-15',
    input: { act: 'trade-secret', serious: true },
    on: '2025-10-15',
    expect: ['serious', '1000000.00', '5000000.00'],
  },
  // 种子法 72, 植物新品种保护条例 41, 42.
  {
    worked: '种子法 72',
    say: 'goods one fen under 50,000',
    input: { act: 'plant-infringement', goodsValue: '49999.99', ...inPublicInterest },
    on: '2024-01-01',
    expect: ['low', '10000.00', '250000.00'],
  },
  {
    worked: '种子法 72',
    say: 'five to ten times 50,000',
    input: { act: 'plant-infringement', goodsValue: '50000', ...inPublicInterest },
    on: '2024-01-01',
    expect: ['high', '250000.00', '500000.00'],
  },
  {
    worked: '条例(2025) 42',
    say: 'passing off does not ask for the public interest',
    input: { act: 'plant-passing-off', goodsValue: '60000' },
    on: '2025-06-01',
    expect: ['high', '300000.00', '600000.00'],
  },
  // 电子商务法 84.
  {
    worked: '电子商务法 84',
    say: 'corrected in time',
    input: { act: 'platform', uncorrected: false },
    on: '2024-01-01',
    expect: ['none', null, null],
  },
  {
    worked: '电子商务法 84',
    say: 'not corrected',
    input: { act: 'platform', uncorrected: true, serious: false },
    on: '2024-01-01',
    expect: ['usual', '50000.00', '500000.00'],
  },
  {
    worked: '电子商务法 84',
    say: 'serious',
    input: { act: 'platform', uncorrected: true, serious: true },
    on: '2024-01-01',
    expect: ['serious', '500000.00', '2000000.00'],
  },
  // 布图设计条例.
  {
    worked: '布图条例(2001) 31',
    say: 'no fine',
    input: { act: 'layout', gain: '900000' },
    on: '2026-10-14',
    expect: ['none', null, null],
  },
  {
    worked: '布图条例(2026) 45',
    say: 'no fine',
    input: { act: 'layout', gain: '900000' },
    on: '2026-10-15',
    expect: ['none', null, null],
  },
]

for (const { worked: article, say, input, on, expect } of worked)
  test(`${article} on ${on}: ${say}`, () => {
    const { bracket, min, max } = answered(input, on).result
    assert.deepEqual([bracket, min, max], expect)
  })

test('each version cites its own article', () => {
  const articleOf = (input: Input, on: string) => {
    const { version, article } = answered(input, on).result
    return `${version} ${article}`
  }
  const mark = { act: 'mark-infringement', turnover: '1' }
  assert.equal(articleOf(mark, '2026-12-31'), 'trademark-law-2019 60')
  assert.equal(articleOf(mark, '2027-01-01'), 'trademark-law-2026 74')
  const secret = { act: 'trade-secret', serious: true }
  assert.equal(articleOf(secret, '2025-10-14'), 'unfair-competition-law-2019 21')
  assert.equal(articleOf(secret, '2025-10-15'), 'unfair-competition-law-2025 26')
  assert.equal(articleOf({ act: 'layout' }, '2026-10-14'), 'layout-regulation-2001 31')
  assert.equal(articleOf({ act: 'layout' }, '2026-10-15'), 'layout-regulation-2026 45')
})

test('商标法(2026) 74 no longer names destruction', () => {
  const thingsOn = (on: string) =>
    answered({ act: 'mark-infringement', turnover: '1' }, on)
      .result.confiscation.things.map(({ zh }) => zh)
      .join()
  assert.match(thingsOn('2026-12-31'), /销毁/)
  assert.doesNotMatch(thingsOn('2027-01-01'), /销毁/)
})

test('行政处罚法 28: gain is confiscated less what is refunded; the method of Order 118 was not seen', () => {
  const { result, provisional } = answered(
    { act: 'patent-passing-off', gain: '80000', refunded: '30000' },
    '2024-01-01',
  )
  assert.equal(result.confiscation.gain, '50000.00')
  assert.equal(result.max, '400000.00')
  assert.ok(provisional.some(({ en }) => en.includes('D-SAMR-118')))
})

test('著作权法 53: without the public interest nothing is confiscated or ordered', () => {
  const { result } = answered({ act: 'copyright', gain: '5', publicInterest: false }, '2024-01-01')
  assert.deepEqual([result.confiscation, result.measures], [{ gain: null, things: [] }, []])
})

test('criminal gain is said to be another figure and is not used', () => {
  const { result, provisional } = answered({ act: 'patent-passing-off', criminalGain: '900000' }, '2024-01-01')
  assert.equal(result.bracket, 'unknown')
  assert.deepEqual(
    result.missing.map(({ field }) => field),
    ['gain'],
  )
  assert.ok(provisional.some(({ zh }) => zh.includes('不是同一数额')))
})

test('信网条例 18: exactly 50,000 is in both brackets', () => {
  const { readings } = answered({ act: 'network', turnover: '50000', ...inPublicInterest }, '2024-01-01')
  assert.deepEqual(
    readings?.map(({ result }) => [result.bracket, result.min, result.max]),
    [
      ['low', '0.00', '250000.00'],
      ['high', '50000.00', '250000.00'],
    ],
  )
  assert.equal(answered({ act: 'copyright', turnover: '50000', ...inPublicInterest }, '2024-01-01').readings, undefined)
})

test('行政处罚法 37: a decision after the law changed shows both versions', () => {
  const serious = answered({ act: 'trade-secret', serious: true, decidedOn: '2025-10-15' }, '2025-10-14')
  assert.deepEqual(
    serious.readings?.map(({ result }) => result.min),
    ['500000.00', '1000000.00'],
  )
  assert.ok(serious.rules.some(({ id }) => id === 'D-APL-37'))
  const filing = answered({ act: 'mark-bad-faith-filing', gain: '0', decidedOn: '2027-01-01' }, '2026-12-31')
  assert.deepEqual(
    filing.readings?.map(({ result }) => result.max),
    ['10000.00', '100000.00'],
  )
  assert.match(filing.readings?.[0]?.words.en ?? '', /default/)
  assert.equal(answered({ act: 'trade-secret', decidedOn: '2025-10-14' }, '2025-10-01').readings, undefined)
})

test('plants before 2025-06-01: the Seed Law and the regulation of 2014 differ, and both are shown', () => {
  const readingsOn = (on: string, goodsValue: string) =>
    answered({ act: 'plant-passing-off', goodsValue }, on).readings?.map(({ result }) => [
      result.version,
      result.min,
      result.max,
    ])
  assert.deepEqual(readingsOn('2025-05-31', '60000'), [
    ['seed-law-2021', '300000.00', '600000.00'],
    ['plant-variety-regulation-2014', '60000.00', '300000.00'],
  ])
  assert.deepEqual(readingsOn('2022-03-01', '49999.99'), [
    ['seed-law-2021', '10000.00', '250000.00'],
    ['plant-variety-regulation-2014', '0.00', '250000.00'],
  ])
  assert.equal(readingsOn('2025-06-01', '60000'), undefined)
  const { readings } = answered({ act: 'plant-infringement', goodsValue: '60000', ...inPublicInterest }, '2025-05-31')
  assert.deepEqual(
    readings?.map(({ result }) => result.duty),
    ['shall', 'may'],
  )
})

const refused: { say: string; input: Input; on: string; code: string; field: string }[] = [
  { say: 'an act that is none', input: { act: 'noise' }, on: '2026-01-01', code: 'unknown', field: 'act' },
  {
    say: 'patents before the 2020 amendment',
    input: { act: 'patent-passing-off', gain: '1' },
    on: '2021-05-31',
    code: 'no_version',
    field: 'on',
  },
  {
    say: 'marks before the 2019 amendment',
    input: { act: 'mark-infringement', turnover: '1' },
    on: '2019-10-31',
    code: 'no_version',
    field: 'on',
  },
  {
    say: 'a negative turnover',
    input: { act: 'confusion', turnover: '-1' },
    on: '2026-01-01',
    code: 'out_of_range',
    field: 'turnover',
  },
  {
    say: 'more refunded than gained',
    input: { act: 'layout', gain: '1', refunded: '2' },
    on: '2026-12-01',
    code: 'contradiction',
    field: 'refunded',
  },
  {
    say: 'a decision before the act',
    input: { act: 'platform', decidedOn: '2025-01-01' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'decidedOn',
  },
  { say: 'a day that does not exist', input: { act: 'platform' }, on: '2026-02-30', code: 'invalid', field: 'on' },
]

for (const { say, input, on, code, field } of refused)
  test(`refused: ${say}`, () => {
    const answer = administrativeFine(law, input, on)
    assert.ok(!answer.ok)
    assert.deepEqual([answer.code, answer.field], [code, field])
  })

const fen = fc.bigInt({ min: 0n, max: 10n ** 12n })
const fenOf = (yuan: string | null) => BigInt((yuan ?? '0.00').replace('.', ''))

test('the highest fine never falls when the amount grows', () => {
  const day = fc.constantFrom('2022-03-01', '2025-10-15', '2026-12-31', '2027-01-01')
  fc.assert(
    fc.property(fc.constantFrom(...fineActs), fen, fen, day, (act, amount, more, on) => {
      const inputOf = (value: bigint) => {
        const yuan = toYuan(value)
        return { act, gain: yuan, turnover: yuan, goodsValue: yuan, ...inPublicInterest, uncorrected: true }
      }
      const [less, greater] = [amount, amount + more].map((value) => answered(inputOf(value), on).result)
      // 令17号 12 lets three times a small gain be less than the sum for no gain at all.
      if (act !== 'mark-bad-faith-filing') assert.ok(fenOf(less?.max ?? null) <= fenOf(greater?.max ?? null))
      assert.ok(fenOf(less?.min ?? null) <= fenOf(less?.max ?? null))
    }),
    { numRuns: 600 },
  )
})

test('a newer provision never applies before its day', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fineActs), fc.constantFrom('2022-03-01', '2025-10-14', '2026-12-31'), (act, on) => {
      for (const { id, from } of answered({ act, turnover: '1' }, on).rules) assert.ok((from ?? on) <= on, id)
    }),
    { numRuns: 60 },
  )
})

const late = { fine: '10000', dueOn: '2026-03-16' }

const surcharges: { worked: string; say: string; paidOn: string; days: number[]; sums: string[] }[] = [
  { worked: '行政处罚法 72', say: 'paid on the last day', paidOn: '2026-03-16', days: [0], sums: ['0.00'] },
  { worked: '行政处罚法 72', say: 'paid a day late', paidOn: '2026-03-17', days: [0, 1], sums: ['0.00', '300.00'] },
  {
    worked: '行政处罚法 72',
    say: 'paid ten days late',
    paidOn: '2026-03-26',
    days: [9, 10],
    sums: ['2700.00', '3000.00'],
  },
  {
    worked: '行政处罚法 72',
    say: '33 days are 99 percent, 34 the whole',
    paidOn: '2026-04-19',
    days: [33, 34],
    sums: ['9900.00', '10000.00'],
  },
  {
    worked: '行政处罚法 72',
    say: 'never more than the fine',
    paidOn: '2028-03-16',
    days: [730, 731],
    sums: ['10000.00', '10000.00'],
  },
]

for (const { worked: article, say, paidOn, days, sums } of surcharges)
  test(`${article}: ${say}`, () => {
    const answer = fineSurcharge(law, { ...late, paidOn }, '2026-03-01')
    assert.ok(answer.ok)
    const results = answer.readings?.map(({ result }) => result) ?? [answer.result]
    assert.deepEqual(
      results.map((result) => result.days),
      days,
    )
    assert.deepEqual(
      results.map((result) => result.surcharge),
      sums,
    )
  })

test('行政处罚法 73: reconsideration and suit stop the surcharge', () => {
  const answer = fineSurcharge(
    law,
    { ...late, paidOn: '2026-04-01', excluded: [{ from: '2026-03-20', to: '2026-03-28' }] },
    '2026-03-01',
  )
  assert.ok(answer.ok)
  assert.equal(answer.result.days, 6)
  assert.ok(answer.rules.some(({ id }) => id === 'D-APL-73'))
})

test('a surcharge before the revision of 2021, a payment due before the decision and a span that ends before it begins are refused', () => {
  const refusedAs = (input: Parameters<typeof fineSurcharge>[1], on: string) => {
    const answer = fineSurcharge(law, input, on)
    return answer.ok ? null : [answer.code, answer.field]
  }
  const paid = { fine: '1', dueOn: '2021-07-20', paidOn: '2021-08-01' }
  assert.deepEqual(refusedAs(paid, '2021-07-14'), ['no_version', 'on'])
  assert.deepEqual(refusedAs(paid, '2021-07-21'), ['contradiction', 'dueOn'])
  const excluded = [{ from: '2021-07-30', to: '2021-07-29' }]
  assert.deepEqual(refusedAs({ ...paid, excluded }, '2021-07-15'), ['contradiction', 'excluded.0.to'])
})

test('a surcharge grows by the day and stops at the fine', () => {
  fc.assert(
    fc.property(fen, fc.nat(60), (fine, extra) => {
      const paidOn = new Date(Date.UTC(2026, 2, 17 + extra)).toISOString().slice(0, 10)
      const answer = fineSurcharge(law, { fine: toYuan(fine), dueOn: '2026-03-16', paidOn }, '2026-03-01')
      assert.ok(answer.ok)
      const [without, withDay] = (answer.readings ?? []).map(({ result }) => fenOf(result.surcharge))
      assert.ok((without ?? 0n) <= (withDay ?? 0n) && (withDay ?? 0n) <= fine)
      assert.equal(fenOf(answer.result.total), fine + (without ?? 0n))
    }),
    { numRuns: 200 },
  )
})

test('days left out of a surcharge count once where their spans overlap, and only between due day and payment', () => {
  const excluded = [
    { from: '2026-02-20', to: '2026-03-05' },
    { from: '2026-03-04', to: '2026-03-06' },
  ]
  const outcome = fineSurcharge(
    law,
    { fine: '1000', dueOn: '2026-03-02', paidOn: '2026-03-12', excluded },
    '2026-02-01',
  )
  assert.ok(outcome.ok)
  assert.equal(outcome.result.days, 5)
})
