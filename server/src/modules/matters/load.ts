/** A matter with all that was folded from it, as the acting body takes part in it. */
import {
  type Definition,
  fold,
  knownState,
  type MatterState,
  type Procedure,
  seatsOf,
  type Viewer,
  versionOf,
} from '@quanlian/procedure'
import { type Law, type Statutes, statutesOf } from '@quanlian/statutes'
import type { Database } from '../../kernel/database.ts'
import type { Context } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { currentLaw } from '../law/index.ts'
import { getProcedure } from './definitions.ts'
import { bodiesSeen } from './seen.ts'
import { findMatter, historyOf, type KeptEntry, type OwnRow, type StoredMatter } from './store.ts'

/** A matter whole: for judging and folding, never to be shown as it is. */
export interface WholeMatter {
  id: string
  number: string
  parentId: string | null
  parentSeq: number | null
  leadBody: string
  openedAt: Date
  procedure: Procedure
  /** The version it follows now. */
  definition: Definition
  entries: readonly KeptEntry[]
  state: MatterState
}

export interface LoadedMatter extends WholeMatter {
  viewer: Viewer
  /** What the acting body knows. */
  known: MatterState
  own: OwnRow
  law: Law
  statutes: Statutes
}

/** @throws Problem matters.not_found for a body that takes no part */
export async function loadMatter(context: Pick<Context, 'db' | 'actor'>, id: string): Promise<LoadedMatter> {
  const { db, actor } = context
  const [found, entries, { law }] = await Promise.all([findMatter(db, id), historyOf(db, id), currentLaw(db)])
  if (!found || actor.bodyId === null) fail('matters.not_found')
  const whole = wholeOf(found, entries)
  const viewer = { body: actor.bodyId, seats: seatsOf(whole.state, actor.bodyId) }
  const known = knownState(whole.definition, entries, viewer)
  return { ...whole, viewer, known, own: found.own, law, statutes: statutesOf(law) }
}

export function wholeOf(row: StoredMatter, entries: readonly KeptEntry[]): WholeMatter {
  const procedure = getProcedure(row.procedure)
  const definition = versionOf(procedure, entries.at(-1)?.version ?? row.version)
  return {
    id: row.id,
    number: row.number,
    parentId: row.parent_id,
    parentSeq: row.parent_seq,
    leadBody: row.lead_body,
    openedAt: row.opened_at,
    procedure,
    definition,
    entries,
    state: fold(definition, entries),
  }
}

/** The law of this installation, to be asked by a procedure. */
export async function lawNow(db: Database): Promise<{ law: Law; statutes: Statutes }> {
  const { law } = await currentLaw(db)
  return { law, statutes: statutesOf(law) }
}

/** Bodies that the acting body may know of. */
export function participantsSeen({ entries, state, viewer }: LoadedMatter): ReturnType<typeof bodiesSeen> {
  return bodiesSeen(entries, state, viewer)
}
