/** Damages against the laws: worked from the articles named, on the days before and after each switch. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DamagesInput, damages, punitiveFactors } from '../src/calculators/damages.ts'
import { createLaw } from '../src/law.ts'

const law = createLaw()
const ticks = { intent: ['continued_after_notice'], serious: ['infringing_as_business'] }

interface Expected {
  total?: string | null
  plain?: string | null
  by?: string | null
  order?: 'strict' | 'parallel'
  range?: [string | null, string] | null
  punitive?: string | null
  cap?: string | null
  counted?: boolean
  available?: boolean
  instrument?: string | null
  mensRea?: string | null
  /** Totals of the readings, the default first; empty where nothing is open. */
  readings?: (string | null)[]
}

const worked: { worked: string; say: string; input: DamagesInput; on: string; expect: Expected }[] = [
  // Marks: article 63 of the law of 2019 against article 77 of that of 2026.
  {
    worked: '商标法2019 第63条第1款',
    say: 'loss comes before gain, although the gain is higher; the interpretation lets the holder choose',
    input: { right: 'mark', actualLoss: '100000', infringerGain: '300000' },
    on: '2026-12-31',
    expect: { by: 'actual-loss', order: 'strict', total: '100000.00', readings: ['100000.00', '300000.00'] },
  },
  {
    worked: '商标法2026 第77条第1款',
    say: 'loss or gain side by side the day after',
    input: { right: 'mark', actualLoss: '100000', infringerGain: '300000' },
    on: '2027-01-01',
    expect: { by: 'infringer-gain', order: 'parallel', total: '300000.00', readings: [] },
  },
  {
    worked: '商标法2019 第63条第1款',
    say: 'gain where the loss cannot be established',
    input: { right: 'mark', infringerGain: '300000', licenceFee: '900000' },
    on: '2026-12-31',
    expect: { by: 'infringer-gain', total: '300000.00', readings: ['300000.00', '900000.00'] },
  },
  {
    worked: '商标法2019 第63条第1款',
    say: 'a multiple of the licence fee as the third method',
    input: { right: 'mark', licenceFee: '50000', licenceMultiple: '2.5' },
    on: '2026-12-31',
    expect: { by: 'licence-fee', total: '125000.00' },
  },
  {
    worked: '商标法2019 第63条第3款',
    say: 'statutory damages without a minimum, up to five million; costs within or on top',
    input: { right: 'mark', statutoryRequested: '5000000', costs: '60000' },
    on: '2026-12-31',
    expect: {
      by: 'statutory',
      range: [null, '5000000.00'],
      total: '5000000.00',
      readings: ['5000000.00', '5060000.00'],
    },
  },
  {
    worked: '商标法2026 第77条第4款',
    say: 'costs on top of statutory damages once the paragraph stands by itself',
    input: { right: 'mark', statutoryRequested: '5000000', costs: '60000' },
    on: '2027-01-01',
    expect: { by: 'statutory', total: '5060000.00', readings: [] },
  },
  {
    worked: '商标法2026 第77条第3款',
    say: 'one fen above the maximum is cut to it',
    input: { right: 'mark', statutoryRequested: '5000000.01' },
    on: '2027-01-01',
    expect: { total: '5000000.00' },
  },
  {
    worked: '商标法2026 第77条第3款',
    say: 'one fen below the maximum stays',
    input: { right: 'mark', statutoryRequested: '4999999.99' },
    on: '2027-01-01',
    expect: { total: '4999999.99' },
  },
  {
    worked: '商标法2019 第63条 / 2026 第77条',
    say: 'an act that lasts across 2027-01-01: the law at its end, and beside it that at its beginning',
    input: { right: 'mark', actUntil: '2027-01-01', actualLoss: '100000', infringerGain: '300000' },
    on: '2026-12-31',
    expect: { by: 'infringer-gain', total: '300000.00', readings: ['300000.00', '100000.00'] },
  },
  {
    worked: '商标法2019 第63条',
    say: 'one that ends on 2026-12-31 is under the old law only',
    input: { right: 'mark', actUntil: '2026-12-31', infringerGain: '300000' },
    on: '2026-12-01',
    expect: { order: 'strict', total: '300000.00', readings: [] },
  },
  // Patents, article 71.
  {
    worked: '专利法2020 第71条第1款',
    say: 'loss or gain, by choice',
    input: { right: 'patent', actualLoss: '200000', infringerGain: '150000', costs: '10000.50' },
    on: '2021-06-01',
    expect: { by: 'actual-loss', order: 'parallel', total: '210000.50' },
  },
  {
    worked: '专利法2020 第71条第2款',
    say: 'the statutory range has a minimum of 30,000',
    input: { right: 'patent', statutoryRequested: '30000', costs: '5000' },
    on: '2024-05-05',
    expect: { by: 'statutory', range: ['30000.00', '5000000.00'], total: '35000.00' },
  },
  {
    worked: '专利法2020 第71条第2款',
    say: 'no statutory damages while a licence fee can be referred to',
    input: { right: 'patent', licenceFee: '40000', licenceMultiple: '3', statutoryRequested: '1000000' },
    on: '2024-05-05',
    expect: { by: 'licence-fee', total: '120000.00' },
  },
  {
    worked: '专利法2020 第71条第2款',
    say: 'without any figure the range is all that can be told',
    input: { right: 'patent' },
    on: '2024-05-05',
    expect: { by: null, total: null, range: ['30000.00', '5000000.00'] },
  },
  // Copyright, article 54.
  {
    worked: '著作权法2020 第54条第1款',
    say: 'the royalty has no multiple',
    input: { right: 'copyright', licenceFee: '8000', licenceMultiple: '4' },
    on: '2021-06-01',
    expect: { by: 'licence-fee', total: '8000.00', range: ['500.00', '5000000.00'] },
  },
  {
    worked: '著作权法2020 第54条第1款',
    say: 'loss or illegal gain side by side',
    input: { right: 'copyright', actualLoss: '1000', infringerGain: '2000' },
    on: '2023-01-01',
    expect: { by: 'infringer-gain', order: 'parallel', total: '2000.00' },
  },
  {
    worked: '著作权法2020 第54条第2款、第3款',
    say: 'five hundred at least, costs besides',
    input: { right: 'copyright', statutoryRequested: '500', costs: '300' },
    on: '2023-01-01',
    expect: { by: 'statutory', total: '800.00' },
  },
  // Unfair competition: article 17 of 2019, article 22 of 2025.
  {
    worked: '反不正当竞争法2019 第17条第3款',
    say: 'loss before gain until 2025-10-14',
    input: { right: 'confusion', actualLoss: '10000', infringerGain: '90000' },
    on: '2025-10-14',
    expect: { by: 'actual-loss', order: 'strict', total: '10000.00' },
  },
  {
    worked: '反不正当竞争法2025 第22条第3款',
    say: 'loss or gain from 2025-10-15',
    input: { right: 'confusion', actualLoss: '10000', infringerGain: '90000' },
    on: '2025-10-15',
    expect: { by: 'infringer-gain', order: 'parallel', total: '90000.00' },
  },
  {
    worked: '反不正当竞争法2019 第17条第4款',
    say: 'statutory damages for confusion (art. 6) before',
    input: { right: 'confusion', statutoryRequested: '700000' },
    on: '2025-10-14',
    expect: { by: 'statutory', range: [null, '5000000.00'], total: '700000.00' },
  },
  {
    worked: '反不正当竞争法2025 第22条第4款',
    say: 'and for trade secrets (art. 10) after',
    input: { right: 'trade-secret', statutoryRequested: '700000' },
    on: '2025-10-15',
    expect: { by: 'statutory', range: [null, '5000000.00'], total: '700000.00' },
  },
  {
    worked: '反不正当竞争法2025 第22条第4款',
    say: 'none for other acts, whatever is asked',
    input: { right: 'unfair-competition', statutoryRequested: '700000' },
    on: '2025-10-15',
    expect: { by: null, range: null, total: null },
  },
  {
    worked: '反不正当竞争法2025 第22条；法释〔2020〕7号 第20条',
    say: 'a licence fee of the secret stands for the loss',
    input: { right: 'trade-secret', licenceFee: '60000', licenceMultiple: '2' },
    on: '2025-10-15',
    expect: { by: 'licence-fee', total: '60000.00' },
  },
  {
    worked: '反不正当竞争法2025 第22条',
    say: 'confusion has no licence-fee method',
    input: { right: 'confusion', licenceFee: '60000' },
    on: '2025-10-15',
    expect: { by: null, total: null },
  },
  {
    worked: '法释〔2020〕7号 第28条',
    say: 'a secret infringed across 2025-10-15 is under the changed law, which is not open',
    input: { right: 'trade-secret', actUntil: '2025-10-15', actualLoss: '10000', infringerGain: '90000' },
    on: '2025-10-14',
    expect: { by: 'infringer-gain', total: '90000.00', readings: [] },
  },
  // Plant varieties, article 72 of the Seed Law.
  {
    worked: '种子法2021 第72条第3款',
    say: 'loss before gain',
    input: { right: 'plant-variety', actualLoss: '10000', infringerGain: '90000', costs: '1000' },
    on: '2022-03-01',
    expect: { by: 'actual-loss', order: 'strict', total: '11000.00', range: [null, '5000000.00'] },
  },
  // Layout designs: article 30 of 2001, article 46 of 2026.
  {
    worked: '集成电路布图设计保护条例2001 第30条第2款',
    say: 'gain or loss, costs included in the amount, no licence fee',
    input: { right: 'layout', actualLoss: '50000', infringerGain: '80000', costs: '2000' },
    on: '2026-10-14',
    expect: { by: 'infringer-gain', order: 'parallel', range: null, total: '82000.00' },
  },
  {
    worked: '集成电路布图设计保护条例2001 第30条第2款',
    say: 'a licence fee leads nowhere before 2026-10-15',
    input: { right: 'layout', licenceFee: '50000' },
    on: '2026-10-14',
    expect: { by: null, total: null },
  },
  {
    worked: '集成电路布图设计保护条例2026 第46条第1款',
    say: 'and is multiplied from that day',
    input: { right: 'layout', licenceFee: '50000', licenceMultiple: '2' },
    on: '2026-10-15',
    expect: { by: 'licence-fee', total: '100000.00', range: null },
  },
  {
    worked: '集成电路布图设计保护条例2026 第46条',
    say: 'still no statutory amount',
    input: { right: 'layout', statutoryRequested: '100000' },
    on: '2026-10-15',
    expect: { by: null, range: null, total: null },
  },
  {
    worked: '民法典 第1185条；条例2001',
    say: 'no multiple before 2026-10-15 by default, one by the other reading',
    input: { right: 'layout', actualLoss: '100000', punitiveMultiple: '3', ...ticks },
    on: '2026-10-14',
    expect: { available: false, punitive: null, total: '100000.00', readings: ['100000.00', '300000.00'] },
  },
  {
    worked: '集成电路布图设计保护条例2026 第46条第1款',
    say: 'one to five times from 2026-10-15',
    input: { right: 'layout', actualLoss: '100000', punitiveMultiple: '3', ...ticks },
    on: '2026-10-15',
    expect: { available: true, punitive: '300000.00', counted: true, total: '300000.00', mensRea: '故意' },
  },
  // Punitive damages: Fashi [2021] No. 4 and Fashi [2026] No. 7.
  {
    worked: '法释〔2026〕7号 第14条',
    say: 'heard on 2026-04-30: the old interpretation, no cap',
    input: { right: 'patent', actualLoss: '100000', punitiveMultiple: '5', heardOn: '2026-04-30', ...ticks },
    on: '2026-01-10',
    expect: {
      instrument: 'punitive-interpretation-2021',
      cap: null,
      punitive: '500000.00',
      total: '500000.00',
      readings: ['500000.00', '600000.00'],
    },
  },
  {
    worked: '法释〔2026〕7号 第12条、第14条',
    say: 'heard on 2026-05-01: the new one, five times the base in all',
    input: { right: 'patent', actualLoss: '100000', punitiveMultiple: '5', heardOn: '2026-05-01', ...ticks },
    on: '2026-01-10',
    expect: {
      instrument: 'punitive-interpretation-2026',
      cap: '500000.00',
      punitive: '500000.00',
      total: '500000.00',
      readings: [],
    },
  },
  {
    worked: '法释〔2026〕7号 第12条',
    say: 'the multiple on top of the compensation reaches the cap earlier',
    input: { right: 'patent', actualLoss: '100000', punitiveMultiple: '4.5', heardOn: '2026-05-01', ...ticks },
    on: '2026-01-10',
    expect: { punitive: '450000.00', readings: ['450000.00', '500000.00'] },
  },
  {
    worked: '法释〔2026〕7号 第12条',
    say: 'costs come on top of the capped total',
    input: {
      right: 'patent',
      actualLoss: '100000',
      costs: '30000',
      punitiveMultiple: '5',
      heardOn: '2026-05-01',
      ...ticks,
    },
    on: '2026-01-10',
    expect: { punitive: '500000.00', total: '530000.00', plain: '130000.00' },
  },
  {
    worked: '法释〔2026〕7号 第11条',
    say: 'the multiple may be a fraction',
    input: { right: 'copyright', infringerGain: '10000.01', punitiveMultiple: '2.5', heardOn: '2026-05-01', ...ticks },
    on: '2026-05-01',
    expect: { punitive: '25000.02' },
  },
  {
    worked: '法释〔2026〕7号 第8条第3款',
    say: 'statutory damages are never the base',
    input: { right: 'patent', statutoryRequested: '1000000', punitiveMultiple: '2', heardOn: '2026-05-01', ...ticks },
    on: '2026-01-10',
    expect: { punitive: null, counted: false, total: '1000000.00' },
  },
  {
    worked: '法释〔2021〕4号 第5条',
    say: 'nor were they among the bases before',
    input: { right: 'patent', statutoryRequested: '1000000', punitiveMultiple: '2', heardOn: '2026-04-30', ...ticks },
    on: '2026-01-10',
    expect: { punitive: null, counted: false, total: '1000000.00' },
  },
  {
    worked: '法释〔2026〕7号 第8条第2款；专利法第71条',
    say: 'base by licence fee: with its multiple, or the fee itself',
    input: {
      right: 'patent',
      licenceFee: '100000',
      licenceMultiple: '2',
      punitiveMultiple: '1',
      heardOn: '2026-05-01',
      ...ticks,
    },
    on: '2026-01-10',
    expect: { punitive: '200000.00', total: '200000.00', readings: ['200000.00', '400000.00', '100000.00'] },
  },
  {
    worked: '法释〔2021〕4号 第5条第2款',
    say: 'the multiple of the fee was written there, so the base is not open before',
    input: {
      right: 'patent',
      licenceFee: '100000',
      licenceMultiple: '2',
      punitiveMultiple: '1',
      heardOn: '2026-04-30',
      ...ticks,
    },
    on: '2026-01-10',
    expect: { punitive: '200000.00', readings: ['200000.00', '400000.00'] },
  },
  {
    worked: '法释〔2026〕7号 第5条；反不正当竞争法第22条第3款',
    say: 'no multiple for confusion',
    input: { right: 'confusion', actualLoss: '100000', punitiveMultiple: '2', heardOn: '2026-05-01', ...ticks },
    on: '2025-10-15',
    expect: { available: false, punitive: null, total: '100000.00' },
  },
  {
    worked: '反不正当竞争法2025 第22条第3款',
    say: 'but for trade secrets, where the law now says intent',
    input: { right: 'trade-secret', actualLoss: '100000', punitiveMultiple: '2', heardOn: '2026-05-01', ...ticks },
    on: '2025-10-15',
    expect: { available: true, mensRea: '故意', punitive: '200000.00' },
  },
  {
    worked: '反不正当竞争法2019 第17条第3款；法释〔2021〕4号 第1条',
    say: 'before, bad faith',
    input: { right: 'trade-secret', actualLoss: '100000', punitiveMultiple: '2', heardOn: '2026-04-30', ...ticks },
    on: '2025-10-14',
    expect: { available: true, mensRea: '恶意', punitive: '200000.00' },
  },
  {
    worked: '商标法2019 第63条 / 2026 第77条',
    say: 'bad faith for marks until 2026-12-31',
    input: { right: 'mark', actualLoss: '100000' },
    on: '2026-12-31',
    expect: { mensRea: '恶意' },
  },
  {
    worked: '商标法2026 第77条第1款',
    say: 'intent from 2027-01-01',
    input: { right: 'mark', actualLoss: '100000' },
    on: '2027-01-01',
    expect: { mensRea: '故意' },
  },
  {
    worked: '法释〔2026〕7号 第3条',
    say: 'added at second instance: not counted',
    input: {
      right: 'patent',
      actualLoss: '100000',
      punitiveMultiple: '2',
      filedOn: '2026-05-10',
      debateEndedOn: '2026-07-01',
      punitiveClaimedOn: '2026-07-02',
      ...ticks,
    },
    on: '2026-01-10',
    expect: { punitive: '200000.00', counted: false, total: '100000.00' },
  },
  {
    worked: '法释〔2026〕7号 第3条',
    say: 'added the day before argument ended: counted',
    input: {
      right: 'patent',
      actualLoss: '100000',
      punitiveMultiple: '2',
      filedOn: '2026-05-10',
      debateEndedOn: '2026-07-01',
      punitiveClaimedOn: '2026-06-30',
      ...ticks,
    },
    on: '2026-01-10',
    expect: { counted: true, total: '200000.00' },
  },
  {
    worked: '法释〔2026〕7号 第4条',
    say: 'no separate suit for it afterwards',
    input: {
      right: 'patent',
      actualLoss: '100000',
      punitiveMultiple: '2',
      separateSuit: true,
      heardOn: '2026-05-01',
      ...ticks,
    },
    on: '2026-01-10',
    expect: { counted: false, total: '100000.00' },
  },
  {
    worked: '法释〔2021〕4号 第2条第2款',
    say: 'which the old interpretation pointed to',
    input: {
      right: 'patent',
      actualLoss: '100000',
      punitiveMultiple: '2',
      separateSuit: true,
      heardOn: '2026-04-30',
      ...ticks,
    },
    on: '2026-01-10',
    expect: { counted: true, total: '200000.00' },
  },
  {
    worked: '法释〔2026〕7号 第14条第3款',
    say: 'a retrial of what was final before 2026-05-01 stays under the old interpretation',
    input: {
      right: 'patent',
      actualLoss: '100000',
      punitiveMultiple: '2',
      heardOn: '2026-09-01',
      finalOn: '2026-04-30',
      ...ticks,
    },
    on: '2025-01-10',
    expect: { instrument: 'punitive-interpretation-2021', cap: null },
  },
  {
    worked: '法释〔2026〕7号 第6条、第7条',
    say: 'intent ticked but nothing serious: not counted',
    input: {
      right: 'patent',
      actualLoss: '100000',
      punitiveMultiple: '2',
      heardOn: '2026-05-01',
      intent: ['repeat_after_settlement'],
    },
    on: '2026-01-10',
    expect: { counted: false, total: '100000.00' },
  },
]

for (const { worked: source, say, input, on, expect } of worked) {
  test(`${source}: ${say}`, () => {
    const outcome = damages(law, input, on)
    assert.ok(outcome.ok, outcome.ok ? '' : outcome.message.en)
    const { result } = outcome
    const range = result.statutoryRange
    const seen: Required<Expected> = {
      total: result.total,
      plain: result.totalWithoutPunitive,
      by: result.compensation?.method ?? null,
      order: result.order,
      range: range && [range.min, range.max],
      punitive: result.punitive.amount,
      cap: result.punitive.cap,
      counted: result.punitive.counted,
      available: result.punitive.available,
      instrument: result.punitive.interpretation,
      mensRea: result.punitive.mensRea,
      readings: (outcome.readings ?? []).map((reading) => reading.result.total),
    }
    for (const [name, value] of Object.entries(expect)) assert.deepEqual(seen[name as keyof Expected], value, name)
    assert.ok(outcome.steps.length >= 3)
    assert.ok(outcome.steps.every(({ words }) => words.zh !== '' && words.en !== ''))
    if (outcome.readings) assert.equal(outcome.readings[0]?.result, result)
  })
}

test('rows say why a method does not apply, and cite the article on which that rests', () => {
  const outcome = damages(law, { right: 'copyright', actualLoss: '1', licenceFee: '5' }, '2023-01-01')
  assert.ok(outcome.ok)
  const [loss, gain, fee, statutory] = outcome.result.methods
  assert.deepEqual(
    [loss, gain, fee, statutory].map((row) => [row?.applies, row?.rank, row?.amount]),
    [
      [true, 1, '1.00'],
      [false, 1, null],
      [false, 2, '5.00'],
      [false, 3, null],
    ],
  )
  assert.equal(gain?.name.zh, '违法所得')
  assert.equal(fee?.name.zh, '权利使用费')
  assert.match(fee?.why.zh ?? '', /轮不到/)
  assert.equal(statutory?.rule, 'A-CR-STATUTORY')
})

test('商标法（2026）77, 专利法 71: of two methods side by side the higher is taken, and it is said so; in turn nothing is', () => {
  const said = (right: DamagesInput['right'], on: string, gain?: string) => {
    const input = { right, actualLoss: '100', ...(gain ? { infringerGain: gain } : {}) }
    const answer = damages(law, input, on)
    assert.ok(answer.ok)
    return answer.steps.filter(({ words }) => words.zh.includes('并列，条文没有先后')).map(({ words }) => words.zh)
  }
  assert.deepEqual(said('mark', '2026-12-31', '300'), [])
  assert.deepEqual(said('mark', '2027-01-01'), [])
  for (const right of ['mark', 'patent'] as const)
    assert.match(said(right, '2027-01-01', '300')[0] ?? '', /^实际损失（100\.00元）与之并列.*取较高者/)
})

test('法释〔2021〕4号 arts. 3, 4 and 法释〔2026〕7号 arts. 6, 7: how many situations each lists', () => {
  const on = (day: string) => {
    const outcome = punitiveFactors(law, day)
    assert.ok(outcome.ok)
    return [outcome.result.intent.length, outcome.result.serious.length]
  }
  assert.deepEqual(on('2021-03-02'), [0, 0])
  assert.deepEqual(on('2021-03-03'), [6, 7])
  assert.deepEqual(on('2026-04-30'), [6, 7])
  assert.deepEqual(on('2026-05-01'), [8, 7])
})

test('every listed situation has words of its own', () => {
  for (const day of ['2026-04-30', '2026-05-01']) {
    const outcome = punitiveFactors(law, day)
    assert.ok(outcome.ok)
    for (const { id, words } of [...outcome.result.intent, ...outcome.result.serious]) assert.notEqual(words.zh, id)
  }
})

test('a tick for managers who knew counts under the wider list of 2021, not the other way round', () => {
  const ticked = (id: string, heardOn: string) => {
    const outcome = damages(law, { right: 'patent', actualLoss: '1', heardOn, intent: [id] }, '2025-01-01')
    assert.ok(outcome.ok)
    return outcome.result.punitive.intent.filter((factor) => factor.ticked).length
  }
  assert.equal(ticked('manager_of_holder_knew_or_should', '2026-04-30'), 1)
  assert.equal(ticked('manager_of_holder_knew_or_should', '2026-05-01'), 1)
  assert.equal(ticked('manager_of_holder', '2026-05-01'), 0)
})

test('a fraction before 2026-05-01, and a missing day of hearing, make the answer provisional', () => {
  const fraction = damages(
    law,
    { right: 'patent', actualLoss: '1', punitiveMultiple: '1.5', heardOn: '2026-04-30' },
    '2025-01-01',
  )
  assert.ok(fraction.ok)
  assert.equal(fraction.provisional.length, 1)
  const silent = damages(law, { right: 'patent', actualLoss: '1' }, '2025-01-01')
  assert.ok(silent.ok)
  assert.match(silent.provisional.map(({ zh }) => zh).join(), /审理日/)
  const told = damages(law, { right: 'patent', actualLoss: '1', heardOn: '2026-05-01' }, '2025-01-01')
  assert.ok(told.ok)
  assert.deepEqual(told.provisional, [])
})

const refused: { say: string; input: unknown; on: string; code: string; field: string }[] = [
  { say: 'no such right', input: { right: 'idea' }, on: '2024-01-01', code: 'unknown', field: 'right' },
  {
    say: 'patents before the version known',
    input: { right: 'patent' },
    on: '2021-05-31',
    code: 'no_version',
    field: 'on',
  },
  { say: 'marks before it', input: { right: 'mark' }, on: '2019-10-31', code: 'no_version', field: 'on' },
  { say: 'copyright before it', input: { right: 'copyright' }, on: '2021-05-31', code: 'no_version', field: 'on' },
  {
    say: 'plant varieties before it',
    input: { right: 'plant-variety' },
    on: '2022-02-28',
    code: 'no_version',
    field: 'on',
  },
  { say: 'a day that does not exist', input: { right: 'mark' }, on: '2026-02-30', code: 'invalid', field: 'on' },
  {
    say: 'a negative loss',
    input: { right: 'mark', actualLoss: '-1' },
    on: '2026-01-01',
    code: 'out_of_range',
    field: 'actualLoss',
  },
  {
    say: 'more than 10^15',
    input: { right: 'mark', costs: '1000000000000000.01' },
    on: '2026-01-01',
    code: 'out_of_range',
    field: 'costs',
  },
  {
    say: 'no amount',
    input: { right: 'mark', infringerGain: 'much' },
    on: '2026-01-01',
    code: 'invalid',
    field: 'infringerGain',
  },
  {
    say: 'just below once',
    input: { right: 'mark', punitiveMultiple: '0.9999' },
    on: '2026-01-01',
    code: 'out_of_range',
    field: 'punitiveMultiple',
  },
  {
    say: 'just above five times',
    input: { right: 'mark', punitiveMultiple: '5.0001' },
    on: '2026-01-01',
    code: 'out_of_range',
    field: 'punitiveMultiple',
  },
  {
    say: 'a multiple that is none',
    input: { right: 'mark', licenceMultiple: 'x' },
    on: '2026-01-01',
    code: 'invalid',
    field: 'licenceMultiple',
  },
  {
    say: 'a multiple of nothing',
    input: { right: 'mark', licenceMultiple: '0' },
    on: '2026-01-01',
    code: 'out_of_range',
    field: 'licenceMultiple',
  },
  {
    say: 'a tick that no list has',
    input: { right: 'mark', intent: ['bad'] },
    on: '2026-01-01',
    code: 'unknown',
    field: 'intent.0',
  },
  {
    say: 'ends before it begins',
    input: { right: 'mark', actUntil: '2025-12-31' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'actUntil',
  },
  {
    say: 'heard before the act',
    input: { right: 'mark', heardOn: '2025-12-31' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'heardOn',
  },
  {
    say: 'argument ended before the suit',
    input: { right: 'mark', filedOn: '2026-03-02', debateEndedOn: '2026-03-01' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'debateEndedOn',
  },
]
for (const { say, input, on, code, field } of refused) {
  test(`refused: ${say}`, () => {
    const outcome = damages(law, input as DamagesInput, on)
    assert.ok(!outcome.ok)
    assert.deepEqual([outcome.code, outcome.field], [code, field])
  })
}

test('one and five times exactly are within the range', () => {
  for (const punitiveMultiple of ['1', '5', '5.0000'])
    assert.ok(damages(law, { right: 'mark', actualLoss: '1', punitiveMultiple }, '2026-01-01').ok)
})
