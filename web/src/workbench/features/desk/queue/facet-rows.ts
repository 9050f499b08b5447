/** Rows of a facet from what the server counts: states that two procedures name alike are one condition. */
import type { Words } from '../../../../ui/language.tsx'

export interface FacetRow {
  value: string
  count: number
  /** Names under which it is known, most counted first. */
  titles: Words[]
}

interface CountedState {
  id: string
  title: Words
  count: number
}

/** One row for each state id, since that is what the list can be asked for; counts added up, different titles kept. */
export function stateRows(states: readonly CountedState[]): FacetRow[] {
  const rows = new Map<string, FacetRow>()
  for (const { id, title, count } of states.toSorted((a, b) => b.count - a.count)) {
    const row = rows.get(id) ?? { value: id, count: 0, titles: [] }
    row.count += count
    if (!row.titles.some((known) => known.zh === title.zh)) row.titles.push(title)
    rows.set(id, row)
  }
  return [...rows.values()].toSorted((a, b) => b.count - a.count)
}

/** Chosen values stay in sight although nothing is left of them, or they could not be let go. */
export function withChosen(rows: readonly FacetRow[], chosen: readonly string[]): FacetRow[] {
  const missing = chosen.filter((value) => !rows.some((row) => row.value === value))
  return [...rows, ...missing.map((value) => ({ value, count: 0, titles: [] }))]
}
