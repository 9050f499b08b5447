/** GET /bodies/{id}/members */
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { requireBody } from './bodies.ts'
import { listMemberRows } from './body-store.ts'
import { maySeeMembers } from './policy.ts'

export async function listMembers(
  { db, actor }: Context,
  { id }: Input<'identity', 'listMembers'>,
): Promise<Output<'identity', 'listMembers'>> {
  const body = await requireBody(db, id)
  if (!maySeeMembers(actor, body)) fail('kernel.forbidden')
  const rows = await listMemberRows(db, id)
  return { items: rows.map(({ roles, ...person }) => ({ person, roles })) }
}
