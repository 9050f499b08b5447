/** Figures of the interpretations before 26 April 2025 (法释〔2004〕19号, 〔2007〕6号, 〔2020〕10号), both tiers as printed. */
import { yuan } from '../money.ts'
import type { Assessment } from './criminal-choices.ts'
import { type Figure, inTier, plain, type TieredFigure, under } from './criminal-figure.ts'
import { twoMarks } from './criminal-marks.ts'
import { bankruptcy } from './criminal-works.ts'

type Amounts = { [Name in 'items' | 'illegal_gain' | 'turnover' | 'sales' | 'copies' | 'loss']?: number }

/** The figures of one circumstance, in the order of the input. */
function figures({ facts }: Assessment, value: Amounts, rule: Figure['rule']): Figure[] {
  const found: Figure[] = []
  if (value.items !== undefined) found.push(plain('items', 'items', facts.items, BigInt(value.items), 'count', rule))
  if (value.illegal_gain !== undefined)
    found.push(plain('gain', 'gain', facts.gain, yuan(value.illegal_gain), 'yuan', rule))
  if (value.turnover !== undefined)
    found.push(plain('turnover', 'turnover', facts.turnover, yuan(value.turnover), 'yuan', rule))
  if (value.sales !== undefined) found.push(plain('sales', 'sales', facts.sales, yuan(value.sales), 'yuan', rule))
  if (value.copies !== undefined)
    found.push(plain('copies', 'copies', facts.copies, BigInt(value.copies), 'count', rule))
  if (value.loss !== undefined) found.push(plain('loss', 'loss', facts.loss, yuan(value.loss), 'yuan', rule))
  return found
}

/** 法释〔2004〕19号, art. 1. Goods only. */
export function counterfeiting2004(at: Assessment): TieredFigure[] {
  const rule = at.pen.rule('B-04-213', at.lawOn)
  const { turnover, illegal_gain, two, extra, two_extra } = rule.value
  return twoTiersOfTwo(at, rule, { basic: { illegal_gain, turnover }, two, extra, two_extra }).map((figure) => ({
    ...figure,
    key: `goods.${figure.key}`,
  }))
}

/** 法释〔2004〕19号, art. 2. */
export function sellingCounterfeits2004(at: Assessment): TieredFigure[] {
  const rule = at.pen.rule('B-04-214', at.lawOn)
  const { sales, extra_sales } = rule.value
  return [
    ...inTier('basic', figures(at, { sales }, rule)),
    ...inTier('serious', figures(at, { sales: extra_sales }, rule)),
  ]
}

/** 法释〔2004〕19号, art. 3. */
export function labels2004(at: Assessment): TieredFigure[] {
  const rule = at.pen.rule('B-04-215', at.lawOn)
  const { two, extra, two_extra, items, turnover, illegal_gain } = rule.value
  return twoTiersOfTwo(at, rule, { basic: { items, turnover, illegal_gain }, two, extra, two_extra })
}

/** 法释〔2004〕19号, art. 4. One tier. */
export function patentPassingOff2004(at: Assessment): TieredFigure[] {
  const rule = at.pen.rule('B-04-216', at.lawOn)
  const { turnover, illegal_gain, direct_loss, two_patents } = rule.value
  const isTwo = twoMarks(at.facts.patents, 'patents')
  return inTier('basic', [
    ...figures(at, { illegal_gain, turnover, loss: direct_loss }, rule),
    ...figures(at, two_patents, rule).map((figure) => under('two', isTwo, figure)),
  ])
}

/** 法释〔2004〕19号, art. 5, its copies until 2007-04-04; then 法释〔2007〕6号, art. 1. */
export function copyright2004(at: Assessment): TieredFigure[] {
  const rule = at.pen.rule('B-04-217', at.lawOn)
  const counts = at.pen.rule('B-07-217', at.lawOn)
  const { illegal_gain, turnover, extra } = rule.value
  return [
    ...inTier('basic', figures(at, { illegal_gain, turnover }, rule)),
    ...inTier('basic', figures(at, { copies: counts.value.copies }, counts)),
    ...inTier('serious', figures(at, extra, rule)),
    ...inTier('serious', figures(at, { copies: counts.value.extra }, counts)),
  ]
}

/** 法释〔2004〕19号, art. 6. One tier, gain only. */
export function sellingCopies2004(at: Assessment): TieredFigure[] {
  const rule = at.pen.rule('B-04-218', at.lawOn)
  return inTier('basic', figures(at, rule.value, rule))
}

/** 法释〔2004〕19号, art. 7: loss only. */
export function tradeSecrets2004(at: Assessment): TieredFigure[] {
  const rule = at.pen.rule('B-04-219', at.lawOn)
  const { loss, extra } = rule.value
  return [...inTier('basic', figures(at, { loss }, rule)), ...inTier('serious', figures(at, { loss: extra }, rule))]
}

/** 法释〔2020〕10号, art. 4: loss or gain; bankruptcy is of the first tier. */
export function tradeSecrets2020(at: Assessment): TieredFigure[] {
  const rule = at.pen.rule('B-20-219', at.lawOn)
  const { loss, illegal_gain, extra } = rule.value
  return [
    ...inTier('basic', [...figures(at, { loss, illegal_gain }, rule), bankruptcy(at, rule)]),
    ...inTier('serious', figures(at, { loss: extra, illegal_gain: extra }, rule)),
  ]
}

/** Units until 2007-04-04: every amount and count that many times as high, in both tiers. */
export function forUnit(found: readonly TieredFigure[], times: number): TieredFigure[] {
  return found.map((figure) =>
    figure.unit === 'tests' ? figure : { ...figure, required: figure.required * BigInt(times) },
  )
}

interface TwoByTwo {
  basic: Amounts
  two: Amounts
  extra: Amounts
  two_extra: Amounts
}

function twoTiersOfTwo(at: Assessment, rule: Figure['rule'], value: TwoByTwo): TieredFigure[] {
  const isTwo = twoMarks(at.facts.marks, 'marks')
  const withTwo = (amounts: Amounts) => figures(at, amounts, rule).map((figure) => under('two', isTwo, figure))
  return [
    ...inTier('basic', [...figures(at, value.basic, rule), ...withTwo(value.two)]),
    ...inTier('serious', [...figures(at, value.extra, rule), ...withTwo(value.two_extra)]),
  ]
}
