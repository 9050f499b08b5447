/** Questions that the criminal interpretation leaves open, each with the reading taken by default and the other one. */
import { addYears, type Day } from '../day.ts'
import type { Law } from '../law.ts'
import type { Reasoning } from '../reasoning.ts'
import type { Words } from '../words.ts'
import type { Facts } from './criminal-facts.ts'
import type { Condition } from './criminal-figure.ts'

export interface Choices {
  /** Gain from fees for a service: less the products used in it, or in full (法释〔2025〕5号, art. 28). */
  fees: 'deducted' | 'full'
  /** Whether a goods mark and a service mark are “two marks” of a mixed case (art. 3). */
  marks: 'apart' | 'together'
  /** Whether a sum counts also where its first part alone is over the figure that it must be below (arts 3, 5, 6). */
  sums: 'always' | 'below'
  /** “Two of them” as two items of the paragraph, or as any two figures (art. 13). */
  indicators: 'items' | 'figures'
  /** Whether ten times the figures includes ten times the half of two (art. 13). */
  tenfold: 'halves' | 'wholes'
  /** The two years from the decision of the earlier punishment, or from the end of its execution. */
  years: 'decision' | 'completion'
}

export const defaults: Choices = {
  fees: 'deducted',
  marks: 'apart',
  sums: 'always',
  indicators: 'items',
  tenfold: 'halves',
  years: 'decision',
}

/** The other side of each question, with the words for both. */
export const alternatives: readonly {
  choice: Partial<Choices>
  /** Whether the facts raise the question at all. */
  isRaised: (facts: Facts) => boolean
  taken: Words
  other: Words
}[] = [
  {
    choice: { fees: 'full' },
    isRaised: ({ serviceFees, serviceParts }) => serviceFees !== undefined && serviceParts !== undefined,
    taken: {
      zh: '服务费扣除该项服务所用产品的购进价款（默认：第28条对提供服务另有扣除规定）',
      en: 'fees less the products used in the service (default: article 28 has a deduction of its own for services)',
    },
    other: { zh: '收取的服务费全额认定为违法所得', en: 'the fees taken are gain in full' },
  },
  {
    choice: { marks: 'together' },
    isRaised: ({ offence, marks, serviceMarks }) =>
      offence === '213' && marks !== undefined && serviceMarks !== undefined,
    taken: {
      zh: '商品商标与服务商标分别计种数（默认：第3条两款各自规定“两种以上”）',
      en: 'goods and service marks are counted apart (default: each paragraph of article 3 has its own “two marks”)',
    },
    other: { zh: '商品商标与服务商标合并计种数', en: 'goods and service marks are counted together' },
  },
  {
    choice: { sums: 'below' },
    isRaised: hasSum,
    taken: {
      zh: '其中一部分单独已达标准时仍比较合计数（默认：数额更大不应当得到更低的结果）',
      en: 'a sum is compared even where its first part alone reaches a figure (default: more must not count for less)',
    },
    other: {
      zh: '仅在其中一部分“不足”标准时比较合计数（按字面）',
      en: 'a sum is compared only where its first part is below the figure (by the letter)',
    },
  },
  {
    choice: { indicators: 'figures' },
    isRaised: hasTwoIndicators,
    taken: {
      zh: '“其中两项以上标准”指第一项至第四项中的不同两项，同一数额只计一次（默认：依条文“项”的用语）',
      en: '“two of them” are two different items of the paragraph, one amount counted once (default: the text speaks of items)',
    },
    other: {
      zh: '同一项内的两个不同指标也计为两项',
      en: 'two different figures count even when they stand in one item',
    },
  },
  {
    choice: { tenfold: 'wholes' },
    isRaised: hasTwoIndicators,
    taken: {
      zh: '“相应规定标准十倍”包括“两项各达一半”的十倍（默认：第3款指前两款的全部标准）',
      en: 'ten times includes ten times the half of two (default: the third paragraph speaks of all standards before it)',
    },
    other: { zh: '“两项各达一半”没有十倍一档', en: 'the half of two has no tier of ten times' },
  },
  {
    choice: { years: 'completion' },
    isRaised: ({ punishedOn, punishmentDoneOn }) => punishedOn !== undefined && punishmentDoneOn !== undefined,
    taken: {
      zh: '二年自前次处罚决定之日起算（默认：条文为“受过处罚后”，未提执行完毕）',
      en: 'two years from the decision of the earlier punishment (default: the text says punished, not served)',
    },
    other: { zh: '二年自前次处罚执行完毕之日起算', en: 'two years from the end of its execution' },
  },
]

/** Whether both parts of a sum that an article compares were given. */
function hasSum({ offence, ...of }: Facts): boolean {
  if (offence === '213') return of.gain !== undefined && (of.serviceGain ?? of.serviceFees) !== undefined
  if (offence === '215') return of.items !== undefined && of.itemsUnsold !== undefined
  if (offence !== '214' && offence !== '218') return false
  const byAmount = of.sales !== undefined && of.unsold !== undefined
  return byAmount || (of.copies !== undefined && of.copiesUnsold !== undefined)
}

/** Half of two figures takes two facts: a single one never counts twice. */
function hasTwoIndicators({ offence, gain, turnover, copies, works, downloads, clicks, members }: Facts): boolean {
  const given = [gain, turnover, copies, works, downloads, clicks, members].filter((fact) => fact !== undefined)
  return offence === '217' && given.length >= 2
}

/** Repetition within the years that the rule names. A day exactly that many years later is still within them. */
export function repeated(
  facts: Facts,
  actOn: Day,
  lookbackYears: number,
  years: Choices['years'],
  articles: Words,
): Condition {
  const words: Words = {
    zh: `${lookbackYears}年内因${articles.zh}受过处罚`,
    en: `punished under ${articles.en} within ${lookbackYears} years`,
  }
  const { punishedWithinTwoYears: told, punishedOn, punishmentDoneOn } = facts
  if (told !== undefined) return { words, holds: told, fields: ['punishedWithinTwoYears'] }
  const from = years === 'decision' ? (punishedOn ?? punishmentDoneOn) : (punishmentDoneOn ?? punishedOn)
  if (from === undefined) return { words, holds: undefined, fields: ['punishedWithinTwoYears'] }
  const isWithin = from <= actOn && actOn <= addYears(from, lookbackYears)
  return { words, holds: isWithin, fields: ['punishedOn'] }
}

/** What was asked, checked. */
export interface Asked {
  law: Law
  pen: Reasoning
  facts: Facts
  actOn: Day
}

/** What the figures of one article are made from. */
export interface Assessment extends Asked {
  /** Day whose law is asked. */
  lawOn: Day
  choices: Choices
}
