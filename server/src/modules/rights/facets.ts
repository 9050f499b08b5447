import { planned, sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { conditions, tableOf } from './criteria.ts'

/** Exact counts of what a search finds, by kind, status, office, province, class and filing year. */
export async function facets(context: Context, input: Input<'rights', 'facets'>): Promise<Output<'rights', 'facets'>> {
  if (input.scope === 'ours' && !context.actor.bodyId) fail('kernel.sign_in')
  const { rows } = await sql<{ facet: string; value: string; count: number }>`${planned}
    with hit as materialized (
      select r.kind, r.status, r.office, left(r.region, 2) || '0000' as region, extract(year from r.filing_date)::int as year, r.classes
      from ${tableOf(input.scope)} r where ${conditions(input)}),
    plain as (
      select case grouping(kind, status, office, region, year)
          when 15 then 'kind' when 23 then 'status' when 27 then 'office' when 29 then 'region' when 30 then 'year' else 'total' end as facet,
        coalesce(kind, status, office, region, year::text) as value, count(*) as count
      from hit group by grouping sets ((kind), (status), (office), (region), (year), ())),
    classes as (
      select 'class' as facet, value, count(*) as count from (
        select distinct hit.ctid_, case when c like 'ipc:%' or c like 'cpc:%' then left(c, 8) when c like 'locarno:%' then left(c, 10) else c end as value
        from (select row_number() over () as ctid_, classes from hit) hit cross join unnest(hit.classes) c) each
      group by value order by count(*) desc limit 60)
    select * from plain where value is not null or facet = 'total' union all select * from classes order by count desc, value`.execute(
    context.db,
  )
  const of = <V extends string>(facet: string) =>
    rows.filter((row) => row.facet === facet).map((row) => ({ value: row.value as V, count: row.count }))
  return {
    total: rows.find((row) => row.facet === 'total')?.count ?? 0,
    kind: of('kind'),
    status: of('status'),
    office: of('office'),
    region: of('region'),
    class: of('class'),
    year: of('year')
      .map(({ value, count }) => ({ value: Number(value), count }))
      .sort((a, b) => b.value - a.value),
  }
}
