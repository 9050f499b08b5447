import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { mayWithdraw } from './policy.ts'
import { lockRight } from './store.ts'

/** Takes a guarded right that was entered by mistake out of the register; the audit trail keeps that and why. */
export async function withdrawEntry(
  context: Context,
  input: Input<'rights', 'withdrawEntry'>,
): Promise<Output<'rights', 'withdrawEntry'>> {
  const { db, actor, record } = context
  const right = await lockRight(db, input.id)
  if (!right || right.visibility === 'public') fail('rights.not_found')
  if (!mayWithdraw(actor, { visibility: right.visibility, ownerBody: right.owner_body })) fail('kernel.forbidden')
  await db.deleteFrom('registry.guarded_source').where('right_id', '=', right.id).execute()
  await db.deleteFrom('registry.guarded_right').where('id', '=', right.id).execute()
  await record('rights.entry_withdrawn', right.id, { reason: input.reason })
  return { done: true }
}
