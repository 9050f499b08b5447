/** What people of a body note for one another about a matter. It never leaves the body. */
import { sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { getPart } from './part.ts'

export async function listNotes(
  { db, actor }: Context,
  { id, page, size }: Input<'desk', 'listNotes'>,
): Promise<Output<'desk', 'listNotes'>> {
  await getPart(db, actor.bodyId, id)
  const all = db.selectFrom('matter.note').where('matter_id', '=', id).where('body_id', '=', actor.bodyId)
  const [rows, { total }] = await Promise.all([
    all
      .select(['id', 'person_id', 'text', 'at', sql<string | null>`identity.person_name(person_id)`.as('person')])
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    all.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow(),
  ])
  const items = rows.map((row) => ({
    id: row.id,
    person: row.person ?? '',
    own: row.person_id === actor.personId,
    text: row.text,
    at: row.at.toISOString(),
  }))
  return { items, total, capped: false, page, size }
}

export async function addNote(
  { db, actor, now, record }: Context,
  { id, text }: Input<'desk', 'addNote'>,
): Promise<Output<'desk', 'addNote'>> {
  await getPart(db, actor.bodyId, id)
  const { bodyId, personId } = actor
  if (bodyId === null || personId === null) fail('kernel.sign_in')
  const note = await db
    .insertInto('matter.note')
    .values({ matter_id: id, body_id: bodyId, person_id: personId, text, at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record('desk.noted', id, { note: note.id })
  return { id: note.id }
}
