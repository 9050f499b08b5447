/** Clocks of a matter as the law of their day tells them: due when, kept or late, and what is not certain about it. */
import { type Citation, type ClockResult, dayOfInstant, type Statutes, type Words } from '@quanlian/statutes'
import type { Definition } from './definition.ts'
import type { ClockRun, MatterState } from './fold.ts'
import { isSuspended } from './fold.ts'

export type ClockStanding = 'running' | 'suspended' | 'met' | 'late' | 'unknown'

/** One run of a clock, told. */
export interface ClockView extends ClockRun {
  title: Words
  /** Whose duty, and to do what. */
  seat: string
  duty: Words
  standing: ClockStanding
  /** Last day, or instant for hours; null where the law of that day is not known. */
  due: string | null
  /** Instant at which it is over. */
  ends: string | null
  /** Rules applied, the clock's own first. */
  rules: readonly Citation[]
  /** Why the last day is not certain, or is not known at all. */
  provisional: readonly Words[]
}

/** Every run, in the order they began. @param at instant at which to tell where they stand */
export function clocksOf(definition: Definition, state: MatterState, statutes: Statutes, at: string): ClockView[] {
  return state.clocks.map((run) => viewOf(definition, run, statutes, at))
}

/** One run told. Never throws: a year without calendar is provisional, a law that is not known leaves the day open. */
export function viewOf(definition: Definition, run: ClockRun, statutes: Statutes, at: string): ClockView {
  const { title, seat, duty } = definition.clocks[run.clock] ?? lost(run.clock)
  const told = { ...run, title, seat, duty }
  const outcome = statutes.clock(
    {
      rule: run.rule as Parameters<Statutes['clock']>[0]['rule'],
      ...(run.part ? { part: run.part } : {}),
      start: run.start,
      suspensions: run.suspensions.map(({ from, to, reason }) => ({
        from: asDay(from),
        reason,
        ...(to ? { to: asDay(to) } : {}),
      })),
      extensions: run.extensions.map(({ n, decided }) => ({ decided: asDay(decided), ...(n ? { n } : {}) })),
      today: at,
    },
    asDay(run.start),
  )
  if (!outcome.ok)
    return {
      ...told,
      standing: run.done ? 'met' : 'unknown',
      due: null,
      ends: null,
      rules: [],
      provisional: [outcome.message],
    }
  const { due, ends } = outcome.result
  return {
    ...told,
    standing: standingOf(run, outcome.result, at),
    due,
    ends,
    rules: outcome.rules,
    provisional: outcome.provisional,
  }
}

/** Whether a period is over at an instant. A period whose end is not known is never over. */
export function isOver(view: ClockView, at: string): boolean {
  return view.ends !== null && Date.parse(at) >= Date.parse(view.ends)
}

function standingOf(run: ClockRun, { ends }: ClockResult, at: string): ClockStanding {
  if (run.done) return endOf(run.done) <= Date.parse(ends) ? 'met' : 'late'
  if (isSuspended(run)) return 'suspended'
  return Date.parse(at) >= Date.parse(ends) ? 'late' : 'running'
}

/** An instant as it is, a day as its end in Beijing. */
function endOf(moment: string): number {
  return moment.length > 10 ? Date.parse(moment) : Date.parse(`${moment}T23:59:59.999+08:00`)
}

function asDay(moment: string): string {
  return moment.length > 10 ? dayOfInstant(moment) : moment
}

/** A clock that a newer version of the definition no longer has. */
function lost(clock: string): { title: Words; seat: string; duty: Words } {
  const name = { zh: clock, en: clock }
  return { title: name, seat: '', duty: name }
}
