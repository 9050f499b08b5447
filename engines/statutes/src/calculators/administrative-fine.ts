/** The range of an administrative fine and what is confiscated, by act and by version. An authority decides within it. */
import type { Outcome, Reading } from '../answer.ts'
import { fineActs } from '../choices.ts'
import type { Day } from '../day.ts'
import { isGiven } from '../input.ts'
import type { Law } from '../law.ts'
import { type Fen, percent, times, toYuan, yuan } from '../money.ts'
import { type Reasoning, reason } from '../reasoning.ts'
import type { Words } from '../words.ts'
import { provisions } from './administrative-fine-acts.ts'
import type { Bracket, FineAct, FineBase, Provision, Scale } from './administrative-fine-provision.ts'
import { knownDay } from './criminal-known-day.ts'

/** Money in yuan as text. */
export interface AdministrativeFineInput {
  /** One of `fineActs`. */
  act: string
  /** Administrative 违法所得: the money received, no cost deducted (行政处罚法, art. 28). `0` where there is none. */
  gain?: string
  /** Criminal 违法所得, cost deducted. Never used, only said to be another figure. */
  criminalGain?: string
  /** What of the gain is to be paid back by law (依法退赔), and so not confiscated. */
  refunded?: string
  /** 违法经营额 or 非法经营额. `0` where there is none. */
  turnover?: string
  /** Copyright: the turnover is hard to calculate. */
  turnoverUnknown?: boolean
  /** 货值金额 of the seed or propagating material. */
  goodsValue?: string
  /** Serious circumstances. */
  serious?: boolean
  /** Platforms: not corrected in the time set. */
  uncorrected?: boolean
  /** Copyright, network and plant varieties: whether the public interest is harmed, or calls for it. */
  publicInterest?: boolean
  /** Day of the decision: where another version holds by then, both are shown. */
  decidedOn?: Day
}

export interface AdministrativeFineResult {
  act: FineAct
  /** The law that fines, and the rule. */
  version: string
  rule: string
  article: string | null
  base: FineBase
  /** `unknown` where the fact that decides was not given. */
  bracket: 'low' | 'high' | 'usual' | 'serious' | 'none' | 'unknown'
  /** 可以处, 处, or no fine. */
  duty: 'may' | 'shall' | 'none'
  /** Both ends included; null where there is no fine, or none can be told. */
  min: string | null
  max: string | null
  confiscation: {
    /** Gain after refunds; null where it was not given. */
    gain: string | null
    things: readonly Words[]
  }
  measures: readonly Words[]
  notes: readonly Words[]
  /** Facts not given that decide. */
  missing: readonly { field: string; words: Words }[]
}

/**
 * 专利法 68; 商标法 2019 52, 60 and 2026 54, 62, 74; 令17号 12; 著作权法 53; 信息网络传播权保护条例 18, 19; 反不正当竞争法 2019 18, 21
 * and 2025 23, 26; 种子法 72; 植物新品种保护条例 41, 42; 电子商务法 84; 布图设计条例 2001 31 and 2026 45.
 * @param on day of the act.
 */
export function administrativeFine(
  law: Law,
  input: AdministrativeFineInput,
  on: Day,
): Outcome<AdministrativeFineResult> {
  return reason(law, (pen) => {
    const actOn = pen.day(on, 'on')
    const facts = factsOf(pen, input)
    if (facts.decidedOn !== undefined && facts.decidedOn < actOn)
      pen.refuse('contradiction', 'decidedOn', '决定日早于行为日', 'the decision is before the act')
    const { result, other, rival } = fineOn(law, pen, facts, actOn)
    tell(law, pen, facts, result, actOn)
    const readings: Reading<AdministrativeFineResult>[] = []
    const taken: Words[] = []
    if (other) {
      taken.push({
        zh: '恰为两档交界，两档都包括该数额：适用较轻一档（默认：没有明文，取没有下限的一档）',
        en: 'exactly on the line, which both brackets include: the lighter one (default: no text chooses, this one has no lower end)',
      })
      readings.push({ words: { zh: '适用较高一档', en: 'the upper bracket' }, result: other })
    }
    if (rival) {
      taken.push(rival.taken)
      readings.push({ words: rival.other, result: rival.result })
    }
    if (facts.decidedOn !== undefined) {
      const newer = fineOn(law, pen, facts, facts.decidedOn).result
      if (newer.rule !== result.rule) {
        pen.step(
          '行为后规定有变更，依从旧兼从轻并列比较',
          'the provision changed after the act: both versions are compared',
          pen.rule('D-APL-37', facts.decidedOn),
        )
        taken.push({
          zh: '适用行为时的规定（默认：从旧；决定时的规定处罚较轻或者不认为违法的，适用新规定）',
          en: 'the provision of the day of the act (default, unless the newer one is lighter or sees no breach)',
        })
        const words = { zh: '适用决定时的规定（较轻时）', en: 'the provision of the day of the decision (if lighter)' }
        readings.push({ words, result: newer })
      }
    }
    if (readings.length === 0) return result
    const words = { zh: taken.map(({ zh }) => zh).join('；'), en: taken.map(({ en }) => en).join('; ') }
    return { result, readings: [{ words, result }, ...readings] }
  })
}

interface Facts {
  act: FineAct
  gain: Fen | undefined
  refunded: Fen | undefined
  turnover: Fen | undefined
  'goods-value': Fen | undefined
  turnoverUnknown: boolean
  serious: boolean | undefined
  uncorrected: boolean | undefined
  publicInterest: boolean | undefined
  decidedOn: Day | undefined
}

function factsOf(pen: Reasoning, input: AdministrativeFineInput): Facts {
  const money = (value: unknown, field: string) => (isGiven(value) ? pen.money(value, field) : undefined)
  const facts: Facts = {
    act: pen.choice(input.act, 'act', fineActs),
    gain: money(input.gain, 'gain'),
    refunded: money(input.refunded, 'refunded'),
    turnover: money(input.turnover, 'turnover'),
    'goods-value': money(input.goodsValue, 'goodsValue'),
    turnoverUnknown: pen.flag(input.turnoverUnknown, 'turnoverUnknown') === true,
    serious: pen.flag(input.serious, 'serious'),
    uncorrected: pen.flag(input.uncorrected, 'uncorrected'),
    publicInterest: pen.flag(input.publicInterest, 'publicInterest'),
    decidedOn: isGiven(input.decidedOn) ? pen.day(input.decidedOn, 'decidedOn') : undefined,
  }
  if (facts.refunded !== undefined && facts.refunded > (facts.gain ?? 0n))
    pen.refuse('contradiction', 'refunded', '退赔数额超过违法所得', 'more is refunded than was gained')
  if (facts.turnover !== undefined && facts.turnoverUnknown)
    pen.refuse(
      'contradiction',
      'turnoverUnknown',
      '已填经营额，又称难以计算',
      'the turnover is given and said to be unknown',
    )
  if (isGiven(input.criminalGain))
    pen.doubt(
      '刑事违法所得扣除购进价款，与行政违法所得不是同一数额，未用于计算',
      'criminal gain deducts the purchase price; it is another figure than administrative gain and was not used',
    )
  return facts
}

const fieldOf = { gain: 'gain', turnover: 'turnover', 'goods-value': 'goodsValue' } as const

const fieldWords: Record<string, Words> = {
  gain: { zh: '违法所得', en: 'illegal gain' },
  turnover: { zh: '违法经营额', en: 'illegal turnover' },
  goodsValue: { zh: '货值金额', en: 'value of the goods' },
  serious: { zh: '是否情节严重', en: 'whether the circumstances are serious' },
  uncorrected: { zh: '是否逾期不改正', en: 'whether it was not corrected in time' },
  publicInterest: { zh: '是否涉及公共利益', en: 'whether the public interest is concerned' },
}

const outside: Words = {
  zh: '不涉及公共利益的，主管部门不适用本条处理，由当事人另行主张',
  en: 'without the public interest the authority does not act under this article; it is a matter between the parties',
}

type Chosen = Pick<AdministrativeFineResult, 'base' | 'bracket'> & { fine: Bracket | null; missing: string[] }

function fineOn(law: Law, pen: Reasoning, facts: Facts, day: Day) {
  const provision = provisions[facts.act](law, pen, day)
  const { scale } = provision
  const result = resultOf(facts, provision, choose(scale, facts, provision.onlyIf))
  const isOnLine =
    scale.kind === 'by-amount' &&
    scale.onLine === 'both' &&
    facts[scale.base] === yuan(scale.line) &&
    result.max !== null
  const other = isOnLine
    ? resultOf(facts, provision, { base: scale.base, bracket: 'high', fine: scale.high, missing: [] })
    : undefined
  const { rival } = provision
  if (!rival || result.max === null) return { result, other }
  const { provision: second, taken, other: words } = rival
  const differing = resultOf(facts, second, choose(second.scale, facts, second.onlyIf))
  return { result, other, rival: { taken, other: words, result: differing } }
}

function choose(scale: Scale, facts: Facts, onlyIf: Provision['onlyIf']): Chosen {
  if (scale.kind === 'no-fine') return { base: 'none', bracket: 'none', fine: null, missing: [] }
  const base = scale.kind === 'by-amount' ? scale.base : 'fixed'
  if (onlyIf && facts[onlyIf] === false) return { base, bracket: 'none', fine: null, missing: [] }
  if (onlyIf && facts[onlyIf] === undefined) return { base, bracket: 'unknown', fine: null, missing: [onlyIf] }
  if (scale.kind === 'by-circumstances') {
    if (facts.serious && scale.serious) return { base, bracket: 'serious', fine: scale.serious, missing: [] }
    const missing = scale.serious && facts.serious === undefined ? ['serious'] : []
    return { base, bracket: 'usual', fine: scale.usual, missing }
  }
  const amount = facts[scale.base]
  if (amount === undefined && facts.act === 'copyright' && facts.turnoverUnknown)
    return { base, bracket: 'low', fine: scale.low, missing: [] }
  if (amount === undefined) return { base, bracket: 'unknown', fine: null, missing: [fieldOf[scale.base]] }
  const line = yuan(scale.line)
  const isHigh = amount > line || (amount === line && scale.onLine === 'high')
  return { base, bracket: isHigh ? 'high' : 'low', fine: isHigh ? scale.high : scale.low, missing: [] }
}

function resultOf(facts: Facts, provision: Provision, chosen: Chosen): AdministrativeFineResult {
  const { rule, things, measures, notes, duty, scale } = provision
  const { base, bracket, fine, missing } = chosen
  const amount = scale.kind === 'by-amount' ? (facts[scale.base] ?? 0n) : 0n
  const isOutside = provision.onlyIf === 'publicInterest' && facts.publicInterest === false
  return {
    act: facts.act,
    version: rule.law,
    rule: rule.id,
    article: rule.article,
    base,
    bracket,
    duty: bracket === 'none' ? 'none' : duty,
    min: fine && toYuan(endOf(fine, fine.low, amount, 'up')),
    max: fine && toYuan(endOf(fine, fine.high, amount, 'down')),
    confiscation: {
      gain: isOutside || facts.gain === undefined ? null : toYuan(facts.gain - (facts.refunded ?? 0n)),
      things: isOutside ? [] : things,
    },
    measures: isOutside ? [] : measures,
    notes: isOutside ? [outside] : notes,
    missing: missing.map((field) => ({ field, words: fieldWords[field] as Words })),
  }
}

function endOf({ per, ceiling }: Bracket, end: number, amount: Fen, rounding: 'up' | 'down'): Fen {
  if (per === 'yuan') return yuan(end)
  const found = per === 'times' ? amount * BigInt(end) : times(amount, percent(end), rounding)
  return ceiling !== undefined && found > yuan(ceiling) ? yuan(ceiling) : found
}

function tell(law: Law, pen: Reasoning, facts: Facts, result: AdministrativeFineResult, on: Day): void {
  const by = { id: result.rule }
  const { min, max, bracket, duty } = result
  if (max !== null)
    pen.step(
      `${duty === 'may' ? '可以处' : '处'}${min}元以上${max}元以下罚款`,
      `a fine of ${min} to ${max} yuan ${duty === 'may' ? 'may be' : 'is'} imposed`,
      by,
    )
  else if (bracket === 'none') pen.step('该条件下没有罚款', 'no fine under these circumstances', by)
  else pen.step('缺少决定罚款幅度的事实', 'a fact that decides the range of the fine is missing', by)
  const penaltyOn = knownDay(law, 'D-APL-GAIN', facts.decidedOn ?? on)
  if (result.confiscation.gain !== null) {
    pen.step(
      `违法所得除依法退赔的以外予以没收：${result.confiscation.gain}元`,
      `gain is confiscated but for what is refunded by law: ${result.confiscation.gain} yuan`,
      pen.rule('D-APL-GAIN', penaltyOn),
    )
    // Its method of computing gain was not seen; citing it marks the answer provisional.
    if (marketActs.includes(facts.act)) pen.rule('D-SAMR-118', penaltyOn)
  }
  if (max !== null)
    pen.step('同一违法行为不得给予两次以上罚款', 'one act is not fined twice', pen.rule('D-APL-NODOUBLE', penaltyOn))
}

/** Acts dealt with by market-regulation authorities, for which Order 118 determines the gain. */
const marketActs: readonly FineAct[] = [
  'patent-passing-off',
  'mark-infringement',
  'mark-passing-off',
  'mark-bad-faith-filing',
  'confusion',
  'trade-secret',
]
