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
  /** The state in which most have grown old, none where nothing has. */
  oldest: StateRow | undefined
  old: number
  /** From how many days on that is. */
  oldFrom: number
}

export function ageFinding(states: readonly StateRow[]): AgeFinding {
  const oldest = states.toSorted((a, b) => oldOf(b) - oldOf(a))[0]
  const old = oldest ? oldOf(oldest) : 0
  return {
    top: states.toSorted((a, b) => b.total - a.total)[0],
    oldest: old > 0 ? oldest : undefined,
    old,
    oldFrom: bandsOf(states).at(-1)?.from ?? 0,
  }
}

function oldOf({ ages }: StateRow): number {
  return ages.at(-1)?.count ?? 0
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
