/** Rules as the pages of a matter name them. */
import type { RuleRef } from '@quanlian/contract'
import { instrumentOf, type Law } from '@quanlian/statutes'

/** Nothing for a rule that is not kept. Provisional: its text was not read. */
export function ruleRef(law: Law, id: string): RuleRef | null {
  const rule = law.find(id)
  if (!rule) return null
  return { id, law: instrumentOf(rule.law).name, article: rule.article, provisional: rule.verified !== 'full-text' }
}

/** Those of a list that are rules; sentences of the house are none. */
export function ruleRefs(law: Law, grounds: readonly string[]): RuleRef[] {
  return grounds.flatMap((ground) => ruleRef(law, ground) ?? [])
}
