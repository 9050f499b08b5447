/** Clocks that run in the acting body's matters, as the board and the calendar ask for them. */
import { type Database, sql } from '../../kernel/database.ts'
import { dayOf } from './days.ts'

export interface RunningClock {
  matter_id: string
  seq: number
  clock: string
  rule: string
  seat: string
  due: string | null
  ends: Date | null
  state: 'running' | 'suspended' | 'late' | 'unknown'
  /** Its end is the end of a right, not of a duty: nobody is late. */
  lapses: boolean
  provisional: boolean
  /** The duty is the body's. */
  own: boolean
  number: string
  procedure: string
  version: number
  title: string
  assignee_id: string | null
  assignee: string | null
  changed_at: Date
}

export interface RunningFilter {
  own?: boolean
  /**
   * `me`: the acting person's and those of whom the person stands in for. `handled`: the same, and of what nobody has
   * those that wait for one of `roles`.
   */
  assignee?: 'me' | 'nobody' | 'handled' | (string & {})
  roles?: readonly string[]
  /** Days within which it is due; a clock without a known end is due on none. */
  from?: string
  to?: string
  /** Only those whose end is known. */
  ending?: boolean
  /** Instant by which a right is over; absences are asked on its Beijing day. */
  now: Date
}

/** Earliest first, unknown ends last. A right that is over runs no more. */
export async function listRunning(
  db: Database,
  filter: RunningFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: RunningClock[]; total: number }> {
  const { rows } = await sql<{ total: number } & (RunningClock | { seq: null })>`
    with chosen as materialized (select * from matter.running_clocks() c where ${sql.join(conditions(filter), sql` and `)}),
      page as (select * from chosen order by ${earliest} limit ${limit} offset ${offset})
    select total.total, c.*, m.version, identity.person_name(c.assignee_id) as assignee
      from (select count(*) as total from chosen) total left join page c on true left join matter.matter m on m.id = c.matter_id
      order by ${earliest}`.execute(db)
  return { rows: rows.flatMap((row) => (row.seq === null ? [] : [row])), total: rows[0]?.total ?? 0 }
}

const earliest = sql`ends nulls last, number, seq, clock`

function conditions({ own, assignee, roles = [], from, to, ending, now }: RunningFilter) {
  const mine = sql`c.assignee_id in (select matter.covered(${dayOf(now)}::date))`
  return [
    sql`not coalesce(c.lapses and c.ends <= ${now}, false)`,
    ...(own === undefined ? [] : [sql`c.own = ${own}`]),
    ...(from === undefined ? [] : [sql`left(c.due, 10) >= ${from}`]),
    ...(to === undefined ? [] : [sql`left(c.due, 10) <= ${to}`]),
    ...(ending ? [sql`c.ends is not null`] : []),
    ...(assignee === undefined ? [] : [whose(assignee)]),
  ]

  function whose(who: string) {
    if (who === 'me') return mine
    if (who === 'nobody') return sql`c.assignee_id is null`
    if (who === 'handled') return sql`(${mine} or (c.assignee_id is null and c.roles && ${[...roles]}::text[]))`
    return sql`c.assignee_id = ${who}`
  }
}
