/** DELETE /sessions */
import type { Context, Output } from '../../kernel/module.ts'
import { getPersonId } from './acting.ts'
import { deleteSessions } from './session-store.ts'

export async function signOutEverywhere(context: Context): Promise<Output<'identity', 'signOutEverywhere'>> {
  const sessions = await deleteSessions(context.db, getPersonId(context.actor))
  await context.record('identity.signed_out_everywhere', context.actor.personId, { sessions })
  context.session.clear()
  return { done: true }
}
