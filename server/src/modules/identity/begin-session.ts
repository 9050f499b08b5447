/** A new session under a new token, whoever was signed in with this cookie before. */
import type { Session } from '@quanlian/contract'
import { recordEvent } from '../../kernel/http.ts'
import type { Context } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { readActor } from './authenticator.ts'
import { deleteSession, insertSession } from './session-store.ts'
import { digestToken, newToken } from './tokens.ts'

/** Signs the person in, records `event` as theirs and answers the session. @throws Problem identity.not_a_member */
export async function beginSession(
  context: Context,
  personId: string,
  event: string,
  bodyId: string | null = null,
): Promise<Session> {
  const { db, actor, now, agent, kernel } = context
  if (actor.sessionId) await deleteSession(db, actor.sessionId)
  const token = newToken()
  const ends = new Date(now.getTime() + kernel.config.SESSION_HOURS * 3_600_000)
  const entered = await insertSession(db, { personId, bodyId, token: digestToken(token), agent, now, ends })
  if (entered === null) fail('identity.not_a_member')
  const person = readActor(entered)
  await recordEvent(db, person, context.requestId, now, event, personId)
  context.session.set(token, ends)
  return person.session
}
