/** PUT /session/body */
import { recordEvent } from '../../kernel/http.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { getSessionId } from './acting.ts'
import { readActor } from './authenticator.ts'
import { updateSessionBody } from './session-store.ts'

export async function switchBody(
  context: Context,
  { bodyId }: Input<'identity', 'switchBody'>,
): Promise<Output<'identity', 'switchBody'>> {
  const entered = await updateSessionBody(context.db, getSessionId(context.actor), bodyId)
  if (entered === null) fail('identity.not_a_member')
  const person = readActor(entered)
  await recordEvent(context.db, person, context.requestId, context.now, 'identity.body_switched', bodyId)
  return person.session
}
