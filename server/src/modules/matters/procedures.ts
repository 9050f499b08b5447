/** Procedures as anybody may read them; the form that opens one for whom it is. */
import type { ProcedureRow } from '@quanlian/contract'
import { type Definition, formFor, formSchema, latestOf, mermaid, seatFor } from '@quanlian/procedure'
import type { Actor, Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { engineActor } from './actor.ts'
import { allProcedures, findProcedure } from './definitions.ts'
import { lawNow } from './load.ts'
import { asJsonSchema } from './present-entry.ts'
import { ruleRef } from './rule-ref.ts'

/** GET /procedures */
export function listProcedures({ actor }: Context): Output<'matters', 'listProcedures'> {
  return { items: allProcedures.map((procedure) => rowOf(actor, latestOf(procedure))) }
}

/** GET /procedures/{id}: its newest version. The first of its actions opens a matter. */
export async function getProcedure(
  { db, actor }: Context,
  { id }: Input<'matters', 'getProcedure'>,
): Promise<Output<'matters', 'getProcedure'>> {
  const procedure = findProcedure(id)
  if (!procedure) fail('matters.unknown_procedure')
  const definition = latestOf(procedure)
  const { law } = await lawNow(db)
  const seat = openingSeat(actor, definition)
  const actions = Object.entries(definition.actions)
  return {
    ...rowOf(actor, definition),
    states: Object.entries(definition.lines).flatMap(([line, states]) =>
      Object.entries(states).map(([state, { title, end }]) => ({ id: state, line, title, end: end ?? false })),
    ),
    actions: [
      ...actions.filter(([name]) => name === definition.first),
      ...actions.filter(([name]) => name !== definition.first),
    ].map(([name, { title }]) => ({ id: name, title })),
    clocks: Object.entries(definition.clocks).map(([name, { title, seat, duty, lapses = false, rule }]) => ({
      ...{ id: name, title, seat, duty, lapses },
      rule: ruleRef(law, rule),
    })),
    seats: Object.entries(definition.seats).map(([seat, { title, kinds }]) => ({ id: seat, title, kinds: [...kinds] })),
    diagram: mermaid(definition),
    form:
      seat === undefined
        ? null
        : asJsonSchema(formSchema(formFor(definition.actions[definition.first]?.form ?? {}, seat))),
  }
}

function rowOf(actor: Actor, definition: Definition): ProcedureRow {
  const { id, version, title, law } = definition
  return { id, version, title, law: [...law], mayOpen: openingSeat(actor, definition) !== undefined }
}

/** The seat in which the acting person may open one: of a kind of the acting body, with a role that may act there. */
function openingSeat(actor: Actor, definition: Definition): string | undefined {
  if (!actor.grants.includes('matters.act')) return undefined
  return seatFor(definition, { seats: {}, seq: 0 }, definition.first, engineActor(actor))
}
