/** Court fees against 诉讼费用交纳办法 (国务院令第481号): every edge of the table, halves, and cases charged by the piece. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CourtFeesInput, courtFees } from '../src/calculators/court-fees.ts'
import { createLaw } from '../src/law.ts'
import { parseYuan, toYuan } from '../src/money.ts'

const law = createLaw()
const on = '2026-11-24'

/** Article 13 (1): one fen below, at, and above each edge. Added up by hand from the article. */
const edges: [amount: string, fee: string][] = [
  ['0', '50.00'],
  ['9999.99', '50.00'],
  ['10000', '50.00'],
  ['10000.01', '50.00'],
  ['10000.40', '50.01'],
  ['99999.99', '2299.99'],
  ['100000', '2300.00'],
  ['100000.50', '2300.01'],
  ['199999.99', '4299.99'],
  ['200000', '4300.00'],
  ['200001', '4300.01'],
  ['499999.99', '8799.99'],
  ['500000', '8800.00'],
  ['500001', '8800.01'],
  ['999999.99', '13799.99'],
  ['1000000', '13800.00'],
  ['1000100', '13800.90'],
  ['1999999.99', '22799.99'],
  ['2000000', '22800.00'],
  ['2000100', '22800.80'],
  ['4999999.99', '46799.99'],
  ['5000000', '46800.00'],
  ['5000100', '46800.70'],
  ['9999999.99', '81799.99'],
  ['10000000', '81800.00'],
  ['10000100', '81800.60'],
  ['19999999.99', '141799.99'],
  ['20000000', '141800.00'],
  ['20000100', '141800.50'],
  ['30000000', '191800.00'],
]
for (const [amount, fee] of edges) {
  test(`第13条第1项: ${amount}`, () => {
    const outcome = courtFees(law, { kind: 'civil', amount }, on)
    assert.ok(outcome.ok)
    assert.deepEqual(outcome.result.total, { min: fee, max: fee })
    assert.deepEqual(outcome.provisional, [])
    const sum = outcome.result.brackets.reduce((all, bracket) => all + (parseYuan(bracket.fee) as bigint), 0n)
    assert.equal(toYuan(sum), fee)
  })
}

interface Case {
  worked: string
  say: string
  input: CourtFeesInput
  fee: [string, string]
  halved?: boolean
  total?: [string, string]
}
const cases: Case[] = [
  {
    worked: '第13条第3项',
    say: 'an IP case without an amount',
    input: { kind: 'civil' },
    fee: ['500.00', '1000.00'],
    halved: false,
  },
  {
    worked: '第13条第5项',
    say: 'marks and patents',
    input: { kind: 'administrative-mark-patent' },
    fee: ['100.00', '100.00'],
  },
  {
    worked: '第13条第5项',
    say: 'other administrative cases',
    input: { kind: 'administrative-other' },
    fee: ['50.00', '50.00'],
  },
  {
    worked: '第13条第6项',
    say: 'objection to jurisdiction',
    input: { kind: 'jurisdiction-objection' },
    fee: ['50.00', '100.00'],
  },
  {
    worked: '第14条第2项',
    say: 'an order that concerns no property',
    input: { kind: 'preservation' },
    fee: ['30.00', '30.00'],
  },
  {
    worked: '第14条第2项',
    say: 'one thousand',
    input: { kind: 'preservation', amount: '1000' },
    fee: ['30.00', '30.00'],
  },
  {
    worked: '第14条第2项',
    say: 'one yuan more',
    input: { kind: 'preservation', amount: '1001' },
    fee: ['30.01', '30.01'],
  },
  {
    worked: '第14条第2项',
    say: 'one hundred thousand',
    input: { kind: 'preservation', amount: '100000' },
    fee: ['1020.00', '1020.00'],
  },
  {
    worked: '第14条第2项',
    say: 'one fen below the most',
    input: { kind: 'preservation', amount: '895999.99' },
    fee: ['4999.99', '4999.99'],
  },
  {
    worked: '第14条第2项',
    say: 'at the most',
    input: { kind: 'preservation', amount: '896000' },
    fee: ['5000.00', '5000.00'],
  },
  {
    worked: '第14条第2项',
    say: 'never more',
    input: { kind: 'preservation', amount: '896002' },
    fee: ['5000.00', '5000.00'],
  },
  {
    worked: '第14条第1项',
    say: 'enforcement without an amount',
    input: { kind: 'enforcement' },
    fee: ['50.00', '500.00'],
  },
  {
    worked: '第14条第1项',
    say: 'enforcement of half a million',
    input: { kind: 'enforcement', amount: '500000' },
    fee: ['7400.00', '7400.00'],
  },
  {
    worked: '第14条第1项',
    say: 'of twenty million',
    input: { kind: 'enforcement', amount: '20000000' },
    fee: ['87400.00', '87400.00'],
  },
  {
    worked: '第15条',
    say: 'withdrawn',
    input: { kind: 'civil', amount: '100000', ending: 'withdrawal' },
    fee: ['1150.00', '1150.00'],
    halved: true,
  },
  {
    worked: '第15条',
    say: 'mediated, without an amount',
    input: { kind: 'civil', ending: 'mediation' },
    fee: ['250.00', '500.00'],
    halved: true,
  },
  {
    worked: '第16条',
    say: 'simplified procedure',
    input: { kind: 'civil', amount: '200000', procedure: 'simplified' },
    fee: ['2150.00', '2150.00'],
    halved: true,
  },
  {
    worked: '第15条、第16条',
    say: 'simplified and withdrawn: halved once',
    input: { kind: 'civil', amount: '200000', procedure: 'simplified', ending: 'withdrawal' },
    fee: ['2150.00', '2150.00'],
    halved: true,
  },
  {
    worked: '第15条',
    say: 'an administrative case withdrawn',
    input: { kind: 'administrative-mark-patent', ending: 'withdrawal' },
    fee: ['50.00', '50.00'],
    halved: true,
  },
  {
    worked: '第17条',
    say: 'an appeal over part of the amount',
    input: { kind: 'civil', stage: 'appeal', amount: '100000' },
    fee: ['2300.00', '2300.00'],
  },
  {
    worked: '第8条',
    say: 'rejected as inadmissible',
    input: { kind: 'civil', amount: '100000', ending: 'inadmissible' },
    fee: ['0.00', '0.00'],
    total: ['0.00', '0.00'],
  },
  {
    worked: '第18条',
    say: 'a counterclaim is halved, the suit is not',
    input: { kind: 'civil', amount: '100000', counterclaim: '10000' },
    fee: ['2300.00', '2300.00'],
    halved: false,
    total: ['2325.00', '2325.00'],
  },
  {
    worked: '第16条、第18条',
    say: 'both in simplified procedure: each halved once',
    input: { kind: 'civil', amount: '100000', counterclaim: '10000', procedure: 'simplified' },
    fee: ['1150.00', '1150.00'],
    halved: true,
    total: ['1175.00', '1175.00'],
  },
]
for (const { worked, say, input, fee, halved, total } of cases) {
  test(`${worked}: ${say}`, () => {
    const outcome = courtFees(law, input, on)
    assert.ok(outcome.ok)
    const { result } = outcome
    assert.deepEqual([result.fee.min, result.fee.max], fee)
    if (halved !== undefined) assert.equal(result.halved, halved)
    assert.deepEqual([result.total.min, result.total.max], total ?? fee)
    assert.ok(outcome.steps.length > 0)
    assert.ok(outcome.rules.some((rule) => rule.law === 'court-fees-481'))
  })
}

test('第18条: “分别减半” can be read as halving both, which is shown beside the default', () => {
  const outcome = courtFees(law, { kind: 'civil', amount: '100000', counterclaim: '10000' }, on)
  assert.ok(outcome.ok)
  assert.deepEqual(
    outcome.readings?.map(({ result }) => result.total.min),
    ['2325.00', '1175.00'],
  )
})

test('every bracket of the table is a step of its own', () => {
  const outcome = courtFees(law, { kind: 'civil', amount: '30000000' }, on)
  assert.ok(outcome.ok)
  assert.equal(outcome.result.brackets.length, 10)
  assert.equal(outcome.steps.length, 10)
  assert.deepEqual(outcome.result.brackets.at(-1), {
    over: '20000000.00',
    upTo: null,
    rate: '0.5%',
    part: '10000000.00',
    fee: '50000.00',
  })
})

test('two halvings rest on a rule that was seen second-hand, so the answer is provisional', () => {
  const outcome = courtFees(law, { kind: 'civil', amount: '1', procedure: 'simplified', ending: 'mediation' }, on)
  assert.ok(outcome.ok)
  assert.equal(outcome.provisional.length, 1)
})

test('the measures hold from 2007-04-01', () => {
  const before = courtFees(law, { kind: 'civil', amount: '1' }, '2007-03-31')
  assert.ok(!before.ok)
  assert.equal(before.code, 'no_version')
  assert.ok(courtFees(law, { kind: 'civil', amount: '1' }, '2007-04-01').ok)
})

test('refused: a counterclaim outside civil first instance, unknown kinds, negative amounts', () => {
  const refusal = (input: unknown) => {
    const outcome = courtFees(law, input as CourtFeesInput, on)
    return outcome.ok ? null : [outcome.code, outcome.field]
  }
  assert.deepEqual(refusal({ kind: 'preservation', counterclaim: '1' }), ['contradiction', 'counterclaim'])
  assert.deepEqual(refusal({ kind: 'civil', stage: 'appeal', counterclaim: '1' }), ['contradiction', 'counterclaim'])
  assert.deepEqual(refusal({ kind: 'criminal' }), ['unknown', 'kind'])
  assert.deepEqual(refusal({ kind: 'civil', amount: '-0.01' }), ['out_of_range', 'amount'])
  assert.deepEqual(refusal({ kind: 'civil', ending: 'won' }), ['unknown', 'ending'])
})

test('fees are monotone and continuous: a fen more costs a fen more at most', () => {
  const feeOf = (kind: CourtFeesInput['kind'], fen: bigint) => {
    const outcome = courtFees(law, { kind, amount: toYuan(fen) }, on)
    assert.ok(outcome.ok)
    return parseYuan(outcome.result.total.max) as bigint
  }
  const near = edges.map(([amount]) => parseYuan(amount) as bigint)
  const amounts = fc.oneof(fc.bigInt(0n, 10n ** 12n), fc.constantFrom(...near))
  fc.assert(
    fc.property(
      fc.constantFrom('civil', 'preservation', 'enforcement' as const),
      amounts,
      fc.bigInt(0n, 10n ** 9n),
      (kind, amount, more) => {
        const fee = feeOf(kind, amount)
        const step = feeOf(kind, amount + 1n) - fee
        assert.ok(step === 0n || step === 1n, `${step}`)
        assert.ok(feeOf(kind, amount + more) >= fee, `below ${fee}`)
      },
    ),
  )
})
