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
  /** The right of the body that ends first, while it may still be used. */
  right_clock: string | null
  right_ends: Date | null
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
    p.next_ends, p.next_own, own_right.clock as right_clock, own_right.ends as right_ends, ${isLate(now)} as late, ${isUnread} as unread,
    p.assignee_id, identity.person_name(p.assignee_id) as assignee, p.opened_at, p.changed_at`
}

/** To be joined for them. */
export function joinOwnRight(now: Date) {
  return sql`left join lateral (
    select c.clock, c.ends from matter.clock c
      where c.matter_id = p.matter_id and c.lapses and c.done is null and c.state = 'running' and c.ends > ${now} and c.seat = any (p.seats)
      order by c.ends limit 1) own_right on not p.ended`
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

/** What ends first: a duty, or a right of the body's own; rights of others are nothing to wait for. */
function nextOf(line: Line): MatterRow['next'] {
  const { procedure, next_ends: dutyEnds, right_ends: rightEnds, late } = line
  const lapses = rightEnds !== null && (dutyEnds === null || rightEnds < dutyEnds)
  const [clock, ends] = lapses ? [line.right_clock, rightEnds] : [line.next_clock, dutyEnds]
  if (clock === null || ends === null) return null
  const name = { zh: clock, en: clock }
  const { title, duty } = newest<Pick<Clock, 'title' | 'duty'>>(procedure, ({ clocks }) => clocks[clock], {
    title: name,
    duty: name,
  })
  return { clock, title, duty, lapses, ends: ends.toISOString(), own: lapses || line.next_own === true, late }
}

function newest<T>(procedure: string, find: (definition: Definition) => T | undefined, otherwise: T): T {
  for (const definition of [...(findProcedure(procedure)?.versions ?? [])].reverse()) {
    const found = find(definition)
    if (found !== undefined) return found
  }
  return otherwise
}
