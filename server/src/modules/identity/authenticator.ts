/** How the cookie of a request becomes the actor of its transaction. */
import { Session } from '@quanlian/contract'
import * as z from 'zod'
import type { Config } from '../../kernel/config.ts'
import { statement } from '../../kernel/database.ts'
import { type Authenticator, nobody } from '../../kernel/http.ts'
import type { Actor } from '../../kernel/module.ts'
import { digestToken } from './tokens.ts'

export function authenticator(config: Pick<Config, 'SESSION_IDLE_MINUTES'>): Authenticator {
  const idle = `${config.SESSION_IDLE_MINUTES} minutes`
  return {
    nobody,
    opening: (token, now) => statement(openingSql, [token ? digestToken(token) : null, idle, now]),
    actor: (opened) => (opened.session === null ? nobody : readActor(opened.session)),
  }
}

/** The actor in what identity.open_session, start_session and switch_body answer. */
export function readActor(entered: unknown): Actor {
  const { sessionId, ...session } = Entered.parse(entered)
  return {
    personId: session.person?.id ?? null,
    bodyId: session.body?.id ?? null,
    grants: session.grants,
    sessionId,
    session: { ...session, expiresAt: new Date(session.expiresAt).toISOString() },
  }
}

const openingSql = 'select identity.open_session($1, $2::interval, $3) as session'
const Entered = Session.extend({ sessionId: z.string(), expiresAt: z.string() })
