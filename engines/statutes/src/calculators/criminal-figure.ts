/** One figure of an article held against a fact: the rows of a criminal threshold, and the level that they reach. */
import { type Fen, toYuan } from '../money.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'
import { type Field, fieldWords } from './criminal-facts.ts'

export type Tier = 'basic' | 'serious'
export type Level = 'none' | Tier

export interface Condition {
  words: Words
  /** Undefined where the facts do not tell. */
  holds: boolean | undefined
  fields: readonly Field[]
}

/** A figure of the law, and what is held against it. Amounts in fen. */
export interface Figure {
  /** `goods.turnover.two` */
  key: string
  words: Words
  fields: readonly Field[]
  value: bigint | undefined
  required: bigint
  unit: 'yuan' | 'count' | 'tests'
  when?: Condition | undefined
  rule: Pick<Rule, 'id' | 'article'>
}

export interface TieredFigure extends Figure {
  tier: Tier
}

/** A test of the article as the answer shows it. */
export interface ThresholdRow {
  /** Stable within an offence. */
  test: string
  words: Words
  tier: Tier
  /** The inputs that the value is made of. */
  fields: readonly string[]
  /** `tests` counts how many other tests are reached to the share that the law names. */
  unit: 'yuan' | 'count' | 'tests'
  /** Null when it was not given. */
  value: string | null
  required: string
  /** Value over required, reduced: `2999999/3000000`. */
  ratio: string | null
  /** Whether the condition of the test holds (two marks, repetition); null when it was not told. */
  applies: boolean | null
  /** Null when the value, or a condition that would decide, was not given. */
  met: boolean | null
  rule: string
  article: string | null
}

/** Figures of the first tier and, multiplied, of the second. @param times how often the first makes the second. */
export function inTwoTiers(figures: readonly Figure[], times: number, by: Figure['rule']): TieredFigure[] {
  const factor = BigInt(times)
  const serious = figures.map(({ key, words, fields, value, required, unit, when }): TieredFigure => {
    const multiplied = { zh: `${words.zh}（${times}倍）`, en: `${words.en} (${times} times)` }
    return { key, words: multiplied, fields, value, required: required * factor, unit, when, rule: by, tier: 'serious' }
  })
  return [...inTier('basic', figures), ...serious]
}

export function inTier(tier: Tier, figures: readonly Figure[]): TieredFigure[] {
  return figures.map(({ key, words, fields, value, required, unit, when, rule }) => {
    return { key, words, fields, value, required, unit, when, rule, tier }
  })
}

/** A figure under a condition: the words say so, the key gets its end. */
export function under(key: string, condition: Condition, figure: Figure): Figure {
  const { fields, value, required, unit, rule } = figure
  const words = {
    zh: `${figure.words.zh}（${condition.words.zh}）`,
    en: `${figure.words.en}, ${condition.words.en}`,
  }
  return { key: `${figure.key}.${key}`, words, fields, value, required, unit, when: condition, rule }
}

/** A figure for the sum or the field of the same name. */
export function plain(
  key: string,
  field: Field,
  value: bigint | undefined,
  required: bigint,
  unit: Figure['unit'],
  rule: Figure['rule'],
): Figure {
  return { key, words: fieldWords[field], fields: [field], value, required, unit, rule }
}

export function rowOf(figure: TieredFigure): ThresholdRow {
  const { key, words, tier, fields, unit, value, required, when, rule } = figure
  const applies = when ? (when.holds ?? null) : true
  const written = (amount: bigint) => (unit === 'yuan' ? toYuan(amount) : String(amount))
  return {
    test: key,
    words,
    tier,
    fields,
    unit,
    value: value === undefined ? null : written(value),
    required: written(required),
    ratio: value === undefined ? null : fraction(value, required),
    applies,
    met: isMet(figure),
    rule: rule.id,
    article: rule.article,
  }
}

/** A figure that is not reached fails whatever its condition; one that is reached waits for it. */
function isMet({ value, required, when }: Figure): boolean | null {
  const holds = when ? when.holds : true
  if (holds === false) return false
  if (value === undefined) return null
  if (value < required) return false
  return holds === undefined ? null : true
}

export function levelOf(figures: readonly TieredFigure[]): Level {
  const reached = figures.filter(isMet)
  if (reached.some(({ tier }) => tier === 'serious')) return 'serious'
  return reached.length > 0 ? 'basic' : 'none'
}

/** Facts that were not given and that could lift the level. */
export function missingIn(figures: readonly TieredFigure[], level: Level): Field[] {
  const missing = new Set<Field>()
  for (const figure of figures) {
    const isAbove = level === 'none' || (level === 'basic' && figure.tier === 'serious')
    if (!isAbove || isMet(figure) !== null) continue
    if (figure.value === undefined) for (const field of figure.fields) missing.add(field)
    if (figure.when && figure.when.holds === undefined) for (const field of figure.when.fields) missing.add(field)
  }
  return [...missing]
}

/** Undefined unless both parts were given. */
export function sum(a: Fen | undefined, b: Fen | undefined): Fen | undefined {
  return a === undefined || b === undefined ? undefined : a + b
}

function fraction(value: bigint, required: bigint): string {
  let [a, b] = [value, required]
  while (b !== 0n) [a, b] = [b, a % b]
  return `${value / a}/${required / a}`
}
