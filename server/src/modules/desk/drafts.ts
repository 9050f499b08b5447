/** Forms half filled in: of one person for one body. A draft of a matter that the body has left is gone. */
import { type Database, sql } from '../../kernel/database.ts'
import type { Actor, Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { procedureTitle } from '../matters/index.ts'
import { findPart } from './part.ts'
import { actionTitle, keptDefinition } from './told.ts'

type Row = Output<'desk', 'listDrafts'>['items'][number]

export async function putDraft(
  { db, actor, now }: Context,
  input: Input<'desk', 'putDraft'>,
): Promise<Output<'desk', 'putDraft'>> {
  const { matter, procedure, action, version } = input
  const { bodyId, personId } = actor
  if (bodyId === null || personId === null) fail('kernel.sign_in')
  const part = matter === null ? undefined : await findPart(db, bodyId, matter)
  if (matter !== null && part?.procedure !== procedure) fail('matters.not_found')
  const definition = keptDefinition(procedure, version)
  if (!definition || !Object.hasOwn(definition.actions, action)) fail('matters.unknown_procedure')
  if (matter === null && definition.first !== action) fail('matters.unknown_procedure')
  const form = JSON.stringify(input.form)
  const { id } = await db
    .insertInto('matter.draft')
    .values({ person_id: personId, body_id: bodyId, matter_id: matter, procedure, action, version, form, at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'body_id', 'matter_id', 'procedure', 'action'])
        .doUpdateSet({ version, form, at: now }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, at: now.toISOString() }
}

export async function listDrafts(
  { db, actor }: Context,
  { page, size }: Input<'desk', 'listDrafts'>,
): Promise<Output<'desk', 'listDrafts'>> {
  const [rows, { total }] = await Promise.all([
    own(db, actor)
      .select(['d.id', 'd.matter_id', 'd.procedure', 'd.action', 'd.version', 'd.form', 'd.at', 'p.number', 'p.title'])
      .orderBy('d.at', 'desc')
      .orderBy('d.id')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    own(db, actor).select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow(),
  ])
  const items = rows.map((row) => ({
    id: row.id,
    matter: row.matter_id === null ? null : { id: row.matter_id, number: row.number ?? '', title: row.title ?? '' },
    procedure: row.procedure,
    procedureTitle: procedureTitle(row.procedure),
    action: row.action,
    actionTitle: actionTitle(keptDefinition(row.procedure, row.version), row.action),
    version: row.version,
    form: row.form as Row['form'],
    at: row.at.toISOString(),
  }))
  return { items, total, capped: false, page, size }
}

export async function dropDraft(
  { db, actor }: Context,
  { id }: Input<'desk', 'dropDraft'>,
): Promise<Output<'desk', 'dropDraft'>> {
  const gone = await db
    .deleteFrom('matter.draft')
    .where('id', '=', id)
    .where('person_id', '=', actor.personId)
    .where('body_id', '=', actor.bodyId)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) fail('matters.unknown_draft')
  return { done: true }
}

function own(db: Database, actor: Actor) {
  return db
    .selectFrom('matter.draft as d')
    .leftJoin('matter.participant as p', (join) =>
      join.onRef('p.matter_id', '=', 'd.matter_id').onRef('p.body_id', '=', 'd.body_id'),
    )
    .where('d.person_id', '=', actor.personId)
    .where('d.body_id', '=', actor.bodyId)
    .where((eb) => eb.or([eb('d.matter_id', 'is', null), eb('p.matter_id', 'is not', null)]))
}
