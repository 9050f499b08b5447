import type { RawBuilder } from 'kysely'
import { planned, sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { type Criteria, conditions, isLate, isUnread, waits } from './criteria.ts'
import { procedureTitle } from './definitions.ts'
import { stateTitle } from './row.ts'
import { peopleBy } from './store.ts'

/** Counts over a queue. Each leaves its own criterion out: whoever chose one state still sees how many there are in others. */
export async function facets(
  context: Context,
  input: Input<'matters', 'facets'>,
): Promise<Output<'matters', 'facets'>> {
  const chosen = names.filter((name) => isSet(input[own[name]]))
  const groups = [names.filter((name) => !chosen.includes(name)), ...chosen.map((name) => [name])]
  const answers = (
    await Promise.all(groups.map((group) => count(context, without(input, group, chosen), group)))
  ).flat()
  const of = (facet: Facet) => answers.filter((row) => row.facet === facet)
  const one = (facet: Facet) => of(facet)[0]?.count ?? 0
  const people = await peopleBy(
    context.db,
    of('assignees').flatMap(({ value }) => value ?? []),
  )
  return {
    procedures: of('procedures').map(({ procedure: id, count }) => ({ id, title: procedureTitle(id), count })),
    states: of('states').map(({ procedure, value, count }) => {
      const id = value ?? ''
      return { id, title: stateTitle(procedure, id), procedure, count }
    }),
    assignees: of('assignees').map(({ value: id, count }) => ({
      id,
      name: id === null ? '' : (people.get(id) ?? ''),
      count,
    })),
    waiting: one('waiting'),
    late: one('late'),
    unread: one('unread'),
    ended: one('ended'),
  }
}

/** Each count with the criterion that it offers. */
const own = {
  procedures: 'procedure',
  states: 'state',
  assignees: 'assignee',
  waiting: 'waiting',
  late: 'late',
  unread: 'unread',
  ended: 'ended',
} as const satisfies Record<string, keyof Criteria>
type Facet = keyof typeof own
const names = Object.keys(own) as Facet[]

const yesOrNo: readonly Facet[] = ['waiting', 'late', 'unread', 'ended']

interface Count {
  facet: Facet
  procedure: string
  value: string | null
  count: number
}

/** Rows are first counted by the columns of the group together; the few counts are then added up for each facet. */
async function count({ db, actor, now }: Context, criteria: Criteria, group: readonly Facet[]): Promise<Count[]> {
  const columns = columnsFor(actor, now)
  const named = [...new Set(group.flatMap((name) => needs[name]))]
  const { rows } = await sql<Count>`${planned}
    with cube as materialized (
      select ${sql.join(named.map((name) => sql`${columns[name]} as ${sql.ref(name)}`))}, count(*) as n from matter.queue p
        where ${conditions(criteria, actor, now)} group by ${sql.join(named.map((_name, at) => sql.raw(String(at + 1))))})
    select facet, procedure, value, count::bigint from (${sql.join(
      group.map((name) => sums[name]),
      sql` union all `,
    )}) counted (facet, procedure, value, count)
    where count is not null order by count desc, procedure, value nulls first`.execute(db)
  return rows
}

type Column = 'procedure' | 'states' | 'assignee_id' | 'waiting' | 'late' | 'unread' | 'ended'

/** What each facet is counted by. */
const needs: Record<Facet, readonly Column[]> = {
  procedures: ['procedure'],
  states: ['procedure', 'states'],
  assignees: ['assignee_id'],
  waiting: ['waiting'],
  late: ['late'],
  unread: ['unread'],
  ended: ['ended'],
}

function columnsFor(actor: Context['actor'], now: Date): Record<Column, RawBuilder<unknown>> {
  return {
    procedure: sql`p.procedure`,
    states: sql`p.states`,
    assignee_id: sql`p.assignee_id`,
    waiting: waits(actor, now),
    late: isLate(now),
    unread: isUnread,
    ended: sql`p.ended`,
  }
}

/** How its counts are added up. */
const sums: Record<Facet, RawBuilder<unknown>> = {
  procedures: sql`select 'procedures', procedure, null, sum(n) from cube group by procedure`,
  states: sql`select 'states', procedure, state, sum(n) from cube cross join lateral unnest(states) state group by procedure, state`,
  assignees: sql`select 'assignees', '', assignee_id::text, sum(n) from cube group by assignee_id`,
  waiting: sql`select 'waiting', '', null, sum(n) from cube where waiting`,
  late: sql`select 'late', '', null, sum(n) from cube where late`,
  unread: sql`select 'unread', '', null, sum(n) from cube where unread`,
  ended: sql`select 'ended', '', null, sum(n) from cube where ended`,
}

/** The first group counts under all criteria, a chosen facet without its own. */
function without(criteria: Criteria, group: readonly Facet[], chosen: readonly Facet[]): Criteria {
  const [name] = group
  if (!name || !chosen.includes(name)) return criteria
  // Of a yes or no only the yes is counted.
  return { ...criteria, [own[name]]: yesOrNo.includes(name) ? true : undefined }
}

function isSet(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}
