/** The audit trail, newest first. Row-level security: the acting body's own, everything for administrators. */
import { type Database, sql } from '../../kernel/database.ts'
import { beginningWith } from './text-search.ts'

export interface EventFilter {
  /** Beginning of the event's name. */
  name?: string
  subject?: string
  /** Calendar days in Beijing, both included. */
  from?: string
  to?: string
  page: number
  size: number
}

/** Counting stops here: `total` is then a floor. */
export const countedAtMost = 10_000

export async function listEventRows(db: Database, filter: EventFilter) {
  const narrowed = matching(db, filter)
  const [rows, counted] = await Promise.all([
    narrowed
      .select(['id', 'at', 'name', 'subject', 'request_id as requestId', 'data'])
      .select([
        sql<string | null>`identity.person_name(person_id)`.as('actor'),
        sql<string | null>`identity.body_name(body_id)`.as('body'),
      ])
      .orderBy('id', 'desc')
      .limit(filter.size)
      .offset((filter.page - 1) * filter.size)
      .execute(),
    db
      .selectFrom(
        narrowed
          .select('id')
          .limit(countedAtMost + 1)
          .as('some'),
      )
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ])
  return { rows, total: Number(counted.total) }
}

function matching(db: Database, { name, subject, from, to }: EventFilter) {
  let query = db.selectFrom('kernel.event')
  if (name) query = query.where('name', 'like', beginningWith(name))
  if (subject) query = query.where('subject', '=', subject)
  if (from) query = query.where('at', '>=', startOfDay(from))
  if (to) query = query.where('at', '<', new Date(startOfDay(to).getTime() + 86_400_000))
  return query
}

/** China keeps UTC+8 all year. */
function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`)
}
