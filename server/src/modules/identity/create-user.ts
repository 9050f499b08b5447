/** `quanlian user create`: a person from the command line, by whoever holds the database. */
import { type BodyKind, Login, Password } from '@quanlian/contract'
import { asActor, type Database, type Pools, sql } from '../../kernel/database.ts'
import { recordEvent } from '../../kernel/http.ts'
import { fail } from '../../kernel/problem.ts'
import { unlessLoginTaken } from './login-taken.ts'
import { digestPassword } from './passwords.ts'

export interface NewUser {
  pools: Pick<Pools, 'owner'>
  login: string
  name: string
  password: string
  /** Name or id of a body; one that does not exist yet is entered. */
  body: string
  /** Role ids; without them `administrator` while nobody administers, else `reader`. */
  roles?: string[]
  /** Kind of a body that is entered; without it the platform operator. */
  kind?: BodyKind
}

export interface CreatedUser {
  personId: string
  bodyId: string
  roles: string[]
}

/** @throws Problem identity.login_taken, identity.unknown_role, kernel.invalid */
export async function createUser({ pools, name, body, kind, ...user }: NewUser): Promise<CreatedUser> {
  const login = checked('login', Login.safeParse(user.login))
  const digest = await digestPassword(checked('password', Password.safeParse(user.password)))
  return asActor(pools.owner, { personId: null, bodyId: null, grants: [] }, async (db) => {
    const roles = user.roles?.length ? user.roles : [(await hasAdministrator(db)) ? 'reader' : 'administrator']
    await checkRoles(db, roles)
    const bodyId = (await findBodyId(db, body, kind)) ?? (await insertBody(db, body, kind ?? 'platform_operator'))
    const personId = await unlessLoginTaken(insertUser(db, login, name))
    await db.insertInto('identity.credential').values({ person_id: personId, password_digest: digest }).execute()
    await db.insertInto('identity.membership').values({ person_id: personId, body_id: bodyId, roles }).execute()
    // The link of the first start dies with the first administrator.
    if (await hasAdministrator(db)) await db.deleteFrom('kernel.setting').where('name', '=', 'setup').execute()
    const nobody = { personId: null, bodyId }
    await recordEvent(db, nobody, null, new Date(), 'identity.person_created', personId, {
      bodyId,
      roles,
      by: 'command line',
    })
    return { personId, bodyId, roles }
  })
}

async function insertUser(db: Database, login: string, name: string): Promise<string> {
  return (await db.insertInto('identity.person').values({ login, name }).returning('id').executeTakeFirstOrThrow()).id
}

async function insertBody(db: Database, name: string, kind: BodyKind): Promise<string> {
  return (await db.insertInto('identity.body').values({ name, kind }).returning('id').executeTakeFirstOrThrow()).id
}

async function findBodyId(db: Database, body: string, kind?: BodyKind): Promise<string | undefined> {
  const named = db
    .selectFrom('identity.body')
    .select('id')
    .where((eb) => eb.or([eb('name', '=', body), eb(sql<string>`id::text`, '=', body)]))
    .limit(2)
  const matches = await (kind ? named.where('kind', '=', kind) : named).execute()
  if (matches.length > 1) fail('kernel.invalid', { detail: `several bodies are named ${body}: name one by its id` })
  return matches[0]?.id
}

async function hasAdministrator(db: Database): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`select identity.count_administrators() as count`.execute(db)
  return Number(rows[0]?.count) > 0
}

async function checkRoles(db: Database, roles: readonly string[]) {
  const known = await db
    .selectFrom('identity.role')
    .select('id')
    .where('id', 'in', [...roles, ''])
    .execute()
  const unknown = roles.filter((role) => !known.some(({ id }) => id === role))
  if (unknown.length > 0) fail('identity.unknown_role', { detail: unknown.join(', ') })
}

function checked<T>(
  path: string,
  parsed: { success: true; data: T } | { success: false; error: { issues: { message: string }[] } },
): T {
  if (parsed.success) return parsed.data
  return fail('kernel.invalid', { errors: parsed.error.issues.map(({ message }) => ({ path, message })) })
}
