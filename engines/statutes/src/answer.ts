/** What the engine answers: a result with the steps and rules that led to it, or a typed refusal. It never throws on input. */
import type { Day } from './day.ts'
import type { Rule, Verification } from './rule.ts'
import type { Words } from './words.ts'

/** Why there is no answer. `field` names the input; messages say what is wrong and what would be right. */
export interface Refusal {
  ok: false
  code: RefusalCode
  /** Path of the input that is at fault, `gain` or `suspensions.0.to`; empty when it is none of them. */
  field: string
  message: Words
  /** For `no_version`: the versions that there are. */
  versions?: readonly Validity[]
}

export type RefusalCode =
  /** No rule, offence, right or calculator of this name. */
  | 'unknown'
  /** Missing where it is needed. */
  | 'missing'
  /** Not a day, an amount, a number or a choice of the list. */
  | 'invalid'
  /** An amount below nothing or above 10^15 yuan, a count or span beyond what the law knows. */
  | 'out_of_range'
  /** The law of that day is not known here. */
  | 'no_version'
  /** The law leaves the figure to a text that is not known here. */
  | 'not_known'
  /** Facts that exclude each other. */
  | 'contradiction'

export interface Validity {
  id: string
  from: Day | null
  to: Day | null
}

/** A rule as an answer cites it: enough to find the same version again. */
export interface Citation extends Validity {
  law: string
  article: string | null
  verified: Verification
}

/** One step of reasoning, with the rules it rests on. */
export interface Step {
  words: Words
  rules: readonly string[]
}

/** Where the law leaves a question open: what each reading leads to. The first is the default, and says why. */
export interface Reading<Result> {
  words: Words
  result: Result
}

export interface Answer<Result> {
  ok: true
  /** By the default reading. */
  result: Result
  steps: readonly Step[]
  rules: readonly Citation[]
  /** Why the answer is not certain: rules whose text was not read, years without a calendar, undefined terms. Empty if it is. */
  provisional: readonly Words[]
  /** Present where the law is open; the first is the result. */
  readings?: readonly Reading<Result>[]
}

export type Outcome<Result> = Answer<Result> | Refusal

export function refuse(
  code: RefusalCode,
  field: string,
  zh: string,
  en: string,
  versions?: readonly Validity[],
): Refusal {
  return { ok: false, code, field, message: { zh, en }, ...(versions ? { versions } : {}) }
}

/** Thrown inside a calculator and caught at its door, so that its steps read straight on. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.message.en)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

export function citationOf(rule: Rule): Citation {
  const { id, law, article, from, to, verified } = rule
  return { id, law, article, from, to, verified }
}
