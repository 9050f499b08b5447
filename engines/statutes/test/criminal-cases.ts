/** What the tests of criminal thresholds share: the shipped law, an answer or a failure, and facts that many cases start from. */
import assert from 'node:assert/strict'
import type { CriminalThresholdInput } from '../src/calculators/criminal-facts.ts'
import { type CriminalThresholdResult, criminalThreshold } from '../src/calculators/criminal-threshold.ts'
import { createLaw } from '../src/law.ts'

export const law = createLaw()
export type Input = CriminalThresholdInput
export type Level = CriminalThresholdResult['level']

export function answered(input: Input, on: string) {
  const answer = criminalThreshold(law, input, on)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer
}

export const levelOf = (input: Input, on: string) => answered(input, on).result.level

export const goods = { offence: '213', markOn: 'goods' }
export const twoGoods = { ...goods, marks: 2 }
export const again = { punishedWithinTwoYears: true }
export const services = { offence: '213', markOn: 'services' }
export const labels = { offence: '215' }

/** `[article, what is said, offence and other facts, field, figure of the text, level there, level one unit below]` */
export type FigureCase = readonly [string, string, Input, keyof Input, string | number, Level, Level]
