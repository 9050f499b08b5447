/** A person as actor in the body where they first belong, without a session: for what the operator does in their name. */
import type pg from 'pg'
import type { Actor } from '../../kernel/module.ts'
import { readActor } from './authenticator.ts'

/** @param owner the demo is loaded by the owner: the application may not act for anybody. @throws when there is no such person */
export async function findActor(owner: pg.Pool, person: string): Promise<Actor> {
  const { rows } = await owner.query<{ session: object }>(
    `select identity.describe($1, (select body_id from identity.membership where person_id = $1 order by since, body_id limit 1))
       || jsonb_build_object('sessionId', $1::uuid, 'expiresAt', now()) as session`,
    [person],
  )
  return readActor(rows[0]?.session)
}
