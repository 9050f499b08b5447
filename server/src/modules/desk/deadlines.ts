import type { Deadline } from '@quanlian/contract'
import type { Law, Words } from '@quanlian/statutes'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { currentLaw } from '../law/index.ts'
import { procedureTitle, ruleRef } from '../matters/index.ts'
import { doubtsOf } from './doubts.ts'
import { listRunning, type RunningClock } from './running.ts'
import { keptDefinition, seatTitle, toldClock } from './told.ts'

/** The board: clocks that run in the body's matters, as far as its seats see them. */
export async function deadlines(
  { db, now }: Context,
  { page, size, ...filter }: Input<'desk', 'deadlines'>,
): Promise<Output<'desk', 'deadlines'>> {
  const [{ rows, total }, { law }] = await Promise.all([
    listRunning(db, { ...filter, now }, { limit: size, offset: (page - 1) * size }),
    currentLaw(db),
  ])
  const doubts = await doubtsOf(db, rows, law, now)
  return { items: rows.map((row) => present(row, doubts(row), law, now)), total, capped: false, page, size }
}

function present(row: RunningClock, provisional: readonly Words[], law: Law, now: Date): Deadline {
  const definition = keptDefinition(row.procedure, row.version)
  const { title, duty } = toldClock(definition, row.clock)
  return {
    matter: {
      id: row.matter_id,
      number: row.number,
      title: row.title,
      procedureTitle: procedureTitle(row.procedure),
    },
    clock: {
      clock: row.clock,
      seq: row.seq,
      title,
      seatTitle: seatTitle(definition, row.seat),
      duty,
      lapses: row.lapses,
      own: row.own,
      state: standing(row, now),
      due: row.due,
      ends: row.ends?.toISOString() ?? null,
      rule: ruleRef(law, row.rule),
      provisional: [...provisional],
    },
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee ?? '' },
  }
}

/** As it stands now: a clock is stored as it stood when something last happened. */
export function standing(row: RunningClock, now: Date): RunningClock['state'] {
  return row.state === 'running' && row.ends !== null && row.ends <= now ? 'late' : row.state
}
