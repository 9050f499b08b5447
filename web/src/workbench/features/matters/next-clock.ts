/** Which period of a matter comes next, and the sentence that says who must do what by when. */
import type { MatterClock } from '@quanlian/contract'
import { toneOfClock, whenOf } from '../../../ui/due.ts'
import type { Language } from '../../../ui/language.tsx'
import type { Tone } from '../../../ui/tag.tsx'

/** Clocks whose duty is still open, or whose right can still be used. */
export function openClocks(clocks: readonly MatterClock[]): MatterClock[] {
  return clocks.filter(({ done, state }) => done === null && state !== 'met' && state !== 'lapsed')
}

/**
 * The one to show first: of those that end, the earliest, the own body's before others of the same day; else one whose
 * end is not known; else a paused one. Nothing where no duty is open.
 */
export function nextClock(clocks: readonly MatterClock[]): MatterClock | undefined {
  const open = openClocks(clocks)
  const ending = open
    .filter(({ state, ends, due }) => state !== 'suspended' && ends !== null && due !== null)
    .toSorted((a, b) => (a.ends ?? '').localeCompare(b.ends ?? '') || Number(b.own) - Number(a.own))
  return ending[0] ?? open.find(({ state }) => state === 'unknown') ?? open[0]
}

/** The parts of the sentence; `word` names it in the catalogue. */
export interface ClockSentence {
  word: `${'next' | 'may'}${'Due' | 'Unknown' | 'Paused'}`
  tone: Tone
  values: { who: string; duty: string; when: string; why: string }
}

/** What a clock says in the reader's language. @param we how the page calls the reader's own body @param now instant */
export function sentenceOf(clock: MatterClock, language: Language, we: string, now: string): ClockSentence {
  return {
    word: `${clock.lapses ? 'may' : 'next'}${clock.state === 'suspended' ? 'Paused' : clock.due === null ? 'Unknown' : 'Due'}`,
    tone: toneOfClock(clock, now),
    values: {
      who: clock.own ? we : clock.seatTitle[language],
      duty: clock.duty[language],
      when: clock.due === null ? '' : whenOf(clock.due, language, now),
      why: clock.suspended.find(({ to }) => to === null)?.reason[language] ?? '',
    },
  }
}

/** Clocks in the order of a page: late, then those that end, paused, unknown, and last what is done. */
export function inOrder(clocks: readonly MatterClock[], now: string): MatterClock[] {
  const rank = (clock: MatterClock) => {
    if (clock.done !== null || clock.state === 'met' || clock.state === 'lapsed') return 4
    if (clock.state === 'suspended') return 2
    if (clock.due === null) return 3
    return toneOfClock(clock, now) === 'late' ? 0 : 1
  }
  return clocks.toSorted((a, b) => rank(a) - rank(b) || (a.ends ?? '').localeCompare(b.ends ?? '') || a.seq - b.seq)
}
