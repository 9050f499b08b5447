/** Sessions and credentials: all through functions of the database, since the application reads neither table whole. */
import { type Database, sql } from '../../kernel/database.ts'

export interface Credential {
  personId: string | null
  digest: string | null
  active: boolean | null
  /** The person's first body: whose trail shows that somebody failed to sign in. */
  bodyId: string | null
  lockedUntil: Date | null
}

/** Always one answer, with nulls for a login that does not exist. */
export async function getCredential(db: Database, login: string, now: Date): Promise<Credential> {
  const { rows } = await sql<Credential>`
    select person_id as "personId", password_digest as digest, active, body_id as "bodyId", locked_until as "lockedUntil"
    from identity.find_credential(${login}, ${now})`.execute(db)
  return rows[0] as Credential
}

/** Counts a failure and answers until when the login is locked now. */
export async function recordFailure(db: Database, login: string, now: Date): Promise<Date | null> {
  const { rows } = await sql<{ until: Date | null }>`select identity.record_failure(${login}, ${now}) as until`.execute(
    db,
  )
  return rows[0]?.until ?? null
}

interface NewSession {
  personId: string
  bodyId: string | null
  token: Buffer
  agent: string | null
  now: Date
  ends: Date
}

/** The entered session as the database describes it, or null when the person does not belong to the body. */
export async function insertSession(db: Database, made: NewSession): Promise<unknown> {
  const { rows } = await sql<{ entered: unknown }>`
    select identity.start_session(${made.personId}, ${made.bodyId}, ${made.token}, ${made.agent}, ${made.now}, ${made.ends}) as entered`.execute(
    db,
  )
  return rows[0]?.entered ?? null
}

/** The session in its other body, or null when the person does not belong to it. */
export async function updateSessionBody(db: Database, sessionId: string, bodyId: string): Promise<unknown> {
  const { rows } = await sql<{
    entered: unknown
  }>`select identity.switch_body(${sessionId}, ${bodyId}) as entered`.execute(db)
  return rows[0]?.entered ?? null
}

export async function deleteSession(db: Database, sessionId: string): Promise<void> {
  await db.deleteFrom('identity.session').where('id', '=', sessionId).execute()
}

/** Ends every session of the acting person. Answers how many there were. */
export async function deleteSessions(db: Database, personId: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('identity.session')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** The acting person's sessions that are not over. */
export function listLiveSessions(db: Database, personId: string, now: Date, idleMinutes: number) {
  return db
    .selectFrom('identity.session')
    .select(['id', 'created_at', 'last_seen_at', 'agent'])
    .select(sql<string | null>`identity.body_name(body_id)`.as('body'))
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', new Date(now.getTime() - idleMinutes * 60_000))
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute()
}

/** Ends every session but the kept one. */
export async function updatePassword(
  db: Database,
  personId: string,
  digest: string,
  keepSession: string | null,
): Promise<void> {
  await sql`select identity.set_password(${personId}, ${digest}, ${keepSession})`.execute(db)
}

export async function renewDigest(db: Database, personId: string, old: string, renewed: string): Promise<void> {
  await sql`select identity.renew_digest(${personId}, ${old}, ${renewed})`.execute(db)
}
