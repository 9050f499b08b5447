/** Procedures as anybody may read them; the form that opens one for whom it is. */
import type { ProcedureRow } from '@quanlian/contract'
import { type Definition, formSchema, latestOf, mermaid, seatFor } from '@quanlian/procedure'
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
  const row = rowOf(actor, definition)
  const actions = Object.entries(definition.actions)
  return {
    ...row,
    states: Object.entries(definition.lines).flatMap(([line, states]) =>
      Object.entries(states).map(([state, { title, end }]) => ({ id: state, line, title, end: end ?? false })),
    ),
    actions: [
      ...actions.filter(([name]) => name === definition.first),
      ...actions.filter(([name]) => name !== definition.first),
    ].map(([name, { title }]) => ({ id: name, title })),
    clocks: Object.entries(definition.clocks).map(([name, { title, seat, duty, rule }]) => ({
      ...{ id: name, title, seat, duty },
      rule: ruleRef(law, rule),
    })),
    seats: Object.entries(definition.seats).map(([seat, { title, kinds }]) => ({ id: seat, title, kinds: [...kinds] })),
    diagram: mermaid(definition),
    form: row.mayOpen ? asJsonSchema(formSchema(definition.actions[definition.first]?.form ?? {})) : null,
  }
}

function rowOf(actor: Actor, definition: Definition): ProcedureRow {
  const { id, version, title, law } = definition
  return { id, version, title, law: [...law], mayOpen: mayOpen(actor, definition) }
}

/** In a seat that the acting body may take, with a role that may act there. */
function mayOpen(actor: Actor, definition: Definition): boolean {
  const unseated = { seats: {}, seq: 0 }
  return (
    actor.grants.includes('matters.act') &&
    seatFor(definition, unseated, definition.first, engineActor(actor)) !== undefined
  )
}
