/** Figures of the crimes against trademarks: counterfeiting (213), selling counterfeits (214), labels (215), as of 2025. */
import { yuan } from '../money.ts'
import { type Assessment, repeated } from './criminal-choices.ts'
import type { Facts } from './criminal-facts.ts'
import { type Condition, type Figure, inTwoTiers, plain, sum, type TieredFigure, under } from './criminal-figure.ts'

export const markArticles = { zh: '刑法第213条至第215条的行为', en: 'articles 213 to 215' }

/** 法释〔2025〕5号, art. 3. */
export function counterfeiting(at: Assessment): TieredFigure[] {
  const { pen, facts, lawOn, choices } = at
  const { markOn } = facts
  const figures: Figure[] = []
  if (markOn !== 'services') figures.push(...goods(at))
  if (markOn !== 'goods') {
    const basic = pen.rule('B-25-213-SERVICE', lawOn)
    const lower = pen.rule('B-25-213-SERVICE-2OR-REPEAT', lawOn)
    const value = serviceGain(facts, choices.fees)
    const gain = (required: number, rule: Figure['rule']) =>
      plain('services.gain', 'serviceGain', value, yuan(required), 'yuan', rule)
    const again = repeated(facts, at.actOn, lower.value.lookback_years, choices.years, markArticles)
    figures.push(
      gain(basic.value.illegal_gain, basic),
      under('two', twoMarks(facts.serviceMarks, 'serviceMarks'), gain(lower.value.illegal_gain, lower)),
      under('repeat', again, gain(lower.value.illegal_gain, lower)),
    )
  }
  if (markOn === 'both') figures.push(...mixed(at))
  const extra = pen.rule('B-25-213-EXTRA', lawOn)
  return inTwoTiers(figures, extra.value.x, extra)
}

function goods({ pen, facts, lawOn, actOn, choices }: Assessment): Figure[] {
  const basic = pen.rule('B-25-213-GOODS', lawOn)
  const two = pen.rule('B-25-213-GOODS-2MARKS', lawOn)
  const repeat = pen.rule('B-25-213-GOODS-REPEAT', lawOn)
  if (facts.unattached !== undefined) pen.rule('B-25-UNATTACHED', lawOn)
  const turnover = withUnattached(facts)
  const figuresOf = (rule: Figure['rule'], value: { illegal_gain: number; turnover: number }): Figure[] => [
    plain('goods.gain', 'gain', facts.gain, yuan(value.illegal_gain), 'yuan', rule),
    plain('goods.turnover', 'turnover', turnover, yuan(value.turnover), 'yuan', rule),
  ]
  const again = repeated(facts, actOn, repeat.value.lookback_years, choices.years, markArticles)
  return [
    ...figuresOf(basic, basic.value),
    ...figuresOf(two, two.value).map((figure) => under('two', twoMarks(facts.marks, 'marks'), figure)),
    ...figuresOf(repeat, repeat.value).map((figure) => under('repeat', again, figure)),
  ]
}

/** Goods and services together are held against the figures for services. */
function mixed({ pen, facts, lawOn, actOn, choices }: Assessment): Figure[] {
  const rule = pen.rule('B-25-213-MIXED', lawOn)
  const basic = pen.rule('B-25-213-SERVICE', lawOn).value
  const lower = pen.rule('B-25-213-SERVICE-2OR-REPEAT', lawOn).value
  const goodsFigure = yuan(pen.rule('B-25-213-GOODS', lawOn).value.illegal_gain)
  const isCompared = choices.sums === 'always' || facts.gain === undefined || facts.gain < goodsFigure
  if (!isCompared) return []
  const value = sum(facts.gain, serviceGain(facts, choices.fees))
  const figure = (required: number): Figure => ({
    key: 'mixed.gain',
    words: { zh: '商品与服务违法所得合计', en: 'gain from goods and services together' },
    fields: ['gain', 'serviceGain'],
    value,
    required: yuan(required),
    unit: 'yuan',
    rule,
  })
  const apart = twoMarks(facts.serviceMarks, 'serviceMarks')
  const together = marksTogether(facts)
  const again = repeated(facts, actOn, lower.lookback_years, choices.years, markArticles)
  return [
    figure(basic.illegal_gain),
    under('two', choices.marks === 'apart' ? apart : together, figure(lower.illegal_gain)),
    under('repeat', again, figure(lower.illegal_gain)),
  ]
}

/** 法释〔2025〕5号, art. 5. */
export function sellingCounterfeits({ pen, facts, lawOn, actOn, choices }: Assessment): TieredFigure[] {
  const rule = pen.rule('B-25-214', lawOn)
  const unsold = pen.rule('B-25-214-UNSOLD', lawOn)
  const extra = pen.rule('B-25-214-EXTRA', lawOn)
  const { repeat } = rule.value
  const again = repeated(facts, actOn, repeat.lookback_years, choices.years, markArticles)
  const isCompared = choices.sums === 'always' || facts.sales === undefined || facts.sales < yuan(rule.value.sales)
  const together = (required: bigint): Figure => ({
    key: 'sold-and-unsold',
    words: { zh: '销售金额与尚未销售的货值金额合计', en: 'sales amount and value of unsold goods together' },
    fields: ['sales', 'unsold'],
    value: sum(facts.sales, facts.unsold),
    required,
    unit: 'yuan',
    rule: unsold,
  })
  const figuresOf = ({ illegal_gain, sales }: { illegal_gain: number; sales: number }): Figure[] => {
    const goodsFigure = yuan(sales) * BigInt(unsold.value.x)
    return [
      plain('gain', 'gain', facts.gain, yuan(illegal_gain), 'yuan', rule),
      plain('sales', 'sales', facts.sales, yuan(sales), 'yuan', rule),
      plain('unsold', 'unsold', facts.unsold, goodsFigure, 'yuan', unsold),
      ...(isCompared ? [together(goodsFigure)] : []),
    ]
  }
  const figures = [...figuresOf(rule.value), ...figuresOf(repeat).map((figure) => under('repeat', again, figure))]
  return inTwoTiers(figures, extra.value.x, extra)
}

/** 法释〔2025〕5号, art. 6. Its second tier is the only one at five times. */
export function labels({ pen, facts, lawOn, actOn, choices }: Assessment): TieredFigure[] {
  const basic = pen.rule('B-25-215', lawOn)
  const lower = pen.rule('B-25-215-2OR-REPEAT', lawOn)
  const unsold = pen.rule('B-25-215-UNSOLD', lawOn)
  const extra = pen.rule('B-25-215-EXTRA', lawOn)
  const isCompared = choices.sums === 'always' || facts.items === undefined || facts.items < BigInt(basic.value.items)
  const together = (required: bigint): Figure => ({
    key: 'items-sold-and-unsold',
    words: { zh: '已销售与尚未销售的标识数量合计', en: 'labels sold and unsold together' },
    fields: ['items', 'itemsUnsold'],
    value: sum(facts.items, facts.itemsUnsold),
    required,
    unit: 'count',
    rule: unsold,
  })
  const figuresOf = (
    rule: Figure['rule'],
    { items, illegal_gain, turnover }: { items: number; illegal_gain: number; turnover: number },
  ): Figure[] => {
    const unsoldFigure = BigInt(items) * BigInt(unsold.value.x)
    return [
      plain('items', 'items', facts.items, BigInt(items), 'count', rule),
      plain('gain', 'gain', facts.gain, yuan(illegal_gain), 'yuan', rule),
      plain('turnover', 'turnover', facts.turnover, yuan(turnover), 'yuan', rule),
      plain('items-unsold', 'itemsUnsold', facts.itemsUnsold, unsoldFigure, 'count', unsold),
      ...(isCompared ? [together(unsoldFigure)] : []),
    ]
  }
  const again = repeated(facts, actOn, lower.value.lookback_years, choices.years, markArticles)
  const figures = [
    ...figuresOf(basic, basic.value),
    ...figuresOf(lower, lower.value).map((figure) => under('two', twoMarks(facts.marks, 'marks'), figure)),
    ...figuresOf(lower, lower.value).map((figure) => under('repeat', again, figure)),
  ]
  return inTwoTiers(figures, extra.value.x, extra)
}

const two = 2n

/** “两种以上”, “两项以上”: two or more of what the field counts. */
export function twoMarks(count: bigint | undefined, field: 'marks' | 'serviceMarks' | 'patents'): Condition {
  const words =
    field === 'patents'
      ? { zh: '两项以上专利', en: 'two or more patents' }
      : { zh: '两种以上注册商标', en: 'two or more registered marks' }
  return { words, holds: count === undefined ? undefined : count >= two, fields: [field] }
}

function marksTogether({ marks, serviceMarks }: Facts): Condition {
  const apart = twoMarks(serviceMarks, 'serviceMarks')
  const total = (marks ?? 0n) + (serviceMarks ?? 0n)
  const isTold = marks !== undefined && serviceMarks !== undefined
  return { ...apart, holds: total >= two ? true : isTold ? false : undefined, fields: ['marks', 'serviceMarks'] }
}

function withUnattached({ turnover, unattached }: Facts): bigint | undefined {
  return turnover === undefined && unattached === undefined ? undefined : (turnover ?? 0n) + (unattached ?? 0n)
}

/** Parts may cost more than the fee: no gain then, not a negative one. */
function serviceGain({ serviceGain: told, serviceFees, serviceParts }: Facts, fees: 'deducted' | 'full') {
  if (told !== undefined || serviceFees === undefined) return told
  if (fees === 'full' || serviceParts === undefined) return serviceFees
  return serviceFees > serviceParts ? serviceFees - serviceParts : 0n
}
