/** When a period is over, as people say it: its last day, or the minute where it is counted in hours. */
import { day, minute } from '../ui/format.ts'

/** @param due last day, or instant for hours */
export function dueOf(due: string): string {
  return due.length > 10 ? minute(due) : due
}

/** @param ends instant at which it is over: midnight in China belongs to the day before */
export function lastOf(ends: string): string {
  const said = minute(ends)
  return said.endsWith(' 00:00') ? day(new Date(Date.parse(ends) - 1).toISOString()) : said
}
