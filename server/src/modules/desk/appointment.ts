/** A running clock as an appointment in somebody's calendar. */
import type { CalendarEvent } from '../../kernel/ics.ts'
import { procedureTitle } from '../matters/index.ts'
import { standing } from './deadlines.ts'
import type { RunningClock } from './running.ts'
import { keptDefinition, seatTitle, toldClock } from './told.ts'

/** Reminds at nine on the day before, of hours two hours before. Nothing for a clock whose end is not known. */
export function appointmentOf(row: RunningClock, now: Date, address = ''): CalendarEvent | undefined {
  if (row.due === null || row.ends === null) return undefined
  const definition = keptDefinition(row.procedure, row.version)
  const { title, duty } = toldClock(definition, row.clock)
  const isDay = row.due.length === 10
  const page = `${address.replace(/\/$/, '')}/workbench/matters/${row.matter_id}`
  const late = standing(row, now) === 'late' ? '（已逾期）' : ''
  return {
    uid: `${row.matter_id}-${row.seq}-${row.clock}@quanlian`,
    at: row.due,
    summary: `${late}${title.zh}：${seatTitle(definition, row.seat).zh}${row.lapses ? '可' : '应'}${duty.zh} · ${row.title}`,
    description: [
      row.number,
      procedureTitle(row.procedure).zh,
      ...(row.provisional ? ['末日尚不确定，详见事项'] : []),
      page,
    ].join('\n'),
    ...(address === '' ? {} : { url: page }),
    revised: row.changed_at,
    tentative: row.provisional,
    alarm: isDay ? 'PT15H' : 'PT2H',
  }
}
