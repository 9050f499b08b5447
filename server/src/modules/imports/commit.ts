/** One batch, one transaction: rights, sources, defects, counts and the place in the file come in together or not at all. */
import type pg from 'pg'
import { asActor, type Client, violated } from '../../kernel/database.ts'
import type { ImportDefect } from './item.ts'
import { type PreparedBatch, prepare } from './prepare.ts'
import { storableText } from './storable.ts'
import { writeGroups } from './write-batch.ts'
import type { Origin } from './write-rights.ts'

/** The import that commits: as whom, through which connections (which must not pipeline: COPY). */
export interface Committer {
  pool: pg.Pool
  importId: string
  bodyId: string
  personId: string | null
  visibility: 'public' | 'unpublished'
  now(): Date
}

/** Held while a batch is written, so that two imports never make the same right twice. */
export const writerLock = 7_400_003

/** Answers false when the import is not running any more: somebody stopped it, and nothing was written. */
export async function commitBatch(committer: Committer, batch: PreparedBatch): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await asActor(committer.pool, { ...committer, grants: [] }, (_db, client) =>
        write(client, committer, batch),
      )
    } catch (error) {
      const code = violated(error)?.code ?? ''
      // Somebody entered the same right by hand meanwhile: look again.
      if (code === '23505' && attempt < 3) continue
      if (code.startsWith('22') || code.startsWith('54') || code === '23514' || code === '23505')
        return splitBatch(committer, batch)
      throw error
    }
  }
}

async function write(client: Client, committer: Committer, batch: PreparedBatch): Promise<boolean> {
  const { importId } = committer
  const { rows } = await client.query(`select state from registry.import where id = $1 for no key update`, [importId])
  if (rows[0]?.state !== 'running') return false
  await client.query(`select pg_advisory_xact_lock($1), set_config('enable_seqscan', 'off', true)`, [writerLock])
  const origin: Origin = {
    ...committer,
    position: batch.position,
    format: batch.format ?? 'table',
    at: committer.now(),
  }
  const written = await writeGroups(client, batch.groups, origin)
  const tooMany = written.flatMap(({ merged }) => merged.tooMany)
  const defects: ImportDefect[] = [
    ...batch.defects,
    ...tooMany.map(
      ({ line, record }): ImportDefect => ({
        severity: 'record',
        rule: 'record.too_often',
        line,
        value: Object.values(record.numbers)[0],
      }),
    ),
  ]
  await insertDefects(client, importId, batch.position, defects)
  const records = batch.groups.reduce((sum, group) => sum + group.incoming.length, 0)
  const sum = (of: 'created' | 'updated' | 'unchanged') => written.reduce((total, { merged }) => total + merged[of], 0)
  await client.query(
    `with file as (update registry.import_file set items_done = $3, bytes_read = $4, format = coalesce($5, format), state = $6 where import_id = $1 and position = $2)
    update registry.import set read = read + $7, created = created + $8, updated = updated + $9, unchanged = unchanged + $10,
      rejected = rejected + $11, defects = defects + $12 where id = $1`,
    [
      ...[importId, batch.position, batch.itemsDone, batch.bytesRead, batch.format, 'reading'],
      ...[
        records + batch.rejected,
        sum('created'),
        sum('updated'),
        sum('unchanged'),
        batch.rejected + tooMany.length,
        defects.length,
      ],
    ],
  )
  return true
}

/** Finds the record that the database cannot hold: the halves are committed one after the other, and it alone is left out. */
async function splitBatch(committer: Committer, batch: PreparedBatch): Promise<boolean> {
  const { items } = batch
  if (items.length <= 1) return commitBatch(committer, unstorable(committer, batch))
  const middle = items.length >> 1
  const before = batch.itemsDone - (items.length - middle)
  const part = (from: number, to: number, itemsDone: number) =>
    prepare(
      { ...batch, items: items.slice(from, to), itemsDone },
      { ...committer, position: batch.position, format: batch.format },
    )
  return (
    (await commitBatch(committer, part(0, middle, before))) &&
    commitBatch(committer, part(middle, items.length, batch.itemsDone))
  )
}

function unstorable(committer: Committer, batch: PreparedBatch): PreparedBatch {
  const [item] = batch.items
  const defect: ImportDefect =
    item && 'record' in item
      ? { severity: 'record', rule: 'record.unstorable', line: item.line, value: item.record.title.slice(0, 80) }
      : { severity: 'note', rule: 'record.unstorable' }
  const items = [{ defect, rejects: defect.severity === 'record' }]
  return prepare({ ...batch, items }, { ...committer, position: batch.position, format: batch.format })
}

export async function insertDefects(
  client: Client,
  importId: string,
  position: number,
  defects: readonly ImportDefect[],
): Promise<void> {
  if (defects.length === 0) return
  const column = (read: (defect: ImportDefect) => string | undefined) =>
    defects.map((defect) => (read(defect) === undefined ? null : storableText(read(defect) as string)))
  await client.query(
    `insert into registry.import_defect (import_id, file_position, severity, line, element, field, rule, value)
      select $1, $2, d.* from unnest($3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[]) d`,
    [
      ...[importId, position, column((one) => one.severity), defects.map((one) => one.line ?? null)],
      ...[
        column((one) => one.element),
        column((one) => one.field),
        column((one) => one.rule),
        column((one) => one.value),
      ],
    ],
  )
}
