/** POST /bodies */
import type { Context, Input, Output } from '../../kernel/module.ts'
import { renderBody, requireBody } from './bodies.ts'
import { insertBody } from './body-store.ts'

export async function createBody(
  context: Context,
  input: Input<'identity', 'createBody'>,
): Promise<Output<'identity', 'createBody'>> {
  const { db, actor, record } = context
  if (input.parentId) await requireBody(db, input.parentId)
  const id = await insertBody(db, input)
  await record('identity.body_created', id, { name: input.name, kind: input.kind, parentId: input.parentId })
  return renderBody(actor, await requireBody(db, id))
}
