/** Whom the acting person has reason to look for: the kinds of body that a form of theirs asks for, in any procedure. */
import { latestOf } from '@quanlian/procedure'
import type { Actor } from '../../kernel/module.ts'
import { engineActor } from './actor.ts'
import { allProcedures } from './definitions.ts'
import { kindsAsked } from './fields.ts'

/**
 * Nobody looks for firms or individuals who has no form to name them in. That the acting body is an authority as well is
 * for the database to say (`matter.acts_as_authority`).
 */
export function kindsSought(actor: Actor): string[] {
  const { kind, roles } = engineActor(actor)
  return allProcedures.flatMap((procedure) => {
    const { seats, actions } = latestOf(procedure)
    return Object.values(actions).flatMap((action) => {
      const { by } = action
      const takes = ([seat, able]: [string, readonly string[]]) =>
        kind !== null && seats[seat]?.kinds.includes(kind) && able.some((role) => roles.includes(role))
      return by !== 'platform' && Object.entries(by).some(takes) ? kindsAsked(action) : []
    })
  })
}
