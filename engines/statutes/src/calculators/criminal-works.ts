/** Figures of the crimes against works and trade secrets and of patent passing-off (216 to 219-1), as of 2025. */
import { yuan } from '../money.ts'
import { type Assessment, repeated } from './criminal-choices.ts'
import { type Figure, inTier, inTwoTiers, plain, sum, type TieredFigure, under } from './criminal-figure.ts'
import { twoMarks } from './criminal-marks.ts'

/** 法释〔2025〕5号, art. 10. One tier. */
export function patentPassingOff({ pen, facts, lawOn, actOn, choices }: Assessment): TieredFigure[] {
  const rule = pen.rule('B-25-216', lawOn)
  const { illegal_gain, turnover, direct_loss, two_patents, repeat } = rule.value
  const figuresOf = (value: { illegal_gain: number; turnover: number }): Figure[] => [
    plain('gain', 'gain', facts.gain, yuan(value.illegal_gain), 'yuan', rule),
    plain('turnover', 'turnover', facts.turnover, yuan(value.turnover), 'yuan', rule),
  ]
  const articles = { zh: '假冒他人专利', en: 'article 216 or for passing off a patent' }
  const again = repeated(facts, actOn, repeat.lookback_years, choices.years, articles)
  return inTier('basic', [
    ...figuresOf({ illegal_gain, turnover }),
    plain('loss', 'loss', facts.loss, yuan(direct_loss), 'yuan', rule),
    ...figuresOf(two_patents).map((figure) => under('two', twoMarks(facts.patents, 'patents'), figure)),
    ...figuresOf(repeat).map((figure) => under('repeat', again, figure)),
  ])
}

const workArticles = { zh: '刑法第217条、第218条的行为', en: 'article 217 or 218' }

/** 法释〔2025〕5号, art. 13. */
export function copyright(at: Assessment): TieredFigure[] {
  const { pen, facts, lawOn, actOn, choices } = at
  const rule = pen.rule('B-25-217', lawOn)
  const half = pen.rule('B-25-217-HALF', lawOn)
  const extra = pen.rule('B-25-217-EXTRA', lawOn)
  if (facts.circumvention) pen.rule('B-25-217-TPM', lawOn)
  const { repeat, online } = rule.value
  const again = repeated(facts, actOn, repeat.lookback_years, choices.years, workArticles)
  const amounts = [
    plain('gain', 'gain', facts.gain, yuan(rule.value.illegal_gain), 'yuan', rule),
    plain('turnover', 'turnover', facts.turnover, yuan(rule.value.turnover), 'yuan', rule),
    under('repeat', again, plain('gain', 'gain', facts.gain, yuan(repeat.illegal_gain), 'yuan', rule)),
    under('repeat', again, plain('turnover', 'turnover', facts.turnover, yuan(repeat.turnover), 'yuan', rule)),
  ] as const
  // Help in circumvention is measured by gain and turnover alone (art. 13, second paragraph).
  if (facts.circumvention) return inTwoTiers(amounts, extra.value.x, extra)
  const copies = plain('copies', 'copies', facts.copies, BigInt(rule.value.copies), 'count', rule)
  const network = [
    plain('works', 'works', facts.works, BigInt(online.works), 'count', rule),
    plain('downloads', 'downloads', facts.downloads, BigInt(online.downloads), 'count', rule),
    plain('clicks', 'clicks', facts.clicks, BigInt(online.clicks), 'count', rule),
    plain('members', 'members', facts.members, BigInt(online.members), 'count', rule),
  ]
  const [, turnover, gainAgain, turnoverAgain] = amounts
  const halves = (times: bigint): Omit<Figure, 'rule'> => ({
    key: 'half-of-two',
    words: { zh: '分别达到标准一半以上的项数', en: 'tests of which half is reached' },
    fields: ['turnover', 'copies', 'works', 'downloads', 'clicks', 'members'],
    value: countHalves({ turnover, gainAgain, turnoverAgain, copies, network }, times, choices.indicators),
    required: BigInt(half.value.half_of),
    unit: 'tests',
  })
  const tenfold: TieredFigure = { ...halves(BigInt(extra.value.x)), tier: 'serious', rule: extra }
  const words = { zh: `${tenfold.words.zh}（${extra.value.x}倍）`, en: `${tenfold.words.en} (${extra.value.x} times)` }
  return [
    ...inTwoTiers([...amounts, copies, ...network], extra.value.x, extra),
    { ...halves(1n), tier: 'basic', rule: half },
    ...(choices.tenfold === 'halves' ? [{ ...tenfold, words }] : []),
  ]
}

interface Indicators {
  turnover: Figure
  gainAgain: Figure
  turnoverAgain: Figure
  copies: Figure
  network: readonly Figure[]
}

/** How many of items one to four are reached by half. The gain of the opening words is none of them. */
function countHalves(of: Indicators, times: bigint, by: 'items' | 'figures'): bigint | undefined {
  const { turnover, gainAgain, turnoverAgain, copies, network } = of
  const all = [turnover, gainAgain, copies, ...network]
  if (all.every(({ value, when }) => value === undefined || (when && !when.holds))) return undefined
  const isHalf = ({ value, required, when }: Figure) =>
    value !== undefined && (!when || when.holds === true) && value + value >= required * times
  // One turnover that is half of items one and two is one test: an amount counts once.
  const first = isHalf(turnover)
  const second = isHalf(turnoverAgain)
  const counted =
    by === 'items'
      ? [first, isHalf(gainAgain) || (second && !first), isHalf(copies), network.some(isHalf)]
      : [first || second, isHalf(gainAgain), isHalf(copies), ...network.map(isHalf)]
  return BigInt(counted.filter(Boolean).length)
}

/** 法释〔2025〕5号, art. 14. One tier. */
export function sellingCopies({ pen, facts, lawOn, actOn, choices }: Assessment): TieredFigure[] {
  const rule = pen.rule('B-25-218', lawOn)
  const { illegal_gain, sales, repeat, copies, unsold_x } = rule.value
  const times = BigInt(unsold_x)
  const isCompared = (value: bigint | undefined, figure: bigint) =>
    choices.sums === 'always' || value === undefined || value < figure
  const together = (required: bigint): Figure => ({
    key: 'sold-and-unsold',
    words: { zh: '销售金额与尚未销售的货值金额合计', en: 'sales amount and value of unsold copies together' },
    fields: ['sales', 'unsold'],
    value: sum(facts.sales, facts.unsold),
    required,
    unit: 'yuan',
    rule,
  })
  const copiesTogether: Figure = {
    key: 'copies-sold-and-unsold',
    words: { zh: '已销售与尚未销售的复制件数量合计', en: 'copies sold and unsold together' },
    fields: ['copies', 'copiesUnsold'],
    value: sum(facts.copies, facts.copiesUnsold),
    required: BigInt(copies) * times,
    unit: 'count',
    rule,
  }
  const figuresOf = (value: { illegal_gain: number; sales: number }): Figure[] => [
    plain('gain', 'gain', facts.gain, yuan(value.illegal_gain), 'yuan', rule),
    plain('sales', 'sales', facts.sales, yuan(value.sales), 'yuan', rule),
    plain('unsold', 'unsold', facts.unsold, yuan(value.sales) * times, 'yuan', rule),
    ...(isCompared(facts.sales, yuan(sales)) ? [together(yuan(value.sales) * times)] : []),
  ]
  const again = repeated(facts, actOn, repeat.lookback_years, choices.years, workArticles)
  return inTier('basic', [
    ...figuresOf({ illegal_gain, sales }),
    ...figuresOf(repeat).map((figure) => under('repeat', again, figure)),
    plain('copies', 'copies', facts.copies, BigInt(copies), 'count', rule),
    plain('copies-unsold', 'copiesUnsold', facts.copiesUnsold, BigInt(copies) * times, 'count', rule),
    ...(isCompared(facts.copies, BigInt(copies)) ? [copiesTogether] : []),
  ])
}

/** 法释〔2025〕5号, art. 17. */
export function tradeSecrets(at: Assessment): TieredFigure[] {
  const extra = at.pen.rule('B-25-219-EXTRA', at.lawOn)
  return [...inTwoTiers(secretFigures(at), extra.value.x, extra), ...inTier('serious', [bankruptcy(at, extra)])]
}

/** 法释〔2025〕5号, art. 20: what is serious for 219 opens the upper tier of 219-1, whose lower tier needs no figure. */
export function secretsForAbroad(at: Assessment): TieredFigure[] {
  at.pen.rule('B-25-219-1', at.lawOn)
  const extra = at.pen.rule('B-25-219-EXTRA', at.lawOn)
  return inTier('serious', [...secretFigures(at), bankruptcy(at, extra)])
}

function secretFigures({ pen, facts, lawOn, actOn, choices }: Assessment): Figure[] {
  const rule = pen.rule('B-25-219', lawOn)
  const { loss, illegal_gain, repeat, lookback_years } = rule.value
  const articles = { zh: '刑法第219条、第219条之一的行为', en: 'article 219 or 219-1' }
  const again = repeated(facts, actOn, lookback_years, choices.years, articles)
  return [
    plain('loss', 'loss', facts.loss, yuan(loss), 'yuan', rule),
    plain('gain', 'gain', facts.gain, yuan(illegal_gain), 'yuan', rule),
    under('repeat', again, plain('loss', 'loss', facts.loss, yuan(repeat), 'yuan', rule)),
    under('repeat', again, plain('gain', 'gain', facts.gain, yuan(repeat), 'yuan', rule)),
  ]
}

/** A fact without an amount: one of one. */
export function bankruptcy({ facts }: Pick<Assessment, 'facts'>, rule: Figure['rule']): Figure {
  const value = facts.bankruptcy === undefined ? undefined : facts.bankruptcy ? 1n : 0n
  return plain('bankruptcy', 'bankruptcy', value, 1n, 'tests', rule)
}
