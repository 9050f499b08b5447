import type { RightRecord } from '@quanlian/office-formats'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { fold } from './fold.ts'
import { mayCorrect } from './policy.ts'
import { rewrite } from './rewrite.ts'
import { halfOf, insertSource, listSources, lockRight } from './store.ts'

/** Records one legal-status event; a status named with it is what the right has since that day. */
export async function recordEvent(
  context: Context,
  input: Input<'rights', 'recordEvent'>,
): Promise<Output<'rights', 'recordEvent'>> {
  const { db, actor, now, record } = context
  const right = await lockRight(db, input.id)
  if (!right) fail('rights.not_found')
  if (!mayCorrect(actor, { visibility: right.visibility, ownerBody: right.owner_body })) fail('kernel.forbidden')
  const { record: known } = fold(await listSources(db, right.id))
  const said: RightRecord = {
    ...{ kind: known.kind, office: known.office, numbers: known.numbers, title: known.title },
    ...{ dates: {}, parties: [], classes: [], relations: [], details: {} },
    events: [input.event],
    status: input.status && { code: input.status, date: input.event.date },
  }
  const source = {
    rightId: right.id,
    format: 'manual',
    record: said,
    paths: null,
    note: input.event.text ?? null,
    bodyId: actor.bodyId,
    personId: actor.personId,
    at: now,
  } as const
  await insertSource(db, halfOf(right), source, right.owner_body)
  await rewrite(db, right, now)
  await record('rights.event_recorded', right.id, { keyCode: input.event.keyCode, date: input.event.date })
  return { id: right.id }
}
