/** Lines of a queue: those of the acting body, in one statement. */
import type { MatterRow, QueueCriteria } from '@quanlian/contract'
import type { RawBuilder } from 'kysely'
import { planned, sql } from '../../kernel/database.ts'
import type { Context } from '../../kernel/module.ts'
import { conditions } from './criteria.ts'
import { type Line, lineColumns, toRow } from './row.ts'

/** Totals are exact up to here; above, the answer says "at least". */
const cap = 10_000

type Asking = Pick<Context, 'db' | 'actor' | 'now'>

/** One page with the number of all; open matters first. */
export async function listRows(
  { db, actor, now }: Asking,
  criteria: Partial<QueueCriteria>,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ items: MatterRow[]; total: number; capped: boolean }> {
  const where = conditions(criteria, actor, now)
  const { rows } = await sql<Line & { total: number; id: string | null }>`${planned}
    with total as (select count(*) as total from (select from matter.participant p where ${where} limit ${cap + 1}) capped)
    select total.total, page.* from total left join (
      select ${lineColumns(actor, now)}, row_number() over () as place from (
        select * from matter.participant p where ${where} order by ${orderOf(criteria.sort)} limit ${limit} offset ${offset}) p
    ) page on true order by page.place`.execute(db)
  const total = rows[0]?.total ?? 0
  const items = rows.filter((row) => row.id !== null).map(toRow)
  return { items, total: Math.min(total, cap), capped: total > cap }
}

/** Lines of these matters, in their order; those in which the acting body takes part. */
export async function rowsOf({ db, actor, now }: Asking, ids: readonly string[]): Promise<MatterRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Line>`select ${lineColumns(actor, now)} from matter.participant p
    where p.matter_id = any (${[...ids]}::uuid[]) and p.body_id = ${actor.bodyId}
    order by array_position(${[...ids]}::uuid[], p.matter_id)`.execute(db)
  return rows.map(toRow)
}

/** Each order is that of an index. */
function orderOf(sort: QueueCriteria['sort'] | undefined): RawBuilder<unknown> {
  switch (sort) {
    case 'changed':
      return sql`p.ended, p.changed_at desc`
    case 'opened':
      return sql`p.ended, p.opened_at desc`
    case 'number':
      return sql`p.ended, p.number`
    default:
      return sql`p.ended, p.next_ends`
  }
}
