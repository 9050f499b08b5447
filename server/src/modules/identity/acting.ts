/** The acting person where the audience of the endpoint says that there is one. */
import type { Actor } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'

export function getPersonId(actor: Actor): string {
  return actor.personId ?? fail('kernel.sign_in')
}

export function getSessionId(actor: Actor): string {
  return actor.sessionId ?? fail('kernel.sign_in')
}
