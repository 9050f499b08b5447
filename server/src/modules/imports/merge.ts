/** What the records of a group do to their right: each joins the sources already there, in the order they came. */
import { isDeepStrictEqual } from 'node:util'
import type { RightRecord } from '@quanlian/office-formats'
import { fold, newId, type SourceRow } from '../rights/index.ts'
import type { Incoming } from './group.ts'

/** A source that the register holds. */
export interface KnownSource extends SourceRow {
  import_id: string | null
}

export interface Merged {
  record: RightRecord
  created: number
  updated: number
  unchanged: number
  /** Sources to be added. */
  added: (Incoming & { id: string })[]
  /** Beyond `mostSources`: left out. */
  tooMany: Incoming[]
}

/** How often one import may speak of one right: every word is kept and folded, so a column that is no number must not pass. */
export const mostSources = 100

/** Counts do not depend on where a batch ended: records are taken one by one. */
export function merge(known: readonly KnownSource[], incoming: readonly Incoming[], importId: string): Merged {
  const sources = [...known]
  const merged: Omit<Merged, 'record'> = { created: 0, updated: 0, unchanged: 0, added: [], tooMany: [] }
  let own = known.filter((source) => source.import_id === importId).length
  let record = known.some((source) => source.paths === null) ? fold(known).record : undefined
  for (const one of incoming) {
    if (record && sources.some((source) => source.import_id === importId && isEqual(source.record, one.record))) {
      merged.unchanged++
      continue
    }
    if (own++ >= mostSources) {
      merged.tooMany.push(one)
      continue
    }
    const source = { id: newId(), paths: null, record: one.record, import_id: importId }
    sources.push(source)
    merged.added.push({ ...one, id: source.id })
    if (!record) {
      record = one.record
      merged.created++
      continue
    }
    const after = fold(sources).record
    if (isEqual(record, after)) merged.unchanged++
    else merged.updated++
    record = after
  }
  return { ...merged, record: record as RightRecord }
}

/** As JSON sees them: without members that are undefined, whatever their order. */
function isEqual(a: RightRecord, b: RightRecord): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)))
}
