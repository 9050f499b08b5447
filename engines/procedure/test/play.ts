/** Matters of the test definitions, played step by step. */
import assert from 'node:assert/strict'
import { createLaw, statutesOf } from '@quanlian/statutes'
import {
  type Actor,
  accept,
  type ClockView,
  clocksOf,
  type Definition,
  type Entry,
  fold,
  type Proposal,
  type Refusal,
} from '../src/index.ts'

export const law = createLaw()
export const statutes = statutesOf(law)

const actor = (n: number, kind: string, ...roles: string[]): Actor => ({
  body: `b0000000-0000-4000-8000-00000000000${n}`,
  kind,
  person: `a0000000-0000-4000-8000-00000000000${n}`,
  roles,
})

export const officer = actor(1, 'market_regulator', 'officer', 'clerk')
export const head: Actor = { ...officer, roles: ['head', 'presider'] }
export const accused = actor(2, 'firm', 'holder')
export const owner = actor(3, 'firm', 'holder')
export const prosecutor = actor(4, 'procuratorate', 'officer')
export const police = actor(5, 'police', 'officer', 'head')
export const outsider = actor(6, 'firm', 'holder')

/** The id of the body that somebody acts for. */
export const bodyOf = ({ body }: Actor): string => body ?? ''
export const two = ['a0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000007']
export const file = { sha256: 'a'.repeat(64), name: '报告.pdf' }

/** Nine in the morning of a day in Beijing. */
export const on = (day: string) => `${day}T09:00:00+08:00`

/** Does it, or fails the test with the engine’s refusal. */
export function act(definition: Definition, entries: Entry[], proposal: Proposal): Entry {
  const done = accept(definition, entries, proposal, statutes)
  assert.ok(done.ok, done.ok ? '' : `${proposal.action}: ${done.message.en} ${JSON.stringify(done.errors ?? '')}`)
  entries.push(done.entry)
  return done.entry
}

/** The refusal of what must not stand; nothing is added. */
export function refused(definition: Definition, entries: readonly Entry[], proposal: Proposal): Refusal {
  const done = accept(definition, entries, proposal, statutes)
  assert.ok(!done.ok, `${proposal.action} was accepted`)
  return done
}

/** The newest run of a clock, told at an instant. */
export function clock(definition: Definition, entries: readonly Entry[], name: string, at: string): ClockView {
  const views = clocksOf(definition, fold(definition, entries), statutes, at)
  const view = views.filter((one) => one.clock === name).at(-1)
  assert.ok(view, `${name} never started`)
  return view
}
