/** What a draft would make of the law, before anybody publishes it. */
import { createLaw, type Law, type Rule, withChanges } from '@quanlian/statutes'
import type { Database } from '../../kernel/database.ts'
import { getStored } from './change-store.ts'
import { currentLaw } from './current-law.ts'

export interface DraftedLaw {
  /** As it is in force here. */
  law: Law
  /** The same with the draft published over it. */
  drafted: Law
  rule: Rule
  /** The rule and all its versions, whose answers the draft may change. */
  touched: readonly string[]
}

/** @throws Problem law.unknown_change */
export async function lawWithDraft(db: Database, id: string): Promise<DraftedLaw> {
  const [{ rule }, { law }] = await Promise.all([getStored(db, id), currentLaw(db)])
  const drafted = createLaw(withChanges(law.rules, [rule]))
  return { law, drafted, rule, touched: drafted.versions(rule.id).map((version) => version.id) }
}
