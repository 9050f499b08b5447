/** Somebody of a body with roles, signed in: the cookie header of that person. */
import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { sessionCookie } from '../../server/src/kernel/http.ts'

export async function signIn(owner: pg.Pool, body: string, login: string, roles: readonly string[]): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    "insert into identity.person (login, name) values ($1, '示例人员') returning id",
    [login],
  )
  const person = rows[0]?.id
  await owner.query('insert into identity.membership (person_id, body_id, roles) values ($1, $2, $3)', [
    person,
    body,
    roles,
  ])
  const token = randomBytes(32).toString('base64url')
  await owner.query(
    `insert into identity.session (token_digest, person_id, body_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, now(), now(), now() + interval '11 hours')`,
    [createHash('sha256').update(token).digest(), person, body],
  )
  return `${sessionCookie}=${token}`
}
