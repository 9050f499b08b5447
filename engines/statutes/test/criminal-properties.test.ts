/** What holds for criminal thresholds whatever the facts. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alternatives, type Choices, defaults } from '../src/calculators/criminal-choices.ts'
import { factsOf } from '../src/calculators/criminal-facts.ts'
import { levelOf as reachedBy } from '../src/calculators/criminal-figure.ts'
import { figuresOf } from '../src/calculators/criminal-offences.ts'
import { offences } from '../src/choices.ts'
import { toYuan } from '../src/money.ts'
import { reason } from '../src/reasoning.ts'
import { answered, law, levelOf } from './criminal-cases.ts'

const rank = { none: 0, basic: 1, serious: 2 }
const amounts = ['gain', 'turnover', 'unattached', 'serviceGain', 'sales', 'unsold', 'loss'] as const
const counts = [
  'items',
  'itemsUnsold',
  'copies',
  'copiesUnsold',
  'works',
  'downloads',
  'clicks',
  'members',
  'marks',
  'serviceMarks',
  'patents',
] as const
const fen = fc.bigInt({ min: 0n, max: 400_000_000n })
const anyOf = <Name extends string, Value>(names: readonly Name[], value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])) as Record<Name, fc.Arbitrary<Value>>, {
    requiredKeys: [],
  })
const someFacts = fc.tuple(
  fc.constantFrom(...offences),
  anyOf(amounts, fen),
  anyOf(counts, fc.nat(200_000)),
  anyOf(['punishedWithinTwoYears', 'bankruptcy', 'circumvention', 'unit'], fc.boolean()),
)
const someDay = fc.constantFrom(
  '2005-01-01',
  '2007-04-05',
  '2020-09-14',
  '2022-06-01',
  '2025-04-25',
  '2025-04-26',
  '2027-01-01',
)
const written = (money: { [Name in (typeof amounts)[number]]?: bigint }) =>
  Object.fromEntries(Object.entries(money).map(([name, amount]) => [name, toYuan(amount)]))

test('the level never falls when an amount or a count grows', () => {
  fc.assert(
    fc.property(
      someFacts,
      someDay,
      fc.constantFrom(...amounts, ...counts),
      fen,
      ([offence, money, numbers, flags], day, grown, by) => {
        const on = offence === '219-1' && day < '2021-03-01' ? '2025-04-26' : day
        const input = { offence, ...written(money), ...numbers, ...flags }
        const isMoney = (amounts as readonly string[]).includes(grown)
        const more = isMoney
          ? { ...input, [grown]: toYuan(((money as Record<string, bigint>)[grown] ?? 0n) + by) }
          : { ...input, [grown]: ((numbers as Record<string, number>)[grown] ?? 0) + Number(by / 1000n) }
        assert.ok(rank[levelOf(more, on)] >= rank[levelOf(input, on)])
      },
    ),
    { numRuns: 1500 },
  )
})

test('a question that the facts do not raise would change no level', () => {
  const on = '2026-01-01'
  fc.assert(
    fc.property(someFacts, fen, fen, ([offence, money, numbers, flags], serviceFees, serviceParts) => {
      const { serviceGain, ...others } = written(money)
      const fees =
        serviceGain === undefined ? { serviceFees: toYuan(serviceFees), serviceParts: toYuan(serviceParts) } : {}
      const input = { offence, ...others, ...(serviceGain ? { serviceGain } : fees), ...numbers, ...flags }
      const outcome = reason(law, (pen) => {
        const facts = factsOf(pen, input)
        const levelBy = (choices: Choices) =>
          reachedBy(figuresOf(facts.offence, '2025')({ law, pen, facts, lawOn: on, actOn: on, choices }))
        for (const { choice, isRaised } of alternatives)
          if (!isRaised(facts)) assert.equal(levelBy({ ...defaults, ...choice }), levelBy(defaults))
      })
      assert.ok(outcome.ok)
    }),
    { numRuns: 1000 },
  )
})

test('no rule applies before its first day or after its last; suspicion alone is asked as of its first version', () => {
  fc.assert(
    fc.property(someFacts, someDay, ([offence, money, numbers, flags], day) => {
      const on = offence === '219-1' && day < '2021-03-01' ? '2025-04-26' : day
      for (const { id, from, to } of answered({ offence, ...written(money), ...numbers, ...flags }, on).rules)
        if (id !== 'C-IP-SUSPICION') assert.ok((from ?? on) <= on && on <= (to ?? on), `${id} on ${on}`)
    }),
    { numRuns: 300 },
  )
})

test('the fraction of a row is exact and reduced', () => {
  fc.assert(
    fc.property(fen, (amount) => {
      for (const { ratio, fields } of answered({ offence: '219', gain: toYuan(amount) }, '2026-01-01').result.rows) {
        if (fields[0] !== 'gain') continue
        const [n, d] = (ratio ?? '').split('/').map(BigInt) as [bigint, bigint]
        const required = [300_000_00n, 3_000_000_00n, 100_000_00n, 1_000_000_00n]
        assert.ok(required.some((figure) => n * figure === amount * d))
        for (let p = 2n; p <= 5n; p++) assert.ok(n % p !== 0n || d % p !== 0n || n === 0n)
      }
    }),
    { numRuns: 200 },
  )
})
