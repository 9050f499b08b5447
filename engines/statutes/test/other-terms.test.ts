/** Plants, layouts, copyright, and the clocks of public service, worked by hand from their texts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answer, Outcome, RefusalCode } from '../src/answer.ts'
import { type CopyrightTermInput, type CopyrightTermResult, copyrightTerm } from '../src/calculators/copyright-term.ts'
import { type CustomsClocksInput, customsClocks } from '../src/calculators/customs-clocks.ts'
import { type LayoutTermInput, type LayoutTermResult, layoutTerm } from '../src/calculators/layout-term.ts'
import { linkageClocks } from '../src/calculators/linkage-clocks.ts'
import { markDeadlines } from '../src/calculators/mark-deadlines.ts'
import { markTerm } from '../src/calculators/mark-term.ts'
import { openLicenceCut } from '../src/calculators/open-licence.ts'
import { patentAnnuities } from '../src/calculators/patent-annuities.ts'
import { patentDeadlines } from '../src/calculators/patent-deadlines.ts'
import { patentFees } from '../src/calculators/patent-fees.ts'
import { patentTerm } from '../src/calculators/patent-term.ts'
import { type PlantTermInput, type PlantTermResult, plantTerm } from '../src/calculators/plant-term.ts'
import { type ReportRewardInput, type ReportRewardResult, reportReward } from '../src/calculators/report-reward.ts'
import { type ComplaintClocksInput, complaintClocks, judicialConfirmation } from '../src/calculators/service-clocks.ts'
import { addDays, type Day, fromNumber, toNumber, yearOf } from '../src/day.ts'
import { createLaw, type Law } from '../src/law.ts'
import { parseYuan, toYuan } from '../src/money.ts'

const law = createLaw()
const today = '2026-11-24'

function answered<Result>(outcome: Outcome<Result>): Answer<Result> {
  assert.ok(outcome.ok, outcome.ok ? '' : `${outcome.code} ${outcome.field}: ${outcome.message.en}`)
  return outcome
}

function refused(outcome: Outcome<unknown>, code: RefusalCode, field: string): void {
  assert.ok(!outcome.ok)
  assert.deepEqual([outcome.code, outcome.field], [code, field])
}

/** Compares only what is expected. */
function agrees<Value extends object>(actual: Value, expect: Partial<Value>): void {
  assert.deepEqual(Object.fromEntries(Object.keys(expect).map((key) => [key, actual[key as keyof Value]])), expect)
}

const plants: {
  worked: string
  say: string
  input: PlantTermInput
  on?: Day
  expect: Partial<PlantTermResult>
  /** By the regulation of 2025, where both are shown. */
  other?: Day
}[] = [
  {
    worked: '植物新品种条例（2014）第34条、（2025）第35条',
    say: 'trees granted on the last day of the older regulation',
    input: { plant: 'woody', granted: '2025-05-31' },
    expect: { years: 20, lastDay: '2045-05-30', status: 'in_force' },
    other: '2050-05-30',
  },
  {
    worked: '植物新品种条例（2025）第35条',
    say: 'trees granted on the first day of the newer',
    input: { plant: 'woody', granted: '2025-06-01' },
    expect: { years: 25, lastDay: '2050-05-31' },
  },
  {
    worked: '植物新品种条例（2014）第34条、（2025）第35条',
    say: 'other plants granted on the last day of the older regulation',
    input: { plant: 'other', granted: '2025-05-31' },
    expect: { years: 15, lastDay: '2040-05-30' },
    other: '2045-05-30',
  },
  {
    worked: '植物新品种条例（2025）第35条',
    say: 'other plants granted on the first day of the newer',
    input: { plant: 'other', granted: '2025-06-01' },
    expect: { years: 20, lastDay: '2045-05-31' },
  },
  {
    worked: '植物新品种条例（2014）第34条',
    say: 'a right that ended the day before the newer regulation is not revived',
    input: { plant: 'other', granted: '2010-06-01' },
    expect: { years: 15, lastDay: '2025-05-31', status: 'expired' },
  },
  {
    worked: '植物新品种条例（2014）第34条、（2025）第35条',
    say: 'a right that lived to see it may be twenty years long',
    input: { plant: 'other', granted: '2010-06-02' },
    expect: { years: 15, lastDay: '2025-06-01', status: 'expired' },
    other: '2030-06-01',
  },
]

for (const { worked, say, input, on = today, expect, other } of plants) {
  test(`${worked}: ${say}`, () => {
    const { result, readings } = answered(plantTerm(law, input, on))
    agrees(result, expect)
    assert.equal(readings?.[1]?.result.lastDay, other)
  })
}

test('refused: plant rights granted before the first regulation, unknown plants', () => {
  refused(plantTerm(law, { plant: 'woody', granted: '1997-09-30' }, today), 'no_version', 'on')
  refused(plantTerm(law, { plant: 'algae' as 'other', granted: '2020-01-01' }, today), 'unknown', 'plant')
})

const layouts: { worked: string; say: string; input: LayoutTermInput; on?: Day; expect: Partial<LayoutTermResult> }[] =
  [
    {
      worked: '布图设计条例（2026）第17、52条',
      say: 'ten years from first exploitation, which came first',
      input: { filed: '2020-05-06', firstExploited: '2019-01-10' },
      expect: {
        from: '2019-01-10',
        lastDay: '2029-01-10',
        status: 'in_force',
        registrable: true,
        registerBy: '2021-01-10',
      },
    },
    {
      worked: '布图设计条例（2026）第17条',
      say: 'from the application where it came first',
      input: { filed: '2016-11-24', firstExploited: '2018-01-10' },
      expect: { from: '2016-11-24', lastDay: '2026-11-24', status: 'in_force' },
    },
    {
      worked: '布图设计条例（2026）第17条',
      say: 'never beyond fifteen years from completion',
      input: { filed: '2020-05-06', created: '2011-11-23' },
      expect: { capLastDay: '2026-11-23', lastDay: '2026-11-23', status: 'expired' },
    },
    {
      worked: '布图设计条例（2026）第26、52条',
      say: 'applied for on the last day of two years, a Monday after the weekend on which they ended',
      input: { filed: '2026-11-23', firstExploited: '2024-11-21' },
      expect: { registerBy: '2026-11-23', registrable: true, status: 'in_force' },
    },
    {
      worked: '布图设计条例（2026）第26条',
      say: 'a day later it is not registered',
      input: { filed: '2026-11-24', firstExploited: '2024-11-21' },
      expect: { registrable: false, status: 'not_protected' },
    },
    {
      worked: '布图设计条例（2026）第12条',
      say: 'without an application there is no protection',
      input: { firstExploited: '2025-03-03' },
      expect: { registrable: true, registerBy: '2027-03-03', status: 'not_protected' },
    },
  ]

for (const { worked, say, input, on = today, expect } of layouts) {
  test(`${worked}: ${say}`, () => agrees(answered(layoutTerm(law, input, on)).result, expect))
}

test('layouts: the regulation of 2001 is cited to 14 October 2026, that of 2026 from the 15th', () => {
  const cited = (on: Day) =>
    answered(layoutTerm(law, { filed: '2020-05-06' }, on)).rules.flatMap(({ law, article }) => [`${law} ${article}`])
  assert.deepEqual(cited('2026-10-14'), ['layout-regulation-2001 12'])
  assert.deepEqual(cited('2026-10-15'), ['layout-regulation-2026 17', 'layout-regulation-2026 52'])
})

test('refused: a layout without any day, or completed after its application', () => {
  refused(layoutTerm(law, {}, today), 'missing', 'filed')
  refused(layoutTerm(law, { filed: '2020-01-01', created: '2020-01-02' }, today), 'contradiction', 'created')
  refused(layoutTerm(law, { filed: '2001-01-01' }, '2001-09-30'), 'no_version', 'on')
})

const works: {
  worked: string
  say: string
  input: CopyrightTermInput
  on?: Day
  expect: Partial<CopyrightTermResult>
}[] = [
  {
    worked: '著作权法第23条第1款',
    say: 'the last day after a death in 1976',
    input: { subject: 'natural', died: '1976-03-05' },
    on: '2026-12-31',
    expect: { lastDay: '2026-12-31', protected: true, basis: 'death' },
  },
  {
    worked: '著作权法第23条第1款',
    say: 'the day after',
    input: { subject: 'natural', died: '1976-03-05' },
    on: '2027-01-01',
    expect: { lastDay: '2026-12-31', protected: false },
  },
  {
    worked: '著作权法第23条第1款',
    say: 'a living author',
    input: { subject: 'natural' },
    expect: { lastDay: null, protected: true, basis: 'life' },
  },
  {
    worked: '著作权法第23条第2款',
    say: 'a company’s work, from publication',
    input: { subject: 'entity', created: '1975-06-01', published: '1976-01-01' },
    expect: { lastDay: '2026-12-31', protected: true, basis: 'publication' },
  },
  {
    worked: '著作权法第23条第2款',
    say: 'published on the last day of the fiftieth year from completion',
    input: { subject: 'entity', created: '1970-02-02', published: '2020-12-31' },
    expect: { lastDay: '2070-12-31', protected: true, basis: 'publication' },
  },
  {
    worked: '著作权法第23条第3款',
    say: 'a film published a day too late',
    input: { subject: 'audiovisual', created: '1970-02-02', published: '2021-01-01' },
    expect: { lastDay: '2020-12-31', protected: false, basis: 'creation' },
  },
  {
    worked: '著作权法第65条',
    say: 'a photograph of 1960 is not protected again although its author died in 1990',
    input: { subject: 'photograph', died: '1990-05-05', published: '1960-05-05' },
    expect: { lastDay: '2040-12-31', protected: false },
  },
  {
    worked: '著作权法第65条',
    say: 'one of 1970 had expired at the end of 2020',
    input: { subject: 'photograph', died: '1990-05-05', published: '1970-05-05' },
    expect: { protected: false },
  },
  {
    worked: '著作权法第23、65条',
    say: 'one of 1971 had not expired on 1 June 2021',
    input: { subject: 'photograph', died: '1990-05-05', published: '1971-05-05' },
    expect: { lastDay: '2040-12-31', protected: true },
  },
  {
    worked: '软件保护条例第14条',
    say: 'a company’s software from publication',
    input: { subject: 'software_entity', created: '2003-01-01', published: '2004-02-29' },
    expect: { lastDay: '2054-12-31', basis: 'publication' },
  },
  {
    worked: '软件保护条例第14条',
    say: 'a person’s software from death',
    input: { subject: 'software_natural', died: '2010-08-08' },
    expect: { lastDay: '2060-12-31', basis: 'death' },
  },
  {
    worked: '著作权法第37条',
    say: 'the typography of an edition: ten years',
    input: { subject: 'layout_of_page', published: '2016-06-01' },
    expect: { lastDay: '2026-12-31', protected: true },
  },
  {
    worked: '著作权法第41条',
    say: 'a performance',
    input: { subject: 'performance', published: '1975-12-31' },
    expect: { lastDay: '2025-12-31', protected: false },
  },
  {
    worked: '著作权法第44条',
    say: 'a recording',
    input: { subject: 'recording', published: '1976-01-01' },
    expect: { lastDay: '2026-12-31', protected: true, unlimited: null },
  },
  {
    worked: '著作权法第47条',
    say: 'a broadcast',
    input: { subject: 'broadcast', published: '2000-07-07' },
    expect: { lastDay: '2050-12-31' },
  },
]

for (const { worked, say, input, on = today, expect } of works) {
  test(`${worked}: ${say}`, () => agrees(answered(copyrightTerm(law, input, on)).result, expect))
}

test('refused: copyright before the version known, works of companies without a day, works published before they were made', () => {
  refused(copyrightTerm(law, { subject: 'natural' }, '2021-05-31'), 'no_version', 'on')
  refused(copyrightTerm(law, { subject: 'entity' }, today), 'missing', 'published')
  refused(copyrightTerm(law, { subject: 'broadcast' }, today), 'missing', 'published')
  const reversed = { subject: 'entity', created: '2020-01-02', published: '2020-01-01' } as const
  refused(copyrightTerm(law, reversed, today), 'contradiction', 'published')
})

test('copyright always ends on 31 December, later for later days', () => {
  const day = fc.integer({ min: toNumber('1900-01-01'), max: toNumber('2030-12-31') }).map(fromNumber)
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 5000 }), (died, more) => {
      const last = (on: Day) =>
        answered(copyrightTerm(law, { subject: 'natural', died: on }, today)).result.lastDay ?? ''
      assert.equal(last(died), `${yearOf(died) + 50}-12-31`)
      assert.ok(last(died) <= last(addDays(died, more)))
    }),
  )
})

const complaints: [worked: string, input: ComplaintClocksInput, id: string, due: Day][] = [
  ['总局令20号第14条', { complaintReceived: '2026-04-14' }, 'acceptance', '2026-04-23'],
  ['总局令20号第14条', { complaintReceived: '2026-02-13' }, 'acceptance', '2026-03-02'],
  ['总局令20号第21条', { complaintAccepted: '2026-01-05' }, 'mediation', '2026-03-13'],
  ['总局令20号第21条', { mediationEnded: '2026-04-03' }, 'mediation_told', '2026-04-15'],
  ['总局令20号第23条', { clueReceived: '2026-03-02' }, 'verification', '2026-03-23'],
  ['总局令20号第31条', { filingDecided: '2026-04-13' }, 'reporter_told', '2026-04-20'],
  ['总局令20号第15条', { harmKnown: '2024-04-30' }, 'complaint_limit', '2027-04-30'],
]

for (const [worked, input, id, due] of complaints) {
  test(`${worked}: ${Object.keys(input)} ${Object.values(input)}`, () => {
    const { result } = answered(complaintClocks(law, input, '2026-04-14'))
    assert.deepEqual(
      result.lines.map((line) => [line.id, line.due]),
      [[id, due]],
    )
  })
}

test('总局令121号: from 2026-04-15 the periods are not known, and the older figures are not used instead', () => {
  for (const field of [
    'complaintReceived',
    'complaintAccepted',
    'mediationEnded',
    'clueReceived',
    'filingDecided',
  ] as const)
    refused(complaintClocks(law, { [field]: '2026-04-15' }, '2026-04-15'), 'not_known', field)
  refused(complaintClocks(law, { complaintReceived: '2019-12-31' }, today), 'no_version', 'on')
  refused(complaintClocks(law, {}, today), 'missing', '')
})

test('总局令121号: a period that began before is answered, with the doubt', () => {
  const asked = (on: Day) => answered(complaintClocks(law, { complaintReceived: '2026-04-14' }, on)).provisional.length
  assert.deepEqual([asked('2026-04-14'), asked('2026-04-15')], [0, 1])
})

test('民诉法第205条: thirty days for both parties, rolled over', () => {
  const { result } = answered(judicialConfirmation(law, { agreementEffective: '2026-09-01' }, today))
  assert.deepEqual(
    result.lines.map(({ id, nominal, due }) => [id, nominal, due]),
    [['confirmation', '2026-10-01', '2026-10-08']],
  )
})

test('民诉法解释第355条: agreements on rights themselves are not confirmed', () => {
  for (const subject of ['validity', 'ownership'] as const)
    refused(judicialConfirmation(law, { agreementEffective: '2026-09-01', subject }, today), 'contradiction', 'subject')
})

const customs: [worked: string, say: string, input: CustomsClocksInput, expect: [id: string, due: Day][]][] = [
  [
    '海关保护条例第8条',
    'thirty working days over the National Day break',
    { filesComplete: '2026-09-01' },
    [['recording', '2026-10-19']],
  ],
  ['海关保护条例第10条', 'a recording lasts ten years', { recorded: '2018-03-19' }, [['record_expiry', '2028-03-19']]],
  [
    '海关保护条例第11条',
    'thirty working days for a change',
    { changed: '2026-03-02' },
    [['record_change', '2026-04-14']],
  ],
  [
    '海关保护条例第16条',
    'three working days from the notice',
    { noticeServed: '2026-09-30' },
    [['application', '2026-10-10']],
  ],
  [
    '海关保护条例第24条第1项',
    'twenty working days on request',
    { detained: '2026-09-21', how: 'on_request' },
    [['release', '2026-10-26']],
  ],
  [
    '海关保护条例第20条、第24条第2项',
    'thirty and fifty working days ex officio',
    { detained: '2026-03-02', how: 'ex_officio' },
    [
      ['inquiry', '2026-04-14'],
      ['release', '2026-05-14'],
    ],
  ],
]

for (const [worked, say, input, expect] of customs) {
  test(`${worked}: ${say}`, () => {
    const { result } = answered(customsClocks(law, input, today))
    assert.deepEqual(
      result.lines.map(({ id, due }) => [id, due]),
      expect,
    )
    assert.equal(result.bond, null)
  })
}

const bonds: [how: 'on_request' | 'ex_officio', goods: string, least: string, most: string][] = [
  ['ex_officio', '19999.99', '19999.99', '19999.99'],
  ['ex_officio', '20000.00', '20000.00', '20000.00'],
  ['ex_officio', '40000.00', '20000.00', '20000.00'],
  ['ex_officio', '40000.02', '20000.01', '20000.01'],
  ['ex_officio', '200000.00', '100000.00', '100000.00'],
  ['ex_officio', '200000.01', '100000.00', '100000.00'],
  ['on_request', '200000.01', '0.00', '200000.01'],
]

for (const [how, goodsValue, least, most] of bonds) {
  test(`${how === 'on_request' ? '海关保护条例第14条' : '海关保护条例实施办法第23条'}: security for goods of ${goodsValue}`, () => {
    assert.deepEqual(answered(customsClocks(law, { how, goodsValue }, today)).result.bond, { least, most })
  })
}

test('refused: detention without how, a negative value, nothing at all', () => {
  refused(customsClocks(law, { detained: '2026-03-02' }, today), 'missing', 'how')
  refused(customsClocks(law, { how: 'ex_officio', goodsValue: '-1' }, today), 'out_of_range', 'goodsValue')
  refused(customsClocks(law, {}, today), 'missing', '')
})

const rewards: [say: string, input: ReportRewardInput, expect: Partial<ReportRewardResult>][] = [
  ['the floor of the first level', { level: 1, penalty: '99999.99' }, { byRate: '4999.99', reward: '5000.00' }],
  ['the rate reaches it', { level: 1, penalty: '100000.20' }, { byRate: '5000.01', reward: '5000.01' }],
  ['the second level', { level: 2, penalty: '200000' }, { pct: 3, reward: '6000.00' }],
  ['the third level', { level: 3, penalty: '0' }, { pct: 1, byRate: '0.00', reward: '1000.00' }],
  [
    'one fen below the figure for the treasury',
    { level: 1, penalty: '9999999.99' },
    { reward: '499999.99', financeOpinion: false },
  ],
  ['at that figure', { level: 1, penalty: '10000000' }, { reward: '500000.00', financeOpinion: true }],
  ['at the cap', { level: 1, penalty: '20000000' }, { reward: '1000000.00' }],
  ['above the cap', { level: 1, penalty: '20000000.20' }, { byRate: '1000000.01', reward: '1000000.00' }],
]

for (const [say, input, expect] of rewards) {
  test(`举报奖励暂行办法（二手资料）: ${say}`, () => {
    const { result, provisional } = answered(reportReward(law, input, today))
    agrees(result, expect)
    assert.equal(provisional.length, 3)
  })
}

test('refused: rewards of unknown level, before the measures, of a negative penalty', () => {
  refused(reportReward(law, { level: 4 as 3, penalty: '1' }, today), 'out_of_range', 'level')
  refused(reportReward(law, { level: 1, penalty: '1' }, '2021-11-30'), 'no_version', 'on')
  refused(reportReward(law, { level: 1, penalty: '-0.01' }, today), 'out_of_range', 'penalty')
})

test('rewards and securities are monotone in the amount', () => {
  const amount = fc.bigInt({ min: 0n, max: 5_000_000_000n })
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 3), amount, amount, (level, fen, more) => {
      const reward = (penalty: bigint) =>
        parseYuan(
          answered(reportReward(law, { level: level as 1, penalty: toYuan(penalty) }, today)).result.reward,
        ) as bigint
      const bond = (goods: bigint) =>
        parseYuan(
          answered(customsClocks(law, { how: 'ex_officio', goodsValue: toYuan(goods) }, today)).result.bond?.least ??
            '',
        ) as bigint
      assert.ok(reward(fen) <= reward(fen + more))
      assert.ok(bond(fen) <= bond(fen + more))
    }),
  )
})

test('later plant and layout rights never end earlier, and the newer regulation never applies before its day', () => {
  const granted = fc.integer({ min: toNumber('1997-10-01'), max: toNumber('2060-12-31') }).map(fromNumber)
  fc.assert(
    fc.property(granted, fc.integer({ min: 0, max: 3000 }), (day, more) => {
      const plant = (on: Day) => answered(plantTerm(law, { plant: 'other', granted: on }, today)).result
      assert.ok(plant(day).lastDay <= plant(addDays(day, more)).lastDay)
      assert.equal(plant(day).years, day < '2025-06-01' ? 15 : 20)
      const layout = (on: Day) => answered(layoutTerm(law, { filed: on }, today)).result.lastDay
      assert.ok(layout(day) <= layout(addDays(day, more)))
    }),
  )
})

test('input of any shape is answered or refused, never thrown', () => {
  const fields = [
    ...[
      'kind',
      'filed',
      'granted',
      'priority',
      'firstFiled',
      'refusalReceived',
      'missed',
      'obstacleRemoved',
      'pctPriority',
    ],
    ...[
      'examinationRequested',
      'drugApproved',
      'compensationDays',
      'paidThrough',
      'openLicence',
      'reduction',
      'acts',
      'claims',
    ],
    ...[
      'registered',
      'renewals',
      'published',
      'ended',
      'endedBy',
      'plant',
      'firstExploited',
      'created',
      'subject',
      'died',
    ],
    ...[
      'reportReceived',
      'approvedAt',
      'policeAccepted',
      'deficiencyAt',
      'nonProsecuted',
      'complaintReceived',
      'harmKnown',
    ],
    ...[
      'agreementEffective',
      'recorded',
      'detained',
      'how',
      'goodsValue',
      'level',
      'penalty',
      'year',
      'extensionMonths',
      'pages',
    ],
  ]
  const days = fc.integer({ min: toNumber('1900-01-01'), max: toNumber('2199-12-31') }).map(fromNumber)
  const words = fc.constantFrom(
    'invention',
    'utility',
    'design',
    'single',
    'woody',
    'natural',
    'entity',
    'ex_officio',
    'revoked',
  )
  const some = fc.oneof(
    ...[
      days,
      days,
      words,
      fc.integer(),
      fc.constant(1e12),
      fc.string(),
      fc.constant(null),
      fc.constant('9999-12-31T23:59Z'),
    ],
    ...[fc.array(fc.constantFrom('filing', 'examination', null, {})), fc.constant({}), fc.bigInt()],
  )
  const input = fc.record(Object.fromEntries(fields.map((field) => [field, some])), { requiredKeys: [] })
  const calculators = [
    ...[patentTerm, patentAnnuities, patentFees, patentDeadlines, openLicenceCut, markTerm, markDeadlines, plantTerm],
    ...[layoutTerm, copyrightTerm, linkageClocks, complaintClocks, judicialConfirmation, customsClocks, reportReward],
  ] as readonly ((law: Law, input: object, on: Day) => Outcome<unknown>)[]
  fc.assert(
    fc.property(fc.constantFrom(...calculators), input, fc.oneof(days, fc.string()), (calculate, given, on) => {
      const outcome = calculate(law, given, on)
      if (!outcome.ok) assert.ok(outcome.message.zh && outcome.message.en)
    }),
    { numRuns: 3000 },
  )
})
