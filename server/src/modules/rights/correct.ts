import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { changedPaths, fold } from './fold.ts'
import { checkNumbers } from './numbers.ts'
import { mayCorrect } from './policy.ts'
import { rewrite } from './rewrite.ts'
import { halfOf, insertSource, listSources, lockRight } from './store.ts'

/** Corrects what the page shows, with the reason. The fields that differ are decided by this from now on. */
export async function correct(
  context: Context,
  input: Input<'rights', 'correct'>,
): Promise<Output<'rights', 'correct'>> {
  const { db, actor, now, record } = context
  const right = await lockRight(db, input.id)
  if (!right) fail('rights.not_found')
  if (!mayCorrect(actor, { visibility: right.visibility, ownerBody: right.owner_body })) fail('kernel.forbidden')
  const before = fold(await listSources(db, right.id)).record
  const after = checkNumbers(input.record)
  if (right.version !== input.version)
    fail('kernel.conflict', { version: right.version, changed: changedPaths(before, after) })
  if (after.kind !== before.kind)
    fail('kernel.invalid', { errors: [{ path: 'record.kind', message: 'the kind of a right does not change' }] })
  const paths = changedPaths(before, after)
  if (paths.length === 0) return { id: right.id }
  const half = halfOf(right)
  const source = {
    rightId: right.id,
    format: 'manual',
    record: after,
    paths,
    note: input.reason,
    bodyId: actor.bodyId,
    personId: actor.personId,
    at: now,
  } as const
  await insertSource(db, half, source, right.owner_body)
  await rewrite(db, right, now)
  await record('rights.corrected', right.id, { paths })
  return { id: right.id }
}
