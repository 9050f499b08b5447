/** Who acts, in the words of the procedure engine. */
import type { Actor as EngineActor } from '@quanlian/procedure'
import type { Actor } from '../../kernel/module.ts'

/** The acting person with the roles they have in the acting body. */
export function engineActor(actor: Actor): EngineActor {
  const { body, memberships } = actor.session
  const membership = memberships.find((one) => one.body.id === actor.bodyId)
  return {
    body: actor.bodyId,
    kind: body?.kind ?? null,
    person: actor.personId,
    roles: membership?.roles.map((role) => role.id) ?? [],
  }
}

/** What a job of the server acts as: nobody, allowed to read and restate any matter. */
export const platformSettings = { personId: null, bodyId: null, grants: ['platform'] } as const
