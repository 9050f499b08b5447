/** Deadlines as a calendar that a program fetches by a secret address: it has no session, so the address is the key. */
import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { type Database, sql } from '../../kernel/database.ts'
import { calendar } from '../../kernel/ics.ts'
import type { Context, Download, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { appointmentOf } from './appointment.ts'
import { listRunning } from './running.ts'

/** A calendar program shows no more at once than a person can keep. */
const mostAppointments = 1000

/** A new address for person and body; whoever has the old one gets nothing any more. */
export async function renewFeed({ db, actor, now, record }: Context): Promise<Output<'desk', 'renewFeed'>> {
  const { bodyId, personId } = actor
  if (bodyId === null || personId === null) fail('kernel.sign_in')
  const token = randomBytes(32).toString('base64url')
  const kept = { token_digest: digestOf(token), created_at: now }
  await db
    .insertInto('matter.feed')
    .values({ person_id: personId, body_id: bodyId, ...kept })
    .onConflict((conflict) => conflict.columns(['person_id', 'body_id']).doUpdateSet(kept))
    .execute()
  await record('desk.feed_renewed', personId)
  return { path: `/api/deadlines/feed/${token}.ics` }
}

export async function dropFeed({ db, actor, record }: Context): Promise<Output<'desk', 'dropFeed'>> {
  await db
    .deleteFrom('matter.feed')
    .where('person_id', '=', actor.personId)
    .where('body_id', '=', actor.bodyId)
    .execute()
  await record('desk.feed_dropped', actor.personId)
  return { done: true }
}

/** What its person handles, and whoever the person stands in for today. Also behind somebody else's sign-in it is theirs. */
export async function feed({ db, now, kernel }: Context, { token }: Input<'desk', 'feed'>): Promise<Download> {
  const { roles } = (await enter(db, token.replace(/\.ics$/, ''))) ?? fail('matters.unknown_feed')
  const filter = { assignee: 'handled', roles, ending: true, now }
  const { rows } = await listRunning(db, filter, { limit: mostAppointments, offset: 0 })
  const file = calendar(
    '权链期限',
    rows.flatMap((row) => appointmentOf(row, now, kernel.config.PUBLIC_URL) ?? []),
  )
  return { name: 'deadlines.ics', type: 'text/calendar; charset=utf-8', content: Readable.from([file]) }
}

/** From here on the transaction acts as the person of the address, with the right to read matters alone. */
async function enter(db: Database, token: string): Promise<{ roles: string[] } | undefined> {
  const { rows } = await sql<{ roles: string[] }>`select roles from matter.enter_feed(${digestOf(token)})`.execute(db)
  return rows[0]
}

/** SHA-256: enough for 32 random bytes, and it makes a stolen table worthless. */
function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
