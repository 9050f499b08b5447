/** The range in which a fine for a crime against intellectual property is as a rule set, by version. A court decides. */
import type { Outcome, Reading } from '../answer.ts'
import type { Day } from '../day.ts'
import { isGiven } from '../input.ts'
import type { Law } from '../law.ts'
import { type Fen, percent, times, toYuan, yuan } from '../money.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Words } from '../words.ts'
import { knownDay } from './criminal-known-day.ts'
import { type CrimeVersion, crimeVersionOn } from './criminal-offences.ts'

export interface CriminalFineInput {
  /** Criminal 违法所得数额, purchase cost deducted. */
  gain?: string
  /** 非法经营数额. */
  turnover?: string
  /** Neither can be established: say so, rather than leave it out. */
  gainUnknown?: boolean
  turnoverUnknown?: boolean
  /** Imprisonment of three years or more; less, or a fine alone, unless told. Matters only where neither amount is known. */
  upperTier?: boolean
  /** Never used, only said to be another figure. */
  administrativeGain?: string
  /** An administrative fine already imposed for the same act, set off (行政处罚法, art. 35). */
  paidAdministrativeFine?: string
  triedOn?: Day
}

export interface CriminalFineResult {
  version: CrimeVersion
  basis: 'gain' | 'turnover' | 'neither'
  /** Usual range, yuan, both ends included. */
  min: string
  max: string
  /** 2007: gain and turnover stand side by side, the court takes either. */
  alternative: { basis: 'turnover'; min: string; max: string } | null
  /** What is set off against the fine. */
  credited: string | null
  /** The text says 一般: the range is the usual one. */
  usual: Words
}

interface Range {
  min: Fen
  max: Fen
}

/** 法释〔2007〕6号 art. 4, 〔2020〕10号 art. 10, 〔2025〕5号 art. 25. @param on day of the act. */
export function criminalFine(law: Law, input: CriminalFineInput, on: Day): Outcome<CriminalFineResult> {
  return reason(law, (pen) => {
    const actOn = pen.day(on, 'on')
    const amounts = amountsOf(pen, input)
    if (input.administrativeGain !== undefined)
      pen.doubt(
        '行政违法所得与刑事违法所得不是同一数额，未用于计算罚金',
        'administrative gain is another figure than criminal gain and was not used for the fine',
      )
    const result = rangeOn(law, pen, amounts, actOn)
    const { triedOn } = amounts
    if (triedOn === undefined) return result
    if (triedOn < actOn) pen.refuse('contradiction', 'triedOn', '审理日早于行为日', 'the trial is before the act')
    if (crimeVersionOn(law, triedOn) === result.version) return result
    pen.step(
      '行为后司法解释有变更，依从旧兼从轻并列比较',
      'the interpretation changed after the act: both versions are compared',
      pen.rule('B-CL-12', triedOn),
    )
    pen.doubt(
      '一个版本的量刑档次较轻而另一个版本的罚金较轻时，以何者为轻没有明文',
      'where one version has the lighter tier and the other the lower fine, the law does not say which is the lighter one',
    )
    const newer = rangeOn(law, pen, amounts, triedOn)
    const readings: Reading<CriminalFineResult>[] = [
      {
        words: {
          zh: `适用行为时的${result.version}年版本（默认：从旧；新版本处罚较轻的，适用新版本）`,
          en: `the ${result.version} version, as on the day of the act (default: the older one, unless the newer is lighter)`,
        },
        result,
      },
      {
        words: {
          zh: `适用审理时的${newer.version}年版本（较轻时）`,
          en: `the ${newer.version} version, as on the day of trial (if lighter)`,
        },
        result: newer,
      },
    ]
    return { result, readings }
  })
}

interface Amounts {
  gain: Fen | undefined
  turnover: Fen | undefined
  gainUnknown: boolean
  turnoverUnknown: boolean
  upperTier: boolean
  paid: Fen | undefined
  triedOn: Day | undefined
}

function amountsOf(pen: Reasoning, input: CriminalFineInput): Amounts {
  const money = (value: unknown, field: string) => (isGiven(value) ? pen.money(value, field) : undefined)
  const gain = money(input.gain, 'gain')
  const turnover = money(input.turnover, 'turnover')
  const gainUnknown = pen.flag(input.gainUnknown, 'gainUnknown') === true
  const turnoverUnknown = pen.flag(input.turnoverUnknown, 'turnoverUnknown') === true
  if (gain !== undefined && gainUnknown)
    pen.refuse('contradiction', 'gainUnknown', '已填违法所得，又称无法查清', 'the gain is given and said to be unknown')
  if (turnover !== undefined && turnoverUnknown)
    pen.refuse(
      'contradiction',
      'turnoverUnknown',
      '已填非法经营数额，又称无法查清',
      'the turnover is given and said to be unknown',
    )
  return {
    gain,
    turnover,
    gainUnknown,
    turnoverUnknown,
    upperTier: pen.flag(input.upperTier, 'upperTier') === true,
    paid: money(input.paidAdministrativeFine, 'paidAdministrativeFine'),
    triedOn: input.triedOn === undefined ? undefined : pen.day(input.triedOn, 'triedOn'),
  }
}

function rangeOn(law: Law, pen: Reasoning, amounts: Amounts, day: Day): CriminalFineResult {
  const version = crimeVersionOn(law, day)
  const { basis, range, alternative } =
    version === '2025' || version === '2020' ? inOrder(pen, amounts, day) : either(pen, amounts, day)
  return {
    version,
    basis,
    min: toYuan(range.min),
    max: toYuan(range.max),
    alternative: alternative ? { basis: 'turnover', min: toYuan(alternative.min), max: toYuan(alternative.max) } : null,
    credited: creditOf(law, pen, amounts, day),
    usual: {
      zh: '一般在此幅度内确定，由人民法院综合情节判处',
      en: 'the usual range; the court weighs all circumstances',
    },
  }
}

interface Found {
  basis: CriminalFineResult['basis']
  range: Range
  alternative?: Range | undefined
}

/** From 2020: gain first, turnover where the gain cannot be established, then fixed ranges. */
function inOrder(
  pen: Reasoning,
  { gain, turnover, gainUnknown, turnoverUnknown, upperTier }: Amounts,
  day: Day,
): Found {
  const rule = pen.rule('B-25-FINE', day)
  const { gain_x, turnover_pct, unknown_low, unknown_high } = rule.value
  if (gain !== undefined) {
    pen.step(
      `罚金一般为违法所得${toYuan(gain)}元的${gain_x[0]}倍以上${gain_x[1]}倍以下`,
      `as a rule ${gain_x[0]} to ${gain_x[1]} times the gain of ${toYuan(gain)} yuan`,
      rule,
    )
    return { basis: 'gain', range: multiples(gain, gain_x) }
  }
  if (!gainUnknown)
    pen.refuse(
      'missing',
      'gain',
      '请填写违法所得数额，或者说明无法查清',
      'give the gain, or say that it cannot be established',
    )
  if (turnover !== undefined) {
    pen.step(
      `违法所得无法查清，按非法经营数额的${turnover_pct[0]}%以上${turnover_pct[1]}%以下`,
      `the gain cannot be established: ${turnover_pct[0]} to ${turnover_pct[1]} percent of the turnover`,
      rule,
    )
    return { basis: 'turnover', range: shares(turnover, turnover_pct) }
  }
  if (!turnoverUnknown)
    pen.refuse(
      'missing',
      'turnover',
      '请填写非法经营数额，或者说明无法查清',
      'give the turnover, or say that it cannot be established',
    )
  const [low, high] = upperTier ? unknown_high : unknown_low
  pen.step(
    upperTier
      ? '违法所得和非法经营数额均无法查清，判处三年以上有期徒刑'
      : '违法所得和非法经营数额均无法查清，判处三年以下有期徒刑、拘役或者单处罚金',
    upperTier
      ? 'neither can be established, three years of imprisonment or more'
      : 'neither can be established, up to three years of imprisonment, detention or a fine alone',
    rule,
  )
  return { basis: 'neither', range: { min: yuan(low), max: yuan(high) } }
}

/** 2007: on gain or on turnover, without an order and without a figure where neither is known. */
function either(pen: Reasoning, { gain, turnover }: Amounts, day: Day): Found {
  const rule = pen.rule('B-07-FINE', day)
  const { gain_x, turnover_pct } = rule.value
  const onTurnover = turnover === undefined ? undefined : shares(turnover, turnover_pct)
  if (gain !== undefined || onTurnover)
    pen.step(
      `罚金一般为违法所得的${gain_x[0]}倍以上${gain_x[1]}倍以下，或者非法经营数额的${turnover_pct[0]}%以上${turnover_pct[1]}%以下，两者并列`,
      `as a rule ${gain_x[0]} to ${gain_x[1]} times the gain, or ${turnover_pct[0]} to ${turnover_pct[1]} percent of the turnover, side by side`,
      rule,
    )
  if (gain !== undefined) return { basis: 'gain', range: multiples(gain, gain_x), alternative: onTurnover }
  if (onTurnover) return { basis: 'turnover', range: onTurnover }
  return pen.refuse(
    'not_known',
    'gain',
    '2007年的解释没有违法所得和非法经营数额均无法查清时的幅度',
    'the 2007 interpretation has no range where neither gain nor turnover is known',
  )
}

/** A fine already imposed is set off; the rule is known from 2021-07-15, for older acts in the version of that day. */
function creditOf(law: Law, pen: Reasoning, { paid, triedOn }: Amounts, day: Day): string | null {
  if (paid === undefined) return null
  const rule = pen.rule('C-FINE-OFFSET', knownDay(law, 'C-FINE-OFFSET', triedOn ?? day))
  pen.step(
    `同一行为已处罚款${toYuan(paid)}元，折抵相应罚金`,
    `a fine of ${toYuan(paid)} yuan already imposed for the act is set off`,
    rule,
  )
  return toYuan(paid)
}

function multiples(amount: Fen, [low, high]: readonly [number, number]): Range {
  return { min: amount * BigInt(low), max: amount * BigInt(high) }
}

/** Half a fen goes up at the lower end and down at the upper one, so that the range never leaves the law's. */
function shares(amount: Fen, [low, high]: readonly [number, number]): Range {
  return { min: times(amount, percent(low), 'up'), max: times(amount, percent(high)) }
}
