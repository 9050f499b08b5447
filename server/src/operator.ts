/** Lets whoever holds the database run use cases from a command: with every grant, for a body or for none. */
import { randomUUID } from 'node:crypto'
import { grants } from '@quanlian/contract'
import type { Installation } from './installation.ts'
import { asActor } from './kernel/database.ts'
import { enqueue, nobody, recordEvent } from './kernel/http.ts'
import type { Actor, Context } from './kernel/module.ts'

/** One transaction as the operator, under the same policies as a request. */
export function asOperator<T>(
  { kernel, pools }: Installation,
  bodyId: string | null,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const actor: Actor = { ...nobody, bodyId, grants }
  const requestId = `command-${randomUUID()}`
  const now = kernel.now()
  return asActor(pools.app, actor, (db) =>
    work({
      db,
      actor,
      now,
      requestId,
      agent: null,
      kernel,
      record: (name, subject, data) => recordEvent(db, actor, requestId, now, name, subject, data),
      enqueue: (task, payload, key) => enqueue(db, task, payload, key),
      session: { set: () => {}, clear: () => {} },
    }),
  )
}

/** Id of the body with this name or id. */
export async function findBodyId({ pools }: Installation, body: string): Promise<string[]> {
  const { rows } = await pools.owner.query<{ id: string }>(
    'select id from identity.body where name = $1 or name_en = $1 or id::text = $1 limit 2',
    [body],
  )
  return rows.map(({ id }) => id)
}
