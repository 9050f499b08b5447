/** People, their memberships and roles. Row-level security decides which of them a query sees. */

import { type BodyKind, grants, Membership, type Role } from '@quanlian/contract'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import * as z from 'zod'
import { type Database, sql } from '../../kernel/database.ts'
import { containing } from './text-search.ts'

/** A person as the acting one sees them; `memberships` are those that may be seen. */
export type PersonRow = z.infer<typeof Row>

export interface PeopleFilter {
  q?: string
  bodyId?: string
  page: number
  size: number
}

export async function findPerson(db: Database, id: string, now: Date): Promise<PersonRow | undefined> {
  const row = await selectPeople(db, now).where('p.id', '=', id).executeTakeFirst()
  return row && Row.parse(row)
}

export async function listPersonRows(
  db: Database,
  filter: PeopleFilter,
  now: Date,
): Promise<{ rows: PersonRow[]; total: number }> {
  const narrowed = matching(db, filter)
  const [page, counted] = await Promise.all([
    selectPeople(db, now)
      .where('p.id', 'in', narrowed.select('id'))
      .orderBy('p.login')
      .limit(filter.size)
      .offset((filter.page - 1) * filter.size)
      .execute(),
    narrowed.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { rows: page.map((row) => Row.parse(row)), total: Number(counted.total) }
}

interface NewPerson {
  login: string
  name: string
  email: string | null
  digest: string
  bodyId: string
  roles: string[]
}

export async function insertPerson(db: Database, made: NewPerson): Promise<string> {
  const { login, name, email, digest, bodyId, roles } = made
  return idFrom(db, sql`identity.create_person(${login}, ${name}, ${email}, ${digest}, ${bodyId}, ${roles})`)
}

interface Registered extends Omit<NewPerson, 'bodyId' | 'roles'> {
  bodyKind: BodyKind
  bodyName: string
  region: string | null
}

export async function insertRegistered(db: Database, made: Registered): Promise<string> {
  const { login, name, email, digest, bodyKind, bodyName, region } = made
  return idFrom(db, sql`identity.register(${login}, ${name}, ${email}, ${digest}, ${bodyKind}, ${bodyName}, ${region})`)
}

export async function isSetupOpen(db: Database, token: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select identity.is_setup_open(${token}) as open`.execute(db)
  return rows[0]?.open ?? false
}

interface First {
  token: string
  login: string
  name: string
  digest: string
  operator: string
}

/** Null when the link is dead. */
export async function insertFirstAdministrator(
  db: Database,
  { token, login, name, digest, operator }: First,
): Promise<string | null> {
  return idFrom(db, sql<string | null>`identity.set_up(${token}, ${login}, ${name}, ${digest}, ${operator})`)
}

export async function updatePerson(
  db: Database,
  id: string,
  change: { name?: string; email?: string | null; active?: boolean },
): Promise<void> {
  if (Object.values(change).every((value) => value === undefined)) return
  await db.updateTable('identity.person').set(change).where('id', '=', id).execute()
}

export async function unlockPerson(db: Database, id: string): Promise<void> {
  await sql`select identity.unlock(${id})`.execute(db)
}

export async function endSessions(db: Database, id: string): Promise<void> {
  await sql`select identity.end_sessions(${id})`.execute(db)
}

/** Those of the named roles that exist; all without names. */
export async function listRoleRows(db: Database, ids?: readonly string[]): Promise<Role[]> {
  let query = db.selectFrom('identity.role').select(['id', 'zh', 'en', 'grants']).orderBy('id')
  if (ids) query = query.where('id', 'in', [...ids, ''])
  return z.array(RoleRow).parse(await query.execute())
}

export async function writeRole(db: Database, { id, ...role }: Role): Promise<void> {
  await db
    .insertInto('identity.role')
    .values({ id, ...role })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(role))
    .execute()
}

/**
 * How many people administer, with a lock until the transaction ends: of two that unseat each other at once, the
 * second counts what the first left.
 */
export async function countAdministrators(db: Database): Promise<number> {
  await sql`select pg_advisory_xact_lock(7400002)`.execute(db)
  const { rows } = await sql<{ count: number }>`select identity.count_administrators() as count`.execute(db)
  return Number(rows[0]?.count ?? 0)
}

const RoleRow = z.object({ id: z.string(), zh: z.string(), en: z.string(), grants: z.array(z.enum(grants)) })

const Row = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  active: z.boolean(),
  lockedUntil: z.date().nullable(),
  createdAt: z.date(),
  governed: z.boolean(),
  memberships: z.array(Membership),
})

function selectPeople(db: Database, now: Date) {
  return db
    .selectFrom('identity.person as p')
    .select(['p.id', 'p.login', 'p.name', 'p.email', 'p.active', 'p.created_at as createdAt'])
    .select([
      sql<Date | null>`identity.locked_until(p.id, ${now})`.as('lockedUntil'),
      sql<boolean>`identity.governs(p.id)`.as('governed'),
    ])
    .select((person) =>
      jsonArrayFrom(
        person
          .selectFrom('identity.membership as m')
          .whereRef('m.person_id', '=', 'p.id')
          .orderBy('m.since')
          .orderBy('m.body_id')
          .select((member) => [
            jsonObjectFrom(
              member
                .selectFrom('identity.body as b')
                .whereRef('b.id', '=', 'm.body_id')
                .select(['b.id', 'b.name', 'b.name_en as nameEn', 'b.kind']),
            ).as('body'),
            jsonArrayFrom(
              member
                .selectFrom('identity.role as r')
                .where(sql<boolean>`r.id = any (m.roles)`)
                .orderBy('r.id')
                .select(['r.id', 'r.zh', 'r.en']),
            ).as('roles'),
          ]),
      ).as('memberships'),
    )
}

function matching(db: Database, { q, bodyId }: PeopleFilter) {
  let query = db.selectFrom('identity.person')
  if (q) {
    const pattern = containing(q)
    query = query.where((eb) =>
      eb.or([eb('name', 'ilike', pattern), eb('login', 'ilike', pattern), eb('email', 'ilike', pattern)]),
    )
  }
  if (bodyId) {
    query = query.where('id', 'in', (eb) =>
      eb.selectFrom('identity.membership').select('person_id').where('body_id', '=', bodyId),
    )
  }
  return query
}

async function idFrom<Id extends string | null = string>(db: Database, call: ReturnType<typeof sql<Id>>): Promise<Id> {
  const { rows } = await sql<{ id: Id }>`select ${call} as id`.execute(db)
  const [row] = rows
  if (!row) throw new Error('no answer')
  return row.id
}
