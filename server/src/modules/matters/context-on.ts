/** A context for a transaction that a use case opens itself, as bulk actions do for each matter. */
import type { Database } from '../../kernel/database.ts'
import { enqueue, recordEvent } from '../../kernel/http.ts'
import type { Context, Early } from '../../kernel/module.ts'

/** @param db on a transaction opened as `early.actor` */
export function contextOn(early: Early, db: Database): Context {
  const { actor, requestId, now } = early
  return {
    ...early,
    db,
    record: (name, subject, data) => recordEvent(db, actor, requestId, now, name, subject, data),
    enqueue: (task, payload, key) => enqueue(db, task, payload, key),
    session: { set: () => {}, clear: () => {} },
  }
}
