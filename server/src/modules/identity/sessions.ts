/** GET /session and GET /sessions */
import type { Context, Output } from '../../kernel/module.ts'
import { getPersonId } from './acting.ts'
import { listLiveSessions } from './session-store.ts'

export async function current({ actor }: Context): Promise<Output<'identity', 'current'>> {
  return actor.session
}

export async function listSessions(context: Context): Promise<Output<'identity', 'listSessions'>> {
  const { db, actor, now, kernel } = context
  const rows = await listLiveSessions(db, getPersonId(actor), now, kernel.config.SESSION_IDLE_MINUTES)
  return {
    items: rows.map((row) => ({
      id: row.id,
      createdAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      body: row.body,
      agent: row.agent,
      current: row.id === actor.sessionId,
    })),
  }
}
