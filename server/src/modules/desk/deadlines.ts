import type { Deadline } from '@quanlian/contract'
import type { Law } from '@quanlian/statutes'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { currentLaw } from '../law/index.ts'
import { procedureTitle, ruleRef } from '../matters/index.ts'
import { dayOf } from './days.ts'
import { listRunning, type RunningClock } from './running.ts'
import { keptDefinition, seatTitle, toldClock } from './told.ts'

/** The board: clocks that run in the body's matters, as far as its seats see them. */
export async function deadlines(
  { db, now }: Context,
  { page, size, ...filter }: Input<'desk', 'deadlines'>,
): Promise<Output<'desk', 'deadlines'>> {
  const [{ rows, total }, { law }] = await Promise.all([
    listRunning(db, { ...filter, today: dayOf(now) }, { limit: size, offset: (page - 1) * size }),
    currentLaw(db),
  ])
  return { items: rows.map((row) => present(row, law, now)), total, capped: false, page, size }
}

function present(row: RunningClock, law: Law, now: Date): Deadline {
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
      own: row.own,
      state: standing(row, now),
      due: row.due,
      ends: row.ends?.toISOString() ?? null,
      rule: ruleRef(law, row.rule),
      provisional: row.provisional ? [notCertain] : [],
    },
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee ?? '' },
  }
}

/** As it stands now: a clock is stored as it stood when something last happened. */
export function standing(row: RunningClock, now: Date): RunningClock['state'] {
  if (row.state !== 'running' || row.ends === null || row.ends > now) return row.state
  return row.lapses ? 'lapsed' : 'late'
}

/** Why exactly, the page of the matter says. */
export const notCertain = { zh: '末日尚不确定，详见事项', en: 'The last day is not certain: see the matter' }
