/** Lines of a queue: those of the acting body, in one statement. */
import type { MatterRow, QueueCriteria } from '@quanlian/contract'
import type { RawBuilder } from 'kysely'
import { planned, sql } from '../../kernel/database.ts'
import type { Context } from '../../kernel/module.ts'
import { type Criteria, conditions } from './criteria.ts'
import { joinOwnRight, type Line, lineColumns, toRow } from './row.ts'

/** Totals are exact up to here; above, the answer says "at least". */
const cap = 10_000

type Asking = Pick<Context, 'db' | 'actor' | 'now'>

/**
 * One page with the number of all; open matters first. Up to the cap what was found to be counted is sorted; above it the
 * page is read in the order of an index, which ends soon because much is found.
 */
export async function listRows(
  { db, actor, now }: Asking,
  criteria: Criteria & Partial<Pick<QueueCriteria, 'sort'>>,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ items: MatterRow[]; total: number; capped: boolean }> {
  const where = conditions(criteria, actor, now)
  const { key, order } = orders[criteria.sort ?? 'due']
  const page = sql`order by ended, ${order} limit ${limit} offset ${offset}`
  const { rows } = await sql<Line & { total: number; id: string | null }>`${planned}
    with hit as materialized (select p.matter_id, p.ended, ${key} as key from matter.queue p where ${where} limit ${cap + 1}),
    total as materialized (select count(*) as total from hit),
    page as (
      (select matter_id, ended, key from hit where (select total from total) <= ${cap} ${page})
      union all
      (select p.matter_id, p.ended, ${key} as key from matter.queue p where (select total from total) > ${cap} and ${where} ${page}))
    select total, ${lineColumns(actor, now)} from total
      left join (page join matter.queue p on p.matter_id = page.matter_id ${joinOwnRight(now)}) on true order by page.ended, ${order}`.execute(
    db,
  )
  const total = rows[0]?.total ?? 0
  const items = rows.filter((row) => row.id !== null).map(toRow)
  return { items, total: Math.min(total, cap), capped: total > cap }
}

/** Lines of these matters, in their order; those in which the acting body takes part. */
export async function rowsOf({ db, actor, now }: Asking, ids: readonly string[]): Promise<MatterRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Line>`select ${lineColumns(actor, now)} from matter.queue p ${joinOwnRight(now)}
    where p.matter_id = any (${[...ids]}::uuid[])
    order by array_position(${[...ids]}::uuid[], p.matter_id)`.execute(db)
  return rows.map(toRow)
}

/** Each order is that of an index of the rows. */
const orders: Record<QueueCriteria['sort'], { key: RawBuilder<unknown>; order: RawBuilder<unknown> }> = {
  due: { key: sql`p.next_ends`, order: sql`key` },
  changed: { key: sql`p.changed_at`, order: sql`key desc` },
  opened: { key: sql`p.opened_at`, order: sql`key desc` },
  number: { key: sql`p.number`, order: sql`key` },
}
