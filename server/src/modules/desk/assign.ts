import { type Database, sql } from '../../kernel/database.ts'
import type { Actor, Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { findColleague } from './people.ts'

/** Assigns matters of the body; whoever gets one is told, and whoever had it. */
export async function assign(
  { db, actor, now, record }: Context,
  input: Input<'desk', 'assign'>,
): Promise<Output<'desk', 'assign'>> {
  const assignee = input.person === null ? null : await findColleague(db, actor, input.person)
  if (assignee === undefined) fail('matters.unknown_person')
  const found = await lockParts(db, actor, input.matters)
  const changed = found.filter((part) => part.assignee_id !== (assignee?.id ?? null))
  await db
    .updateTable('matter.participant')
    .set({ assignee_id: assignee?.id ?? null })
    .where('body_id', '=', actor.bodyId)
    .where(sql<boolean>`matter_id = any (${changed.map((part) => part.matter_id)}::uuid[])`)
    .execute()
  const by = actor.session.person?.name ?? ''
  for (const { matter_id: matter, assignee_id: before } of changed) {
    await tellPerson(db, actor, matter, assignee?.id ?? null, 'assigned', { by, to: assignee?.name }, now)
    await tellPerson(db, actor, matter, before, 'unassigned', { by }, now)
    await record('desk.assigned', matter, { person: assignee?.id ?? null })
  }
  const known = new Set(found.map((part) => part.matter_id))
  return {
    items: input.matters.map((id) => ({ id, done: known.has(id), code: known.has(id) ? null : 'matters.not_found' })),
    assignee,
  }
}

/** Rows of the acting body, held in one order until the transaction ends. */
async function lockParts(db: Database, actor: Actor, matters: readonly string[]) {
  const { rows } = await sql<{ matter_id: string; assignee_id: string | null }>`
    select matter_id, assignee_id from matter.participant
      where body_id = ${actor.bodyId} and matter_id = any (${[...matters]}::uuid[]) order by matter_id for update`.execute(
    db,
  )
  return rows
}

/** Nobody is told what they did themselves. */
async function tellPerson(
  db: Database,
  actor: Actor,
  matter: string,
  person: string | null,
  kind: 'assigned' | 'unassigned',
  data: Record<string, unknown>,
  at: Date,
) {
  if (person === null || person === actor.personId) return
  await sql`select matter.tell(${actor.bodyId}, ${person}, ${matter}, ${kind}, ${JSON.stringify(data)}::jsonb, ${at})`.execute(
    db,
  )
}
