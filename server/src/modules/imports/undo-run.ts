/** Takes an import back, some rights at a time: each transaction leaves the register whole, so it can end anywhere. */
import { asActor, type Client } from '../../kernel/database.ts'
import { recordEvent } from '../../kernel/http.ts'
import { fold, project } from '../rights/index.ts'
import { type Committer, writerLock } from './commit.ts'
import { fallbackKey } from './group.ts'
import type { ImportJob } from './job.ts'
import { sourcesOf } from './known-rights.ts'
import type { KnownSource } from './merge.ts'
import { asOnlyRunner } from './only-runner.ts'
import type { RunKernel } from './run.ts'
import { insertGuarded, rewriteRights } from './write-rights.ts'

const rightsAtOnce = 1000

/** Leaves quietly when another runner has the import, or when nobody asked for it to be undone. */
export async function runUndo(kernel: RunKernel, job: ImportJob, signal?: AbortSignal): Promise<void> {
  await asOnlyRunner(kernel, job, async (committer) => {
    while (!signal?.aborted && (await undoSome(committer)));
  })
}

/** Answers whether there may be more. */
function undoSome(committer: Committer): Promise<boolean> {
  const { importId, bodyId } = committer
  return asActor(committer.pool, { ...committer, grants: [] }, async (db, client) => {
    const { rows } = await client.query('select state from registry.import where id = $1 for no key update', [importId])
    if (rows[0]?.state !== 'undoing') return false
    const at = committer.now()
    await client.query(`select pg_advisory_xact_lock($1), set_config('enable_seqscan', 'off', true)`, [writerLock])
    const open = await takeSources(client, 'public', importId)
    if (open.length > 0) await restorePublic(client, open, bodyId, at)
    const guarded = open.length > 0 ? [] : await takeSources(client, 'guarded', importId)
    if (guarded.length > 0) await restoreGuarded(client, guarded, at)
    if (open.length + guarded.length > 0) return true
    await client.query(`update registry.import set state = 'undone', finished_at = $2 where id = $1`, [importId, at])
    await recordEvent(db, committer, null, at, 'imports.undone', importId)
    return false
  })
}

/** Takes the import's sources of some rights away. Answers the rights. */
async function takeSources(client: Client, half: 'public' | 'guarded', importId: string): Promise<string[]> {
  const { rows } = await client.query<{ right_id: string }>(
    `delete from registry.${half}_source where import_id = $1 and right_id in (
      select distinct right_id from registry.${half}_source where import_id = $1 limit ${rightsAtOnce}) returning right_id`,
    [importId],
  )
  return [...new Set(rows.map((row) => row.right_id))]
}

/**
 * Rights that others know too say what those say. The rest leave the register; one that the body also keeps in
 * confidence goes back to its guarded half under the same address, entitling nobody until it does so again.
 */
async function restorePublic(client: Client, ids: readonly string[], bodyId: string, at: Date): Promise<void> {
  const { kept, gone } = split(await sourcesOf(client, 'public', ids))
  await rewriteRights(client, 'public', kept, at)
  if (gone.length === 0) return
  const guarded = split(await sourcesOf(client, 'guarded', gone)).kept
  // Corrections of what nobody says any more go with it.
  await client.query('delete from registry.public_source where right_id = any ($1)', [gone])
  const { rows } = await client.query<{ id: string; version: number }>(
    'delete from registry.public_right where id = any ($1) returning id, version',
    [gone],
  )
  const versions = new Map(rows.map((row) => [row.id, row.version]))
  const back = guarded.map(({ id, record }) => ({
    id,
    record,
    row: project(record, fallbackKey(record)),
    version: (versions.get(id) ?? 0) + 1,
  }))
  await insertGuarded(client, back, bodyId, at)
}

/** The same for guarded rights. What was said in confidence of a public right is gone with its source. */
async function restoreGuarded(client: Client, ids: readonly string[], at: Date): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    'select id from registry.guarded_right where id = any ($1) and owner_body = kernel.current_body()',
    [ids],
  )
  const { kept, gone } = split(
    await sourcesOf(
      client,
      'guarded',
      rows.map((row) => row.id),
    ),
  )
  await rewriteRights(client, 'guarded', kept, at)
  if (gone.length === 0) return
  await client.query('delete from registry.guarded_source where right_id = any ($1)', [gone])
  await client.query('delete from registry.guarded_right where id = any ($1)', [gone])
}

/** Rights that some whole source still knows, folded from all that is left; and those that none knows. */
function split(sources: ReadonlyMap<string, readonly KnownSource[]>) {
  const entries = [...sources]
  const isKnown = (said: readonly KnownSource[]) => said.some((source) => source.paths === null)
  return {
    kept: entries
      .filter(([, said]) => isKnown(said))
      .map(([id, said]) => ({ id, record: fold(said).record, steps: 1 })),
    gone: entries.filter(([, said]) => !isKnown(said)).map(([id]) => id),
  }
}
