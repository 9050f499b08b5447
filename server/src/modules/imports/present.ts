/** An import as the API answers it. */
import type { Import } from '@quanlian/contract'
import { actionsOf } from './policy.ts'
import type { StoredImport } from './store.ts'

export function toImport(row: StoredImport): Import {
  return {
    id: row.id,
    state: row.state,
    visibility: row.visibility,
    files: row.files.map(({ name, size, sha256, format, state, bytes_read }) => ({
      name,
      size,
      sha256,
      format,
      state,
      bytesRead: bytes_read,
    })),
    counts: {
      read: row.read,
      created: row.created,
      updated: row.updated,
      unchanged: row.unchanged,
      rejected: row.rejected,
      defects: row.defects,
    },
    by: row.by,
    body: row.body,
    createdAt: row.created_at.toISOString(),
    startedAt: row.started_at?.toISOString() ?? null,
    finishedAt: row.finished_at?.toISOString() ?? null,
    actions: actionsOf(row.state, row.defects),
  }
}
