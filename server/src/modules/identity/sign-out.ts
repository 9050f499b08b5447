/** DELETE /session */
import type { Context, Output } from '../../kernel/module.ts'
import { getSessionId } from './acting.ts'
import { deleteSession } from './session-store.ts'

export async function signOut({ db, actor, record, session }: Context): Promise<Output<'identity', 'signOut'>> {
  await deleteSession(db, getSessionId(actor))
  await record('identity.signed_out', actor.personId)
  session.clear()
  return { done: true }
}
