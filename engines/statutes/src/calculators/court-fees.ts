/** Court fees of IP suits by the measures of 2006 (State Council Order 481): brackets, ranges per case, and what is halved. */
import type { Outcome, Reading } from '../answer.ts'
import { courtFeeEndings, courtFeeKinds, courtFeeProcedures } from '../choices.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { type Fen, percent, times, toYuan, yuan } from '../money.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Words } from '../words.ts'
import { byBrackets, type Charge, type FeeBracket, perCase } from './court-fees-charge.ts'

export type { FeeBracket } from './court-fees-charge.ts'

export const courtFeeStages = ['first', 'appeal', 'retrial'] as const

export type CourtFeeKind = (typeof courtFeeKinds)[number]

export interface CourtFeesInput {
  kind: CourtFeeKind
  /** Yuan text: what is claimed, contested on appeal, preserved or enforced. Leave out where no amount is in dispute. */
  amount?: string
  stage?: (typeof courtFeeStages)[number]
  procedure?: (typeof courtFeeProcedures)[number]
  ending?: (typeof courtFeeEndings)[number]
  /** Amount of a counterclaim heard together with the suit (civil, first instance). */
  counterclaim?: string
}

/** Equal ends where the law fixes the fee; otherwise the provincial government sets it between them. */
export interface FeeRange {
  min: string
  max: string
}

export interface CourtFeesResult {
  kind: CourtFeeKind
  brackets: readonly FeeBracket[]
  /** Before anything is halved. */
  full: FeeRange
  halved: boolean
  halvedBecause: Words | null
  fee: FeeRange
  counterclaim: { brackets: readonly FeeBracket[]; fee: FeeRange } | null
  total: FeeRange
}

interface Half {
  because: Words
  percent: number
}

/** The fee to be paid in advance. Fractions of a fen are dropped. @param on day on which the case is accepted. */
export function courtFees(law: Law, input: CourtFeesInput, on: Day): Outcome<CourtFeesResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const kind = pen.choice(input.kind, 'kind', courtFeeKinds)
    const stage = pen.choice(input.stage ?? 'first', 'stage', courtFeeStages)
    const procedure = pen.choice(input.procedure ?? 'ordinary', 'procedure', courtFeeProcedures)
    const ending = pen.choice(input.ending ?? 'judgment', 'ending', courtFeeEndings)
    const amount = input.amount === undefined ? null : pen.money(input.amount, 'amount')
    const counter = input.counterclaim === undefined ? null : pen.money(input.counterclaim, 'counterclaim')
    if (counter !== null && (kind !== 'civil' || stage !== 'first'))
      pen.refuse(
        'contradiction',
        'counterclaim',
        '反诉只在民事一审中计费',
        'a counterclaim is charged in civil first instance only',
      )
    const suit = kind === 'civil' || kind === 'administrative-mark-patent' || kind === 'administrative-other'
    if (suit && ending === 'inadmissible') return nothing(pen, kind, day)
    if (suit && stage === 'retrial')
      pen.step(
        '再审一般不交受理费；因足以推翻原裁判的新证据，或者一审后未上诉又申请再审而决定再审的，才按再审请求数额交纳。',
        'A retrial is free as a rule; the fee below is due only where it rests on new evidence that overturns the judgment, or where no appeal was made.',
        pen.rule('H-FEE-RETRIAL', day),
      )
    if (kind === 'civil' && stage === 'appeal')
      pen.step(
        '上诉按不服一审判决部分的数额计。',
        'On appeal the amount is what is contested in the first judgment.',
        pen.rule('H-FEE-APPEAL', day),
      )
    const full = chargeOf(pen, kind, amount, day)
    const halves = suit ? halvesOf(pen, law, procedure, ending, day) : []
    const half = halves[0] ?? null
    const fee = half ? cut(full, half.percent) : full
    const because = halves.length > 0 ? joined(halves) : null
    if (counter === null) return told(kind, full, because, fee, null)
    const merged = pen.rule('H-FEE-COUNTERCLAIM', day)
    pen.step(
      '反诉与本诉合并审理的，反诉的受理费减半，且只减半一次。',
      'A counterclaim heard together with the suit is charged at half, and halved once only.',
      merged,
    )
    const counterFee = cut(chargeOf(pen, 'civil', counter, day), merged.value.pct)
    const result = told(kind, full, because, fee, counterFee)
    if (half) return result
    const both: Reading<CourtFeesResult> = {
      words: {
        zh: '另一种读法：“分别减半”指本诉和反诉都减半。',
        en: 'The other reading: “halved respectively” means that both suit and counterclaim are halved.',
      },
      result: told(
        kind,
        full,
        { zh: '与反诉合并审理', en: 'heard together with a counterclaim' },
        cut(full, merged.value.pct),
        counterFee,
      ),
    }
    const plain: Reading<CourtFeesResult> = {
      words: {
        zh: '默认只有反诉减半：“分别”指条文并列的反诉和第三人的请求。',
        en: 'By default only the counterclaim is halved: “respectively” refers to the counterclaim and the third party’s claim that the article names side by side.',
      },
      result,
    }
    return { result, readings: [plain, both] }
  })
}

function nothing(pen: Reasoning, kind: CourtFeeKind, on: Day): CourtFeesResult {
  const rule = pen.rule('H-FEE-FREE', on)
  const none = yuan(rule.value)
  pen.step(
    '裁定不予受理、驳回起诉或者驳回上诉的，不交受理费，已交的退还。',
    'Where the suit or appeal is rejected as inadmissible no fee is due, and one already paid is returned.',
    rule,
  )
  return told(kind, { brackets: [], min: none, max: none }, null, { brackets: [], min: none, max: none }, null)
}

function chargeOf(pen: Reasoning, kind: CourtFeeKind, amount: Fen | null, on: Day): Charge {
  switch (kind) {
    case 'civil': {
      if (amount === null) {
        const rule = pen.rule('H-IP-FEE', on)
        return perCase(
          pen,
          rule,
          rule.value.no_amount,
          '知识产权民事案件没有争议金额',
          'An IP case without an amount in dispute',
        )
      }
      const table = pen.rule('H-IP-FEE-TABLE', on)
      return byBrackets(pen, table, table.value, amount, pen.rule('H-IP-FEE', on))
    }
    case 'administrative-mark-patent':
    case 'administrative-other': {
      const rule = pen.rule('H-FEE-ADMIN', on)
      const fee = kind === 'administrative-other' ? rule.value.other : rule.value.mark_patent
      return perCase(pen, rule, [fee, fee], '行政案件按件', 'An administrative case is charged per case')
    }
    case 'jurisdiction-objection': {
      const rule = pen.rule('H-FEE-OBJECTION', on)
      return perCase(pen, rule, rule.value.range, '管辖权异议不成立', 'An objection to jurisdiction that fails')
    }
    case 'enforcement': {
      const rule = pen.rule('H-FEE-ENFORCE', on)
      return amount === null
        ? perCase(pen, rule, rule.value.no_amount, '执行没有金额', 'Enforcement without an amount')
        : byBrackets(pen, rule, rule.value.brackets, amount)
    }
    case 'preservation': {
      const rule = pen.rule('H-FEE-PRESERVE', on)
      // Without property the fee is that of the lowest bracket (art. 14 (2)).
      const charge = byBrackets(pen, rule, rule.value.brackets, amount ?? 0n)
      const cap = yuan(rule.value.cap)
      if (charge.max <= cap) return charge
      pen.step(`保全费最多${toYuan(cap)}元。`, `The fee of preservation is at most ${toYuan(cap)} yuan.`, rule)
      return { ...charge, min: cap, max: cap }
    }
  }
}

function halvesOf(
  pen: Reasoning,
  law: Law,
  procedure: NonNullable<CourtFeesInput['procedure']>,
  ending: NonNullable<CourtFeesInput['ending']>,
  on: Day,
): readonly Half[] {
  const halves: Half[] = []
  if (procedure === 'simplified') {
    const rule = pen.rule('H-IP-FEE', on)
    halves.push({ because: { zh: '适用简易程序', en: 'simplified procedure' }, percent: rule.value.simple_pct })
    pen.step('适用简易程序的，受理费减半。', 'Under the simplified procedure the fee is halved.', rule)
  }
  if (ending === 'mediation' || ending === 'withdrawal') {
    const rule = pen.rule('H-FEE-ENDING', on)
    const because =
      ending === 'mediation' ? { zh: '调解结案', en: 'ended by mediation' } : { zh: '申请撤诉', en: 'withdrawn' }
    halves.push({ because, percent: rule.value.pct })
    pen.step('调解结案或者撤诉的，受理费减半。', 'The fee is halved on mediation or withdrawal.', rule)
  }
  if (halves.length > 1) {
    const once = law.on('H-FEE-HALF-ONCE', on).ok ? [pen.rule('H-FEE-HALF-ONCE', on)] : []
    pen.step('有几个减半理由的，只减半一次。', 'Several grounds halve the fee once only.', ...once)
  }
  return halves
}

function cut({ brackets, min, max }: Charge, pct: number): Charge {
  return { brackets, min: times(min, percent(pct)), max: times(max, percent(pct)) }
}

function joined(halves: readonly Half[]): Words {
  return {
    zh: halves.map(({ because }) => because.zh).join('、'),
    en: halves.map(({ because }) => because.en).join(', '),
  }
}

function told(
  kind: CourtFeeKind,
  full: Charge,
  halvedBecause: Words | null,
  fee: Charge,
  counter: Charge | null,
): CourtFeesResult {
  return {
    kind,
    brackets: full.brackets,
    full: range(full.min, full.max),
    halved: halvedBecause !== null,
    halvedBecause,
    fee: range(fee.min, fee.max),
    counterclaim: counter && { brackets: counter.brackets, fee: range(counter.min, counter.max) },
    total: range(fee.min + (counter?.min ?? 0n), fee.max + (counter?.max ?? 0n)),
  }
}

function range(min: Fen, max: Fen): FeeRange {
  return { min: toYuan(min), max: toYuan(max) }
}
