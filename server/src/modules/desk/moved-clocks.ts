import { clocksOf, type Entry, fold } from '@quanlian/procedure'
import { type RuleId, type Statutes, statutesOf } from '@quanlian/statutes'
import { type Database, sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { lawWithDraft } from '../law/index.ts'
import { procedureTitle } from '../matters/index.ts'
import { dayOf } from './days.ts'
import { keptDefinition } from './told.ts'

type Moved = Output<'desk', 'movedClocks'>['items'][number]

/** Matters that one statement reads. */
const atOnce = 500
/** Clocks that are listed; those beyond are counted all the same. */
const mostListed = 1000

/** Last days under the law as it is and as a draft would make it, of every open clock of every body. */
export async function movedClocks(
  { db, now }: Context,
  { id }: Input<'desk', 'movedClocks'>,
): Promise<Output<'desk', 'movedClocks'>> {
  const { law, drafted, rule, touched } = await lawWithDraft(db, id)
  const inUse = await sql<RuleInUse>`select rule, part from matter.open_clock_rules()`.execute(db)
  const days = [dayOf(now), ...(rule.from === null ? [] : [rule.from])]
  const statutes = [law, drafted].map(statutesOf)
  const affected = inUse.rows.filter((one) => restsOn(one, touched, statutes, days)).map((one) => one.rule)
  const [before, after] = [statutesOf(law), statutesOf(drafted)]
  const items: Moved[] = []
  let total = 0
  for await (const matter of openMatters(db, affected)) {
    const moved = compare(matter, before, after, now.toISOString())
    items.push(...moved.slice(0, mostListed - items.length))
    total += moved.length
  }
  return { items, total }
}

/** All that have an open clock of these rules, in the order of their numbers. */
async function* openMatters(db: Database, rules: readonly string[]): AsyncGenerator<StoredMatter> {
  for (let last = ''; ; ) {
    const { rows } = await sql<StoredMatter>`
      select * from matter.open_clocks(${rules}::text[], ${last}, ${atOnce})`.execute(db)
    yield* rows
    if (rows.length < atOnce) return
    last = rows.at(-1)?.number ?? last
  }
}

/** Of a matter no more than what its entries did to clocks. */
interface StoredMatter {
  number: string
  procedure: string
  version: number
  entries: {
    seq: number
    version: number
    kind: Entry['kind']
    refers: number | null
    clocks: NonNullable<Entry['effects']['clocks']>
    amends: Record<number, NonNullable<Entry['effects']['clocks']>> | null
  }[]
}

function compare(matter: StoredMatter, before: Statutes, after: Statutes, at: string): Moved[] {
  const { number, procedure, version } = matter
  const definition = keptDefinition(procedure, version)
  if (!definition) return []
  const state = fold(definition, matter.entries.map(toEntry))
  const then = clocksOf(definition, state, after, at)
  return clocksOf(definition, state, before, at).flatMap((view, place) => {
    const due = then[place]?.due ?? null
    if (view.done !== undefined || view.due === due) return []
    return [{ number, procedureTitle: procedureTitle(procedure), clock: view.title, before: view.due, after: due }]
  })
}

/** An entry of clocks alone: the fold asks for nothing else to tell them. */
function toEntry({ seq, version, kind, refers, clocks, amends }: StoredMatter['entries'][number]): Entry {
  const amended = Object.entries(amends ?? {}).map(([of, its]) => [of, { clocks: its }] as const)
  return {
    ...{ seq, version, kind, action: '', at: '', by: { seat: '', body: null, person: null }, form: {} },
    effects: { clocks },
    ...(refers === null ? {} : { refers }),
    ...(amends === null ? {} : { amends: Object.fromEntries(amended) }),
  }
}

interface RuleInUse {
  rule: string
  part: string | null
}

/** Whether a clock can be moved by rules that change: they are its own, or those by which it is counted. */
function restsOn(
  { rule, part }: RuleInUse,
  touched: readonly string[],
  laws: readonly Statutes[],
  days: readonly string[],
): boolean {
  if (touched.includes(rule)) return true
  // Of a clock in hours the law engine wants an instant, of one in days a day.
  const starts = days.flatMap((day) => [day, `${day}T09:00:00+08:00`])
  return laws.some((statutes) =>
    starts.some((start) => {
      const asked = { rule: rule as RuleId, start, ...(part === null ? {} : { part }) }
      const outcome = statutes.clock(asked, start.slice(0, 10))
      return outcome.ok && outcome.rules.some((cited) => touched.includes(cited.id))
    }),
  )
}
