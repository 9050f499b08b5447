/** Competence against the provisions of the Supreme People's Court, each scenario naming the article it was worked from. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CompetenceInput, competence } from '../src/calculators/competence.ts'
import { type AppealInput, appealCourt } from '../src/calculators/competence-appeal.ts'
import { competencePlaces, competenceSubjects } from '../src/choices.ts'
import { createLaw } from '../src/law.ts'

const law = createLaw()

interface Case {
  worked: string
  say: string
  input: CompetenceInput
  on?: string
  courts: string[]
  appeals?: string[]
  provisional?: boolean
}
const cases: Case[] = [
  {
    worked: '法释〔2022〕13号 第1条；知识产权法庭规定 第2条',
    say: 'an invention in a provincial capital, appeal to the tribunal',
    input: { subject: 'invention', place: 'provincial-capital' },
    courts: ['intermediate'],
    appeals: ['spc-ip-tribunal'],
    provisional: false,
  },
  {
    worked: '法释〔2022〕13号 第1条',
    say: 'a technical secret elsewhere still goes to an intermediate court',
    input: { subject: 'technical-secret', place: 'elsewhere', complex: false, amount: '1' },
    courts: ['intermediate'],
    appeals: ['high'],
    provisional: false,
  },
  {
    worked: '知识产权法庭规定 第2条第1款第3项',
    say: 'a major and complex one goes to the tribunal',
    input: { subject: 'technical-secret', place: 'elsewhere', complex: true },
    courts: ['intermediate'],
    appeals: ['spc-ip-tribunal'],
  },
  {
    worked: '知识产权法庭规定 第2条第1款第3项',
    say: 'not said whether complex: provisional',
    input: { subject: 'software', place: 'designated-city' },
    courts: ['intermediate'],
    appeals: ['high'],
    provisional: true,
  },
  {
    worked: '北京、上海、广州知识产权法院案件管辖的规定 第1条',
    say: 'software in Shanghai goes to its IP court',
    input: { subject: 'software', place: 'shanghai', complex: false },
    courts: ['ip-court'],
    appeals: ['high'],
    provisional: false,
  },
  {
    worked: '同上 第1条第1项',
    say: 'a software contract in Beijing too, since it speaks of cases on software',
    input: { subject: 'software', place: 'beijing', about: 'contract', amount: '200000' },
    courts: ['ip-court'],
  },
  {
    worked: '法释〔2022〕13号 第1条、第3条',
    say: 'but elsewhere a software contract is no dispute of ownership or infringement',
    input: { subject: 'software', place: 'provincial-capital', about: 'contract' },
    courts: ['basic'],
  },
  {
    worked: '同上 第2条',
    say: 'an invention anywhere in Guangdong goes to the Guangzhou IP Court',
    input: { subject: 'invention', place: 'guangdong' },
    courts: ['ip-court'],
    appeals: ['spc-ip-tribunal'],
  },
  {
    worked: '同上 第2条、第3条',
    say: 'an ordinary mark in Guangdong does not',
    input: { subject: 'mark', place: 'guangdong', amount: '100000' },
    courts: ['basic', 'intermediate'],
    appeals: ['intermediate', 'high'],
    provisional: true,
  },
  {
    worked: '同上 第3条、第6条',
    say: 'an ordinary mark in Beijing: the intermediate courts take none, the appeal goes to the IP court',
    input: { subject: 'mark', place: 'beijing', amount: '90000000' },
    courts: ['basic'],
    appeals: ['ip-court'],
  },
  {
    worked: '同上 第1条第3项',
    say: 'a well-known mark in Shanghai',
    input: { subject: 'well-known-mark', place: 'shanghai' },
    courts: ['ip-court'],
    appeals: ['high'],
  },
  {
    worked: '法释〔2022〕13号 第2条第1款',
    say: 'a well-known mark elsewhere: intermediate, or a basic court with approval',
    input: { subject: 'well-known-mark', place: 'elsewhere' },
    courts: ['intermediate', 'basic'],
    appeals: ['high', 'intermediate'],
  },
  {
    worked: '法释〔2022〕13号 第2条第1款',
    say: 'a design elsewhere likewise',
    input: { subject: 'design', place: 'provincial-capital' },
    courts: ['intermediate', 'basic'],
    appeals: ['high', 'intermediate'],
  },
  {
    worked: '法释〔2022〕13号 第2条第1款',
    say: 'but no basic court in administrative cases on designs',
    input: { subject: 'design', place: 'provincial-capital', track: 'administrative' },
    courts: ['intermediate'],
  },
  {
    worked: '法释〔2022〕13号 第2条第2款',
    say: 'the act of a government of county level',
    input: { subject: 'mark', place: 'elsewhere', track: 'administrative', authority: 'county-or-above' },
    courts: ['intermediate'],
    appeals: ['high'],
    provisional: false,
  },
  {
    worked: '法释〔2022〕13号 第2条第2款',
    say: 'the act of customs',
    input: { subject: 'copyright', place: 'elsewhere', track: 'administrative', authority: 'customs' },
    courts: ['intermediate'],
  },
  {
    worked: '法释〔2022〕13号 第3条',
    say: 'the act of a local office',
    input: { subject: 'mark', place: 'elsewhere', track: 'administrative', authority: 'other' },
    courts: ['basic'],
  },
  {
    worked: '北京、上海、广州知识产权法院案件管辖的规定 第5条；知识产权法庭规定 第2条',
    say: 'validity of a design patent: Beijing, then the tribunal',
    input: { subject: 'design', place: 'elsewhere', track: 'administrative', about: 'grant-or-validity' },
    courts: ['beijing-ip-court'],
    appeals: ['spc-ip-tribunal'],
  },
  {
    worked: '同上 第5条、第7条',
    say: 'validity of a mark: Beijing, then its high court',
    input: { subject: 'mark', place: 'elsewhere', track: 'administrative', about: 'grant-or-validity' },
    courts: ['beijing-ip-court'],
    appeals: ['high'],
  },
  {
    worked: '设立海南自由贸易港知识产权法院的决定 第二条',
    say: 'what an intermediate court of Hainan would hear',
    input: { subject: 'copyright', place: 'hainan', amount: '9000000' },
    courts: ['basic', 'ip-court'],
    appeals: ['ip-court', 'high'],
  },
  {
    worked: '法释〔2024〕6号 第4条',
    say: 'monopoly: IP courts and named intermediate courts',
    input: { subject: 'monopoly', place: 'provincial-capital' },
    courts: ['intermediate'],
    appeals: ['spc-ip-tribunal'],
  },
  {
    worked: '法释〔2025〕14号 第1条',
    say: 'unfair competition online, the day before the Internet courts take it',
    input: { subject: 'network-unfair-competition', place: 'elsewhere', internetCourt: true },
    on: '2025-10-31',
    courts: ['basic'],
  },
  {
    worked: '法释〔2025〕14号 第1条第4项',
    say: 'and from 2025-11-01',
    input: { subject: 'network-unfair-competition', place: 'elsewhere', internetCourt: true },
    on: '2025-11-01',
    courts: ['internet-court'],
    appeals: ['intermediate'],
  },
  {
    worked: '互联网法院审理案件若干问题的规定 第2条第5项',
    say: 'copyright online was theirs until 2025-10-31',
    input: { subject: 'network-copyright', place: 'beijing', internetCourt: true },
    on: '2025-10-31',
    courts: ['internet-court'],
    appeals: ['ip-court'],
  },
  {
    worked: '法释〔2025〕14号 第1条',
    say: 'and is not on the list from 2025-11-01',
    input: { subject: 'network-copyright', place: 'beijing', internetCourt: true },
    on: '2025-11-01',
    courts: ['basic'],
    appeals: ['ip-court'],
  },
  {
    worked: '法释〔2025〕14号 第1条第5项',
    say: 'domain names before and after',
    input: { subject: 'domain-name', place: 'guangzhou', internetCourt: true },
    on: '2025-11-01',
    courts: ['internet-court'],
    appeals: ['ip-court'],
  },
  {
    worked: '法释〔2025〕14号 第1条',
    say: 'no Internet court in the city',
    input: { subject: 'domain-name', place: 'elsewhere' },
    on: '2025-11-01',
    courts: ['basic'],
  },
]
for (const { worked, say, input, on, courts, appeals, provisional } of cases) {
  test(`${worked}: ${say}`, () => {
    const outcome = competence(law, input, on ?? '2026-05-06')
    assert.ok(outcome.ok, outcome.ok ? '' : outcome.message.en)
    assert.deepEqual(
      outcome.result.courts.map(({ kind }) => kind),
      courts,
    )
    if (appeals)
      assert.deepEqual(
        outcome.result.appeals.map(({ kind }) => kind),
        appeals,
      )
    if (provisional !== undefined) assert.equal(outcome.provisional.length > 0, provisional)
    assert.ok(outcome.steps.every(({ rules }) => rules.length > 0))
  })
}

test('法释〔2022〕13号 art. 2 II: the figures of each court are not known, so the amount decides nothing here', () => {
  const asked = (amount?: string) => {
    const input: CompetenceInput = { subject: 'mark', place: 'elsewhere', ...(amount === undefined ? {} : { amount }) }
    const outcome = competence(law, input, '2026-05-06')
    assert.ok(outcome.ok)
    return outcome
  }
  assert.equal(asked('5000000').result.amountMatters, true)
  assert.equal(asked().result.amountMatters, false)
  assert.deepEqual(asked('0').result.courts, asked().result.courts)
})

test('法〔2025〕167号 took the place of 法〔2022〕109号 on 2025-10-01; neither list was read', () => {
  const cited = (on: string) => {
    const outcome = competence(law, { subject: 'mark', place: 'elsewhere' }, on)
    assert.ok(outcome.ok)
    assert.ok(outcome.provisional.length > 0)
    return outcome.rules.map(({ id }) => id).filter((id) => id === 'H-JUR-109' || id === 'H-JUR-167')
  }
  assert.deepEqual(cited('2025-09-30'), ['H-JUR-109'])
  assert.deepEqual(cited('2025-10-01'), ['H-JUR-167'])
})

const appeals: { worked: string; say: string; input: AppealInput; on: string; kind: string }[] = [
  {
    worked: '决定 第一条',
    say: 'a utility model in 2019',
    input: { subject: 'utility-model' },
    on: '2019-01-01',
    kind: 'spc-ip-tribunal',
  },
  {
    worked: '决定 第一条',
    say: 'the last day before the narrowing',
    input: { subject: 'utility-model', complex: false },
    on: '2023-10-31',
    kind: 'spc-ip-tribunal',
  },
  {
    worked: '知识产权法庭规定 第2条',
    say: 'and the day of it',
    input: { subject: 'utility-model', complex: false },
    on: '2023-11-01',
    kind: 'high',
  },
  {
    worked: '知识产权法庭规定 第2条',
    say: 'unless major and complex',
    input: { subject: 'utility-model', complex: true },
    on: '2023-11-01',
    kind: 'spc-ip-tribunal',
  },
  {
    worked: '知识产权法庭规定 第2条',
    say: 'inventions as before',
    input: { subject: 'invention', complex: false },
    on: '2023-11-01',
    kind: 'spc-ip-tribunal',
  },
  {
    worked: '决定 第一条',
    say: 'designs are not in the civil list',
    input: { subject: 'design' },
    on: '2023-10-31',
    kind: 'high',
  },
  {
    worked: '决定 第二条',
    say: 'but patents of every kind in the administrative one',
    input: { subject: 'design', track: 'administrative' },
    on: '2023-10-31',
    kind: 'spc-ip-tribunal',
  },
  {
    worked: '知识产权法庭规定 第2条',
    say: 'of which only granting and validity stay',
    input: { subject: 'design', track: 'administrative' },
    on: '2023-11-01',
    kind: 'high',
  },
  {
    worked: '知识产权法庭规定 第2条第1款第4项',
    say: 'monopoly always',
    input: { subject: 'monopoly', track: 'administrative' },
    on: '2026-01-01',
    kind: 'spc-ip-tribunal',
  },
  { worked: '知识产权法庭规定 第2条', say: 'marks never', input: { subject: 'mark' }, on: '2026-01-01', kind: 'high' },
]
for (const { worked, say, input, on, kind } of appeals) {
  test(`appeal, ${worked}: ${say}`, () => {
    const outcome = appealCourt(law, input, on)
    assert.ok(outcome.ok)
    assert.equal(outcome.result.kind, kind)
  })
}

test('a judgment after the narrowing decides the appeal, not the day of filing', () => {
  const kindOn = (judgedOn: string) => {
    const outcome = competence(
      law,
      { subject: 'utility-model', place: 'elsewhere', complex: false, judgedOn },
      '2023-01-01',
    )
    assert.ok(outcome.ok)
    return outcome.result.appeals[0]?.kind
  }
  assert.equal(kindOn('2023-10-31'), 'spc-ip-tribunal')
  assert.equal(kindOn('2023-11-01'), 'high')
})

test('a cause that points to another kind of case is said so', () => {
  const fits = (subject: CompetenceInput['subject'], cause: string) => {
    const outcome = competence(law, { subject, place: 'elsewhere', cause }, '2026-01-01')
    assert.ok(outcome.ok)
    return [outcome.result.cause?.subject, outcome.result.cause?.fits]
  }
  assert.deepEqual(fits('copyright', '侵害计算机软件著作权纠纷'), ['software', false])
  assert.deepEqual(fits('software', '侵害计算机软件著作权纠纷'), ['software', true])
  assert.deepEqual(fits('invention', '侵害发明专利权纠纷'), ['invention', true])
  assert.deepEqual(fits('network-copyright', '侵害作品信息网络传播权纠纷'), ['network-copyright', true])
  assert.deepEqual(fits('copyright', '侵害作品信息网络传播权纠纷'), ['network-copyright', true])
  assert.deepEqual(fits('well-known-mark', '侵害商标权纠纷'), ['mark', true])
  assert.deepEqual(fits('business-secret', '侵害技术秘密纠纷'), ['technical-secret', false])
  assert.deepEqual(fits('mark', '特许经营合同纠纷'), [null, null])
})

const refused: { say: string; input: unknown; on: string; code: string; field: string }[] = [
  {
    say: 'filed before the provisions of 2022',
    input: { subject: 'mark', place: 'beijing' },
    on: '2022-04-30',
    code: 'no_version',
    field: 'on',
  },
  {
    say: 'unknown place',
    input: { subject: 'mark', place: 'moon' },
    on: '2026-01-01',
    code: 'unknown',
    field: 'place',
  },
  {
    say: 'validity in a civil case',
    input: { subject: 'mark', place: 'beijing', about: 'grant-or-validity' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'about',
  },
  {
    say: 'a contract in an administrative case',
    input: { subject: 'mark', place: 'beijing', about: 'contract', track: 'administrative' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'about',
  },
  {
    say: 'validity of a copyright',
    input: { subject: 'copyright', place: 'beijing', about: 'grant-or-validity', track: 'administrative' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'about',
  },
  {
    say: 'judged before filed',
    input: { subject: 'mark', place: 'beijing', judgedOn: '2025-12-31' },
    on: '2026-01-01',
    code: 'contradiction',
    field: 'judgedOn',
  },
  {
    say: 'a negative amount',
    input: { subject: 'mark', place: 'beijing', amount: '-5' },
    on: '2026-01-01',
    code: 'out_of_range',
    field: 'amount',
  },
]
for (const { say, input, on, code, field } of refused) {
  test(`refused: ${say}`, () => {
    const outcome = competence(law, input as CompetenceInput, on)
    assert.ok(!outcome.ok)
    assert.deepEqual([outcome.code, outcome.field], [code, field])
  })
}

test('an appeal before 2019-01-01 is not known', () => {
  const outcome = appealCourt(law, { subject: 'invention' }, '2018-12-31')
  assert.ok(!outcome.ok)
  assert.equal(outcome.code, 'no_version')
})

test('every subject and place has a court and an appeal, and technical disputes never start in a basic court', () => {
  const technical = [
    'invention',
    'utility-model',
    'plant-variety',
    'layout',
    'technical-secret',
    'software',
    'monopoly',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...competenceSubjects),
      fc.constantFrom(...competencePlaces),
      fc.constantFrom('civil', 'administrative' as const),
      fc.boolean(),
      (subject, place, track, internetCourt) => {
        const outcome = competence(law, { subject, place, track, internetCourt, amount: '1' }, '2026-05-06')
        assert.ok(outcome.ok)
        const { courts, appeals } = outcome.result
        assert.notEqual(courts.length, 0)
        assert.equal(appeals.length, courts.length)
        if (technical.includes(subject))
          assert.ok(
            courts.every(({ kind }) => kind !== 'basic'),
            `${subject} in a basic court`,
          )
      },
    ),
  )
})
