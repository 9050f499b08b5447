import { accept, latestOf } from '@quanlian/procedure'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { engineActor } from './actor.ts'
import { begin } from './begin.ts'
import { findProcedure } from './definitions.ts'
import { dropDraft } from './drafts.ts'
import { lawNow } from './load.ts'
import { checkReferences } from './references.ts'
import { refused } from './refused.ts'
import { findMatter, openedUnder } from './store.ts'
import { turnOf } from './turn.ts'
import { write } from './write.ts'

/** Opens a matter with its first entry. The key of one opened before answers what it answered. */
export async function open(context: Context, input: Input<'matters', 'open'>): Promise<Output<'matters', 'open'>> {
  const { db, actor } = context
  const procedure = findProcedure(input.procedure)
  if (!procedure) fail('matters.unknown_procedure')
  const known = input.key === undefined ? undefined : await openedUnder(db, input.key)
  if (known !== undefined) return again(context, known)

  const definition = latestOf(procedure)
  const action = definition.first
  const turn = turnOf(context, await lawNow(db))
  const proposal = { action, form: input.form, by: engineActor(actor), at: turn.at }
  const accepted = accept(definition, [], proposal, turn.statutes)
  if (!accepted.ok) refused(turn.law, accepted, true)
  await checkReferences(db, actor, definition.actions[action], accepted.entry.form, new Set())
  const pending = await begin(turn, procedure.id, accepted)
  const written = await write(turn, { ...pending, ...(input.key ? { key: input.key } : {}) })
  await dropDraft(context, { procedure: procedure.id, action })
  return written
}

async function again({ db }: Context, id: string): Promise<Output<'matters', 'open'>> {
  const found = (await findMatter(db, id)) ?? fail('matters.not_found')
  return { id, number: found.number, seq: 1, opened: [] }
}
