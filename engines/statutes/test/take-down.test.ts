/** Waits after a counter-declaration, against the E-Commerce Law, the Civil Code, 法释〔2020〕9号 and the regulation on networks. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type TakeDownInput, type TakeDownResult, takeDown } from '../src/calculators/take-down.ts'
import { addDays, daysBetween } from '../src/day.ts'
import { createLaw } from '../src/law.ts'

const law = createLaw()

interface Case {
  worked: string
  say: string
  input: TakeDownInput
  on: string
  expect: Partial<TakeDownResult>
  /** `lastDay` or `latest` of each reading. */
  readings?: (string | null)[]
}
const cases: Case[] = [
  {
    worked: '电子商务法 第43条第2款',
    say: 'fifteen days after the declaration reached the holder, that day not counted',
    input: { service: 'e-commerce' },
    on: '2026-03-02',
    expect: { wait: 'fixed', days: 15, lastDay: '2026-03-17', endMeasuresFrom: '2026-03-18', keep: null },
    readings: [],
  },
  {
    worked: '电子商务法 第43条；民法典 第203条',
    say: 'a last day in the National Day break of 2026 rolls over',
    input: { service: 'e-commerce' },
    on: '2026-09-18',
    expect: { lastDay: '2026-10-08', endMeasuresFrom: '2026-10-09' },
  },
  {
    worked: '电子商务法 第43条',
    say: 'a suit notified on the last day keeps the measures',
    input: { service: 'e-commerce', suedOn: '2026-03-17' },
    on: '2026-03-02',
    expect: { keep: true, endMeasuresFrom: null },
  },
  {
    worked: '电子商务法 第43条',
    say: 'a day later does not',
    input: { service: 'e-commerce', suedOn: '2026-03-18' },
    on: '2026-03-02',
    expect: { keep: false, endMeasuresFrom: '2026-03-18' },
  },
  {
    worked: '法释〔2020〕9号 第三条',
    say: 'a delay of eleven days for notarisation fits both readings',
    input: { service: 'e-commerce', delay: { from: '2026-03-10', to: '2026-03-20' } },
    on: '2026-03-02',
    expect: { lastDay: '2026-03-30' },
    readings: ['2026-03-30', '2026-03-30'],
  },
  {
    worked: '法释〔2020〕9号 第三条',
    say: 'a long one is bounded: 20 working days in all, or 20 for the delay alone',
    input: { service: 'e-commerce', delay: { from: '2026-03-10', to: '2026-05-29' } },
    on: '2026-03-02',
    // 20 working days after 2 March: 30 March. Alone: 10 March to 7 April (Qingming on the 6th is off) are 20; 29 days out.
    expect: { lastDay: '2026-03-30', latest: '2026-03-30' },
    readings: ['2026-03-30', '2026-04-15'],
  },
  {
    worked: '法释〔2020〕9号',
    say: 'the day before it was in force no delay is left out',
    input: { service: 'e-commerce', delay: { from: '2020-09-14', to: '2020-09-16' } },
    on: '2020-09-13',
    expect: { lastDay: '2020-09-28' },
    readings: [],
  },
  {
    worked: '法释〔2020〕9号',
    say: 'and it is on the day',
    input: { service: 'e-commerce', delay: { from: '2020-09-15', to: '2020-09-16' } },
    on: '2020-09-14',
    expect: { lastDay: '2020-10-09' },
  },
  {
    worked: '民法典 第1196条第2款',
    say: 'other networks: a reasonable time without days',
    input: { service: 'network' },
    on: '2026-03-02',
    expect: { wait: 'reasonable', days: null, lastDay: null, endMeasuresFrom: null, latest: '2026-03-30' },
  },
  {
    worked: '信息网络传播权保护条例 第17条',
    say: 'at once before the Civil Code',
    input: { service: 'network-copyright' },
    on: '2020-12-31',
    expect: { wait: 'none', days: 0, endMeasuresFrom: '2020-12-31' },
    readings: [],
  },
  {
    worked: '信息网络传播权保护条例 第17条 / 民法典 第1196条',
    say: 'open from 2021-01-01, the Civil Code first',
    input: { service: 'network-copyright' },
    on: '2021-01-01',
    expect: { wait: 'reasonable' },
  },
]
for (const { worked, say, input, on, expect, readings } of cases) {
  test(`${worked}: ${say}`, () => {
    const outcome = takeDown(law, input, on)
    assert.ok(outcome.ok, outcome.ok ? '' : outcome.message.en)
    for (const [name, value] of Object.entries(expect))
      assert.deepEqual(outcome.result[name as keyof TakeDownResult], value, name)
    if (readings) assert.deepEqual(outcome.readings?.map(({ result }) => result.lastDay) ?? [], readings)
    if (outcome.readings) assert.deepEqual(outcome.readings[0]?.result, outcome.result)
  })
}

test('信网条例17 against 民法典1196: both waits are shown', () => {
  const outcome = takeDown(law, { service: 'network-copyright' }, '2026-03-02')
  assert.ok(outcome.ok)
  assert.deepEqual(
    outcome.readings?.map(({ result }) => [result.wait, result.latest]),
    [
      ['reasonable', '2026-03-30'],
      ['none', '2026-03-02'],
      ['reasonable', null],
    ],
  )
})

test('2027 has no calendar, so what ends in it is provisional', () => {
  const at = (on: string) => {
    const outcome = takeDown(law, { service: 'e-commerce' }, on)
    assert.ok(outcome.ok)
    return outcome.provisional.length
  }
  assert.equal(at('2026-12-10'), 0)
  assert.equal(at('2026-12-20'), 1)
})

const refused: { say: string; input: unknown; on: string; code: string; field: string }[] = [
  {
    say: 'before the E-Commerce Law',
    input: { service: 'e-commerce' },
    on: '2018-12-31',
    code: 'no_version',
    field: 'on',
  },
  {
    say: 'other networks before the Civil Code',
    input: { service: 'network' },
    on: '2020-12-31',
    code: 'no_version',
    field: 'on',
  },
  { say: 'unknown service', input: { service: 'post' }, on: '2026-01-01', code: 'unknown', field: 'service' },
  {
    say: 'a delay that ends first',
    input: { service: 'e-commerce', delay: { from: '2026-01-05', to: '2026-01-04' } },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'delay.to',
  },
  { say: 'no day', input: { service: 'e-commerce' }, on: '', code: 'missing', field: 'on' },
]
for (const { say, input, on, code, field } of refused) {
  test(`refused: ${say}`, () => {
    const outcome = takeDown(law, input as TakeDownInput, on)
    assert.ok(!outcome.ok)
    assert.deepEqual([outcome.code, outcome.field], [code, field])
  })
}

test('a platform never waits less than fifteen days, and a longer delay never shortens the wait', () => {
  const lastDay = (on: string, length: number) => {
    const outcome = takeDown(
      law,
      { service: 'e-commerce', delay: { from: addDays(on, 3), to: addDays(on, 3 + length) } },
      on,
    )
    assert.ok(outcome.ok)
    return outcome.readings?.map(({ result }) => result.lastDay as string) ?? []
  }
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 30 }),
      (at, length, more) => {
        const on = addDays('2021-01-01', at)
        const [short, long] = [lastDay(on, length), lastDay(on, length + more)]
        for (const [index, day] of short.entries()) {
          assert.ok(daysBetween(on, day) >= 15, `${on} to ${day}`)
          assert.ok((long[index] as string) >= day, `${long[index]} before ${day}`)
        }
      },
    ),
  )
})
