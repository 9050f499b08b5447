/** What the figures say, in numbers that a heading can be made of. */
import type { call } from '../../../api.ts'

export type Statistics = Awaited<ReturnType<typeof call.desk.statistics>>
export type StateRow = Statistics['states'][number]
export type ClockRow = Statistics['clocks'][number]

/** A band of ages in days; the last has no end. */
export interface Band {
  from: number
  upTo: number | null
}

/** The bands by which all rows are counted: `0–7`, `8–30`, `31 and more`. */
export function bandsOf(states: readonly StateRow[]): Band[] {
  const ends = states[0]?.ages.map(({ upTo }) => upTo) ?? []
  return ends.map((upTo, at) => ({ from: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, upTo }))
}

export interface AgeFinding {
  /** The state in which most stand; a matter with parallel branches counts in each, so states are never added up. */
  top: StateRow | undefined
  /** The oldest band in which anything stands. */
  band: Band | undefined
  /** The state in which most stand there, and how many. */
  oldest: StateRow | undefined
  old: number
}

export function ageFinding(states: readonly StateRow[]): AgeFinding {
  const bands = bandsOf(states)
  const at = bands.findLastIndex((_, index) => states.some(({ ages }) => (ages[index]?.count ?? 0) > 0))
  const countOf = ({ ages }: StateRow) => ages[at]?.count ?? 0
  const oldest = at < 0 ? undefined : states.toSorted((a, b) => countOf(b) - countOf(a))[0]
  return {
    top: states.toSorted((a, b) => b.total - a.total)[0],
    band: bands[at],
    oldest,
    old: oldest ? countOf(oldest) : 0,
  }
}

export interface ClockFinding {
  /** Periods of which it is known whether they were kept. */
  judged: number
  met: number
  late: number
  /** Kept in hundredths, rounded down, so that 100 means all of them. */
  percent: number
  /** The clock most often late, none where none is. */
  worst: ClockRow | undefined
}

export function clockFinding(clocks: readonly ClockRow[]): ClockFinding {
  const met = sum(clocks.map((row) => row.met))
  const late = sum(clocks.map((row) => row.late))
  const judged = met + late
  const worst = clocks.toSorted((a, b) => b.late - a.late)[0]
  return {
    judged,
    met,
    late,
    percent: judged === 0 ? 0 : Math.floor((100 * met) / judged),
    worst: worst && worst.late > 0 ? worst : undefined,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
