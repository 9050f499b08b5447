/**
 * What a body should see of a matter, read a second time: from the definition (`seenBy`, `sees`, `lead`) and from what was
 * filled in, by whom. Nothing of the engine is called and nothing that it kept with an entry is believed.
 */
import type { Action, Definition, Sight } from '@quanlian/procedure'
import type { Statutes } from '@quanlian/statutes'

type Form = Readonly<Record<string, unknown>>

/** An entry as it was sent, without what the platform made of it. */
export interface Happened {
  seq: number
  kind: 'act' | 'correct' | 'withdraw' | 'adopt'
  action: string
  /** ISO instant. */
  at: string
  seat: string
  body: string | null
  person: string | null
  form: Form
  refers: number | null
  reason: string | null
}

/** One running of a clock. */
export interface Run {
  clock: string
  seq: number
  start: string
  done: string | null
  suspended: { from: string; to: string | null; reason: string }[]
  extended: { n: number | null; decided: string }[]
}

interface Act {
  entry: Happened
  action: Action
  withdrawn: boolean
  /** As last corrected; as it was where it was withdrawn. */
  latest: Form
  joins: readonly { seat: string; body: string }[]
}

/** A matter as it really is. */
export interface Reading {
  definition: Definition
  happened: readonly Happened[]
  acts: ReadonlyMap<number, Act>
  /** Bodies by seat. */
  seats: ReadonlyMap<string, ReadonlySet<string>>
  facts: Form
  lines: Readonly<Record<string, string>>
  ended: boolean
  runs: readonly Run[]
}

/** Reads what happened. @param statutes asked by functions of the definition that name bodies */
export function read(definition: Definition, happened: readonly Happened[], statutes: Statutes): Reading {
  const gone = new Set(happened.flatMap(({ kind, refers }) => (kind === 'withdraw' ? [refers] : [])))
  const acts = new Map<number, Act>()
  const seats = new Map<string, Set<string>>()
  const facts: Record<string, unknown> = {}
  for (const entry of happened) {
    const action = definition.actions[entry.action]
    if (entry.kind !== 'act' || !action) continue
    const withdrawn = gone.has(entry.seq)
    const corrections = happened.filter(({ kind, refers }) => kind === 'correct' && refers === entry.seq)
    const latest = withdrawn ? entry.form : (corrections.at(-1)?.form ?? entry.form)
    const ask = {
      form: { ...latest },
      facts: { ...facts },
      statutes,
      today: entry.at.slice(0, 10),
    }
    const named = Object.entries(action.join).flatMap(([seat, who]) =>
      [who(ask) ?? []].flat().map((body) => ({ seat, body })),
    )
    const joins = [...(entry.seq === 1 && entry.body ? [{ seat: entry.seat, body: entry.body }] : []), ...named]
    acts.set(entry.seq, { entry, action, withdrawn, latest, joins })
    if (withdrawn) continue
    for (const { seat, body } of joins) seats.set(seat, (seats.get(seat) ?? new Set()).add(body))
    remember(facts, action, latest, () => true)
  }
  const lines = linesAfter(definition, [...acts.values()])
  const runs = runsAfter([...acts.values()])
  return {
    definition,
    happened,
    acts,
    seats,
    facts,
    lines,
    ended: isOver(definition, lines),
    runs,
  }
}

/** Every body that takes part. */
export function bodiesOf({ seats }: Reading): Set<string> {
  return new Set([...seats.values()].flatMap((bodies) => [...bodies]))
}

/** Seats of a body, in the order of the definition. */
export function seatsOf({ definition, seats }: Reading, body: string): string[] {
  return Object.keys(definition.seats).filter((seat) => seats.get(seat)?.has(body))
}

/** What a body may see of an action that somebody took: all of it, some fields and papers, that it happened, or nothing. */
export function sightOf({ definition, ...reading }: Reading, { entry, action }: Act, body: string): Sight | undefined {
  if (entry.body === body) return 'all'
  const act = { entry, action }
  const sights = seatsOf({ definition, ...reading }, body).map((seat) => sightOfSeat(definition, act, seat))
  if (sights.includes('all')) return 'all'
  const lists = sights.filter((sight) => typeof sight === 'object')
  if (lists.length > 0) return lists.flat()
  return sights.includes('fact') ? 'fact' : undefined
}

type Doing = Pick<Act, 'entry' | 'action'>

function sightOfSeat(definition: Definition, { entry, action }: Doing, seat: string): Sight | undefined {
  const always = definition.seats[seat]?.sees
  if (seat === definition.lead || (entry.body && seat === entry.seat) || always === 'all') return 'all'
  return action.seenBy[seat] ?? always
}

/** Whether a field or paper of this name is within what is seen. */
export function within(sight: Sight | undefined, name: string): boolean {
  return sight === 'all' || (typeof sight === 'object' && sight.includes(name))
}

/** What a body knows of the whole. */
export interface Known {
  facts: Form
  lines: Readonly<Record<string, string>>
  ended: boolean
  /** Clocks that the page tells. */
  runs: readonly Run[]
  /** Bodies, each with the seats it is known in. */
  bodies: ReadonlySet<string>
}

/** What follows from the part that a body sees. */
export function knownTo(reading: Reading, body: string): Known {
  const { definition } = reading
  const all = [...reading.acts.values()].map((act) => ({
    act,
    sight: sightOf(reading, act, body),
  }))
  const seen = all.filter(({ act, sight }) => sight !== undefined && !act.withdrawn)
  const facts: Record<string, unknown> = {}
  for (const { act, sight } of seen) remember(facts, act.action, act.latest, (name) => within(sight, name))
  const lines = linesAfter(
    definition,
    seen.map(({ act }) => act),
  )
  // A run is told to a seat that sees all that was done to it: no last day that is not the true one.
  const told = seatsOf(reading, body).flatMap((seat) =>
    runsAfter([...reading.acts.values()].filter((act) => sightOfSeat(definition, act, seat) !== undefined)).map(plain),
  )
  const runs = reading.runs.filter((run) => told.includes(plain(run)))
  const bodies = new Set([body])
  for (const { act, sight } of all.filter((one) => one.sight !== undefined)) {
    if (act.entry.body) bodies.add(act.entry.body)
    if (sight === 'all' && !act.withdrawn) for (const joined of act.joins) bodies.add(joined.body)
  }
  return { facts, lines, ended: isOver(definition, lines), runs, bodies }
}

/** Actions for which a matter is in a state, and which these roles of a body may take; grounds and periods aside. */
export function possibleFor(reading: Reading, body: string, roles: readonly string[]): string[] {
  const { definition, lines, ended } = reading
  if (ended) return []
  const seats = seatsOf(reading, body)
  const lineOf = (state: string) => Object.keys(definition.lines).find((line) => definition.lines[line]?.[state]) ?? ''
  // Several states of one line are alternatives; every line that is named must be in one of them.
  const holds = (states: readonly string[]) =>
    states.every((state) => states.some((one) => lineOf(one) === lineOf(state) && lines[lineOf(one)] === one))
  return Object.entries(definition.actions).flatMap(([name, { by, from, while: also }]) => {
    if (by === 'platform' || name === definition.first || !holds(from) || !holds(also)) return []
    return seats.some((seat) => by[seat]?.some((role) => roles.includes(role))) ? [name] : []
  })
}

function plain(run: Run): string {
  return JSON.stringify(run)
}

/** States worth telling: a side line that waits where it began says nothing. */
export function toldStates(definition: Definition, lines: Readonly<Record<string, string>>): string[] {
  const idle = (line: string) => {
    const [first] = Object.keys(definition.lines[line] ?? {})
    return lines[line] === first && definition.lines[line]?.[first ?? '']?.rest === true
  }
  const names = Object.keys(definition.lines)
  const told = names.filter((line) => !idle(line))
  return (told.length > 0 ? told : names.slice(0, 1)).map((line) => lines[line] ?? '')
}

/** The title by which a body knows a matter. */
export function titleOf({ title, subject }: Definition, { facts }: Pick<Known, 'facts'>): string {
  return typeof facts[subject] === 'string' ? facts[subject] : title.zh
}

/** What a form that leaves a field out no longer says is not known any more. */
function remember(facts: Record<string, unknown>, { note }: Action, form: Form, seen: (name: string) => boolean): void {
  for (const name of note.filter(seen)) {
    if (form[name] === undefined) delete facts[name]
    else facts[name] = form[name]
  }
}

function linesAfter({ lines }: Definition, acts: readonly Act[]): Record<string, string> {
  const now = Object.fromEntries(Object.entries(lines).map(([line, states]) => [line, Object.keys(states)[0] ?? '']))
  for (const { action, withdrawn } of acts) {
    const line = Object.keys(lines).find((name) => action.to !== null && lines[name]?.[action.to])
    if (!withdrawn && line && action.to) now[line] = action.to
  }
  return now
}

function isOver({ lines }: Definition, now: Readonly<Record<string, string>>): boolean {
  const states = Object.entries(now).map(([line, state]) => lines[line]?.[state])
  return states.some((state) => state?.end) && states.every((state) => state?.end || state?.rest)
}

function runsAfter(acts: readonly Act[]): Run[] {
  const runs: Run[] = []
  for (const { action, entry, latest, withdrawn } of acts) if (!withdrawn) turn(runs, action, entry, { ...latest })
  return runs
}

/**
 * An action first takes up what rests, then ends clocks, and only then starts and changes others. Whoever does not see that
 * a run was ended takes it for open still: what ends a clock ends every run of it.
 */
function turn(runs: Run[], action: Action, { seq, at }: Happened, form: Record<string, unknown>): void {
  const when = action.on?.(form) ?? at
  const open = (clock: string) => runs.filter((run) => run.clock === clock && run.done === null)
  const takeUp = (run: Run, reason: string) => {
    for (const one of run.suspended)
      if (one.to === null && (reason === 'all' || reason === one.reason))
        one.to = [when, one.from].sort().at(-1) ?? when
  }
  for (const [clock, reason] of Object.entries(action.resume)) for (const run of open(clock)) takeUp(run, reason)
  for (const run of action.stop.flatMap(open)) {
    takeUp(run, 'all')
    run.done = when
  }
  for (const [clock, from] of Object.entries(action.start)) {
    const start = from === 'now' ? when : from(form)
    if (start !== undefined) runs.push({ clock, seq, start, done: null, suspended: [], extended: [] })
  }
  for (const [clock, reason] of Object.entries(action.suspend))
    for (const run of open(clock)) run.suspended.push({ from: when, to: null, reason })
  for (const [clock, length] of Object.entries(action.extend))
    for (const run of open(clock))
      run.extended.push({ n: length === 'all' ? null : (length(form) ?? null), decided: when })
}
