/** What checks know of a definition before they judge it: what comes about, what is known by then, forms to try it on. */
import type { Statutes } from '@quanlian/statutes'
import type { Action, Ask, Definition, Grounds } from '../definition.ts'
import { type Explored, explore, type Outcomes } from '../explore.ts'
import { requiring } from '../form.ts'
import { type Random, sampleForm } from '../sample.ts'
import { certainFacts } from './facts.ts'

export interface Study {
  explored: Explored
  /** What joins and starts of an action give. */
  outcomes: (action: string) => Outcomes
  /** Forms with facts that may be known by then, whether the grounds hold or not. */
  asks: (action: string) => readonly Ask[]
  /** Those for which the grounds hold; for which it is offered at least, where chance finds none. */
  sound: (action: string) => readonly Ask[]
}

const tries = 40
/** Grounds that random forms seldom meet are tried again, until some hold. */
const rounds = 10
const enough = 10

/** Studies a definition without faults in its names and forms. */
export function study(definition: Definition, statutes: Statutes): Study {
  // First as if every join could fail: facts that are certain then are certain always.
  const loosely = explore(definition, (name) => loose(definition, name))
  const known = loosely.complete ? certainFacts(definition, loosely) : new Map<string, string[]>()
  const random = chance()
  const more = (name: string) => asksOf(definition, name, known.get(name) ?? [], statutes, random)
  const asks = kept(more)
  const sound = kept((name) => {
    const { offeredIf = {}, must = {} } = definition.actions[name] ?? {}
    let offered: Ask[] = []
    for (let round = 0; round < rounds; round++) {
      const drawn = round === 0 ? asks(name) : more(name)
      offered = [...offered, ...drawn.filter((ask) => hold(offeredIf, { ...ask, form: {} }))]
      const standing = offered.filter((ask) => hold(must, ask))
      if (standing.length >= enough) return standing
    }
    const standing = offered.filter((ask) => hold(must, ask))
    return standing.length > 0 ? standing : offered
  })
  const outcomes = kept((name): Outcomes => {
    const given = (give: (ask: Ask) => unknown) =>
      sound(name).length > 0 && sound(name).every((ask) => isGiven(() => give(ask))) ? 'always' : 'sometimes'
    const { join = {}, start = {} } = definition.actions[name] ?? {}
    return {
      joins: mapped(join, given),
      starts: mapped(start, (at) => (at === 'now' ? 'always' : given(({ form }) => at(form)))),
    }
  })
  return { explored: loosely.complete ? explore(definition, outcomes) : loosely, outcomes, asks, sound }
}

/** Whether what a function does can be relied on: the value, or what it threw. */
export function attempt<T>(run: () => T): { ok: true; value: T } | { ok: false; cause: unknown } {
  try {
    return { ok: true, value: run() }
  } catch (cause) {
    return { ok: false, cause }
  }
}

function asksOf(
  definition: Definition,
  name: string,
  certain: readonly string[],
  statutes: Statutes,
  random: Random,
): Ask[] {
  const action: Action | undefined = definition.actions[name]
  if (!action) return []
  const known = requiring(definition.facts, certain)
  return Array.from({ length: tries }, () => {
    const sampled = Object.entries(sampleForm(known, random))
    const facts = sampled.filter(([fact]) => certain.includes(fact) || random() < 0.5)
    return { form: sampleForm(action.form, random), facts: Object.fromEntries(facts), statutes, today: '2026-06-01' }
  })
}

/** Chance that is the same in every run: a check finds the same things tomorrow. */
function chance(): Random {
  let state = 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function hold(grounds: Grounds, ask: Ask): boolean {
  return Object.values(grounds).every((holds) => {
    const held = attempt(() => holds(ask))
    return held.ok && held.value
  })
}

function isGiven(give: () => unknown): boolean {
  const found = attempt(give)
  return found.ok && found.value !== undefined && !(Array.isArray(found.value) && found.value.length === 0)
}

/** As if every join could fail; clocks decide nothing of what is possible. */
function loose(definition: Definition, name: string): Outcomes {
  return { joins: mapped(definition.actions[name]?.join ?? {}, () => 'sometimes'), starts: {} }
}

function mapped<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}

function kept<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    const found = known.get(name) ?? make(name)
    known.set(name, found)
    return found
  }
}
