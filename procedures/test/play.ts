/** Matters played through the engine alone: what opens is opened, what is reported is reported, as a server would do it. */
import assert from 'node:assert/strict'
import {
  type Actor,
  accept,
  available,
  type ClockView,
  clocksOf,
  type Entry,
  fold,
  latestOf,
  type MatterState,
  type Procedure,
  platform,
  type Refusal,
  seatsOf,
  timeline,
  type VisibleEntry,
} from '@quanlian/procedure'
import { createLaw, evaluate, type ResultOf, statutesOf } from '@quanlian/statutes'
import { procedures } from '../src/index.ts'

/** The shipped rules. */
export const law = createLaw()
/** What grounds ask of them. */
export const statutes = statutesOf(law)

/** A matter as it goes. */
export interface Matter {
  procedure: Procedure
  entries: Entry[]
  parent: Matter | null
  /** Matters that its actions opened, oldest first. */
  children: Matter[]
}

/** A matter of a procedure before anything happened. */
export function blank(id: string): Matter {
  const procedure = procedures.find((one) => one.id === id)
  assert.ok(procedure, `there is no procedure ${id}`)
  return { procedure, entries: [], parent: null, children: [] }
}

/** Does it, or fails the test with the engine's refusal. */
export function act(matter: Matter, by: Actor, at: string, action: string, form: Record<string, unknown> = {}): void {
  const done = accept(latestOf(matter.procedure), matter.entries, { action, form, by, at }, statutes)
  assert.ok(done.ok, done.ok ? '' : `${action}: ${done.code} ${done.message.en} ${JSON.stringify(done.errors ?? '')}`)
  matter.entries.push(done.entry)
  const { opens = {}, reports = {} } = done.entry.effects
  for (const [id, first] of Object.entries(opens)) {
    const child: Matter = { ...blank(id), parent: matter }
    act(child, by, at, latestOf(child.procedure).first, first)
    matter.children.push(child)
  }
  if (matter.parent)
    for (const [name, reported] of Object.entries(reports)) act(matter.parent, platform, at, name, reported)
}

/** The refusal of what must not stand. */
export function refused(
  matter: Matter,
  by: Actor,
  at: string,
  action: string,
  form: Record<string, unknown> = {},
): Refusal {
  const done = accept(latestOf(matter.procedure), matter.entries, { action, form, by, at }, statutes)
  assert.ok(!done.ok, `${action} was accepted`)
  return done
}

/** Where it stands. */
export function stateOf(matter: Matter): MatterState {
  return fold(latestOf(matter.procedure), matter.entries)
}

/** The newest run of a clock. */
export function clock(matter: Matter, name: string, at: string): ClockView {
  const run = clocksOf(latestOf(matter.procedure), stateOf(matter), statutes, at)
    .filter((one) => one.clock === name)
    .at(-1)
  assert.ok(run, `the clock ${name} never started`)
  return run
}

/** Names of what somebody can do now. */
export function offered(matter: Matter, by: Actor, at: string): string[] {
  return available(latestOf(matter.procedure), stateOf(matter), by, statutes, at).map(({ action }) => action)
}

/** What a body sees, if it has a seat. */
export function seen(matter: Matter, { body }: Actor): VisibleEntry[] {
  return timeline(matter.entries, { body, seats: seatsOf(stateOf(matter), body) })
}

/** What the facts reach, by the law of the day of the act. */
export function threshold(matter: Matter): ResultOf<'criminal-threshold'> {
  const asked = latestOf(matter.procedure).questions.threshold?.ask(stateOf(matter).facts)
  assert.ok(asked, 'the facts ask nothing')
  const answer = evaluate('criminal-threshold', asked.input, { on: asked.on, law })
  assert.ok(answer.ok, answer.ok ? '' : answer.message.en)
  return answer.result
}
