/** GET /bodies and GET /bodies/{id}: the public directory, and of firms and individuals the own and managed ones. */
import type { Body } from '@quanlian/contract'
import type { Actor, Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { type BodyRow, findBody, listBodyRows } from './body-store.ts'
import { actionsOnBody } from './policy.ts'

export async function listBodies(
  { db, actor }: Context,
  input: Input<'identity', 'listBodies'>,
): Promise<Output<'identity', 'listBodies'>> {
  const { rows, total } = await listBodyRows(db, input)
  return { items: rows.map((row) => renderBody(actor, row)), total, capped: false, page: input.page, size: input.size }
}

export async function getBody(
  { db, actor }: Context,
  { id }: Input<'identity', 'getBody'>,
): Promise<Output<'identity', 'getBody'>> {
  return renderBody(actor, await requireBody(db, id))
}

/** @throws Problem identity.unknown_body, also for one that the acting person may not see. */
export async function requireBody(db: Context['db'], id: string): Promise<BodyRow> {
  return (await findBody(db, id)) ?? fail('identity.unknown_body')
}

export function renderBody(actor: Actor, row: BodyRow): Body {
  const { managed, ...body } = row
  return { ...body, actions: actionsOnBody(actor, row) }
}
