import { sealedKinds } from '@quanlian/office-formats'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { addRight } from './add.ts'
import { checkNumbers } from './numbers.ts'
import { mayEnter } from './policy.ts'
import { identityKeys } from './project.ts'
import { findPublicByKeys } from './store.ts'

/** Enters a right by hand into the guarded half: unpublished, or sealed for kinds that are never public. */
export async function enter(context: Context, input: Input<'rights', 'enter'>): Promise<Output<'rights', 'enter'>> {
  const { db, actor, now } = context
  const ownerBody = actor.bodyId
  if (!mayEnter(actor) || !ownerBody) fail('kernel.forbidden')
  const record = checkNumbers(input.record)
  const sealed = (sealedKinds as readonly string[]).includes(record.kind)
  // Of a right that is public everybody may know the page; of another body's guarded one nobody learns here.
  const known = sealed ? undefined : await findPublicByKeys(db, identityKeys(record))
  if (known) fail('rights.exists', { rightId: known })
  const guard = { ownerBody, visibility: sealed ? 'sealed' : 'unpublished' } as const
  const id = await addRight(db, {
    record,
    format: 'manual',
    guard,
    bodyId: ownerBody,
    personId: actor.personId,
    at: now,
  })
  await context.record('rights.entered', id, { kind: record.kind })
  return { id }
}
