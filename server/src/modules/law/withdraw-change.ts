import type { Context, Input, Output } from '../../kernel/module.ts'
import { lockDraft } from './change-store.ts'

/** Withdraws a draft with its reason; the draft stays readable. */
export async function withdrawChange(
  { db, actor, now, record }: Context,
  { id, reason }: Input<'law', 'withdrawChange'>,
): Promise<Output<'law', 'withdrawChange'>> {
  const change = await lockDraft(db, id)
  await db
    .updateTable('law.change')
    .set({ state: 'withdrawn', decided_by: actor.personId, decided_at: now, withdrawn_because: reason })
    .where('id', '=', id)
    .execute()
  await record('law.change_withdrawn', id, { rule: change.rule.id })
  return { done: true }
}
