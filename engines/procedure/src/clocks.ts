/** Clocks of a matter as the law of their day tells them: due when, kept or late, and what is not certain about it. */
import {
  type Citation,
  type ClockResult,
  dayOfInstant,
  type Outcome,
  type Statutes,
  termWords,
  type Words,
} from '@quanlian/statutes'
import type { Definition } from './definition.ts'
import type { ClockRun, MatterState } from './fold.ts'
import { isSuspended } from './fold.ts'

/** `lapsed`: a right that nobody used while it ran. */
export type ClockStanding = 'running' | 'suspended' | 'met' | 'late' | 'lapsed' | 'unknown'

/** One run of a clock, told. */
export interface ClockView extends ClockRun {
  title: Words
  /** Whose duty, and to do what. */
  seat: string
  duty: Words
  /** A right that ends when it is not used, and no duty. */
  lapses: boolean
  standing: ClockStanding
  /** Last day, or instant for hours; null where the law of that day is not known. */
  due: string | null
  /** Instant at which it is over. */
  ends: string | null
  /** Each prolongation as the law counts it, `15个工作日`; null where the law of that day is not known. */
  prolonged: readonly { by: Words | null; decided: string }[]
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
  const { title, seat, duty, lapses = false } = definition.clocks[run.clock] ?? lost(run.clock)
  const told = { ...run, title, seat, duty, lapses }
  const outcome = asked(run, statutes, at)
  if (!outcome.ok)
    return {
      ...told,
      standing: run.done ? 'met' : 'unknown',
      due: null,
      ends: null,
      prolonged: prolongedOf(run),
      rules: [],
      provisional: [outcome.message],
    }
  const { due, ends, extended } = outcome.result
  return {
    ...told,
    standing: standingOf(run, outcome.result, at, lapses ? 'lapsed' : 'late'),
    due,
    ends,
    prolonged: prolongedOf(run, extended),
    rules: outcome.rules,
    provisional: outcome.provisional,
  }
}

/** Whether a period is over at an instant, or before a day begins. A period whose end is not known is never over. */
export function isOver(view: ClockView, at: string): boolean {
  return view.ends !== null && Date.parse(at.length > 10 ? at : `${at}T00:00:00+08:00`) >= Date.parse(view.ends)
}

/** Why the rule of a run does not take it as it is; nothing where it does, or where the law of that day is not known. */
export function refusedByLaw(run: ClockRun, statutes: Statutes, at: string): Words | undefined {
  const outcome = asked(run, statutes, at)
  return outcome.ok || outcome.code === 'no_version' || outcome.code === 'not_known' ? undefined : outcome.message
}

function asked(run: ClockRun, statutes: Statutes, at: string): Outcome<ClockResult> {
  const today = dayOfInstant(at)
  const suspensions = run.suspensions.flatMap(({ from, to, reason }) => {
    const first = asDay(from)
    if (to !== undefined) return [{ from: first, to: later(first, asDay(to)), reason }]
    // What has not begun leaves nothing out yet.
    return first > today ? [] : [{ from: first, reason }]
  })
  return statutes.clock(
    {
      rule: run.rule as Parameters<Statutes['clock']>[0]['rule'],
      ...(run.part ? { part: run.part } : {}),
      start: run.start,
      suspensions,
      extensions: run.extensions.map(({ n, decided }) => ({
        decided: asDay(decided),
        ...(n === undefined ? {} : { n }),
      })),
      today: at,
    },
    asDay(run.start),
  )
}

function standingOf(run: ClockRun, { ends }: ClockResult, at: string, over: 'late' | 'lapsed'): ClockStanding {
  if (run.done) return endOf(run.done) <= Date.parse(ends) ? 'met' : over
  if (isSuspended(run)) return 'suspended'
  return Date.parse(at) >= Date.parse(ends) ? over : 'running'
}

function prolongedOf({ extensions }: ClockRun, terms: ClockResult['extended'] = []): ClockView['prolonged'] {
  return extensions.map(({ decided }, at) => ({ by: terms[at] ? termWords(terms[at]) : null, decided }))
}

/** An instant as it is, a day as its end in Beijing. */
function endOf(moment: string): number {
  return moment.length > 10 ? Date.parse(moment) : Date.parse(`${moment}T23:59:59.999+08:00`)
}

function later(day: string, other: string): string {
  return [day, other].sort()[1] ?? day
}

function asDay(moment: string): string {
  return moment.length > 10 ? dayOfInstant(moment) : moment
}

/** A clock that a newer version of the definition no longer has. */
function lost(clock: string): { title: Words; seat: string; duty: Words; lapses?: boolean } {
  const name = { zh: clock, en: clock }
  return { title: name, seat: '', duty: name }
}
