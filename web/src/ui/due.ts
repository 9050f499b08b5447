/** When a period of law ends, in words, and how pressing that is. Days are days in China; periods in hours carry an instant. */
import type { MatterClock } from '@quanlian/contract'
import { day, daysBetween, minute } from './format.ts'
import type { Language } from './language.tsx'
import type { Tone } from './tag.tsx'

/** What tells where a clock stands. */
export type Standing = Pick<MatterClock, 'state' | 'due' | 'ends'> & { done?: string | null }

/** Days before the end from which a clock is shown as soon. */
const soonDays = 3

/** How a clock is shown: late in red, from three days before its end in amber, always beside a word. @param now instant */
export function toneOfClock({ state, due, done = null }: Standing, now: string): Tone {
  if (state === 'met') return 'done'
  if (state === 'late') return 'late'
  if (state === 'suspended' || state === 'lapsed') return 'ended'
  if (state === 'unknown' || due === null) return 'plain'
  const left = leftUntil(due, now)
  if (done !== null) return 'done'
  return left.n < 0 ? 'late' : left.unit === 'hour' || left.n <= soonDays ? 'soon' : 'going'
}

export interface Left {
  unit: 'day' | 'hour'
  /** Whole ones left; negative once it is over. */
  n: number
}

/** How much of a period is left: in hours when it ends at an instant less than two days away, else in days. */
export function leftUntil(due: string, now: string): Left {
  if (due.length > 10) {
    const hours = (Date.parse(due) - Date.parse(now)) / 3_600_000
    if (Math.abs(hours) < 48) return { unit: 'hour', n: hours < 0 ? Math.min(-1, Math.ceil(hours)) : Math.floor(hours) }
  }
  return { unit: 'day', n: daysBetween(day(now), day(due)) }
}

/** `11月25日`, `25 November 16:30`; the year stands there when it is not this one. */
export function whenOf(moment: string, language: Language, now: string): string {
  const on = day(moment)
  const year = on.slice(0, 4) === day(now).slice(0, 4) ? undefined : ('numeric' as const)
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year,
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const words = format.format(new Date(`${on}T00:00:00Z`))
  return moment.length > 10 ? `${words} ${timeOf(moment)}` : words
}

/** `2026-11-25`, `2026-11-25 16:30`: a last day, or the minute where it is counted in hours. */
export function momentOf(due: string): string {
  return due.length > 10 ? minute(due) : due
}

/** The last day of what is over at the midnight after it; the instant itself where it ends at an hour. @param ends first instant at which it is over */
export function lastOf(ends: string): string {
  return timeOf(ends) === '00:00' ? day(new Date(Date.parse(ends) - 1).toISOString()) : ends
}

/** `16:30` in China. */
export function timeOf(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16)
}
