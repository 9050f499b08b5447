/** What stands beside the entries of a matter, folded from them: queue rows of its bodies, and its clocks. */
import {
  type ClockStanding,
  type ClockView,
  clocksOf,
  type Entry,
  fold,
  knownState,
  type MatterState,
  type Procedure,
  seatsOf,
  timeline,
  type Viewer,
  versionOf,
} from '@quanlian/procedure'
import type { Statutes } from '@quanlian/statutes'
import { seatsTold, tellingStates, titleOf } from './seen.ts'
import { matterTerms } from './terms.ts'
import { waitingFor } from './waiting.ts'

/** As `matter.append` takes it. Nothing here depends on when it is asked: only on the entries and the law. */
export interface Standing {
  ended: boolean
  participants: ParticipantRow[]
  clocks: ClockRow[]
}

export interface ParticipantRow {
  body: string
  seats: string[]
  title: string
  terms: string[]
  states: string[]
  ended: boolean
  roles: string[]
  laterRoles: Record<string, string>
  nextClock: string | null
  nextEnds: string | null
  nextOwn: boolean | null
  changedAt: string
  changedSeq: number
}

export interface ClockRow {
  seq: number
  clock: string
  rule: string
  part: string | null
  seat: string
  start: string
  due: string | null
  ends: string | null
  state: ClockStanding
  /** A right that lapses when it is not used: never late. */
  lapses: boolean
  done: string | null
  provisional: boolean
  seenBy: string[]
}

/**
 * Folds everything anew. What was written with the last entry is the same, or the law has changed since.
 * @param entries at least one
 */
export function rebuildStanding(
  procedure: Procedure,
  number: string,
  entries: readonly Entry[],
  statutes: Statutes,
): Standing {
  const last = entries[entries.length - 1]
  if (!last) throw new RangeError(`${number} has no entries`)
  const definition = versionOf(procedure, last.version)
  const state = fold(definition, entries)
  const clocks = clockRows(procedure, entries, state, statutes)
  const bodies = [...new Set(Object.values(state.seats).flatMap((seated) => seated.map(({ body }) => body)))]
  const participants = bodies.map((body): ParticipantRow => {
    const viewer = { body, seats: seatsOf(state, body) }
    const known = knownState(definition, entries, viewer)
    const title = titleOf(definition, known)
    const changed = timeline(entries, viewer).at(-1) ?? last
    return {
      body,
      seats: viewer.seats,
      title,
      terms: matterTerms(title, number),
      states: tellingStates(definition, known),
      ended: known.ended,
      ...waitingFor(definition, state, viewer.seats, clocks, statutes, last.at),
      ...nextOf(clocks, viewer),
      changedAt: changed.at,
      changedSeq: changed.seq,
    }
  })
  return { ended: state.ended, participants, clocks }
}

function clockRows(
  procedure: Procedure,
  entries: readonly Entry[],
  state: MatterState,
  statutes: Statutes,
): ClockRow[] {
  const last = entries[entries.length - 1]
  if (!last) return []
  const definition = versionOf(procedure, last.version)
  const told = seatsTold(definition, entries)
  return clocksOf(definition, state, statutes, last.at).map((view) => {
    const standing = lasting(view)
    const open = standing === 'suspended'
    return {
      seq: view.seq,
      clock: view.clock,
      rule: view.rule,
      part: view.part ?? null,
      seat: view.seat,
      start: view.start,
      // While it is suspended its last day moves with every day.
      due: open ? null : view.due,
      ends: open ? null : view.ends && new Date(view.ends).toISOString(),
      state: standing,
      lapses: view.lapses,
      done: view.done ?? null,
      provisional: view.provisional.length > 0,
      seenBy: told(view).sort(),
    }
  })
}

/** Without what only the hour of asking decides: a clock that still runs may be late by now, its end says so. */
function lasting({ standing, done, ends }: ClockView): ClockRow['state'] {
  if (done !== undefined || standing === 'suspended' || standing === 'unknown') return standing
  return ends === null ? 'unknown' : 'running'
}

/** The duty that ends first, whosever it is. A right nobody has to use is never late. */
function nextOf(
  clocks: readonly ClockRow[],
  viewer: Viewer,
): Pick<ParticipantRow, 'nextClock' | 'nextEnds' | 'nextOwn'> {
  const seen = clocks.filter(
    ({ lapses, state, done, seenBy }) =>
      !lapses && state === 'running' && done === null && seenBy.some((seat) => viewer.seats.includes(seat)),
  )
  const [next] = seen.sort((a, b) => ((a.ends ?? '') < (b.ends ?? '') ? -1 : 1))
  return {
    nextClock: next?.clock ?? null,
    nextEnds: next?.ends ?? null,
    nextOwn: next ? viewer.seats.includes(next.seat) : null,
  }
}
