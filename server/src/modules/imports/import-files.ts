/** The command line's door: files of this machine into the register, in this process, to the end. */
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Import, Mapping } from '@quanlian/contract'
import { asActor, type Database } from '../../kernel/database.ts'
import { recordEvent } from '../../kernel/http.ts'
import type { Kernel, Upload } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { mappingErrors } from './mapping.ts'
import { toImport } from './present.ts'
import { receive } from './receive.ts'
import { runImport } from './run.ts'
import { getImport, lockImport, type StoredImport, setState } from './store.ts'

export interface FilesToImport {
  kernel: Kernel
  /** Id of the importing body. */
  body: string
  /** Id of the importing person; null for the operator of the machine. */
  person?: string | null
  /** Paths. */
  files: readonly string[]
  visibility: 'public' | 'unpublished'
  /** How the columns of tables are read; without it the guess stands when every heading is a known one. */
  mapping?: Mapping
  signal?: AbortSignal
  onProgress?: (progress: Import) => void
}

/**
 * Imports, or goes on with the earlier import of the same files. Answers it as it stands at the end; state `mapping`
 * says that its columns must be matched by a person first. @throws Problem as `imports.upload` and `imports.start` do
 */
export async function importFiles(wanted: FilesToImport): Promise<Import> {
  const { kernel, body, person = null, files, visibility, signal, onProgress } = wanted
  const uploads: Upload[] = []
  for (const path of files) {
    uploads.push({
      name: basename(path),
      ...(await kernel.files.put(createReadStream(path), kernel.config.UPLOAD_MB * 1024 * 1024)),
    })
  }
  const actor = { personId: person, bodyId: body, grants: ['rights.import'] }
  const act = <T>(work: (db: Database) => Promise<T>) => asActor(kernel.pool, actor, work)
  const { id, mapping } = await act((db) =>
    receive(kernel, db, { bodyId: body, personId: person, visibility, uploads, requestId: null, now: kernel.now() }),
  )
  const confirmed = wanted.mapping ?? (mapping?.sure ? mapping.mapping : undefined)
  await act(async (db) =>
    makeReady(db, await lockImport(db, id), confirmed, (name) => recordEvent(db, actor, null, kernel.now(), name, id)),
  )
  await runImport(kernel, { importId: id, bodyId: body, personId: person }, { signal, onProgress })
  return toImport(await act((db) => getImport(db, id)))
}

/** Whatever it waits for, except for columns that nobody matched. */
async function makeReady(
  db: Database,
  stored: StoredImport,
  mapping: Mapping | undefined,
  record: (name: string) => Promise<void>,
): Promise<void> {
  if (stored.state === 'mapping' && mapping) {
    const errors = mappingErrors(mapping)
    if (errors.length > 0) fail('imports.mapping', { errors })
    await setState(db, stored.id, 'queued', { mapping })
    await record('imports.mapped')
  } else if (stored.state === 'stopped') {
    await setState(db, stored.id, 'queued')
    await record('imports.resumed')
  }
}
