/** The work on a batch that needs no database: grouping, projecting, writing lines. It runs while the last batch commits. */
import type { SourceFormat } from '@quanlian/office-formats'
import { newId, type Projection, project } from '../rights/index.ts'
import type { Batch } from './batch.ts'
import { copyLine } from './copy-text.ts'
import { fallbackKey, type Group, groupByRight } from './group.ts'
import type { ImportDefect } from './item.ts'
import { type Merged, merge } from './merge.ts'

/** A group with what it becomes when the register knows nothing of it, which is the usual case. */
export interface PreparedGroup extends Group {
  id: string
  fresh: Merged
  /** Guarded half: the row. */
  row?: Projection
  /** Open half: the row as a line for COPY, without its id. */
  line: string
}

export interface PreparedBatch extends Batch {
  position: number
  format: SourceFormat | null
  groups: PreparedGroup[]
  defects: ImportDefect[]
  /** Records left out by their defects. */
  rejected: number
}

export function prepare(
  batch: Batch,
  source: { importId: string; visibility: 'public' | 'unpublished'; position: number; format: SourceFormat | null },
): PreparedBatch {
  const defects: ImportDefect[] = []
  let rejected = 0
  for (const item of batch.items) {
    if ('record' in item) continue
    defects.push(item.defect)
    if (item.rejects) rejected++
  }
  const groups = groupByRight(batch.items, source.visibility).map((group): PreparedGroup => {
    const fresh = merge([], group.incoming, source.importId)
    const row = project(fresh.record, fallbackKey(fresh.record))
    const written =
      group.half === 'public' ? { line: copyLine(columns.map((column) => row[column])) } : { row, line: '' }
    return { ...group, ...written, id: newId(), fresh }
  })
  return { ...batch, position: source.position, format: source.format, groups, defects, rejected }
}

/** Columns of a right's row that follow from its record, in the order they are written. */
export const columns = [
  'key',
  'family',
  'kind',
  'office',
  'application_number',
  'publication_number',
  'publication_kind',
  'registration_number',
  'international_number',
  'title',
  'title_key',
  'holders',
  'classes',
  'status',
  'status_date',
  'filing_date',
  'publication_date',
  'registration_date',
  'expiry_date',
  'region',
  'terms',
  'words',
] as const satisfies (keyof Projection)[]
