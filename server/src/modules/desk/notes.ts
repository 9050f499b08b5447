/** What people of a body note for one another about a matter. It never leaves the body. */
import { sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { notesOf } from '../matters/index.ts'
import { getPart } from './part.ts'

export async function listNotes(
  { db, actor }: Context,
  { id, page, size }: Input<'desk', 'listNotes'>,
): Promise<Output<'desk', 'listNotes'>> {
  await getPart(db, actor.bodyId, id)
  const [items, { total }] = await Promise.all([
    notesOf(db, actor, id, { limit: size, offset: (page - 1) * size }),
    db
      .selectFrom('matter.note')
      .select(sql<number>`count(*)`.as('total'))
      .where('matter_id', '=', id)
      .where('body_id', '=', actor.bodyId)
      .executeTakeFirstOrThrow(),
  ])
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
