/** A rule of law as data: what it says, from which day to which, by which article, and how surely that is known. */
import type { Day } from './day.ts'
import type { InstrumentId } from './instruments.ts'
import type { Words } from './words.ts'

/** What was read of the rule: its article, another text that tells it, or nothing. Only the first is not provisional. */
export type Verification = 'full-text' | 'secondary' | 'memory'

export type RuleValue = null | boolean | number | string | readonly RuleValue[] | { readonly [name: string]: RuleValue }

export interface Rule {
  readonly id: string
  readonly subject: Words
  /** The rule in our own words. */
  readonly says: Words
  /** Figures, in the unit; money in yuan. Null where the rule has none. */
  readonly value: RuleValue
  readonly unit: string | null
  readonly law: InstrumentId
  /** Without 第 and 条, `71` or `72,73`. */
  readonly article: string | null
  /** First and last day on which it holds, both included; null is open. */
  readonly from: Day | null
  readonly to: Day | null
  /** Whether the first day is printed in the text that was read, or common knowledge. */
  readonly basis: 'printed' | 'common-knowledge'
  readonly verified: Verification
  /** Rules that this one took the place of on its first day. */
  readonly replaces?: readonly string[]
  readonly note?: Words
}

type Shared = Pick<Rule, 'from' | 'to' | 'basis' | 'verified'>
type Entry = Omit<Rule, 'id' | 'law' | keyof Shared> & Partial<Pick<Rule, 'law' | keyof Shared>>

/**
 * The rules of one law by id. What most of them share stands once; an open validity, a printed first day and a full
 * text read are the defaults. Ids and figures stay literal types, so that a wrong id or field does not compile.
 */
export function rulesOf<const Entries extends Record<string, Entry>>(
  common: Partial<Shared> & Pick<Rule, 'law'>,
  entries: Entries,
): { [Id in keyof Entries]: Rule & Pick<Entries[Id], 'value'> } {
  const shared: Shared = { from: null, to: null, basis: 'printed', verified: 'full-text' }
  const rules = Object.entries(entries).map(([id, entry]) => [id, { ...shared, ...common, ...entry, id }])
  return Object.fromEntries(rules)
}
