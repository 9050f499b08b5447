/**
 * Runs an import from where it is to its end: files one after the other, read and prepared while the batch before
 * commits. Called by the job and by the command line; what is committed is never done again.
 */
import type { Import } from '@quanlian/contract'
import type { SourceFormat } from '@quanlian/office-formats'
import { asActor } from '../../kernel/database.ts'
import { enqueue, recordEvent } from '../../kernel/http.ts'
import type { Kernel } from '../../kernel/module.ts'
import { type BatchSize, batches } from './batch.ts'
import { type Committer, commitBatch } from './commit.ts'
import type { Stretch } from './item.ts'
import type { ImportJob } from './job.ts'
import { asOnlyRunner } from './only-runner.ts'
import { prepare } from './prepare.ts'
import { toImport } from './present.ts'
import { readTable } from './read-table.ts'
import { readXml } from './read-xml.ts'
import { getImport, lockImport, type StoredImport, type StoredImportFile, setState } from './store.ts'

/** What a run needs of the kernel. */
export type RunKernel = Pick<Kernel, 'pool' | 'files' | 'now'>

export interface RunOptions {
  signal?: AbortSignal
  /** Hears the import after each batch. */
  onProgress?: (progress: Import) => void
  batch?: BatchSize
}

/** Leaves quietly when another runner has the import, or when it is in no state to run. */
export async function runImport(kernel: RunKernel, job: ImportJob, options: RunOptions = {}): Promise<void> {
  await asOnlyRunner(kernel, job, async (committer) => {
    const stored = await begin(committer)
    if (!stored) return
    for (const file of stored.files) {
      if (file.state === 'done' || file.state === 'refused') continue
      if (!(await runFile(kernel, committer, stored, file, options))) return
    }
    await finish(committer)
    await report(committer, options)
  })
}

/** Answers nothing when the import does not wait for a runner. */
function begin(committer: Committer): Promise<StoredImport | undefined> {
  return act(committer, async (db) => {
    const stored = await lockImport(db, committer.importId)
    committer.visibility = stored.visibility
    if (stored.state === 'running') return stored
    if (stored.state !== 'queued') return undefined
    const now = committer.now()
    await setState(db, stored.id, 'running', stored.started_at ? {} : { started_at: now })
    if (!stored.started_at) await recordEvent(db, committer, null, now, 'imports.started', stored.id)
    return stored
  })
}

/** Answers false when the run ends before the file does: stopped by a person, or the process is about to end. */
async function runFile(
  kernel: RunKernel,
  committer: Committer,
  stored: StoredImport,
  file: StoredImportFile,
  options: RunOptions,
): Promise<boolean> {
  const source = {
    importId: stored.id,
    visibility: stored.visibility,
    position: file.position,
    format: file.type === 'xml' ? file.format : ('table' as const),
  }
  const seen = { records: 0, refused: false }
  const onFormat = (format: SourceFormat) => {
    source.format = format
  }
  const stretches = watch(open(kernel, stored, file, onFormat), seen)
  let committing = Promise.resolve(true)
  for await (const batch of batches(stretches, file.items_done, options.batch)) {
    const prepared = prepare(batch, source)
    if (!(await committing)) return false
    if (options.signal?.aborted) {
      await putBack(committer)
      return false
    }
    await report(committer, options)
    committing = commitBatch(committer, prepared)
    // Awaited above or below; until then a failure is not unhandled.
    committing.catch(() => {})
  }
  if (!(await committing)) return false
  await finishFile(committer, file, seen.refused && seen.records === 0 ? 'refused' : 'done')
  return true
}

function open(
  kernel: RunKernel,
  stored: StoredImport,
  file: StoredImportFile,
  onFormat: (format: SourceFormat) => void,
): AsyncGenerator<Stretch> {
  if (file.type === 'xml') return readXml(kernel.files, file.sha256, onFormat)
  const mapping = stored.mapping ?? { columns: [], kind: null, office: 'CN' }
  return readTable(kernel.files, file.sha256, file.size, file.type, mapping)
}

/** Notes what passes, also what was committed before: whether a file was refused is known at its end. */
async function* watch(
  stretches: AsyncIterable<Stretch>,
  seen: { records: number; refused: boolean },
): AsyncGenerator<Stretch> {
  for await (const stretch of stretches) {
    for (const item of stretch.items) {
      if ('record' in item) seen.records++
      else if (item.defect.severity === 'file') seen.refused = true
    }
    yield stretch
  }
}

function finishFile(committer: Committer, file: StoredImportFile, state: 'done' | 'refused'): Promise<void> {
  return act(committer, async (db) => {
    await db
      .updateTable('registry.import_file')
      .set({ state, ...(state === 'done' ? { bytes_read: file.size } : {}) })
      .where('import_id', '=', committer.importId)
      .where('position', '=', file.position)
      .execute()
  })
}

function finish(committer: Committer): Promise<void> {
  return act(committer, async (db) => {
    const stored = await lockImport(db, committer.importId)
    if (stored.state !== 'running') return
    const now = committer.now()
    const state = stored.files.every((file) => file.state === 'refused') ? 'refused' : 'done'
    await setState(db, stored.id, state, { finished_at: now })
    const { read, created, updated, unchanged, rejected, defects } = stored
    await recordEvent(db, committer, null, now, state === 'done' ? 'imports.finished' : 'imports.refused', stored.id, {
      ...{ read, created, updated, unchanged, rejected, defects },
    })
  })
}

/** The process ends: another one, or its next start, goes on. */
function putBack({ importId, bodyId, personId, ...committer }: Committer): Promise<void> {
  const job: ImportJob = { importId, bodyId, personId }
  return act({ importId, bodyId, personId, ...committer }, (db) =>
    enqueue(db, 'imports.run', { ...job }, `import:${importId}`),
  )
}

async function report(committer: Committer, { onProgress }: RunOptions): Promise<void> {
  if (onProgress) onProgress(toImport(await act(committer, (db) => getImport(db, committer.importId))))
}

function act<T>(committer: Committer, work: Parameters<typeof asActor<T>>[2]): Promise<T> {
  return asActor(committer.pool, { ...committer, grants: [] }, work)
}
