import { sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'

/** Notes that the body has opened a matter as it stood at an entry: it is not unread until something further happens. */
export async function markSeen(
  { db, actor }: Context,
  { id, seq }: Input<'desk', 'markSeen'>,
): Promise<Output<'desk', 'markSeen'>> {
  const { rows } = await sql`
    update matter.participant p set seen_seq = greatest(p.seen_seq, least(${seq}::int, m.seq))
      from matter.matter m where m.id = p.matter_id and p.matter_id = ${id} and p.body_id = ${actor.bodyId}
      returning p.matter_id`.execute(db)
  if (rows.length === 0) fail('matters.not_found')
  return { done: true }
}
