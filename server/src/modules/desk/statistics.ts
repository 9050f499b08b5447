import { sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { procedureTitle, stateTitle } from '../matters/index.ts'
import { beginningOf, endOf } from './days.ts'
import { clockOfAny } from './told.ts'

/** Upper ends of the ages that are told apart, in days; the last is open. */
const ages = [7, 30, 90, 180, 365] as const

/** Figures over all matters of the acting body that were opened in a span of days, as far as it knows them. */
export async function statistics(
  { db, actor, now }: Context,
  { procedure, from, to }: Input<'desk', 'statistics'>,
): Promise<Output<'desk', 'statistics'>> {
  const since = from === undefined ? null : beginningOf(from)
  const before = to === undefined ? null : endOf(to)
  const chosen = sql`from matter.participant p where p.body_id = ${actor.bodyId}
    and (${procedure ?? null}::text is null or p.procedure = ${procedure ?? null})
    and (${since}::timestamptz is null or p.opened_at >= ${since}) and (${before}::timestamptz is null or p.opened_at < ${before})`
  const [states, totals, clocks] = await Promise.all([
    sql<StateCount>`
      select procedure, state, width_bucket(floor(days), ${bounds}::float8[]) as age, count(*) as count
        from (select p.procedure, p.states,
          extract(epoch from (case when p.ended then p.changed_at else ${now} end) - p.opened_at)::float8 / 86400 as days ${chosen}) p
          cross join unnest(states) state
        group by procedure, state, age`.execute(db),
    sql<{ opened: number; ended: number }>`
      select count(*) as opened, count(*) filter (where p.ended) as ended ${chosen}`.execute(db),
    sql<ClockCount>`
      select * from matter.count_clocks(${procedure ?? null}, ${since}, ${before}, ${now}) order by procedure, clock`.execute(
      db,
    ),
  ])
  return {
    asOf: now.toISOString(),
    states: byState(states.rows),
    clocks: clocks.rows.map(({ procedure, clock, ...counts }) => {
      const { title } = clockOfAny(procedure, clock)
      return { procedure, clock, title, ...counts }
    }),
    opened: totals.rows[0]?.opened ?? 0,
    ended: totals.rows[0]?.ended ?? 0,
  }
}

/** The first day beyond each age. */
const bounds = ages.map((days) => days + 1)

interface StateCount {
  procedure: string
  state: string
  /** Place among the ages. */
  age: number
  count: number
}

interface ClockCount {
  procedure: string
  clock: string
  met: number
  late: number
  running: number
  unknown: number
}

function byState(counts: readonly StateCount[]): Output<'desk', 'statistics'>['states'] {
  const groups = new Map<string, { procedure: string; state: string; byAge: Map<number, number> }>()
  for (const { procedure, state, age, count } of counts) {
    const key = `${procedure} ${state}`
    const group = groups.get(key) ?? { procedure, state, byAge: new Map() }
    groups.set(key, group)
    group.byAge.set(age, count)
  }
  return [...groups.values()]
    .map(({ procedure, state, byAge }) => ({
      procedure,
      procedureTitle: procedureTitle(procedure),
      state: { id: state, title: stateTitle(procedure, state) },
      total: [...byAge.values()].reduce((sum, count) => sum + count, 0),
      ages: [...ages, null].map((upTo, age) => ({ upTo, count: byAge.get(age) ?? 0 })),
    }))
    .sort((a, b) => a.procedure.localeCompare(b.procedure) || b.total - a.total || a.state.id.localeCompare(b.state.id))
}
