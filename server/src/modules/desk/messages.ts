/** Messages between the bodies of a matter. A body writes to those it may know of, and learns of no other by a message. */
import { type Database, sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { loadMatter, participantsSeen } from '../matters/index.ts'

interface StoredMessage {
  id: string
  from_body: string
  to_bodies: string[]
  text: string
  at: Date
}

export async function listMessages(
  context: Context,
  { id, page, size }: Input<'desk', 'listMessages'>,
): Promise<Output<'desk', 'listMessages'>> {
  const { db, actor } = context
  const known = new Set(participantsSeen(await loadMatter(context, id)).map(({ body }) => body))
  const all = db.selectFrom('matter.message').where('matter_id', '=', id)
  const [rows, { total }] = await Promise.all([
    all
      .select(['id', 'from_body', 'to_bodies', 'text', 'at'])
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    all.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow(),
  ])
  // Who else got it is shown of bodies that the reader may know of; the writer knew all of them.
  const shown = (row: StoredMessage) =>
    row.to_bodies.filter((to) => row.from_body === actor.bodyId || to === actor.bodyId || known.has(to))
  const names = await namesOf(
    db,
    rows.flatMap((row) => [row.from_body, ...shown(row)]),
  )
  const named = (body: string) => ({ id: body, name: names.get(body) ?? '' })
  const items = rows.map((row) => ({
    id: row.id,
    from: named(row.from_body),
    to: shown(row).map(named),
    own: row.from_body === actor.bodyId,
    text: row.text,
    at: row.at.toISOString(),
  }))
  return { items, total, capped: false, page, size }
}

export async function sendMessage(
  context: Context,
  input: Input<'desk', 'sendMessage'>,
): Promise<Output<'desk', 'sendMessage'>> {
  const { db, actor, now, record } = context
  const matter = await loadMatter(context, input.id)
  const { bodyId, personId } = actor
  if (bodyId === null || personId === null) fail('kernel.sign_in')
  const others = participantsSeen(matter).flatMap(({ body }) => (body === bodyId ? [] : [body]))
  const to = [...new Set(input.to)]
  if (to.some((body) => !others.includes(body))) fail('matters.not_a_participant')
  const { id } = await db
    .insertInto('matter.message')
    .values({ matter_id: matter.id, from_body: bodyId, to_bodies: to, person_id: personId, text: input.text, at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const data = JSON.stringify({ from: actor.session.body?.name ?? '', message: id })
  await sql`select matter.tell(body, null, ${matter.id}, 'message', ${data}::jsonb, ${now}) from unnest(${to}::uuid[]) body`.execute(
    db,
  )
  await record('desk.message_sent', matter.id, { message: id })
  return { id }
}

/** Names of bodies, also of those that no directory lists. */
async function namesOf(db: Database, bodies: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from matter.body_refs(${[...new Set(bodies)]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
