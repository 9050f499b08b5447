/** Who may do what to a draft of a rule. */
import type { Actor } from '../../kernel/module.ts'

interface Draft {
  state: string
  drafted_by: string
}

/** A second person publishes: never the drafter, whatever the role. */
export function mayPublish(actor: Actor, change: Draft): boolean {
  return change.state === 'draft' && actor.grants.includes('law.publish') && actor.personId !== change.drafted_by
}

export function mayWithdraw(actor: Actor, change: Draft): boolean {
  return change.state === 'draft' && actor.grants.includes('law.edit')
}
