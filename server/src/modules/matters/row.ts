/** One line of a queue, as the database and as the contract have it. */
import type { MatterRow } from '@quanlian/contract'
import type { Clock, Definition } from '@quanlian/procedure'
import { sql } from '../../kernel/database.ts'
import type { Actor } from '../../kernel/module.ts'
import { isLate, isUnread, waits } from './criteria.ts'
import { findProcedure, procedureTitle } from './definitions.ts'

export interface Line {
  id: string
  number: string
  title: string
  procedure: string
  states: string[]
  ended: boolean
  waiting: boolean
  next_clock: string | null
  next_ends: Date | null
  next_own: boolean | null
  /** A right of the body that is over. */
  lapsed: boolean
  late: boolean
  unread: boolean
  assignee_id: string | null
  assignee: string | null
  opened_at: Date
  changed_at: Date
}

/** Columns of a line, of alias `p`. */
export function lineColumns(actor: Actor, now: Date) {
  return sql`p.matter_id as id, p.number, p.title, p.procedure, p.states, p.ended, ${waits(actor, now)} as waiting, p.next_clock,
    p.next_ends, p.next_own, coalesce(p.next_lapses and p.next_ends <= ${now}, false) as lapsed, ${isLate(now)} as late, ${isUnread} as unread, p.assignee_id,
    identity.person_name(p.assignee_id) as assignee, p.opened_at, p.changed_at`
}

export function toRow(line: Line): MatterRow {
  return {
    id: line.id,
    number: line.number,
    title: line.title,
    procedure: line.procedure,
    procedureTitle: procedureTitle(line.procedure),
    states: line.states.map((id) => ({ id, title: stateTitle(line.procedure, id) })),
    ended: line.ended,
    waiting: line.waiting,
    next: nextOf(line),
    assignee: line.assignee_id === null ? null : { id: line.assignee_id, name: line.assignee ?? '' },
    unread: line.unread,
    openedAt: line.opened_at.toISOString(),
    changedAt: line.changed_at.toISOString(),
  }
}

/** A state as the newest version that has it names it. */
export function stateTitle(procedure: string, state: string) {
  return newest(
    procedure,
    (definition) => {
      for (const states of Object.values(definition.lines)) if (states[state]) return states[state].title
      return undefined
    },
    { zh: state, en: state },
  )
}

function nextOf({
  procedure,
  next_clock: clock,
  next_ends: ends,
  next_own: own,
  late,
  lapsed,
}: Line): MatterRow['next'] {
  if (clock === null || ends === null || lapsed) return null
  const name = { zh: clock, en: clock }
  const { title, duty } = newest<Pick<Clock, 'title' | 'duty'>>(procedure, ({ clocks }) => clocks[clock], {
    title: name,
    duty: name,
  })
  return { clock, title, duty, ends: ends.toISOString(), own: own ?? false, late }
}

function newest<T>(procedure: string, find: (definition: Definition) => T | undefined, otherwise: T): T {
  for (const definition of [...(findProcedure(procedure)?.versions ?? [])].reverse()) {
    const found = find(definition)
    if (found !== undefined) return found
  }
  return otherwise
}
