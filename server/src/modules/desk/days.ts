/** Days as people of the platform count them: in China Standard Time. */
import { dayOfInstant } from '@quanlian/statutes'

/** The Beijing day of an instant, `2026-11-25`. */
export function dayOf(instant: Date): string {
  return dayOfInstant(instant.toISOString())
}

/** The instant at which a Beijing day begins. */
export function beginningOf(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`)
}

/** The instant at which a Beijing day is over. */
export function endOf(day: string): Date {
  return new Date(beginningOf(day).getTime() + 86_400_000)
}
