/** The two lists of the README of the law facts, row by row and item by item, each worked by hand from the text of the law. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer, Outcome } from '../src/answer.ts'
import type { AdministrativeFineInput } from '../src/calculators/administrative-fine.ts'
import type { AppealInput } from '../src/calculators/competence.ts'
import type { CriminalThresholdInput } from '../src/calculators/criminal-facts.ts'
import type { DamagesInput } from '../src/calculators/damages.ts'
import type { MarkDeadlinesInput } from '../src/calculators/mark-deadlines.ts'
import type { ConfirmationInput } from '../src/calculators/service-clocks.ts'
import type { TakeDownInput } from '../src/calculators/take-down.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay } from '../src/calendar/calendar.ts'
import { causesOn } from '../src/causes.ts'
import type { ClockInput } from '../src/clocks/clock-input.ts'
import type { ServiceInput } from '../src/clocks/service.ts'
import type { Day } from '../src/day.ts'
import { evaluate } from '../src/evaluate.ts'
import { createLaw } from '../src/law.ts'
import type { RuleId } from '../src/rules/index.ts'
import { statutesOf } from '../src/statutes.ts'

const law = createLaw()
const statutes = statutesOf(law)

function answered<Result>(outcome: Outcome<Result>): Answer<Result> {
  assert.ok(outcome.ok, outcome.ok ? '' : `${outcome.code} ${outcome.field}: ${outcome.message.en}`)
  return outcome
}

/** Code of the refusal, for what is refused. */
const codeOf = (outcome: { ok: true } | { ok: false; code: string }) => (outcome.ok ? 'answered' : outcome.code)

/** The article of the version that holds. */
function articleOn(id: RuleId, on: Day): string | null {
  const found = law.on(id, on)
  return found.ok ? found.rule.article : found.code
}

function fined(input: AdministrativeFineInput, on: Day): unknown[] {
  const { article, bracket, min, max } = answered(evaluate('administrative-fine', input, { on, law })).result
  return [article, bracket, min, max]
}

const sheet = (input: DamagesInput, on: Day) => answered(evaluate('damages', input, { on, law }))
const level = (input: CriminalThresholdInput, on: Day) =>
  answered(evaluate('criminal-threshold', input, { on, law })).result.level

// Versions that switch.

test('row Trademark law, opposition: 2019 art. 33 three months, 2026 art. 36 two months', () => {
  const opposed = (published: Day) => {
    const input: MarkDeadlinesInput = { published }
    const { result, readings } = answered(evaluate('mark-deadlines', input, { on: published, law }))
    return [result, ...(readings ?? []).slice(1).map((reading) => reading.result)].map((one) => one.lines[0]?.due)
  }
  // The 28th of February 2027 is a Sunday.
  assert.deepEqual(opposed('2026-12-31'), ['2027-03-31', '2027-03-01'])
  assert.deepEqual(opposed('2027-01-01'), ['2027-03-01'])
  assert.equal(statutes.number('E-TM26-OPP-2', 'n', '2026-12-31'), 3)
  assert.equal(statutes.number('E-TM26-OPP-2', 'n', '2027-01-01'), 2)
})

test('row Trademark law, damages: 2019 art. 63 loss before gain and 恶意, 2026 art. 77 side by side and 故意', () => {
  const worked = (on: Day) => {
    const { result } = sheet({ right: 'mark', actualLoss: '100', infringerGain: '300' }, on)
    return [result.order, result.compensation?.amount, result.punitive.mensRea, result.punitive.multiple?.max]
  }
  assert.deepEqual(worked('2026-12-31'), ['strict', '100.00', '恶意', '5'])
  assert.deepEqual(worked('2027-01-01'), ['parallel', '300.00', '故意', '5'])
})

test('row Trademark law, fines: 2019 arts. 60 and 52, 2026 arts. 74 and 62, the figures unchanged', () => {
  const turnover = '60000'
  const high = ['high', '0.00', '300000.00']
  assert.deepEqual(fined({ act: 'mark-infringement', turnover }, '2026-12-31'), ['60', ...high])
  assert.deepEqual(fined({ act: 'mark-infringement', turnover }, '2027-01-01'), ['74', ...high])
  const fifth = ['high', '0.00', '12000.00']
  assert.deepEqual(fined({ act: 'mark-passing-off', turnover }, '2026-12-31'), ['52', ...fifth])
  assert.deepEqual(fined({ act: 'mark-passing-off', turnover }, '2027-01-01'), ['62', ...fifth])
})

test('row Trademark law, bad-faith filing: 2026 art. 54 up to 100,000 yuan, nothing of it before 2027', () => {
  const filing: AdministrativeFineInput = { act: 'mark-bad-faith-filing', gain: '0' }
  assert.deepEqual(fined(filing, '2027-01-01'), ['54', 'usual', '0.00', '100000.00'])
  assert.notEqual(fined(filing, '2026-12-31')[3], '100000.00')
  assert.equal(articleOn('D-TM26-54', '2026-12-31'), 'no_version')
})

test('row Trademark law, transfer: 2019 art. 61 one way, 2026 art. 75 both ways', () => {
  assert.equal(articleOn('C-TM26-TWOWAY', '2026-12-31'), '61')
  assert.equal(articleOn('C-TM26-TWOWAY', '2027-01-01'), '75')
  assert.equal(statutes.may('C-TM26-TWOWAY', '2026-12-31'), false)
  assert.equal(statutes.may('C-TM26-TWOWAY', '2027-01-01'), true)
})

test('row Trademark law, one-year bar: 2019 art. 50 after revocation, 2026 art. 49 only after cancellation', () => {
  const barred = (ended: Day, endedBy: 'revoked' | 'cancelled') =>
    answered(evaluate('mark-deadlines', { ended, endedBy }, { on: ended, law })).result.lines.map(({ due }) => due)
  assert.deepEqual(barred('2026-12-31', 'revoked'), ['2027-12-31'])
  assert.deepEqual(barred('2027-01-01', 'revoked'), [])
  assert.deepEqual(barred('2027-01-01', 'cancelled'), ['2028-01-01'])
})

test('row Punitive damages: 法释〔2021〕4号 to 2026-04-30, 法释〔2026〕7号 arts. 4, 8, 11, 12 from 2026-05-01', () => {
  const base: DamagesInput = { right: 'patent', actualLoss: '100000', costs: '10000', punitiveMultiple: '5' }
  const heard = (heardOn: Day, more: Partial<DamagesInput> = {}) => sheet({ ...base, heardOn, ...more }, '2025-12-01')
  const amounts = ({ result, readings }: ReturnType<typeof heard>) => [
    result.punitive.amount,
    ...(readings ?? []).slice(1).map((reading) => reading.result.punitive.amount),
  ]
  const [before, after] = [heard('2026-04-30'), heard('2026-05-01')]
  assert.equal(before.result.punitive.interpretation, 'punitive-interpretation-2021')
  assert.equal(after.result.punitive.interpretation, 'punitive-interpretation-2026')
  // Art. 12: never more than five times the base in all; before, the multiple could be read to come on top.
  assert.deepEqual([before.result.punitive.cap, after.result.punitive.cap], [null, '500000.00'])
  assert.deepEqual(amounts(before), ['500000.00', '600000.00'])
  assert.deepEqual(amounts(after), ['500000.00'])
  // Art. 11: 2.5 times 100,000.
  assert.equal(heard('2026-05-01', { punitiveMultiple: '2.5' }).result.punitive.amount, '250000.00')
  // Art. 8 III: an amount of statutory damages is no base.
  const statutory: DamagesInput = { right: 'patent', statutoryRequested: '100000', punitiveMultiple: '2' }
  assert.equal(sheet({ ...statutory, heardOn: '2026-05-01' }, '2025-12-01').result.punitive.base, null)
  // Art. 4: no separate suit; the older interpretation does not forbid it.
  const separate = (heardOn: Day) => {
    const { punitive } = heard(heardOn, { separateSuit: true, intent: ['other'], serious: ['other'] }).result
    return [punitive.counted, punitive.open.length]
  }
  assert.deepEqual(separate('2026-05-01'), [false, 1])
  assert.equal(heard('2026-04-30', { separateSuit: true }).result.punitive.stageWords.zh, '另行起诉：旧解释没有禁止')
})

test('row Criminal thresholds: five times the first tier to 2025-04-25, 法释〔2025〕5号 art. 3 IV ten times from 2025-04-26', () => {
  const sold = (turnover: string, on: Day) => level({ offence: '213', markOn: 'goods', turnover }, on)
  assert.deepEqual([sold('250000', '2025-04-25'), sold('249999.99', '2025-04-25')], ['serious', 'basic'])
  assert.deepEqual([sold('250000', '2025-04-26'), sold('499999.99', '2025-04-26')], ['basic', 'basic'])
  assert.equal(sold('500000', '2025-04-26'), 'serious')
})

test('row Unfair competition: 2019 arts. 9, 17, 21, 32 to 2025-10-14, 2025 arts. 10, 22, 26, 39 from 2025-10-15', () => {
  const both = (id: RuleId) => [articleOn(id, '2025-10-14'), articleOn(id, '2025-10-15')]
  assert.deepEqual(both('A-UC25-DAMAGES'), ['17', '22'])
  assert.deepEqual(both('A-UC25-CONFUSION-FINE'), ['18', '23'])
  assert.deepEqual(both('A-UC25-TS-BURDEN'), ['32', '39'])
  const secret: AdministrativeFineInput = { act: 'trade-secret', serious: true, gain: '0' }
  assert.deepEqual(fined(secret, '2025-10-14'), ['21', 'serious', '500000.00', '5000000.00'])
  assert.deepEqual(fined(secret, '2025-10-15'), ['26', 'serious', '1000000.00', '5000000.00'])
  assert.deepEqual(statutes.number('A-UC25-STATUTORY', 'max', '2025-10-15'), 5000000)
})

test('row Layout designs: 2001 art. 30 to 2026-10-14, 2026 art. 46 one to five times from 2026-10-15, no statutory amount', () => {
  const worked = (on: Day) => {
    const { law: instrument, statutoryRange, punitive } = sheet({ right: 'layout', actualLoss: '100' }, on).result
    return [instrument, statutoryRange, punitive.available, punitive.multiple?.min, punitive.multiple?.max]
  }
  assert.deepEqual(worked('2026-10-14'), ['layout-regulation-2001', null, false, undefined, undefined])
  assert.deepEqual(worked('2026-10-15'), ['layout-regulation-2026', null, true, '1', '5'])
})

test('row Plant varieties: 2014 art. 34 15 and 20 years to 2025-05-31, 2025 art. 35 20 and 25 from 2025-06-01', () => {
  const years = (plant: 'woody' | 'other', granted: Day) =>
    answered(evaluate('plant-term', { plant, granted }, { on: '2026-11-22', law })).result.years
  assert.deepEqual([years('other', '2025-05-31'), years('woody', '2025-05-31')], [15, 20])
  assert.deepEqual([years('other', '2025-06-01'), years('woody', '2025-06-01')], [20, 25])
})

test('row Complaints: 令20号 arts. 14, 15, 21, 23, 31 (7, 45, 15 and 5 working days) to 2026-04-14, 令121号 not known from 2026-04-15', () => {
  const asked = (complaintReceived: Day) =>
    evaluate('complaint-clocks', { complaintReceived }, { on: complaintReceived, law })
  // Seven working days after Tuesday the 14th.
  assert.equal(answered(asked('2026-04-14')).result.lines[0]?.due, '2026-04-23')
  assert.equal(codeOf(asked('2026-04-15')), 'not_known')
  const figures = (['D-R20-7', 'D-R20-45', 'D-R20-15', 'D-R20-5'] as const).map((id) =>
    statutes.number(id, 'n', '2026-04-14'),
  )
  assert.deepEqual(figures, [7, 45, 15, 5])
})

test('row Priority examination: the measures of 2026, art. 15, from 2026-09-01; the figures of 2017 are refused', () => {
  assert.equal(articleOn('E-PRI-TIMES', '2026-08-31'), 'no_version')
  assert.equal(articleOn('E-PRI-TIMES', '2026-09-01'), '15')
  assert.equal(statutes.number('E-PRI-TIMES', 'inv_first_action_days', '2026-09-01'), 45)
})

test('row Causes of action: the numbering of 2025 from 2026-01-01, provisional; that of 2020 is refused', () => {
  assert.equal(codeOf(causesOn(law, '2025-12-31')), 'no_version')
  assert.ok(answered(causesOn(law, '2026-01-01')).provisional.length > 0)
})

test('penalties, 行政处罚法 art. 37: the law of the act, and that of the decision beside it', () => {
  const input: AdministrativeFineInput = { act: 'mark-infringement', turnover: '60000', decidedOn: '2027-01-01' }
  const { readings } = answered(evaluate('administrative-fine', input, { on: '2026-12-31', law }))
  assert.deepEqual(
    readings?.map(({ result }) => result.article),
    ['60', '74'],
  )
})

// What looks the same and is not.

test('item 1, statutory damages: 专利法 71, 著作权法 54, 商标法 63, 种子法 72, 反不正当竞争法 22 for arts. 7 and 10 only, layouts none', () => {
  const range = (right: DamagesInput['right']) => sheet({ right }, '2026-11-22').result.statutoryRange
  assert.deepEqual(range('patent'), { min: '30000.00', max: '5000000.00' })
  assert.deepEqual(range('copyright'), { min: '500.00', max: '5000000.00' })
  for (const right of ['mark', 'plant-variety', 'confusion', 'trade-secret'] as const)
    assert.deepEqual(range(right), { min: null, max: '5000000.00' })
  assert.deepEqual([range('unfair-competition'), range('layout')], [null, null])
})

test('item 2, gain: criminal 法释〔2025〕5号 art. 28 and administrative 行政处罚法 art. 28 are two fields, never one', () => {
  const crime = answered(
    evaluate('criminal-threshold', { offence: '214', administrativeGain: '900000' }, { on: '2026-01-01', law }),
  )
  assert.deepEqual([crime.result.level, crime.result.compared], ['none', 0])
  const input: AdministrativeFineInput = { act: 'patent-passing-off', gain: '60000', criminalGain: '1' }
  const fine = answered(evaluate('administrative-fine', input, { on: '2026-01-01', law }))
  assert.deepEqual([fine.result.max, fine.result.confiscation.gain], ['300000.00', '60000.00'])
  assert.ok(fine.provisional.some(({ en }) => en.startsWith('criminal gain')))
})

test('item 3, especially serious: 法释〔2025〕5号 arts. 3, 5, 13, 17 ten times, art. 6 five, unsold three, services by gain, 216 and 218 one tier', () => {
  const at = (input: CriminalThresholdInput) => level(input, '2026-01-01')
  assert.deepEqual(
    [at({ offence: '214', sales: '499999.99' }), at({ offence: '214', sales: '500000' })],
    ['basic', 'serious'],
  )
  assert.deepEqual([at({ offence: '217', copies: 4999 }), at({ offence: '217', copies: 5000 })], ['basic', 'serious'])
  assert.deepEqual(
    [at({ offence: '219', loss: '2999999' }), at({ offence: '219', loss: '3000000' })],
    ['basic', 'serious'],
  )
  assert.deepEqual([at({ offence: '215', items: 49999 }), at({ offence: '215', items: 50000 })], ['basic', 'serious'])
  assert.deepEqual(
    [at({ offence: '214', unsold: '149999.99' }), at({ offence: '214', unsold: '150000' })],
    ['none', 'basic'],
  )
  assert.deepEqual(
    [at({ offence: '215', itemsUnsold: 29999 }), at({ offence: '215', itemsUnsold: 30000 })],
    ['none', 'basic'],
  )
  assert.equal(at({ offence: '213', markOn: 'services', turnover: '90000000' }), 'none')
  assert.equal(at({ offence: '213', markOn: 'services', serviceGain: '50000' }), 'basic')
  for (const input of [
    { offence: '216', gain: '90000000' },
    { offence: '218', sales: '90000000' },
  ]) {
    const { result } = answered(evaluate('criminal-threshold', input, { on: '2026-01-01', law }))
    assert.deepEqual([result.level, result.tiers], ['basic', 1])
  }
})

test('item 4, transfer: 310号 art. 3 on suspicion only; arts. 5, 8, 9, 12 three days and 24 hours, the meaning of 日 open', () => {
  const { result } = answered(evaluate('criminal-threshold', { offence: '214', sales: '1' }, { on: '2026-01-01', law }))
  assert.deepEqual([result.level, result.transfer.rule], ['none', 'C-IP-SUSPICION'])
  const friday = '2026-11-20'
  const { result: clocks, readings } = answered(
    evaluate(
      'linkage-clocks',
      {
        reportReceived: friday,
        approvedAt: `${friday}T17:00:00+08:00`,
        policeAccepted: friday,
        refusalReceived: friday,
        reconsiderationAsked: friday,
        filingNoticeReceived: friday,
      },
      { on: friday, law },
    ),
  )
  const dueOf = (lines: typeof clocks.lines) =>
    Object.fromEntries(lines.map(({ id, due, dueAt }) => [id, dueAt ?? due]))
  const allOn = (due: Day) => ({
    approval: due,
    police_review: due,
    reconsideration_request: due,
    reconsideration_decision: due,
    handover: due,
    transfer: '2026-11-21T17:00:00+08:00',
  })
  // Friday and three days are Monday; three working days are Wednesday.
  assert.deepEqual(dueOf(clocks.lines), allOn('2026-11-23'))
  assert.deepEqual(
    readings?.map((reading) => dueOf(reading.result.lines)),
    ['2026-11-23', '2026-11-23', '2026-11-25'].map(allOn),
  )
})

test('item 5, 以上 and 不足: 专利法 68 50,000 or less, 商标法 60, 著作权法 53, 反不正当竞争法 23 under 50,000', () => {
  const bracketAt = (input: AdministrativeFineInput) => fined(input, '2026-01-01').slice(1)
  const low = ['low', '0.00', '250000.00']
  assert.deepEqual(bracketAt({ act: 'patent-passing-off', gain: '50000' }), low)
  assert.deepEqual(bracketAt({ act: 'patent-passing-off', gain: '50000.01' }), ['high', '0.00', '250000.05'])
  for (const act of ['mark-infringement', 'confusion']) {
    assert.deepEqual(bracketAt({ act, turnover: '49999.99' }), low)
    assert.deepEqual(bracketAt({ act, turnover: '50000' }), ['high', '0.00', '250000.00'])
  }
  const work = (turnover: string) => bracketAt({ act: 'copyright', turnover, publicInterest: true })
  assert.deepEqual(work('49999.99'), low)
  assert.deepEqual(work('50000'), ['high', '50000.00', '250000.00'])
  // 刑法第九十九条: 以上 includes the figure.
  const counterfeit = (turnover: string) => level({ offence: '213', markOn: 'goods', turnover }, '2026-01-01')
  assert.deepEqual([counterfeit('49999.99'), counterfeit('50000')], ['none', 'basic'])
})

test('item 6, take-down: 电子商务法 43 fifteen days, 民法典 1196 a reasonable time, 信网条例 17 at once', () => {
  const waits = (service: TakeDownInput['service']) => {
    const { result, readings } = answered(evaluate('take-down', { service }, { on: '2026-11-02', law }))
    return [result, ...(readings ?? []).slice(1).map((reading) => reading.result)]
  }
  const [platform] = waits('e-commerce')
  assert.deepEqual(
    [platform?.wait, platform?.days, platform?.lastDay, platform?.endMeasuresFrom],
    ['fixed', 15, '2026-11-17', '2026-11-18'],
  )
  const [network] = waits('network')
  assert.deepEqual([network?.wait, network?.days, network?.lastDay], ['reasonable', null, null])
  const works = waits('network-copyright')
  assert.ok(works.some(({ wait }) => wait === 'none') && works.some(({ wait }) => wait === 'reasonable'))
})

test('item 7, roll-over: 民法典 203 rest days, 令2号 80 open on weekends, 刑诉法 105 not in custody, hours never', () => {
  const dues = (input: ClockInput, on: Day) => {
    const { result, readings } = answered(evaluate('clock', input, { on, law }))
    return [result.due, ...(readings ?? []).slice(1).map((reading) => reading.result.due)]
  }
  // Fifteen days after Friday the 6th are Saturday the 21st.
  assert.deepEqual(dues({ rule: 'H-CIV-APPEAL', part: 'judgment', start: '2026-11-06' }, '2026-11-06'), ['2026-11-23'])
  // Ninety days after 7 September are Sunday 6 December: whether 法定节假日 has weekends in it is open.
  assert.deepEqual(dues({ rule: 'D-R2-90', start: '2026-09-07' }, '2026-09-07'), ['2026-12-06', '2026-12-07'])
  const charged: ClockInput = { rule: 'C-PROSECUTE-1M', part: 'n', start: '2026-09-04' }
  // 4 October lies in the National Day break, which ends on the 7th.
  assert.deepEqual(dues({ ...charged, custody: false }, '2026-09-04'), ['2026-10-08'])
  assert.deepEqual(dues({ ...charged, custody: true }, '2026-09-04'), ['2026-10-04'])
  const [hours] = dues({ rule: 'C-TRANSFER-24H', start: '2026-09-30T10:00:00+08:00' }, '2026-09-30')
  assert.equal(hours, '2026-10-01T10:00:00+08:00')
})

test('item 8, service: 专利法实施细则 4, 商标法实施条例 10, 民事诉讼法 90', () => {
  const served = (input: ServiceInput) => {
    const { day, presumed } = answered(evaluate('service', input, { on: '2026-11-02', law })).result
    return [day, presumed]
  }
  const [sent, received] = ['2026-11-02', '2026-11-06']
  assert.deepEqual(served({ channel: 'patent_office', means: 'electronic', received }), [received, false])
  assert.deepEqual(served({ channel: 'patent_office', means: 'mail', sent }), ['2026-11-17', true])
  assert.deepEqual(served({ channel: 'trademark_office', means: 'mail', sent, received }), [received, false])
  assert.deepEqual(served({ channel: 'trademark_office', means: 'mail', sent }), ['2026-11-17', true])
  assert.deepEqual(served({ channel: 'trademark_office', means: 'electronic', sent }), ['2026-11-17', true])
  assert.deepEqual(served({ channel: 'trademark_office', means: 'electronic', sent, received }), [received, false])
  assert.deepEqual(served({ channel: 'court', means: 'electronic', received }), [received, false])
})

test('item 9, surcharge: 专利法实施细则 115, 5 % a month of the full annuity, also where the fee is reduced', () => {
  const now = (reduction?: 'single') => {
    const patent = { kind: 'invention', filed: '2020-03-16', granted: '2023-05-02', paidThrough: 6 }
    const input = reduction ? { ...patent, reduction } : patent
    const { result } = answered(evaluate('patent-annuities', input, { on: '2026-05-17', law }))
    return [result.now?.payable, result.now?.surchargePct, result.now?.surcharge, result.now?.total]
  }
  // Year 7 costs 2,000 yuan, due 16 March; two months and a day later 10 % of 2,000, the fee itself reduced by 85 %.
  assert.deepEqual(now(), ['2000.00', 10, '200.00', '2200.00'])
  assert.deepEqual(now('single'), ['300.00', 10, '200.00', '500.00'])
})

test('item 10, 民事诉讼法 205 and its interpretation 355: both parties within 30 days, not on validity; incidental actions configurable', () => {
  const asked = (subject: NonNullable<ConfirmationInput['subject']>) =>
    evaluate('judicial-confirmation', { agreementEffective: '2026-11-02', subject }, { on: '2026-11-02', law })
  const [line] = answered(asked('infringement')).result.lines
  assert.equal(line?.due, '2026-12-02')
  assert.match(line?.name.zh ?? '', /双方共同/)
  assert.deepEqual([codeOf(asked('validity')), codeOf(asked('ownership'))], ['contradiction', 'contradiction'])
  const incidental = law.find('B-INCIDENTAL-CIVIL')
  assert.equal(incidental?.article, '101')
  assert.match(incidental?.note?.zh ?? '', /各地做法不一，应按当地做法设置/)
})

test('item 11, 知识产权法庭规定 2: utility models, technical secrets, software only if major and complex since 2023-11-01', () => {
  const appealed = (subject: AppealInput['subject'], on: Day, complex = false) =>
    answered(evaluate('appeal-court', { subject, complex }, { on, law })).result.kind
  for (const subject of ['utility-model', 'technical-secret', 'software'] as const) {
    assert.equal(appealed(subject, '2023-10-31'), 'spc-ip-tribunal')
    assert.equal(appealed(subject, '2023-11-01'), 'high')
    assert.equal(appealed(subject, '2023-11-01', true), 'spc-ip-tribunal')
  }
  for (const subject of ['invention', 'plant-variety', 'layout', 'monopoly'] as const)
    assert.equal(appealed(subject, '2023-11-01'), 'spc-ip-tribunal')
})

test('item 12, calendar: 2027 has no data, so working days are refused and dates in it provisional', () => {
  assert.deepEqual(
    [isWorkingDay('2027-01-04'), addWorkingDays('2026-12-30', 5), countWorkingDays('2026-12-30', '2027-01-05')].map(
      codeOf,
    ),
    ['not_known', 'not_known', 'not_known'],
  )
  const ends = (start: Day) =>
    answered(evaluate('clock', { rule: 'D-APL-HEAR-REQ', part: 'request', start }, { on: start, law }))
  assert.ok(ends('2026-12-29').provisional.some(({ zh }) => zh.includes('2027')))
  assert.ok(!ends('2026-11-02').provisional.some(({ zh }) => zh.includes('2027')))
})
