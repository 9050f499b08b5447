import { sql, violated } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { fold } from './fold.ts'
import { mayPublish } from './policy.ts'
import { identityKeys, project } from './project.ts'
import { findPublicByKeys, insertPublic, insertSource, listSources, lockRight } from './store.ts'

/** Moves an unpublished right, with its sources and its address, to the open register. There is no way back. */
export async function publish(
  context: Context,
  input: Input<'rights', 'publish'>,
): Promise<Output<'rights', 'publish'>> {
  const { db, actor, now, record } = context
  const right = await lockRight(db, input.id)
  if (!right) fail('rights.not_found')
  if (right.visibility === 'sealed') fail('rights.sealed')
  if (!mayPublish(actor, { visibility: right.visibility, ownerBody: right.owner_body })) fail('kernel.forbidden')
  const sources = await listSources(db, right.id)
  const before = fold(sources).record
  const after = {
    ...before,
    dates: { ...before.dates, publication: input.publicationDate },
    numbers: { ...before.numbers, ...(input.publicationNumber ? { publication: input.publicationNumber } : {}) },
  }
  const known = await findPublicByKeys(db, identityKeys(after))
  if (known) fail('rights.exists', { rightId: known })
  await insertPublic(db, right.id, project(after, `id:${right.id}`), now).catch((error) => {
    if (violated(error)?.code === '23505') fail('rights.exists')
    throw error
  })
  await sql`insert into registry.public_source (id, right_id, import_id, file_position, line, format, record, paths, note, body_id, person_id, at)
    select id, right_id, import_id, file_position, line, format, record, paths, note, body_id, person_id, at from registry.guarded_source where right_id = ${right.id}`.execute(
    db,
  )
  await sql`delete from registry.guarded_source where right_id = ${right.id}`.execute(db)
  await sql`delete from registry.guarded_right where id = ${right.id}`.execute(db)
  const paths = ['dates.publication', ...(input.publicationNumber ? ['numbers.publication'] : [])]
  const source = {
    rightId: right.id,
    format: 'manual',
    record: after,
    paths,
    note: null,
    bodyId: actor.bodyId,
    personId: actor.personId,
    at: now,
  } as const
  await insertSource(db, 'public', source, null)
  await record('rights.published', right.id, { date: input.publicationDate })
  return { id: right.id }
}
