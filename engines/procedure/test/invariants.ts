/** What must hold after every step of every matter, whatever its procedure; real definitions are walked with it too. */
import assert from 'node:assert/strict'
import type { Statutes } from '@quanlian/statutes'
import fc from 'fast-check'
import {
  type Action,
  type Actor,
  accept,
  available,
  clocksOf,
  type Definition,
  type Entry,
  effective,
  fold,
  formsOf,
  isEnd,
  knownState,
  type Procedure,
  platform,
  type Step,
  timeline,
  versionOf,
  type WalkOptions,
  walk,
} from '../src/index.ts'

export interface Walks extends WalkOptions {
  /** How many. */
  runs: number
  /** Things tried in each. */
  steps: number
}

/** Walks at random and asserts what must hold. @returns how often each action was accepted, corrections by their kind */
export function walkAll(
  procedure: Procedure,
  statutes: Statutes,
  { runs, steps, ...options }: Walks,
): Map<string, number> {
  const done = new Map<string, number>()
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = chance(seed)
      let before: Step | undefined
      for (const step of walk(procedure, statutes, random, steps, options)) {
        holdsAfter(procedure, statutes, step, before)
        const name = step.kind === 'act' ? step.action : step.kind
        if (!step.refusal) done.set(name, (done.get(name) ?? 0) + 1)
        before = step
      }
      if (before) holdsAtLast(procedure, statutes, before)
    }),
    { numRuns: runs },
  )
  return done
}

/** Mulberry32: a number from 0 up to 1, the same ones for the same seed. */
export function chance(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What holds after one step: cheap enough for each of many thousands. */
function holdsAfter(procedure: Procedure, statutes: Statutes, step: Step, before: Step | undefined): void {
  const { definition, entries, state, at, refusal } = step
  if (refusal) {
    assert.equal(entries.length, before?.entries.length ?? 0, 'what is refused adds nothing')
    if (before) assert.equal(state, before.state, 'what is refused changes nothing')
    assert.ok(refusal.message.zh && refusal.message.en, 'a refusal says why')
    return
  }
  // From here on nobody may touch what was accepted: a fold or a correction that writes into an entry throws.
  const last = entries.at(-1)
  if (last) frozen(last)
  assert.deepEqual(
    entries.map(({ seq }) => seq),
    entries.map((_, index) => index + 1),
    'entries are numbered without gaps',
  )
  assert.deepEqual(state, fold(definition, entries), 'the state is the fold of all')
  assert.equal(state.ended, isEnd(definition, state.lines))
  for (const [line, now] of Object.entries(state.lines))
    assert.ok(definition.lines[line]?.[now], `${now} is no state of ${line}`)
  // One viewer after each step, everybody after the last.
  const viewers = viewersOf(state.seats)
  const viewer = viewers[entries.length % viewers.length]
  if (viewer) seesOnlyItsOwn(procedure, entries, definition, viewer)
  if (state.ended)
    for (const by of everybody(definition, state.seats))
      assert.deepEqual(available(definition, state, by, statutes, at), [], 'nothing is possible once it is over')
}

/** What holds of a whole walk. */
function holdsAtLast(procedure: Procedure, statutes: Statutes, { definition, entries, state, at }: Step): void {
  for (const view of clocksOf(definition, state, statutes, at)) {
    assert.ok(view.due === null || view.ends !== null)
    assert.ok(view.due !== null || view.provisional.length > 0, 'a clock without a last day says why')
  }
  for (const viewer of viewersOf(state.seats)) seesOnlyItsOwn(procedure, entries, definition, viewer)
  const stored = entries.map(asStored)
  assert.deepEqual(fold(definition, stored), state, 'entries out of a store fold to the same')
  assert.deepEqual(
    timeline(stored, { body: null, seats: [definition.lead] }),
    timeline(entries, { body: null, seats: [definition.lead] }),
  )
  if (entries.some(({ kind }) => kind === 'correct' || kind === 'withdraw')) stands(procedure, statutes, entries)
}

/** Everything that stands is accepted again, one after the other, and does the same. */
function stands(procedure: Procedure, statutes: Statutes, entries: readonly Entry[]): void {
  const [effects, forms] = [effective(entries), formsOf(entries)]
  const standing = entries.filter(({ seq }) => effects.has(seq))
  const again: Entry[] = []
  for (const entry of standing) {
    if (entry.kind === 'adopt') {
      again.push({ ...entry, seq: again.length + 1 })
      continue
    }
    const definition = versionOf(procedure, entry.version)
    const form = forms.get(entry.seq) ?? entry.form
    const by = actorOf(definition, entry)
    const done = accept(definition, again, { action: entry.action, form, by, at: entry.at }, statutes)
    assert.ok(done.ok, `${entry.action} no longer stands: ${done.ok ? '' : done.message.en}`)
    assert.deepEqual(done.entry.effects, effects.get(entry.seq), `${entry.action} does what replay says it does`)
    again.push(done.entry)
  }
}

/** Fields, papers and facts that the definition does not show to a viewer never reach it. */
function seesOnlyItsOwn(
  procedure: Procedure,
  entries: readonly Entry[],
  definition: Definition,
  viewer: { body: string | null; seats: readonly string[] },
): void {
  const facts = new Set<string>()
  const seen = timeline(entries, viewer)
  const byBody = new Map(entries.map(({ seq, by }) => [seq, by.body]))
  for (const entry of seen) {
    const about = entries.find(({ seq }) => seq === (entry.refers ?? entry.seq))
    if (about?.kind !== 'act') continue
    const { lead, seats, actions } = versionOf(procedure, about.version)
    const action = actions[about.action]
    assert.ok(action)
    const all = viewer.body !== null && byBody.get(about.seq) === viewer.body
    const may = all ? 'all' : mayOf(lead, seats, action, about, viewer.seats)
    assert.ok(may !== undefined, `${viewer.seats.join()} sees ${entry.action}`)
    const shown = [...Object.keys(entry.form), ...Object.keys(entry.corrected ?? {}), ...entry.documents]
    for (const name of shown) assert.ok(may === 'all' || may.has(name), `${viewer.seats.join()} sees ${name}`)
    if (may !== 'all') assert.equal(entry.reason, undefined, 'why it was corrected is for those who see all')
    for (const note of action.note) if (may === 'all' || may.has(note)) facts.add(note)
  }
  if (viewer.seats.length === 0) assert.deepEqual(seen, [], 'who takes no part sees nothing')
  const known = knownState(definition, entries, viewer)
  for (const fact of Object.keys(known.facts)) assert.ok(facts.has(fact), `${viewer.seats.join()} knows ${fact}`)
}

/** What a definition shows of an entry to seats, read from the definition itself. */
function mayOf(
  lead: string,
  all: Definition['seats'],
  action: Action,
  { by }: Entry,
  seats: readonly string[],
): 'all' | Set<string> | undefined {
  const sights = seats.flatMap((seat) =>
    seat === lead || seat === by.seat || all[seat]?.sees === 'all'
      ? ['all' as const]
      : [action.seenBy[seat] ?? all[seat]?.sees].flatMap((sight) => sight ?? []),
  )
  if (sights.length === 0) return undefined
  if (sights.includes('all')) return 'all'
  return new Set(sights.filter((sight) => sight !== 'fact'))
}

function viewersOf(seats: Readonly<Record<string, readonly { body: string }[]>>) {
  const bodies = new Set(Object.values(seats).flatMap((there) => there.map(({ body }) => body)))
  return [
    ...[...bodies].map((body) => ({
      body,
      seats: Object.keys(seats).filter((seat) => seats[seat]?.some((one) => one.body === body)),
    })),
    ...Object.keys(seats).map((seat) => ({ body: null, seats: [seat] })),
    { body: 'd0000000-0000-4000-8000-000000000001', seats: [] },
  ]
}

function everybody(definition: Definition, seats: Readonly<Record<string, readonly { body: string }[]>>): Actor[] {
  const people = Object.entries(seats).flatMap(([seat, there]) =>
    there.map(({ body }) => ({ body, kind: null, person: null, roles: definition.seats[seat]?.roles ?? [] })),
  )
  return [platform, ...people]
}

function actorOf(definition: Definition, { by }: Entry): Actor {
  if (by.body === null) return platform
  const seat = definition.seats[by.seat]
  return { body: by.body, kind: seat?.kinds[0] ?? null, person: by.person, roles: seat?.roles ?? [] }
}

/** As `jsonb` gives it back: keys by length, then by letter. */
export function asStored<T>(value: T): T {
  const sorted = (_key: string, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)))
      : inner
  return JSON.parse(JSON.stringify(value, sorted))
}

function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) frozen(inner)
}
