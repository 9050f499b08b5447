/** What holds for damages whatever the facts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DamagesInput, type DamagesResult, damages } from '../src/calculators/damages.ts'
import { createLaw } from '../src/law.ts'
import { parseYuan, toYuan } from '../src/money.ts'

const law = createLaw()
const ticks = { intent: ['continued_after_notice'], serious: ['infringing_as_business'] }

const fen = fc.bigInt(0n, 10n ** 13n)
const totalOf = (input: DamagesInput, on: string) => {
  const outcome = damages(law, input, on)
  assert.ok(outcome.ok)
  return { fen: parseYuan(outcome.result.total ?? '') ?? -1n, result: outcome.result }
}

test('the total never falls when an amount rises', () => {
  const days = { mark: ['2026-12-31', '2027-01-01'], patent: ['2024-01-01'], layout: ['2026-10-15'] } as const
  const field = fc.constantFrom('actualLoss', 'infringerGain', 'licenceFee', 'statutoryRequested', 'costs' as const)
  fc.assert(
    fc.property(
      fc.constantFrom('mark', 'patent', 'layout' as const),
      fc.integer({ min: 0, max: 1 }),
      fc.record(
        { actualLoss: fen, infringerGain: fen, licenceFee: fen, statutoryRequested: fen, costs: fen },
        { requiredKeys: [] },
      ),
      field,
      fen,
      fc.boolean(),
      (right, which, amounts, raised, more, punished) => {
        if (amounts[raised as keyof typeof amounts] === undefined) return
        const on = days[right][which % days[right].length] as string
        const text = (a: typeof amounts) =>
          Object.fromEntries(Object.entries(a).map(([name, value]) => [name, toYuan(value as bigint)]))
        const rest = punished ? { punitiveMultiple: '2.5', heardOn: '2027-06-01', ...ticks } : {}
        const before = totalOf({ right, ...text(amounts), ...rest }, on)
        const raisedAmounts = { ...amounts, [raised]: (amounts[raised as keyof typeof amounts] as bigint) + more }
        const after = totalOf({ right, ...text(raisedAmounts), ...rest }, on)
        assert.ok(after.fen >= before.fen, `${after.fen} after ${before.fen}`)
      },
    ),
  )
})

test('with the interpretation of 2026 damages without costs never exceed five times the base, in any reading', () => {
  fc.assert(
    fc.property(fen, fc.integer({ min: 10, max: 50 }), fen, (loss, tenths, costs) => {
      const outcome = damages(
        law,
        {
          right: 'patent',
          actualLoss: toYuan(loss),
          costs: toYuan(costs),
          punitiveMultiple: `${Math.floor(tenths / 10)}.${tenths % 10}`,
          heardOn: '2026-05-01',
          ...ticks,
        },
        '2026-01-10',
      )
      assert.ok(outcome.ok)
      const all: DamagesResult[] = outcome.readings?.map(({ result }) => result) ?? [outcome.result]
      for (const { total } of all) assert.ok((parseYuan(total ?? '') as bigint) <= loss * 5n + costs, `${total}`)
    }),
  )
})

test('a later version never applies before its day', () => {
  const switches = [
    ['mark', '2027-01-01', 'trademark-law-2026'],
    ['confusion', '2025-10-15', 'unfair-competition-law-2025'],
    ['layout', '2026-10-15', 'layout-regulation-2026'],
  ] as const
  fc.assert(
    fc.property(
      fc.constantFrom(...switches),
      fc.date({ min: new Date('2022-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
      ([right, from, newer], date) => {
        const on = date.toISOString().slice(0, 10)
        assert.equal(totalOf({ right, actualLoss: '1' }, on).result.law === newer, on >= from)
      },
    ),
  )
})
