/** SQL of imports, their files and defects. Row-level security shows a body its own only. */
import type { Import, Mapping } from '@quanlian/contract'
import type { SourceFormat } from '@quanlian/office-formats'
import { type Database, sql } from '../../kernel/database.ts'
import { fail } from '../../kernel/problem.ts'

export interface StoredImport {
  id: string
  body_id: string
  person_id: string | null
  state: Import['state']
  visibility: 'public' | 'unpublished'
  mapping: Mapping | null
  read: number
  created: number
  updated: number
  unchanged: number
  rejected: number
  defects: number
  created_at: Date
  started_at: Date | null
  finished_at: Date | null
  by: string | null
  body: string | null
  files: StoredImportFile[]
}

export interface StoredImportFile {
  position: number
  name: string
  sha256: string
  size: number
  type: 'xml' | 'text' | 'xlsx'
  format: SourceFormat | null
  state: Import['files'][number]['state']
  bytes_read: number
  items_done: number
}

const selected = sql`i.id, i.body_id, i.person_id, i.state, i.visibility, i.mapping, i.read, i.created, i.updated, i.unchanged, i.rejected, i.defects,
  i.created_at, i.started_at, i.finished_at, identity.person_name(i.person_id) as by, identity.body_name(i.body_id) as body,
  (select coalesce(jsonb_agg(to_jsonb(f) - 'import_id' order by f.position), '[]') from registry.import_file f where f.import_id = i.id) as files`

/** @throws Problem imports.not_found */
export async function getImport(db: Database, id: string): Promise<StoredImport> {
  const { rows } = await sql<StoredImport>`select ${selected} from registry.import i where i.id = ${id}`.execute(db)
  return rows[0] ?? fail('imports.not_found')
}

/** The same, and nobody else changes its state until this transaction ends. @throws Problem imports.not_found */
export async function lockImport(db: Database, id: string): Promise<StoredImport> {
  await sql`select from registry.import where id = ${id} for no key update`.execute(db)
  return getImport(db, id)
}

/** Newest first. */
export async function listImports(db: Database, states: readonly string[] | undefined, limit: number, offset: number) {
  const where = states?.length ? sql`i.state = any (${[...states]}::text[])` : sql`true`
  const [page, total] = await Promise.all([
    sql<StoredImport>`select ${selected} from registry.import i where i.body_id = kernel.current_body() and ${where} order by i.id desc limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{
      total: number
    }>`select count(*) as total from registry.import i where i.body_id = kernel.current_body() and ${where}`.execute(
      db,
    ),
  ])
  return { items: page.rows, total: total.rows[0]?.total ?? 0 }
}

/** The body's import of the same files that still counts. */
export async function findByFingerprint(
  db: Database,
  bodyId: string,
  fingerprint: string,
): Promise<string | undefined> {
  const found = await db
    .selectFrom('registry.import')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('fingerprint', '=', fingerprint)
    .where('state', 'not in', ['undone', 'refused'])
    .executeTakeFirst()
  return found?.id
}

export async function setState(
  db: Database,
  id: string,
  state: Import['state'],
  more: { started_at?: Date; finished_at?: Date | null; mapping?: Mapping } = {},
): Promise<void> {
  const { mapping, ...times } = more
  await db
    .updateTable('registry.import')
    .set({ state, ...times, ...(mapping ? { mapping: JSON.stringify(mapping) } : {}) })
    .where('id', '=', id)
    .execute()
}
