/** Who may do what with a right. Small predicates; the answer carries the outcome as `actions`. */
import type { Right, Visibility } from '@quanlian/contract'
import type { Actor } from '../../kernel/module.ts'

/** What a rule needs to know of a right. */
export interface Guarded {
  visibility: Visibility
  ownerBody: string | null
}

export function mayEnter(actor: Actor): boolean {
  return actor.bodyId !== null && actor.grants.includes('rights.enter')
}

/** The open register is kept by registrars; a guarded right by the body that owns it. */
export function mayRecord(actor: Actor, right: Guarded): boolean {
  return actor.grants.includes('rights.record') && (right.ownerBody === null || right.ownerBody === actor.bodyId)
}

/** A body corrects and withdraws what it entered itself while it is guarded, also without being a registrar. */
export function mayCorrect(actor: Actor, right: Guarded): boolean {
  return mayRecord(actor, right) || (right.ownerBody !== null && right.ownerBody === actor.bodyId && mayEnter(actor))
}

export function mayPublish(actor: Actor, right: Guarded): boolean {
  return right.visibility === 'unpublished' && mayRecord(actor, right)
}

export function mayEntitle(actor: Actor, right: Guarded): boolean {
  return right.ownerBody !== null && right.ownerBody === actor.bodyId && actor.grants.includes('rights.entitle')
}

export function mayWithdraw(actor: Actor, right: Guarded): boolean {
  return right.ownerBody !== null && right.ownerBody === actor.bodyId && mayEnter(actor)
}

export function actionsOf(actor: Actor, right: Guarded): Right['actions'] {
  return [
    ...(mayCorrect(actor, right) ? (['correct', 'record_event'] as const) : []),
    ...(mayPublish(actor, right) ? (['publish'] as const) : []),
    ...(mayEntitle(actor, right) ? (['entitle'] as const) : []),
    ...(mayWithdraw(actor, right) ? (['withdraw_entry'] as const) : []),
    'export',
  ]
}
