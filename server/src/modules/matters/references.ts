/** Whether what a form names is there for whoever names it: no id of another's person, right or file slips in. */
import type { Action } from '@quanlian/procedure'
import { type Database, sql } from '../../kernel/database.ts'
import type { Actor } from '../../kernel/module.ts'
import { type FieldError, fail } from '../../kernel/problem.ts'
import { type Reference, referencesIn } from './fields.ts'
import { bodiesBy } from './store.ts'

/**
 * @param known ids and digests that the acting body sees in the matter already
 * @throws Problem matters.bad_form, field by field
 */
export async function checkReferences(
  db: Database,
  actor: Actor,
  action: Action | undefined,
  form: Record<string, unknown>,
  known: ReadonlySet<string>,
): Promise<void> {
  const named = referencesIn(action, form).filter(({ value, widget }) => widget === 'body' || !known.has(value))
  if (named.length === 0) return
  const of = (widget: Reference['widget']) => named.filter((one) => one.widget === widget)
  const [people, rights, files, bodies] = await Promise.all([
    ownPeople(db, actor, valuesOf(of('people'))),
    visibleRights(db, valuesOf(of('rights'))),
    ownFiles(db, valuesOf(of('files'))),
    bodiesBy(db, valuesOf(of('body'))),
  ])
  const fits = (one: Reference): boolean => {
    if (one.widget === 'people') return people.has(one.value)
    if (one.widget === 'rights') return rights.has(one.value)
    if (one.widget === 'files') return files.has(one.value)
    const body = bodies.get(one.value)
    return body !== undefined && one.kinds.includes(body.kind) && (body.active || known.has(one.value))
  }
  const errors = named
    .filter((one) => !fits(one))
    .map(({ path, widget }): FieldError => ({ path, message: says[widget] }))
  if (errors.length > 0) fail('matters.bad_form', { errors })
}

/** Every text within what a body sees: ids among them are its to name again. */
export function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value)
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) textsIn(inner, found)
  return found
}

const says = {
  people: '不是本机构人员。Not a person of this body.',
  body: '没有该机构，或其类型不符。No such body, or not one of this kind.',
  rights: '没有找到该权利。No such right.',
  files: '没有收到该文件，请重新上传。This file did not arrive: please bring it again.',
}

function valuesOf(references: readonly Reference[]): string[] {
  return [...new Set(references.map(({ value }) => value))]
}

async function ownPeople(db: Database, { bodyId }: Actor, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0 || bodyId === null) return new Set()
  const rows = await db
    .selectFrom('identity.membership')
    .select('person_id')
    .where('body_id', '=', bodyId)
    .where('person_id', 'in', ids)
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

async function visibleRights(db: Database, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select id from registry.visible_right where id = any (${ids}::uuid[])`.execute(db)
  return new Set(rows.map((row) => row.id))
}

async function ownFiles(db: Database, digests: string[]): Promise<Set<string>> {
  if (digests.length === 0) return new Set()
  const rows = await db.selectFrom('matter.attachment').select('sha256').where('sha256', 'in', digests).execute()
  return new Set(rows.map((row) => row.sha256))
}
