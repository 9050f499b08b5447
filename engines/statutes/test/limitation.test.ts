/** Limitation against the Civil Code, the Patent Law and the interpretations; and the clocks of preservation orders. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type InjunctionInput, type InjunctionResult, injunction } from '../src/calculators/injunction.ts'
import { type LimitationInput, type LimitationResult, limitation } from '../src/calculators/limitation.ts'
import { addDays } from '../src/day.ts'
import { createLaw } from '../src/law.ts'

const law = createLaw()

interface Case {
  worked: string
  say: string
  input: LimitationInput
  on: string
  expect: Partial<LimitationResult>
}
const cases: Case[] = [
  {
    worked: '民法典 第188条、第201条、第202条',
    say: 'three years, the day of knowledge not counted, the corresponding day the last',
    input: { claim: 'contract', knewOn: '2023-03-04' },
    on: '2026-03-04',
    expect: { startsOn: '2023-03-04', endsOn: '2026-03-04', passed: false, longStop: null, lookBackFrom: null },
  },
  {
    worked: '民法典 第188条',
    say: 'the day after it has passed',
    input: { claim: 'contract', knewOn: '2023-03-04' },
    on: '2026-03-05',
    expect: { endsOn: '2026-03-04', passed: true },
  },
  {
    worked: '民法典 第202条',
    say: 'no 29 February three years later: the last of the month, which is a Sunday in 2027 (第203条)',
    input: { claim: 'contract', knewOn: '2024-02-29' },
    on: '2026-03-05',
    expect: { endsOn: '2027-03-01' },
  },
  {
    worked: '民法典 第203条',
    say: 'an end within the National Day break of 2026 rolls to the first day after it',
    input: { claim: 'contract', knewOn: '2023-10-03' },
    on: '2026-10-08',
    expect: { endsOn: '2026-10-08', passed: false },
  },
  {
    worked: '专利法 第74条第1款',
    say: 'infringement of a patent: three years from knowledge of act and infringer',
    input: { claim: 'infringement', right: 'patent', knewOn: '2022-06-01' },
    on: '2025-06-03',
    expect: { endsOn: '2025-06-03', passed: false },
  },
  {
    worked: '审理专利纠纷案件的规定 第17条',
    say: 'sued too late while it still lasts: three years back from the suit',
    input: { claim: 'infringement', right: 'patent', knewOn: '2020-01-10', suedOn: '2026-03-02', continuing: true },
    on: '2026-11-24',
    expect: { passed: true, lookBackFrom: '2023-03-02' },
  },
  {
    worked: '审理专利纠纷案件的规定 第17条',
    say: 'but not once the patent has ended',
    input: {
      claim: 'infringement',
      right: 'patent',
      knewOn: '2020-01-10',
      suedOn: '2026-03-02',
      continuing: true,
      rightEndsOn: '2026-03-01',
    },
    on: '2026-11-24',
    expect: { passed: true, lookBackFrom: null },
  },
  {
    worked: '审理专利纠纷案件的规定 第17条',
    say: 'on its last day it still stands',
    input: {
      claim: 'infringement',
      right: 'patent',
      knewOn: '2020-01-10',
      suedOn: '2026-03-02',
      continuing: true,
      rightEndsOn: '2026-03-02',
    },
    on: '2026-11-24',
    expect: { lookBackFrom: '2023-03-02' },
  },
  {
    worked: '审理商标民事纠纷案件的解释 第18条',
    say: 'the same for marks',
    input: { claim: 'infringement', right: 'mark', knewOn: '2021-05-05', suedOn: '2024-05-07', continuing: true },
    on: '2024-05-07',
    expect: { endsOn: '2024-05-06', passed: true, lookBackFrom: '2021-05-07' },
  },
  {
    worked: '审理商标民事纠纷案件的解释 第18条',
    say: 'nothing is cut off when the suit is in time',
    input: { claim: 'infringement', right: 'mark', knewOn: '2021-05-05', suedOn: '2024-05-06', continuing: true },
    on: '2024-05-07',
    expect: { passed: false, lookBackFrom: null },
  },
  {
    worked: '专利法 第74条第2款',
    say: 'royalty of provisional protection, known before the grant: from the grant',
    input: { claim: 'provisional-royalty', knewOn: '2022-01-10', grantedOn: '2023-05-09' },
    on: '2026-05-01',
    expect: { startsOn: '2023-05-09', endsOn: '2026-05-09' },
  },
  {
    worked: '专利法 第74条第2款',
    say: 'known after it: from knowledge',
    input: { claim: 'provisional-royalty', knewOn: '2023-06-08', grantedOn: '2023-05-09' },
    on: '2026-05-01',
    expect: { startsOn: '2023-06-08', endsOn: '2026-06-08' },
  },
  {
    worked: '民法典 第594条',
    say: 'four years for technology import and export',
    input: { claim: 'technology-trade-contract', knewOn: '2022-03-04' },
    on: '2026-03-04',
    expect: { endsOn: '2026-03-04', passed: false },
  },
  {
    worked: '民法典 第188条第2款',
    say: 'twenty years from the harm come first',
    input: { claim: 'infringement', right: 'other', harmedOn: '2005-06-10', knewOn: '2024-06-11' },
    on: '2025-06-10',
    expect: { endsOn: '2025-06-10', longStop: '2025-06-10', passed: false },
  },
  {
    worked: '民法典 第188条第2款',
    say: 'and the day after there is no protection',
    input: { claim: 'infringement', right: 'other', harmedOn: '2005-06-10', knewOn: '2024-06-11' },
    on: '2025-06-11',
    expect: { passed: true },
  },
  {
    worked: '民法典 第195条',
    say: 'a demand on the last day lets it run anew',
    input: { claim: 'contract', knewOn: '2023-03-06', restarts: ['2026-03-06'] },
    on: '2026-03-09',
    expect: { startsOn: '2026-03-06', endsOn: '2029-03-06', passed: false },
  },
  {
    worked: '民法典 第195条',
    say: 'one after it does not',
    input: { claim: 'contract', knewOn: '2023-03-06', restarts: ['2026-03-07'] },
    on: '2026-03-09',
    expect: { startsOn: '2023-03-06', endsOn: '2026-03-06', passed: true },
  },
  {
    worked: '民法典 第194条',
    say: 'an obstacle until after the end: six months from its removal',
    input: { claim: 'contract', knewOn: '2023-03-06', obstacle: { from: '2026-01-05', to: '2026-04-08' } },
    on: '2026-09-01',
    expect: { endsOn: '2026-10-08', passed: false },
  },
  {
    worked: '民法典 第194条',
    say: 'one gone before the last six months changes nothing',
    input: { claim: 'contract', knewOn: '2023-03-06', obstacle: { from: '2025-01-05', to: '2025-09-05' } },
    on: '2026-03-09',
    expect: { endsOn: '2026-03-06', passed: true },
  },
  {
    worked: '民法典 第196条第1项',
    say: 'to stop the infringement there is no limitation',
    input: { claim: 'stop' },
    on: '2026-03-09',
    expect: { applies: false, endsOn: null, passed: null },
  },
]
for (const { worked, say, input, on, expect } of cases) {
  test(`${worked}: ${say}`, () => {
    const outcome = limitation(law, input, on)
    assert.ok(outcome.ok, outcome.ok ? '' : outcome.message.en)
    for (const [name, value] of Object.entries(expect))
      assert.deepEqual(outcome.result[name as keyof LimitationResult], value, name)
  })
}

test('copyright from 2026-09-01 rests on an amended interpretation whose text was not seen', () => {
  const on = (day: string) => {
    const outcome = limitation(law, { claim: 'infringement', right: 'copyright', knewOn: '2024-05-08' }, day)
    assert.ok(outcome.ok)
    assert.equal(outcome.result.applies, true)
    return outcome.provisional.some(({ en }) => en.includes('A-CR-INTERP-2026'))
  }
  assert.equal(on('2026-08-31'), false)
  assert.equal(on('2026-09-01'), true)
})

test('other rights have no text on looking back: by analogy, and provisional', () => {
  const outcome = limitation(law, { claim: 'infringement', knewOn: '2021-02-02', continuing: true }, '2026-03-02')
  assert.ok(outcome.ok)
  assert.equal(outcome.result.lookBackFrom, '2023-03-02')
  assert.equal(outcome.provisional.length, 1)
})

const refused: { say: string; input: unknown; on: string; code: string; field: string }[] = [
  { say: 'no claim', input: {}, on: '2026-01-01', code: 'missing', field: 'claim' },
  { say: 'no day of knowledge', input: { claim: 'contract' }, on: '2026-01-01', code: 'missing', field: 'knewOn' },
  {
    say: 'before the Civil Code',
    input: { claim: 'contract', knewOn: '2019-01-01' },
    on: '2020-12-31',
    code: 'no_version',
    field: 'on',
  },
  {
    say: 'known after the suit',
    input: { claim: 'contract', knewOn: '2026-01-02' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'knewOn',
  },
  {
    say: 'harmed after it was known',
    input: { claim: 'contract', knewOn: '2025-01-02', harmedOn: '2025-01-03' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'harmedOn',
  },
  {
    say: 'royalty without a grant',
    input: { claim: 'provisional-royalty', knewOn: '2025-01-02' },
    on: '2026-01-01',
    code: 'missing',
    field: 'grantedOn',
  },
  {
    say: 'an impossible restart',
    input: { claim: 'contract', knewOn: '2025-01-02', restarts: ['2025-02-30'] },
    on: '2026-01-01',
    code: 'invalid',
    field: 'restarts.0',
  },
  {
    say: 'an obstacle that ends first',
    input: { claim: 'contract', knewOn: '2025-01-02', obstacle: { from: '2025-05-02', to: '2025-05-01' } },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'obstacle.to',
  },
]
for (const { say, input, on, code, field } of refused) {
  test(`refused: ${say}`, () => {
    const outcome = limitation(law, input as LimitationInput, on)
    assert.ok(!outcome.ok)
    assert.deepEqual([outcome.code, outcome.field], [code, field])
  })
}

test('knowing later never ends the period earlier, and it ends three years later at the least', () => {
  const endOf = (knewOn: string) => {
    const outcome = limitation(law, { claim: 'contract', knewOn }, '2026-11-24')
    assert.ok(outcome.ok)
    return outcome.result.endsOn as string
  }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 0, max: 400 }), (first, more) => {
      const knew = addDays('2021-01-01', first)
      const end = endOf(knew)
      assert.ok(endOf(addDays(knew, more)) >= end, `before ${end}`)
      assert.ok(end >= addDays(knew, 3 * 365), `${knew} to ${end}`)
    }),
  )
})

const orders: { worked: string; say: string; input: InjunctionInput; expect: Partial<InjunctionResult> }[] = [
  {
    worked: '民事诉讼法 第104条',
    say: 'before a suit: 48 hours and 30 days, the latter rolling over the National Day break',
    input: { when: 'pre-suit', acceptedAt: '2026-08-30T16:20:00+08:00', takenOn: '2026-09-02' },
    expect: { ruleBy: '2026-09-01T16:20:00+08:00', sueBy: '2026-10-08' },
  },
  {
    worked: '民事诉讼法 第103条',
    say: 'in a suit: no 30 days, and 48 hours only if urgent',
    input: { when: 'in-suit', acceptedAt: '2026-08-30T16:20:00+08:00', takenOn: '2026-09-02' },
    expect: { ruleBy: null, sueBy: null, serveBy: '2026-09-07' },
  },
  {
    worked: '民事诉讼法 第103条第3款',
    say: 'urgent in a suit; hours never roll',
    input: { when: 'in-suit', urgent: true, acceptedAt: '2026-09-30T16:20:00+08:00' },
    expect: { ruleBy: '2026-10-02T16:20:00+08:00', sueBy: null },
  },
  {
    worked: '法释〔2018〕21号 第13条、第14条',
    say: 'renewal within the last seven days, review within ten',
    input: { when: 'pre-suit', endsOn: '2026-06-30', reviewAskedOn: '2026-06-01' },
    expect: { renewFrom: '2026-06-23', renewBy: '2026-06-30', reviewBy: '2026-06-11' },
  },
]
for (const { worked, say, input, expect } of orders) {
  test(`${worked}: ${say}`, () => {
    const outcome = injunction(law, input, '2026-05-20')
    assert.ok(outcome.ok)
    for (const [name, value] of Object.entries(expect))
      assert.equal(outcome.result[name as keyof InjunctionResult], value, name)
  })
}

test('an instant without its offset is refused', () => {
  const outcome = injunction(law, { when: 'pre-suit', acceptedAt: '2026-08-30T16:20:00' }, '2026-05-20')
  assert.ok(!outcome.ok)
  assert.deepEqual([outcome.code, outcome.field], ['invalid', 'acceptedAt'])
})
