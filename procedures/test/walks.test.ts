/**
 * Ten thousand random walks through each procedure of this folder, with everything that must hold of any matter asked after
 * every step (engines/procedure/test/invariants.ts). Each procedure walks in a process of its own: two cores share them.
 */
import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Definition, latestOf, type Procedure, walk } from '@quanlian/procedure'
import { chance, type Walks, walkAll } from '../../engines/procedure/test/invariants.ts'
import { procedures } from '../src/index.ts'
import { goods } from './given.ts'
import { file, two } from './people.ts'
import { statutes } from './play.ts'

type Form = Record<string, unknown>
type Facts = Readonly<Record<string, unknown>>

/** People who have nothing else to do with a matter. */
const others = ['00000000-0000-4000-8000-000000000091']

/** What the law asks for, in place of what chance says: so that walks come to where a matter ends. */
const sound: Readonly<Record<string, (form: Form, facts: Facts) => Form>> = {
  assign: () => ({ handlers: two }),
  extendVerification: () => ({ verificationExtra: 10 }),
  extendDecision: () => ({ decisionExtra: 20 }),
  extendSeizure: () => ({ extra: 20 }),
  seize: () => ({ seizers: two, goods }),
  // The police file too, with another form.
  file: (form) => ('officers' in form ? { officers: two, actEndedOn: '2026-01-01' } : {}),
  passReview: () => ({ reviewers: others }),
  passFinalReview: () => ({ reviewers: others }),
  notify: () => ({ hearing: true }),
  callHearing: () => ({ presiders: others, calledOn: '2026-01-05' }),
  decide: (_, facts) => ({ fine: facts.noticedFine ?? '0', answer: '未采纳。' }),
  proposeTransfer: () => ({ team: two }),
  report: () => ({ team: two }),
  send: () => ({ report: [file('调查报告.pdf')], goods, whyNoTest: '不需要。' }),
  handOver: () => ({ goods }),
}
const fill: Walks['fill'] = Object.fromEntries(
  Object.entries(sound).map(([action, said]) => [action, (form, { facts }) => ({ ...form, ...said(form, facts) })]),
)

/** Where another matter tells of something only once it was begun: without it chance ends most cases before they start. */
const told: Readonly<Record<string, readonly string[]>> = {
  policeFiled: ['proposed'],
  policeRefused: ['proposed'],
  transferDeclined: ['proposed'],
  goodsHandedOver: ['criminal'],
}

/** The same procedure, in which the platform speaks of a transfer only where there is one. */
function believable({ id, versions: [first, ...later] }: Procedure): Procedure {
  const narrowed = (definition: Definition): Definition => ({
    ...definition,
    actions: Object.fromEntries(
      Object.entries(definition.actions).map(([name, action]) => {
        const states = (action.by === 'platform' && told[name]) || []
        return [name, { ...action, while: [...action.while, ...states] }]
      }),
    ),
  })
  return { id, versions: [narrowed(first), ...later.map(narrowed)] }
}

/** Many that go a few steps, some that go far. @throws where an invariant is broken */
function walkTenThousand(procedure: Procedure): void {
  const far = believable(procedure)
  walkAll(procedure, statutes, { runs: 9_200, steps: 4, fill })
  walkAll(far, statutes, { runs: 600, steps: 12, fill })
  walkAll(far, statutes, { runs: 200, steps: 40, fill })
}

/** How many of a thousand long walks come to each state, the one in which its line begins among them. */
function reached(procedure: Procedure): Map<string, number> {
  const states = Object.values(latestOf(procedure).lines).flatMap((line) => Object.keys(line))
  const counts = new Map(states.map((state) => [state, 0]))
  for (let seed = 0; seed < 1_000; seed++) {
    const mine = new Set<string>()
    for (const { state } of walk(believable(procedure), statutes, chance(seed), 30, { fill })) {
      for (const name of Object.values(state.lines)) mine.add(name)
      if (state.ended) break
    }
    for (const name of mine) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** This file once more, for one procedure alone. */
function apart(id: string): Promise<Map<string, number>> {
  const child = fork(fileURLToPath(import.meta.url), [id], { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
  return new Promise((resolve, reject) => {
    child.once('message', (counts) => resolve(counts as Map<string, number>)).once('error', reject)
    child.once('exit', (code) => reject(new Error(`a walk through ${id} broke what must hold: it ended with ${code}`)))
  })
}

const asked = procedures.find(({ id }) => id === process.argv[2])
if (asked) {
  walkTenThousand(asked)
  process.send?.(reached(asked))
} else {
  const walks = procedures.map((procedure) => ({ procedure, done: apart(procedure.id) }))
  // Each is awaited by its own test, in their order: one that fails earlier is no stray rejection.
  for (const { done } of walks) done.catch(() => undefined)
  for (const { procedure, done } of walks)
    test(`10,000 walks through ${procedure.id}`, async (t) => {
      const counts = await done
      t.diagnostic([...counts].map(([state, times]) => `${state} ${times}`).join(', '))
      for (const [state, { end }] of Object.values(latestOf(procedure).lines).flatMap((line) => Object.entries(line)))
        if (end) assert.ok(counts.get(state), `no walk ended as ${state}`)
    })
}
