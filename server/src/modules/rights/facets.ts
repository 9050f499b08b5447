import type { RawBuilder } from 'kysely'
import { type Database, planned, sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { conditions, tableOf } from './criteria.ts'

/**
 * Exact counts of what a search finds. Each facet leaves its own criterion out: whoever chose marks still sees how many
 * patents there would be.
 */
export async function facets(context: Context, input: Input<'rights', 'facets'>): Promise<Output<'rights', 'facets'>> {
  if (input.scope === 'ours' && !context.actor.bodyId) fail('kernel.sign_in')
  const chosen = names.filter((name) => own[name].some((criterion) => isSet(input[criterion])))
  const groups = [names.filter((name) => !chosen.includes(name)), ...chosen.map((name) => [name])]
  const answers = await Promise.all(groups.map((group) => count(context.db, without(input, group, chosen), group)))
  const total = answers[0]?.find((row) => row.facet === 'total')?.count ?? 0
  const of = <V extends string>(facet: Facet) =>
    answers.flat().flatMap((row) => (row.facet === facet ? [{ value: row.value as V, count: row.count }] : []))
  return {
    total,
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

type Criteria = Input<'rights', 'facets'>

/** Each facet with the criteria that it offers. */
const own = {
  kind: ['kind'],
  status: ['status'],
  office: ['office'],
  region: ['region'],
  year: ['filedFrom', 'filedTo'],
  class: ['class'],
} as const satisfies Record<string, (keyof Criteria)[]>
type Facet = keyof typeof own
const names = Object.keys(own) as Facet[]

const columns: Record<Exclude<Facet, 'class'>, RawBuilder<unknown>> = {
  kind: sql`r.kind`,
  status: sql`r.status`,
  office: sql`r.office`,
  region: sql`left(r.region, 2)`,
  year: sql`extract(year from r.filing_date)`,
}
/** A value as its criterion takes it. */
const shown: Partial<Record<Facet, RawBuilder<unknown>>> = { region: sql`region || '0000'`, year: sql`year::int::text` }

/** A facet of a class names it as far as people choose it; a right with several below that counts once. */
const shownClass = sql`case when c like 'ipc:%' or c like 'cpc:%' then left(c, 8) when c like 'locarno:%' then left(c, 10) else c end`

/**
 * Counts a group of facets and the total. Matches are first counted by all columns together, which a parallel scan of
 * an index does, then the few counts are added up for each. Words are looked up once for both counts; filters alone
 * are so cheap that each count reads what it needs by itself.
 */
async function count(db: Database, criteria: Criteria, group: readonly Facet[]) {
  const plain = group.filter((name) => name !== 'class')
  const named = plain.map((name) => sql`${columns[name]} as ${sql.ref(name)}`)
  const reading = criteria.q || criteria.holder || criteria.number ? sql`materialized` : sql`not materialized`
  const sets = plain.map(
    (name) =>
      sql`select ${name} as facet, ${shown[name] ?? sql.ref(name)} as value, sum(count) as count from cube where ${sql.ref(name)} is not null group by ${sql.ref(name)}`,
  )
  const classes = sql`(select 'class' as facet, value, sum(count) as count
    from (select classes, count(*) as count from hit group by classes) alike
      cross join lateral (select distinct ${shownClass} as value from unnest(alike.classes) c) each
    group by value order by 3 desc limit 60)`
  const parts = [
    sql`select 'total' as facet, null as value, coalesce(sum(count), 0) as count from cube`,
    ...sets,
    ...(group.includes('class') ? [classes] : []),
  ]
  const { rows } = await sql<{ facet: Facet | 'total'; value: string; count: number }>`${planned}
    with hit as ${reading} (select ${sql.join([...named, sql`r.classes`])} from ${tableOf(criteria.scope)} r where ${conditions(criteria)}),
      cube as materialized (select ${sql.join([...plain.map((name) => sql.ref(name)), sql`count(*) as count`])} from hit
        group by ${plain.length > 0 ? sql.join(plain.map((name) => sql.ref(name))) : sql`()`})
    select facet, value, count::bigint from (${sql.join(parts, sql` union all `)}) counted order by count desc, value`.execute(
    db,
  )
  return rows
}

/** The first group counts under all criteria, a chosen facet without its own. */
function without(criteria: Criteria, group: readonly Facet[], chosen: readonly Facet[]): Criteria {
  const [name] = group
  if (!name || group.length > 1 || !chosen.includes(name)) return criteria
  return { ...criteria, ...Object.fromEntries(own[name].map((criterion) => [criterion, undefined])) }
}

function isSet(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}
