import { sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { rowsOf } from '../matters/index.ts'

/** Matters of the acting body with a link to a right that the body sees, newest change first. */
export async function mattersOfRight(
  context: Context,
  { id, page, size }: Input<'desk', 'mattersOfRight'>,
): Promise<Output<'desk', 'mattersOfRight'>> {
  const { db, actor } = context
  const about = sql`from matter.participant p where p.body_id = ${actor.bodyId} and exists (
    select from matter.link l where l.matter_id = p.matter_id and l.kind = 'right' and l.target = ${id})`
  const [ids, total] = await Promise.all([
    sql<{ id: string }>`
      select p.matter_id as id ${about} order by p.changed_at desc, p.matter_id limit ${size} offset ${(page - 1) * size}`.execute(
      db,
    ),
    sql<{ total: number }>`select count(*) as total ${about}`.execute(db),
  ])
  const wanted = ids.rows.map((row) => row.id)
  return { items: await rowsOf(context, wanted), total: total.rows[0]?.total ?? 0, capped: false, page, size }
}
