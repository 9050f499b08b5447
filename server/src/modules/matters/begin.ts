/** Makes the row of a new matter, with its number, for a first entry that was accepted. */
import { type Accepted, latestOf } from '@quanlian/procedure'
import { fail } from '../../kernel/problem.ts'
import { getProcedure } from './definitions.ts'
import { openMatter } from './store.ts'
import type { Pending, Turn } from './turn.ts'

/** @param parent the entry of another matter by which it begins. @throws Problem matters.bad_form where nobody leads it */
export async function begin(
  turn: Turn,
  id: string,
  accepted: Extract<Accepted, { ok: true }>,
  parent?: { id: string; seq: number },
): Promise<Pending> {
  const procedure = getProcedure(id)
  const definition = latestOf(procedure)
  const { entry, state } = accepted
  const lead = state.seats[definition.lead]?.[0]?.body
  if (lead === undefined) fail('matters.bad_form')
  const { version, mark } = definition
  const opening = { procedure: id, version, mark, lead, at: turn.now, ...(parent ? { parent } : {}) }
  const row = await openMatter(turn.db, opening)
  const matter = {
    ...row,
    parentId: parent?.id ?? null,
    parentSeq: parent?.seq ?? null,
    leadBody: lead,
    openedAt: turn.now,
    ...{ procedure, definition, entries: [], state: { ...state, seq: 0 } },
  }
  return { matter, entry, state }
}
