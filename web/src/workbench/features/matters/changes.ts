/** What a correction changed: single values, and in tables the lines and cells that differ. */

type Json = unknown

/** Whether two values of a form say something else. The order of keys says nothing. */
export function differs(one: Json, other: Json): boolean {
  return canonical(one) !== canonical(other)
}

/** One line of a table before and after; a line that came has no `was`, one that went no `now`. */
export interface LineChange {
  kind: 'changed' | 'added' | 'removed'
  was?: Line
  now?: Line
  /** Place in the table as it is now, or was where it went; from 1. */
  place: number
  /** Names of the columns that differ. */
  cells: string[]
}
type Line = Readonly<Record<string, Json>>

/**
 * The lines that differ. Equal lines are matched in order (longest common subsequence); what lies between two matches is
 * paired line by line, what remains came or went.
 */
export function changedLines(was: readonly Line[], now: readonly Line[]): LineChange[] {
  const changes: LineChange[] = []
  let [from, to] = [0, 0]
  for (const [left, right] of [...matches(was, now), [was.length, now.length] as const]) {
    const paired = Math.min(left - from, right - to)
    for (let at = 0; at < paired; at++) {
      const [before, after] = [was[from + at] ?? {}, now[to + at] ?? {}]
      changes.push({ kind: 'changed', was: before, now: after, place: to + at + 1, cells: cellsIn(before, after) })
    }
    for (let at = from + paired; at < left; at++)
      changes.push({ kind: 'removed', was: was[at] ?? {}, place: at + 1, cells: [] })
    for (let at = to + paired; at < right; at++)
      changes.push({ kind: 'added', now: now[at] ?? {}, place: at + 1, cells: [] })
    from = left + 1
    to = right + 1
  }
  return changes
}

/** Whether a value is a table that can be compared line by line. */
export function isTable(value: Json): value is Line[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === 'object' && one && !Array.isArray(one))
  )
}

function cellsIn(was: Line, now: Line): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])].filter((name) => differs(was[name], now[name]))
}

/** Places of lines that stand in both, rising in both. */
function matches(was: readonly Line[], now: readonly Line[]): [number, number][] {
  const [left, right] = [was.map(canonical), now.map(canonical)]
  const longest = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const row = longest[i]
      if (row) row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const found: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) found.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return found
}

function canonical(value: Json): string {
  return JSON.stringify(value ?? null, (_, one) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
