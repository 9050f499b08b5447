/** Links that a body makes by hand, to rights it sees and to other matters of its own. Only that body sees them. */
import { type Database, sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { mattersBy, rightsBy } from '../matters/index.ts'
import { getPart } from './part.ts'

export async function addLink(
  { db, actor, now, record }: Context,
  input: Input<'desk', 'addLink'>,
): Promise<Output<'desk', 'addLink'>> {
  const { id, kind, target } = input
  await getPart(db, actor.bodyId, id)
  const found = target === id ? undefined : await findTarget(db, input)
  if (!found) fail('matters.unknown_target')
  const bodyId = actor.bodyId ?? fail('matters.not_found')
  // Made twice it is one, also where a form named the target before.
  const { rows } = await sql<{ id: string; added: boolean; removable: boolean }>`
    with made as (insert into matter.link (matter_id, kind, target, body_id, at)
      values (${id}, ${kind}, ${target}, ${bodyId}, ${now}) on conflict do nothing returning id)
    select id, true as added, true as removable from made
    union all select l.id, false, l.seen_by = '{}' from matter.link l
      where l.matter_id = ${id} and l.kind = ${kind} and l.target = ${target} and l.body_id = ${bodyId}`.execute(db)
  const link = rows[0] ?? fail('matters.unknown_target')
  if (link.added) await record('desk.linked', id, { kind, target })
  return { id: link.id, kind, target, ...found, relation: 'linked', removable: link.removable }
}

/** What a form named stays: its link is the entry's, not one made by hand. */
export async function dropLink(
  { db, actor, record }: Context,
  { id, link }: Input<'desk', 'dropLink'>,
): Promise<Output<'desk', 'dropLink'>> {
  await getPart(db, actor.bodyId, id)
  const { rows } = await sql`
    delete from matter.link where id = ${link} and matter_id = ${id} and body_id = ${actor.bodyId} and seen_by = '{}'
      returning id`.execute(db)
  if (rows.length === 0) fail('matters.not_found')
  await record('desk.unlinked', id, { link })
  return { done: true }
}

/** Title and number of what the acting body may see. */
async function findTarget(db: Database, { kind, target }: Input<'desk', 'addLink'>) {
  const found =
    kind === 'right' ? (await rightsBy(db, [target])).get(target) : (await mattersBy(db, [target])).get(target)
  return found && { title: found.title, number: found.number }
}
