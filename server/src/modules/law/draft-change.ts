import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { insertDraft } from './change-store.ts'
import { currentLaw } from './current-law.ts'
import { defectsOf, ruleOf } from './sound-rule.ts'

/** Drafts a new or corrected rule; nothing changes until somebody else publishes it. */
export async function draftChange(
  { db, actor, now, record }: Context,
  { rule, reason }: Input<'law', 'draftChange'>,
): Promise<Output<'law', 'draftChange'>> {
  const { law } = await currentLaw(db)
  const errors = defectsOf(rule, law).map(({ path, message }) => ({ path: `rule.${path}`, message }))
  if (errors.length > 0) fail('law.bad_rule', { errors })
  const id = await insertDraft(db, ruleOf(rule), reason, actor.personId ?? fail('kernel.sign_in'), now)
  await record('law.change_drafted', id, { rule: rule.id })
  return { id }
}
