import { Criteria } from '@quanlian/contract'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'

/** A person's saved searches, newest first. Row-level security keeps everybody to their own. */
export async function list({ db }: Context): Promise<Output<'searches', 'list'>> {
  const rows = await db
    .selectFrom('registry.saved_search')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return { items: rows.map(present) }
}

export async function save(
  { db, actor, now }: Context,
  input: Input<'searches', 'save'>,
): Promise<Output<'searches', 'save'>> {
  const person_id = actor.personId ?? fail('kernel.sign_in')
  const row = await db
    .insertInto('registry.saved_search')
    .values({ person_id, name: input.name, criteria: JSON.stringify(input.criteria), created_at: now })
    .returningAll()
    .executeTakeFirstOrThrow()
  return present(row)
}

export async function remove(
  { db }: Context,
  { id }: Input<'searches', 'remove'>,
): Promise<Output<'searches', 'remove'>> {
  const gone = await db.deleteFrom('registry.saved_search').where('id', '=', id).executeTakeFirst()
  if (gone.numDeletedRows === 0n) fail('searches.not_found')
  return { done: true }
}

function present(row: { id: string; name: string; criteria: unknown; created_at: Date }) {
  return { id: row.id, name: row.name, criteria: Criteria.parse(row.criteria), createdAt: row.created_at.toISOString() }
}
