/** The shape of a provision that fines: its base, its brackets, what it confiscates and orders besides. */
import type { fineActs } from '../choices.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'

export type FineAct = (typeof fineActs)[number]

/** What a fine is measured by. */
export type FineBase = 'gain' | 'turnover' | 'goods-value' | 'fixed' | 'none'

/** One bracket of a provision. A multiple, a percentage or plain yuan, from and to. */
export interface Bracket {
  per: 'times' | 'percent' | 'yuan'
  low: number
  high: number
  /** Ceiling in yuan whatever the multiple. */
  ceiling?: number
}

/** How the provision fines: by an amount below and above a line, or by circumstances. */
export type Scale =
  | {
      kind: 'by-amount'
      base: Exclude<FineBase, 'fixed' | 'none'>
      /** The line in yuan. 0 means only whether there is any amount. */
      line: number
      /** On the line itself: the lower or the upper bracket, or both by the letter of the text. */
      onLine: 'low' | 'high' | 'both'
      low: Bracket
      high: Bracket
    }
  | { kind: 'by-circumstances'; usual: Bracket; serious: Bracket | null }
  | { kind: 'no-fine' }

export interface Provision {
  rule: Rule
  scale: Scale
  /** 可以 or 应当. */
  duty: 'may' | 'shall' | 'none'
  /** Things that may be or are confiscated, besides the gain. */
  things: readonly Words[]
  measures: readonly Words[]
  /** Fact without which there is no fine. */
  onlyIf: 'publicInterest' | 'uncorrected' | null
  notes: readonly Words[]
  /** Another provision on the same act on the same day, where no text says which of the two applies. */
  rival?: { provision: Provision; taken: Words; other: Words } | undefined
}
