import { sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { mayEntitle } from './policy.ts'
import { lockRight } from './store.ts'

/** Lets another body see a guarded right of one's own. */
export async function entitle(
  context: Context,
  input: Input<'rights', 'entitle'>,
): Promise<Output<'rights', 'entitle'>> {
  const { db, now, record } = context
  const right = await ownRight(context, input.id)
  const { rows } = await sql<{ name: string | null }>`select identity.body_name(${input.bodyId}) as name`.execute(db)
  if (!rows[0]?.name) fail('identity.unknown_body')
  await db
    .insertInto('registry.entitlement')
    .values({ right_id: right, body_id: input.bodyId, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await record('rights.entitled', right, { body: input.bodyId })
  return { done: true }
}

/** Takes that back; what the body read meanwhile it has read. */
export async function disentitle(
  context: Context,
  input: Input<'rights', 'disentitle'>,
): Promise<Output<'rights', 'disentitle'>> {
  const right = await ownRight(context, input.id)
  await context.db
    .deleteFrom('registry.entitlement')
    .where('right_id', '=', right)
    .where('body_id', '=', input.bodyId)
    .execute()
  await context.record('rights.disentitled', right, { body: input.bodyId })
  return { done: true }
}

async function ownRight({ db, actor }: Context, id: string): Promise<string> {
  const right = await lockRight(db, id)
  if (!right || right.visibility === 'public') fail('rights.not_found')
  if (!mayEntitle(actor, { visibility: right.visibility, ownerBody: right.owner_body })) fail('kernel.forbidden')
  return right.id
}
