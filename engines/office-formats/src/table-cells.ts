/** Reading single cells, with a memory for the values that repeat down a column. */
import { type DayResult, readDay, readSerialDay } from './dates.ts'
import { narrow } from './text.ts'

/** A function that remembers its last few thousand answers. */
export function remember<T>(read: (cell: string) => T, capacity = 8192): (cell: string) => T {
  let known = new Map<string, T>()
  return (cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const fresh = read(cell)
    if (known.size >= capacity) known = new Map()
    known.set(cell, fresh)
    return fresh
  }
}

/** A day in a cell: any written form, or a spreadsheet serial (`44540`). */
export function cellDay(cell: string): DayResult {
  const text = narrow(cell)
  return /^\d{5}(?:\.\d+)?$/.test(text) ? readSerialDay(Number(text)) : readDay(text)
}

/**
 * The values of a cell. A cell with a line break is separated by line breaks only; any other by `；`, `;`, `、` and `|`.
 * Empty values are dropped.
 */
export function cellValues(cell: string): string[] {
  if (!separators.test(cell)) return [cell]
  return cell
    .split(cell.includes('\n') ? '\n' : separators)
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

/** The lines of a cell with their places kept; one line unless it has breaks. Used where cells stand side by side. */
export function cellLines(cell: string): string[] {
  return cell.includes('\n') ? cell.split('\n').map((value) => value.trim()) : [cell]
}

/** Joins values so that `cellValues` gives them back. */
export function joinValues(values: readonly string[]): string {
  const plain = values.map((value) => value.replaceAll('\n', ' '))
  const only = plain[0] ?? ''
  return plain.length === 1 && separators.test(only) ? `${only}\n` : plain.join('\n')
}

const separators = /[;；、|\n]/
