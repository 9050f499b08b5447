import { sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { lockDraft, lockPublication } from './change-store.ts'
import { currentLaw } from './current-law.ts'
import { mayPublish } from './policy.ts'
import { defectsOf } from './sound-rule.ts'

/** Publishes a draft of somebody else: from now on every new answer uses it, kept answers stay and show that it changed. */
export async function publishChange(
  { db, actor, now, record, enqueue }: Context,
  { id }: Input<'law', 'publishChange'>,
): Promise<Output<'law', 'publishChange'>> {
  await lockPublication(db)
  const change = await lockDraft(db, id)
  if (!mayPublish(actor, change)) fail('law.second_person')
  const { law } = await currentLaw(db)
  // The law may have moved on since it was drafted.
  const errors = defectsOf({ ...change.rule, replaces: [...(change.rule.replaces ?? [])] } as never, law)
  if (errors.length > 0) fail('law.bad_rule', { errors })
  await sql`update law.change set state = 'published', decided_by = ${actor.personId}, decided_at = ${now},
    number = nextval('law.change_number') where id = ${id}`.execute(db)
  await record('law.change_published', id, { rule: change.rule.id })
  // By its name: who counts clocks by these rules stands above the law.
  await enqueue('matters.recount', { change: id }, 'matters.recount')
  return { done: true }
}
