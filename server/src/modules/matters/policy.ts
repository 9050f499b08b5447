/** Who may do what with a matter beside its actions, which the procedure engine decides. */
import type { Definition } from '@quanlian/procedure'
import type { Actor } from '../../kernel/module.ts'

/** The lead moves its matter to a newer version. */
export function mayAdopt(actor: Actor, { lead }: Definition, seats: readonly string[]): boolean {
  return actor.grants.includes('matters.assign') && seats.includes(lead)
}

export function mayAssign(actor: Actor): boolean {
  return actor.grants.includes('matters.assign')
}
