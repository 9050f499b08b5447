/**
 * Every combination of states, running and suspended clocks and seats taken that a definition lets come about. Grounds and
 * time are left out: what they forbid is less, never more.
 */
import { isPossible } from './accept.ts'
import { type Action, type Definition, initialLines, lineOf } from './definition.ts'
import { isEnd } from './fold.ts'

/** One combination. */
export interface Situation {
  lines: Readonly<Record<string, string>>
  running: ReadonlySet<string>
  /** Reasons for which running clocks stand still. */
  suspended: Readonly<Record<string, ReadonlySet<string>>>
  /** Seats in which somebody sits. */
  seats: ReadonlySet<string>
  begun: boolean
  ended: boolean
}

/** An action that leads from one situation to another, by their places in the list. */
export interface Passage {
  action: string
  from: number
  to: number
}

export interface Explored {
  /** The first is the one before the matter begins. */
  situations: readonly Situation[]
  passages: readonly Passage[]
  /** False where there were more than could be looked at. */
  complete: boolean
}

/** What functions of an action give, whatever its form, or only with some forms. */
type Given = Readonly<Record<string, 'always' | 'sometimes'>>

/** Seats that an action brings a body into, and clocks that it starts. */
export interface Outcomes {
  joins: Given
  starts: Given
}

/** @param outcomesOf what each action’s functions give; @param most how many situations are looked at */
export function explore(definition: Definition, outcomesOf: (action: string) => Outcomes, most = 20_000): Explored {
  const situations: Situation[] = []
  const places = new Map<string, number>()
  const passages: Passage[] = []
  const place = (situation: Situation) => {
    const key = keyOf(situation)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, situations.length)
    return situations.push(situation) - 1
  }
  place(before(definition))
  for (let from = 0; from < situations.length; from++) {
    if (situations.length > most) return { situations, passages, complete: false }
    const situation = situations[from]
    if (!situation) break
    for (const [name, action] of Object.entries(definition.actions)) {
      if (!possible(definition, situation, name) || !actable(action, situation)) continue
      const { joins, starts } = outcomesOf(name)
      for (const seats of seatings(action, situation, joins))
        for (const started of choices([], starts))
          passages.push({ action: name, from, to: place(after(definition, situation, action, seats, started)) })
    }
  }
  return { situations, passages, complete: true }
}

/** Whether the lines are in a state for an action. */
export function possible(definition: Definition, { lines, begun, ended }: Situation, name: string): boolean {
  return isPossible(definition, { lines, ended, seq: begun ? 1 : 0 }, name)
}

/** Whether somebody who takes part may do it, or the platform. */
export function actable({ by }: Action, { seats, begun }: Situation): boolean {
  return by === 'platform' || !begun || Object.keys(by).some((seat) => seats.has(seat))
}

function before(definition: Definition): Situation {
  const lines = initialLines(definition)
  return { lines, running: new Set(), suspended: {}, seats: new Set(), begun: false, ended: false }
}

function after(
  definition: Definition,
  before: Situation,
  action: Action,
  seats: ReadonlySet<string>,
  started: readonly string[],
): Situation {
  const lines = action.to === null ? before.lines : { ...before.lines, [lineOf(definition, action.to)]: action.to }
  return { lines, ...clocksAfter(before, action, started), seats, begun: true, ended: isEnd(definition, lines) }
}

/** In the order in which the fold applies them. */
function clocksAfter(
  before: Situation,
  action: Action,
  started: readonly string[],
): Pick<Situation, 'running' | 'suspended'> {
  const running = new Set(before.running)
  const suspended: Record<string, ReadonlySet<string>> = { ...before.suspended }
  for (const [clock, reason] of Object.entries(action.resume)) {
    const rest = new Set(suspended[clock])
    rest.delete(reason)
    suspended[clock] = reason === 'all' ? new Set() : rest
  }
  for (const clock of action.stop) {
    running.delete(clock)
    suspended[clock] = new Set()
  }
  for (const clock of started) running.add(clock)
  for (const [clock, reason] of Object.entries(action.suspend))
    if (running.has(clock)) suspended[clock] = new Set([...(suspended[clock] ?? []), reason])
  return { running, suspended }
}

/** Who sits where afterwards: one seating for each choice of what only sometimes joins. */
function seatings(action: Action, { seats, begun }: Situation, joins: Given): ReadonlySet<string>[] {
  const openers = begun ? [] : action.by === 'platform' ? [] : Object.keys(action.by)
  const beginnings = openers.length === 0 ? [[...seats]] : openers.map((seat) => [...seats, seat])
  return beginnings.flatMap((beginning) => choices(beginning, joins).map((some) => new Set(some)))
}

/** Every list that begins so and holds what is always given, with and without what is only sometimes. */
function choices(beginning: readonly string[], given: Given): string[][] {
  let all = [[...beginning]]
  for (const [name, when] of Object.entries(given)) {
    if (beginning.includes(name)) continue
    const joined = all.map((some) => [...some, name])
    all = when === 'always' ? joined : [...all, ...joined]
  }
  return all
}

function keyOf({ lines, running, suspended, seats, begun }: Situation): string {
  const stands = Object.entries(suspended).flatMap(([clock, reasons]) => [...reasons].map((one) => `${clock} ${one}`))
  return [Object.values(lines), [...running].sort(), stands.sort(), [...seats].sort(), [String(begun)]].join('|')
}
