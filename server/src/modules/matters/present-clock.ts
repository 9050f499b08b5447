/** Runs of clocks as the page of a matter and the board of deadlines show them. */
import type { MatterClock } from '@quanlian/contract'
import { type ClockView, clocksOf, type Definition } from '@quanlian/procedure'
import { type Law, suspensionReasons } from '@quanlian/statutes'
import type { LoadedMatter } from './load.ts'
import { ruleRef } from './rule-ref.ts'
import { seatsTold } from './seen.ts'

/** Clocks that the acting body may be told of. */
export function clocksSeen(matter: LoadedMatter, at: string): MatterClock[] {
  const { definition, entries, state, statutes, viewer } = matter
  const told = seatsTold(definition, entries)
  return clocksOf(definition, state, statutes, at).flatMap((view) =>
    told(view).some((seat) => viewer.seats.includes(seat)) ? [presentClock(matter, view)] : [],
  )
}

/** One run. @param matter whose clock it is, with the acting body's seats */
export function presentClock(
  { definition, viewer, law }: { definition: Definition; viewer: { seats: readonly string[] }; law: Law },
  view: ClockView,
): MatterClock {
  return {
    clock: view.clock,
    seq: view.seq,
    title: view.title,
    seat: view.seat,
    seatTitle: definition.seats[view.seat]?.title ?? view.title,
    duty: view.duty,
    lapses: view.lapses,
    own: viewer.seats.includes(view.seat),
    state: view.standing,
    start: view.start,
    due: view.due,
    ends: view.ends,
    done: view.done ?? null,
    suspended: view.suspensions.map(({ from, to, reason }) => ({
      from,
      to: to ?? null,
      reason: suspensionReasons[reason],
    })),
    extended: [...view.prolonged],
    rule: ruleRef(law, view.rules[0]?.id ?? view.rule),
    provisional: [...view.provisional],
  }
}
