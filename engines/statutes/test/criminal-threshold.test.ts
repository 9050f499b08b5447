/** What an answer on a criminal threshold says beside its level: rows, what is missing, doubts, readings, refusals. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { criminalThreshold } from '../src/calculators/criminal-threshold.ts'
import { offences } from '../src/choices.ts'
import { answered, goods, type Input, type Level, labels, law, services } from './criminal-cases.ts'

test('a row shows the exact fraction, the figure and its article', () => {
  const { rows } = answered({ ...goods, gain: '29999.99' }, '2025-04-26').result
  const row = rows.find(({ test: key, tier }) => key === 'goods.gain' && tier === 'basic')
  assert.deepEqual(
    [row?.value, row?.required, row?.ratio, row?.met, row?.rule, row?.article],
    ['29999.99', '30000.00', '2999999/3000000', false, 'B-25-213-GOODS', '3'],
  )
})

test('what was not told is named, and only while it could lift the level', () => {
  const fieldsOf = (input: Input) => answered(input, '2026-01-01').result.missing.map(({ field }) => field)
  assert.deepEqual(fieldsOf({ ...goods, gain: '25000' }), ['turnover', 'marks', 'punishedWithinTwoYears'])
  assert.deepEqual(fieldsOf({ ...goods, gain: '25000', turnover: '0', marks: 1 }), ['punishedWithinTwoYears'])
  assert.deepEqual(fieldsOf({ ...goods, gain: '300000' }), [])
  assert.equal(answered({ offence: '219' }, '2026-01-01').result.compared, 0)
})

test('administrative gain is said to be another figure and is not compared', () => {
  const answer = answered({ ...goods, administrativeGain: '900000' }, '2026-01-01')
  assert.equal(answer.result.level, 'none')
  assert.equal(answer.result.compared, 0)
  assert.match(answer.provisional[0]?.zh ?? '', /不是同一数额/)
  assert.ok(answer.result.missing.some(({ field }) => field === 'gain'))
})

test('no answer is a verdict, and each says that a transfer needs suspicion only', () => {
  for (const offence of offences)
    for (const on of ['2022-01-01', '2026-01-01']) {
      const { result, rules } = answered({ offence, gain: '100', loss: '900000', unit: true }, on)
      assert.doesNotMatch(result.sentence.zh + result.sentence.en, /构成|有罪|guilty|infring/)
      assert.match(result.transfer.words.en, /suspicion only/)
      assert.ok(rules.some(({ id }) => id === 'C-IP-SUSPICION'))
    }
})

const open: { worked: string; say: string; input: Input; on: string; levels: Level[] }[] = [
  {
    worked: '法释〔2025〕5号 28(4)',
    say: 'fees less parts, or in full',
    input: { ...services, serviceFees: '60000', serviceParts: '10000.01' },
    on: '2026-01-01',
    levels: ['none', 'basic'],
  },
  {
    worked: '法释〔2025〕5号 3(3)',
    say: 'a goods mark and a service mark, apart or together',
    input: { offence: '213', gain: '10000', serviceGain: '20000', marks: 1, serviceMarks: 1 },
    on: '2026-01-01',
    levels: ['none', 'basic'],
  },
  {
    worked: '法释〔2025〕5号 3(3), 3(4)',
    say: 'a sum though goods alone reach their figure',
    input: { offence: '213', gain: '30000', serviceGain: '470000' },
    on: '2026-01-01',
    levels: ['serious', 'basic'],
  },
  {
    worked: '法释〔2025〕5号 13(1)(五)',
    say: 'two figures of one item',
    input: { offence: '217', works: 250, clicks: 50_000 },
    on: '2026-01-01',
    levels: ['none', 'basic'],
  },
  {
    worked: '法释〔2025〕5号 13(3)',
    say: 'ten times the half of two',
    input: { offence: '217', turnover: '250000', copies: 2500 },
    on: '2026-01-01',
    levels: ['serious', 'basic'],
  },
  {
    worked: '法释〔2025〕5号 10(四)',
    say: 'two years from the decision or from the end of execution',
    input: { offence: '216', gain: '50000', punishedOn: '2023-01-01', punishmentDoneOn: '2024-06-01' },
    on: '2026-01-01',
    levels: ['none', 'basic'],
  },
  {
    worked: '刑法 12',
    say: 'an act of 2024 tried in 2026: the older one is heavier here',
    input: { ...goods, gain: '150000', triedOn: '2026-01-01' },
    on: '2024-01-01',
    levels: ['serious', 'basic'],
  },
  {
    worked: '刑法 12',
    say: 'an act of 2025-04-25 tried later: the newer one is heavier here',
    input: { offence: '216', loss: '300000', triedOn: '2025-04-26' },
    on: '2025-04-25',
    levels: ['none', 'basic'],
  },
]

for (const { worked: article, say, input, on, levels } of open)
  test(`${article}, open: ${say}`, () => {
    const { result, readings, ...rest } = answered(input, on)
    assert.deepEqual(
      readings?.map((reading) => reading.result.level),
      levels,
    )
    assert.deepEqual(readings?.[0]?.result, result)
    assert.match(readings?.[0]?.words.en ?? '', /default/)
    if (input.triedOn) assert.ok(rest.provisional.some(({ en }) => /lower fine/.test(en)))
  })

test('a trial under the same version has no second reading', () => {
  assert.equal(answered({ ...goods, gain: '150000', triedOn: '2026-01-01' }, '2025-04-26').readings, undefined)
})

test('what an older version has no figure for is said, not judged', () => {
  const saysOf = (input: Input, on: string) =>
    answered(input, on)
      .provisional.map(({ zh }) => zh)
      .join()
  assert.match(saysOf({ offence: '217', works: 900 }, '2025-04-25'), /公通字〔2011〕3号/)
  assert.match(saysOf({ offence: '214', unsold: '900000' }, '2025-04-25'), /公通字〔2011〕3号/)
  assert.match(saysOf({ offence: '213', serviceGain: '900000' }, '2025-04-25'), /服务商标/)
  assert.match(saysOf({ offence: '219-1', loss: '900000' }, '2022-01-01'), /没有本罪/)
  assert.match(saysOf({ offence: '216', clicks: 3 }, '2026-01-01'), /点击次数不是本条的标准/)
  assert.match(saysOf({ ...goods, gain: '1', punishedOn: '2025-07-01' }, '2026-01-01'), /执行完毕/)
  assert.equal(saysOf({ ...goods, gain: '30000' }, '2026-01-01'), '')
})

const refused: { say: string; input: Input; on: string; code: string; field: string }[] = [
  {
    say: 'the day before the first version',
    input: { ...goods, gain: '1' },
    on: '2004-12-21',
    code: 'no_version',
    field: 'on',
  },
  {
    say: 'article 219-1 before Amendment XI',
    input: { offence: '219-1' },
    on: '2021-02-28',
    code: 'no_version',
    field: 'on',
  },
  { say: 'an offence that is none', input: { offence: '212' }, on: '2026-01-01', code: 'unknown', field: 'offence' },
  { say: 'no offence', input: { offence: '' }, on: '2026-01-01', code: 'missing', field: 'offence' },
  { say: 'a day that does not exist', input: goods, on: '2025-02-29', code: 'invalid', field: 'on' },
  { say: 'a negative amount', input: { ...goods, gain: '-1' }, on: '2026-01-01', code: 'out_of_range', field: 'gain' },
  {
    say: 'more than 10^15 yuan',
    input: { ...goods, turnover: '1000000000000000.01' },
    on: '2026-01-01',
    code: 'out_of_range',
    field: 'turnover',
  },
  { say: 'a third of a fen', input: { ...goods, gain: '0.333' }, on: '2026-01-01', code: 'invalid', field: 'gain' },
  { say: 'half a label', input: { ...labels, items: 0.5 }, on: '2026-01-01', code: 'invalid', field: 'items' },
  {
    say: 'a trial before the act',
    input: { ...goods, triedOn: '2025-12-31' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'triedOn',
  },
  {
    say: 'gain and fees of a service',
    input: { ...services, serviceGain: '1', serviceFees: '1' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'serviceGain',
  },
]

for (const { say, input, on, code, field } of refused)
  test(`refused: ${say}`, () => {
    const answer = criminalThreshold(law, input, on)
    assert.ok(!answer.ok)
    assert.deepEqual([answer.code, answer.field], [code, field])
    assert.ok(answer.message.zh && answer.message.en)
  })
