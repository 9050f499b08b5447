/** Ten thousand random matters, in which nothing that must hold is ever broken. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLaw, statutesOf } from '@quanlian/statutes'
import { type Definition, latestOf, type Procedure } from '../src/index.ts'
import { walkAll } from './invariants.ts'
import { complaint, consultation, transfer } from './linked.ts'
import { penalty } from './penalty.ts'

const statutes = statutesOf(createLaw())
const alone = (definition: Definition): Procedure => ({ id: definition.id, versions: [definition] })

/** The fine decided is at most the one notified, as a lawful one would be. */
const fill = {
  file: (form: Record<string, unknown>) => ({ ...form, officers: [officer(1), officer(2)] }),
  decide: (form: Record<string, unknown>, { facts }: { facts: Readonly<Record<string, unknown>> }) => ({
    ...form,
    imposed: facts.fine,
  }),
  extend: (form: Record<string, unknown>) => ({ ...form, days: Number(form.days) % 40 }),
}
const officer = (n: number) => `a0000000-0000-4000-8000-00000000000${n}`

for (const { procedure, runs, steps } of [
  { procedure: alone(penalty), runs: 3_000, steps: 13 },
  { procedure: alone(complaint), runs: 2_500, steps: 6 },
  { procedure: alone(transfer), runs: 2_000, steps: 7 },
  { procedure: consultation, runs: 2_500, steps: 8 },
])
  test(`${runs} walks through ${procedure.id}`, () => {
    const done = walkAll(procedure, statutes, { runs, steps, fill })
    for (const name of Object.keys(latestOf(procedure).actions)) assert.ok(done.get(name), `no walk came to ${name}`)
    assert.ok(done.get('correct'), 'no walk corrected anything')
  })
