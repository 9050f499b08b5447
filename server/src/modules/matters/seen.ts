/** What a body may know of a matter besides its timeline: title, states, the other bodies, running clocks. */
import {
  type ClockRun,
  type Definition,
  type Entry,
  effective,
  type MatterState,
  type Sight,
  seatsSeeing,
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
 * Seats that may be told of a run: those that see every entry which began, paused, prolonged or ended it. Whoever misses
 * one would be told a wrong last day, or learn from the right one what it may not know.
 */
export function seatsTold(entries: readonly Entry[], { clock, seq }: Pick<ClockRun, 'clock' | 'seq'>): string[] {
  const settled = effective(entries)
  const begins = (at: number) => settled.get(at)?.clocks?.some((one) => one.clock === clock && one.does === 'start')
  const next = entries.find((entry) => entry.seq > seq && begins(entry.seq))?.seq ?? Number.POSITIVE_INFINITY
  const touching = entries.flatMap((entry) => {
    const effects = settled.get(entry.seq)
    const within = entry.seq >= seq && entry.seq < next
    return within && effects?.clocks?.some((one) => one.clock === clock) ? [seatsSeeing(effects)] : []
  })
  const [first = [], ...others] = touching
  return first.filter((seat) => others.every((seats) => seats.includes(seat))).sort()
}
