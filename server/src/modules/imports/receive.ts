/** A new import from stored files: the one place where web and command line meet. */
import { createHash } from 'node:crypto'
import type { Mapping } from '@quanlian/contract'
import { type Database, sql } from '../../kernel/database.ts'
import { recordEvent } from '../../kernel/http.ts'
import type { Kernel, Upload } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { guess, tableHead } from './read-table.ts'
import { findByFingerprint } from './store.ts'
import { type ReadableFile, unpack } from './unpack.ts'

export interface Reception {
  bodyId: string
  personId: string | null
  visibility: 'public' | 'unpublished'
  uploads: readonly Upload[]
  requestId: string | null
  now: Date
}

export interface Received {
  id: string
  /** The same files are an earlier import. */
  again: boolean
  /** It waits for a mapping; `sure` when every heading is a known one and nothing needed is missing. */
  mapping?: { mapping: Mapping; sure: boolean }
}

/** @throws Problem imports.no_file, imports.file_type, kernel.too_large */
export async function receive(kernel: Kernel, db: Database, reception: Reception): Promise<Received> {
  const { bodyId, personId, visibility, uploads, now } = reception
  if (uploads.length === 0) fail('imports.no_file')
  const fingerprint = fingerprintOf(uploads, visibility)
  // Two uploads of the same files at once: the second waits here and finds the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${bodyId}:${fingerprint}`}, 7400))`.execute(db)
  const known = await findByFingerprint(db, bodyId, fingerprint)
  if (known) return { id: known, again: true }
  const { files, skipped } = await unpack(kernel, uploads)
  const guessed = await guessAll(kernel, files)
  const { id } = await db
    .insertInto('registry.import')
    .values({
      body_id: bodyId,
      person_id: personId,
      fingerprint,
      state: guessed ? 'mapping' : 'queued',
      visibility,
      mapping: guessed ? JSON.stringify(guessed.mapping) : null,
      defects: skipped.length,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertFiles(db, id, files)
  for (const value of skipped) {
    await db
      .insertInto('registry.import_defect')
      .values({ import_id: id, file_position: 0, severity: 'note', rule: 'zip.entry_skipped', value })
      .execute()
  }
  await recordEvent(db, reception, reception.requestId, now, 'imports.uploaded', id, {
    files: files.length,
    visibility,
  })
  return { id, again: false, mapping: guessed }
}

async function insertFiles(db: Database, id: string, files: readonly ReadableFile[]): Promise<void> {
  for (const [position, { name, sha256, sm3, size, type }] of files.entries()) {
    await db
      .insertInto('kernel.file')
      .values({ sha256, sm3, size })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await db.insertInto('registry.import_file').values({ import_id: id, position, name, sha256, size, type }).execute()
  }
}

/**
 * One mapping for all tables of the import: the headings of each, once. Nothing where no table has any: there is nothing
 * for a person to match, and the run says what is wrong with the files.
 */
async function guessAll(kernel: Kernel, files: readonly ReadableFile[]): Promise<Received['mapping']> {
  const headers: string[] = []
  for (const { sha256, size, type } of files) {
    if (type === 'xml') continue
    const [row = []] = await tableHead(kernel.files, sha256, size, type, 1)
    headers.push(...row.filter((header) => header !== '' && !headers.includes(header)))
  }
  return headers.length > 0 ? guess(headers) : undefined
}

function fingerprintOf(uploads: readonly Upload[], visibility: string): string {
  const digests = uploads.map((upload) => upload.sha256).sort()
  return createHash('sha256')
    .update([visibility, ...digests].join('\n'))
    .digest('hex')
}
