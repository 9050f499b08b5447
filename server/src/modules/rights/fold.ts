/**
 * A right is the fold of its sources: files are merged field by field, then what people corrected decides the fields
 * it names, in the order it was said. Nothing a source said is lost; the fold only chooses what the page shows.
 */
import { foldRecords, type RightRecord } from '@quanlian/office-formats'

export interface SourceRow {
  id: string
  /** A correction decides these top-level parts or dotted fields; null joins like a file. */
  paths: string[] | null
  record: RightRecord
}

export interface Folded {
  record: RightRecord
  provenance: { path: string; sourceId: string }[]
}

/** @param sources of one right, oldest first, at least one. */
export function fold(sources: readonly SourceRow[]): Folded {
  const joined = sources.filter((source) => source.paths === null)
  const merged = foldRecords(joined)
  const provenance: Record<string, string> = {}
  for (const path in merged.provenance) provenance[path] = joined[merged.provenance[path] as number]?.id ?? ''
  let record = merged.record
  for (const correction of sources) {
    for (const path of correction.paths ?? []) {
      record = put(record, path.split('.'), take(correction.record, path.split('.')))
      provenance[path] = correction.id
    }
  }
  return { record, provenance: Object.entries(provenance).map(([path, sourceId]) => ({ path, sourceId })) }
}

/** Parts of a record that a correction may decide: whole lists, single fields of the small objects. */
export function changedPaths(before: RightRecord, after: RightRecord): string[] {
  const nested = new Set(['numbers', 'dates', 'details'])
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((name) => {
    const [a, b] = [take(before, [name]), take(after, [name])]
    if (!nested.has(name)) return same(a, b) ? [] : [name]
    const fields = new Set([...Object.keys((a ?? {}) as object), ...Object.keys((b ?? {}) as object)])
    return [...fields]
      .filter((field) => !same(take(before, [name, field]), take(after, [name, field])))
      .map((field) => `${name}.${field}`)
  })
}

function take(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value)
}

function put<T extends object>(value: T, [name = '', ...rest]: readonly string[], to: unknown): T {
  const inner = take(value, [name])
  return { ...value, [name]: rest.length === 0 ? to : put(isObject(inner) ? inner : {}, rest, to) }
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

/** JSON with sorted keys, without undefined: two values that say the same are the same text. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, at) =>
      isObject(at) ? Object.fromEntries(Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1))) : at,
    ) ?? ''
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
