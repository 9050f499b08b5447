/** State as a fold over accepted entries. Pure data in, pure data out: corrections overlay what they correct. */
import type { SuspensionReason } from '@quanlian/statutes'
import { type Definition, initialLines } from './definition.ts'
import type { ClockEffect, Effects, Entry } from './entry.ts'

/** One running of a clock, as the entries say; its last day is the law engine's to tell, never stored. */
export interface ClockRun {
  clock: string
  rule: string
  part?: string
  /** Day or instant. */
  start: string
  suspensions: readonly { from: string; to?: string; reason: SuspensionReason }[]
  extensions: readonly { n?: number; decided: string }[]
  /** Day or instant on which it was met. */
  done?: string
  /** The entry that started it. */
  seq: number
}

export interface MatterState {
  /** Number of the last entry; 0 before the first. */
  seq: number
  version: number
  /** State by line. */
  lines: Readonly<Record<string, string>>
  facts: Readonly<Record<string, unknown>>
  /** Every run of every clock, in the order they began. */
  clocks: readonly ClockRun[]
  /** Bodies by seat, with the entry by which each came. */
  seats: Readonly<Record<string, readonly { body: string; since: number }[]>>
  /** Entries that were taken back. */
  withdrawn: readonly number[]
  ended: boolean
}

/** Where a matter stands before anything happened. */
export function beginning(definition: Definition): MatterState {
  return {
    seq: 0,
    version: definition.version,
    lines: initialLines(definition),
    facts: {},
    clocks: [],
    seats: {},
    withdrawn: [],
    ended: false,
  }
}

/** The state after these entries, in order. @param definition the version the matter follows now */
export function fold(definition: Definition, entries: readonly Entry[]): MatterState {
  const effects = effective(entries)
  return foldWith(definition, entries, ({ seq }) => effects.get(seq))
}

/** The same with effects of the caller's choosing: `known` gives what an entry does, nothing where it does nothing now. */
export function foldWith(
  definition: Definition,
  entries: readonly Entry[],
  known: (entry: Entry) => Effects | undefined,
): MatterState {
  let state = beginning(definition)
  for (const entry of entries) {
    const done = known(entry)
    state = done ? apply(definition, state, entry, done) : { ...state, seq: entry.seq, version: entry.version }
  }
  return { ...state, withdrawn: [...withdrawnOf(entries)] }
}

/** What each standing entry does now, corrections and withdrawals taken into account. */
export function effective(entries: readonly Entry[]): ReadonlyMap<number, Effects> {
  const gone = withdrawnOf(entries)
  const effects = new Map<number, Effects>()
  for (const entry of entries) {
    if (entry.kind === 'act' || entry.kind === 'adopt') effects.set(entry.seq, entry.effects)
    for (const seq in entry.amends) effects.set(Number(seq), entry.amends[Number(seq)] as Effects)
  }
  for (const seq of gone) effects.delete(seq)
  return effects
}

/** The form of each standing entry as last corrected. */
export function formsOf(entries: readonly Entry[]): ReadonlyMap<number, Record<string, unknown>> {
  const forms = new Map<number, Record<string, unknown>>()
  for (const entry of entries) {
    if (entry.kind === 'act') forms.set(entry.seq, entry.form)
    if (entry.kind === 'correct' && entry.refers) forms.set(entry.refers, entry.form)
  }
  for (const seq of withdrawnOf(entries)) forms.delete(seq)
  return forms
}

/** One step of the fold: what an entry with these effects makes of a state. */
export function apply(
  definition: Definition,
  state: MatterState,
  entry: Pick<Entry, 'seq' | 'version'>,
  effects: Effects,
): MatterState {
  const known = effects.adopts ? renamed(definition, state.lines, effects.adopts) : state.lines
  const lines = effects.moves ? { ...known, ...effects.moves } : known
  return {
    ...state,
    seq: entry.seq,
    version: entry.version,
    lines,
    facts: effects.facts ? noted(state.facts, effects.facts) : state.facts,
    clocks: (effects.clocks ?? []).reduce((clocks, effect) => turn(clocks, effect, entry.seq), state.clocks),
    seats: (effects.joins ?? []).reduce((seats, { seat, body }) => seated(seats, seat, body, entry.seq), state.seats),
    ended: isEnd(definition, lines),
  }
}

/** What is noted takes the place of what was; null takes it back. */
function noted(facts: MatterState['facts'], said: Readonly<Record<string, unknown>>): MatterState['facts'] {
  return Object.fromEntries(Object.entries({ ...facts, ...said }).filter(([, value]) => value !== null))
}

/** Whether a line has reached its end and every other one rests. */
export function isEnd(definition: Definition, lines: Readonly<Record<string, string>>): boolean {
  let ended = false
  for (const line in definition.lines) {
    const state = definition.lines[line]?.[lines[line] ?? '']
    if (state?.end) ended = true
    else if (!state?.rest) return false
  }
  return ended
}

/** The run of a clock that has not been met, if there is one. */
export function runningOf(clocks: readonly ClockRun[], clock: string): ClockRun | undefined {
  return clocks.find((run) => run.clock === clock && run.done === undefined)
}

export function isSuspended(run: ClockRun): boolean {
  return run.suspensions.some(({ to }) => to === undefined)
}

function withdrawnOf(entries: readonly Entry[]): ReadonlySet<number> {
  return new Set(entries.flatMap(({ kind, refers }) => (kind === 'withdraw' && refers ? [refers] : [])))
}

/** Lines under a newer version: states by their new names, lines that it adds where they begin. */
function renamed(
  definition: Definition,
  lines: MatterState['lines'],
  names: Readonly<Record<string, string>>,
): MatterState['lines'] {
  const now = Object.entries(lines).map(([line, state]) => [line, names[state] ?? state] as const)
  return { ...initialLines(definition), ...Object.fromEntries(now) }
}

function turn(clocks: readonly ClockRun[], effect: ClockEffect, seq: number): readonly ClockRun[] {
  if (effect.does === 'start') {
    const { clock, rule, part, at: start } = effect
    return [...clocks, { clock, rule, ...(part ? { part } : {}), start, suspensions: [], extensions: [], seq }]
  }
  return clocks.map((run) => (run.clock === effect.clock && run.done === undefined ? turned(run, effect) : run))
}

function turned(run: ClockRun, effect: Exclude<ClockEffect, { does: 'start' }>): ClockRun {
  switch (effect.does) {
    case 'stop':
      return { ...run, done: effect.at, suspensions: resumed(run, effect.at) }
    case 'suspend':
      return { ...run, suspensions: [...run.suspensions, { from: effect.at, reason: effect.reason }] }
    case 'resume':
      return { ...run, suspensions: resumed(run, effect.at, effect.reason) }
    case 'extend': {
      const { n, at: decided } = effect
      return { ...run, extensions: [...run.extensions, { ...(n === undefined ? {} : { n }), decided }] }
    }
  }
}

/** Suspensions that last are over, all of them or those of one reason; none before it began. */
function resumed(run: ClockRun, at: string, reason?: SuspensionReason): ClockRun['suspensions'] {
  return run.suspensions.map((one) =>
    one.to === undefined && (reason === undefined || one.reason === reason)
      ? { ...one, to: at < one.from ? one.from : at }
      : one,
  )
}

function seated(seats: MatterState['seats'], seat: string, body: string, since: number): MatterState['seats'] {
  const there = seats[seat] ?? []
  return there.some((one) => one.body === body) ? seats : { ...seats, [seat]: [...there, { body, since }] }
}
