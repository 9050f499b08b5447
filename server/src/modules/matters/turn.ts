/** One request that changes matters: who acts, when, under which law, and what it has come to so far. */
import type { Entry, MatterState } from '@quanlian/procedure'
import type { Law, Statutes } from '@quanlian/statutes'
import type { Context } from '../../kernel/module.ts'
import type { WholeMatter } from './load.ts'

export interface Turn extends Pick<Context, 'db' | 'actor' | 'now' | 'requestId' | 'record' | 'enqueue'> {
  /** `now` as the engine takes it. */
  at: string
  law: Law
  statutes: Statutes
}

/** An entry that was accepted and is to be written. */
export interface Pending {
  /** As it was before. */
  matter: WholeMatter
  entry: Entry
  state: MatterState
  key?: string
}

/** What an action answers: where its own matter stands, and what it opened that the acting body takes part in. */
export interface Written {
  id: string
  number: string
  seq: number
  opened: { id: string; number: string }[]
}

/** Whether the platform carried it here: it was nobody's own act in this matter. */
export function isCarried({ by }: Entry): boolean {
  return by.body === null
}

export function turnOf(context: Context, { law, statutes }: Pick<Turn, 'law' | 'statutes'>): Turn {
  const { db, actor, now, requestId, record, enqueue } = context
  return { db, actor, now, requestId, record, enqueue, at: now.toISOString(), law, statutes }
}
