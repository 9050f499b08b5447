/** The end of a period as people know it: queues carry the first instant at which it is over. */
import { day } from '../../../ui/format.ts'
import { timeOf } from '../../ui/due.ts'

/** `2026-11-25` for what is over at the midnight after it; the instant itself where it ends at an hour. China Standard Time. */
export function dueOf(ends: string): string {
  return timeOf(ends) === '00:00' ? day(new Date(Date.parse(ends) - 1).toISOString()) : ends
}
