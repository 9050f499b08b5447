/** What a body may know of a matter besides its timeline: title, states, the other bodies, running clocks. */
import { isDeepStrictEqual } from 'node:util'
import {
  type ClockRun,
  type Definition,
  type Entry,
  effective,
  knownState,
  type MatterState,
  type Sight,
  sightOf,
  type Viewer,
} from '@quanlian/procedure'

/** Title as the viewer knows it; that of the procedure where it sees no field that says it. */
export function titleOf(definition: Definition, known: MatterState): string {
  const subject = known.facts[definition.subject]
  return typeof subject === 'string' && subject !== '' ? subject : definition.title.zh
}

/** States by line worth telling: a side line that still waits where it began says nothing. */
export function tellingStates(definition: Definition, known: MatterState): string[] {
  const all = Object.entries(definition.lines).map(([line, states]) => {
    const state = known.lines[line] ?? ''
    return { state, idle: states[state]?.rest === true && state === Object.keys(states)[0] }
  })
  const telling = all.filter(({ idle }) => !idle)
  return (telling.length > 0 ? telling : all.slice(0, 1)).map(({ state }) => state)
}

/** Whether a field or paper of this name is within what is seen. */
export function sees(sight: Sight | undefined, name: string): boolean {
  return sight === 'all' || (typeof sight === 'object' && sight.includes(name))
}

/** Bodies of the matter that a viewer may know of: itself, whoever did what it sees, whoever came by what it sees whole. */
export function bodiesSeen(
  entries: readonly Entry[],
  state: MatterState,
  viewer: Viewer,
): { body: string; seats: string[]; since: number }[] {
  const settled = effective(entries)
  const seen = new Map<string, { since: number; seats: Set<string> }>()
  const note = (body: string | null, seat: string, seq: number) => {
    if (body === null || !state.seats[seat]?.some((one) => one.body === body)) return
    const known = seen.get(body)
    if (known) known.seats.add(seat)
    else seen.set(body, { since: seq, seats: new Set([seat]) })
  }
  for (const entry of entries) {
    const sight = sightOf(entry, viewer)
    if (sight === undefined) continue
    note(entry.by.body, entry.by.seat, entry.seq)
    for (const { body, seat } of settled.get(entry.seq)?.joins ?? [])
      if (sight === 'all' || body === viewer.body) note(body, seat, entry.seq)
  }
  for (const seat of viewer.seats) note(viewer.body, seat, state.seq)
  return [...seen].map(([body, { since, seats }]) => ({ body, seats: [...seats], since }))
}

/** The entry that a correction or withdrawal is about, and is seen as; any other is about itself. */
export function aboutOf<E extends Entry>(entries: readonly E[], entry: E): E {
  return entry.refers === undefined ? entry : (entries.find(({ seq }) => seq === entry.refers) ?? entry)
}

/**
 * Seats that may be told of a run: those to which what they see of the matter gives the same run. Whoever misses an entry
 * that moved it would be told a wrong last day, or learn from the right one what it may not know.
 */
export function seatsTold(definition: Definition, entries: readonly Entry[]): (run: ClockRun) => string[] {
  const known = Object.keys(definition.seats).map((seat) => {
    const { clocks } = knownState(definition, entries, { body: null, seats: [seat] })
    return { seat, clocks }
  })
  return (run) =>
    known.flatMap(({ seat, clocks }) => {
      const same = clocks.find(({ clock, seq }) => clock === run.clock && seq === run.seq)
      return same && isDeepStrictEqual(same, runOf(run)) ? [seat] : []
    })
}

/** A run without what a page tells of it besides. */
function runOf({ clock, rule, part, start, suspensions, extensions, done, seq }: ClockRun): ClockRun {
  return {
    clock,
    rule,
    ...(part === undefined ? {} : { part }),
    start,
    suspensions,
    extensions,
    ...(done === undefined ? {} : { done }),
    seq,
  }
}
