import type { RawBuilder } from 'kysely'
import { type Database, planned, sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { conditions, likePrefix, tableOf, tokensOf } from './criteria.ts'
import { type Line, lineColumns, toRow } from './row.ts'

/** Totals are exact up to here; above, the answer says "at least". */
const cap = 10_000
/** How many matches are weighed against each other; the best by title are always among them. */
const weighed = 5000

/** Finds rights and answers one page of them, best first or in the order asked for, in one statement. */
export async function search(context: Context, input: Input<'rights', 'search'>): Promise<Output<'rights', 'search'>> {
  if (input.scope === 'ours' && !context.actor.bodyId) fail('kernel.sign_in')
  const offset = (input.page - 1) * input.size
  const { rows } = await find(context.db, input, input.size, offset)
  const total = rows[0]?.total ?? 0
  return {
    items: rows.filter((row) => row.id !== null).map(toRow),
    total: Math.min(total, cap),
    capped: total > cap,
    page: input.page,
    size: input.size,
  }
}

type Search = Pick<Input<'rights', 'search'>, 'q' | 'scope' | 'sort'> & Input<'rights', 'facets'>

/** The page's lines; each carries the total. Beyond the last page one line of nulls still carries it. */
export function find(db: Database, input: Search, limit: number, offset: number) {
  const table = tableOf(input.scope)
  const where = conditions(input)
  const columns = lineColumns(input.scope)
  const page =
    input.sort === 'relevance' && tokensOf(input.q).length > 0
      ? byRelevance(input, table, where, columns, limit, offset)
      : sql`select ${columns} from ${table} r where ${where} order by ${orderOf(input.sort)} limit ${limit} offset ${offset}`
  return sql<Line & { total: number }>`${planned}
    with total as (select count(*) as total from (select from ${table} r where ${where} limit ${cap + 1}) capped)
    select total.total, page.* from total left join (${page}) page on true`.execute(db)
}

/** A title that is the query, then titles that begin with it, then titles that hold it, then the rest; newer first. */
function byRelevance(
  input: Search,
  table: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
  columns: RawBuilder<unknown>,
  limit: number,
  offset: number,
) {
  const asked = tokensOf(input.q).join(' ')
  return sql`select ${columns} from (
      (select r.id from ${table} r where r.title_key like ${likePrefix(asked)} and ${where} order by r.title_key limit 1000)
      union (select r.id from ${table} r where ${where} limit ${weighed})) hit
    join ${table} r on r.id = hit.id
    order by case when r.title_key = ${asked} then 0 when starts_with(r.title_key, ${asked}) then 1 when strpos(r.title_key, ${asked}) > 0 then 2 else 3 end,
      r.status <> 'in_force', coalesce(r.publication_date, r.registration_date, r.filing_date) desc nulls last, r.id
    limit ${limit} offset ${offset}`
}

function orderOf(sort: Search['sort']): RawBuilder<unknown> {
  switch (sort) {
    case 'filed_asc':
      return sql`r.filing_date asc nulls first, r.id desc`
    case 'published_desc':
      return sql`r.publication_date desc nulls last, r.id`
    case 'published_asc':
      return sql`r.publication_date asc nulls first, r.id desc`
    case 'title':
      return sql`r.title_key using ~<~, r.id`
    default:
      return sql`r.filing_date desc nulls last, r.id`
  }
}
