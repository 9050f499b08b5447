/** Messages between the bodies of a matter. A body writes to those it may know of, and learns of no other by a message. */
import { sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { loadMatter, messagesSeen, participantsSeen } from '../matters/index.ts'

export async function listMessages(
  context: Context,
  { id, page, size }: Input<'desk', 'listMessages'>,
): Promise<Output<'desk', 'listMessages'>> {
  const { db } = context
  const matter = await loadMatter(context, id)
  const [items, { total }] = await Promise.all([
    messagesSeen(db, matter, { limit: size, offset: (page - 1) * size }),
    db
      .selectFrom('matter.message')
      .select(sql<number>`count(*)`.as('total'))
      .where('matter_id', '=', id)
      .executeTakeFirstOrThrow(),
  ])
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
