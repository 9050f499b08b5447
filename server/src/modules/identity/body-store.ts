/** Bodies and their members. Row-level security decides which of them a query sees. */
import { type BodyInput, type BodyKind, bodyKinds, Contact } from '@quanlian/contract'
import * as z from 'zod'
import { type Database, sql } from '../../kernel/database.ts'
import { containing } from './text-search.ts'

/** A body as the acting person sees it. */
export interface BodyRow extends BodyInput {
  id: string
  active: boolean
  members: number
  managed: boolean
}

export interface BodyFilter {
  q?: string
  kind?: readonly BodyKind[]
  /** Leading digits of a region code. */
  region?: string
  parentId?: string
  /** Closed ones too. */
  closed: boolean
  page: number
  size: number
}

export async function findBody(db: Database, id: string): Promise<BodyRow | undefined> {
  const row = await selectBodies(db).where('id', '=', id).executeTakeFirst()
  return row && Row.parse(row)
}

export async function listBodyRows(db: Database, filter: BodyFilter): Promise<{ rows: BodyRow[]; total: number }> {
  const narrowed = matching(db, filter)
  const [page, counted] = await Promise.all([
    selectBodies(db)
      .where('id', 'in', narrowed.select('id'))
      .orderBy(sql`region nulls first`)
      .orderBy('name')
      .orderBy('id')
      .limit(filter.size)
      .offset((filter.page - 1) * filter.size)
      .execute(),
    narrowed.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { rows: page.map((row) => Row.parse(row)), total: Number(counted.total) }
}

export async function insertBody(db: Database, body: BodyInput): Promise<string> {
  const { id } = await db.insertInto('identity.body').values(columnsOf(body)).returning('id').executeTakeFirstOrThrow()
  return id
}

export async function updateBody(db: Database, id: string, body: BodyInput & { active: boolean }): Promise<void> {
  const columns = { ...columnsOf(body), active: body.active }
  await db.updateTable('identity.body').set(columns).where('id', '=', id).execute()
}

/** Whether the candidate is the body or below it. Asked under a lock: two moves at once could close a circle. */
export async function standsUnder(db: Database, candidate: string, body: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(7400003)`.execute(db)
  const { rows } = await sql<{ under: boolean }>`select identity.stands_under(${candidate}, ${body}) as under`.execute(
    db,
  )
  return rows[0]?.under ?? false
}

export function listMemberRows(db: Database, bodyId: string) {
  return db
    .selectFrom('identity.membership as m')
    .innerJoin('identity.person as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.login', 'p.name', 'p.active', 'm.roles'])
    .where('m.body_id', '=', bodyId)
    .orderBy('m.since')
    .orderBy('p.login')
    .execute()
}

/** Roles of a person in a body; empty without membership. */
export async function rolesOfMember(db: Database, bodyId: string, personId: string): Promise<string[]> {
  const row = await db
    .selectFrom('identity.membership')
    .select('roles')
    .where('body_id', '=', bodyId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.roles ?? []
}

/**
 * An empty list takes the person out. Not `on conflict`: that would show the guard every role as newly given, also
 * those the person had before.
 */
export async function writeMember(db: Database, bodyId: string, personId: string, roles: string[]): Promise<void> {
  if (roles.length === 0) {
    await db.deleteFrom('identity.membership').where('body_id', '=', bodyId).where('person_id', '=', personId).execute()
    return
  }
  const { numUpdatedRows } = await db
    .updateTable('identity.membership')
    .set({ roles })
    .where('body_id', '=', bodyId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return
  await db.insertInto('identity.membership').values({ body_id: bodyId, person_id: personId, roles }).execute()
}

const Row = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  kind: z.enum(bodyKinds),
  parentId: z.string().nullable(),
  region: z.string().nullable(),
  duties: z.array(z.string()),
  contact: Contact,
  active: z.boolean(),
  members: z.number(),
  managed: z.boolean(),
})

function selectBodies(db: Database) {
  return db
    .selectFrom('identity.body')
    .select([
      'id',
      'name',
      'name_en as nameEn',
      'kind',
      'parent_id as parentId',
      'region',
      'duties',
      'contact',
      'active',
    ])
    .select([sql<number>`identity.count_members(id)`.as('members'), sql<boolean>`identity.manages(id)`.as('managed')])
}

function matching(db: Database, { q, kind, region, parentId, closed }: BodyFilter) {
  let query = db.selectFrom('identity.body')
  if (q) query = query.where((eb) => eb.or([eb('name', 'ilike', containing(q)), eb('name_en', 'ilike', containing(q))]))
  if (kind?.length) query = query.where('kind', 'in', kind)
  if (region) query = query.where('region', 'like', `${region}%`)
  if (parentId) query = query.where('parent_id', '=', parentId)
  return closed ? query : query.where('active', '=', true)
}

function columnsOf(body: BodyInput) {
  return {
    name: body.name,
    name_en: body.nameEn,
    kind: body.kind,
    parent_id: body.parentId,
    region: body.region,
    duties: body.duties,
    contact: JSON.stringify(body.contact),
  }
}
