/** SQL of the register for single rights. Both halves have the same columns; `half` says in which a right stands. */

import type { Visibility } from '@quanlian/contract'
import type { RightRecord, SourceFormat } from '@quanlian/office-formats'
import { type Database, fixed, sql } from '../../kernel/database.ts'
import type { Projection } from './project.ts'

export type Half = 'public' | 'guarded'

export interface StoredRight {
  id: string
  version: number
  visibility: Visibility
  owner_body: string | null
  created_at: Date
  updated_at: Date
}

export interface StoredSource {
  id: string
  format: SourceFormat
  import_id: string | null
  file: string | null
  line: number | null
  at: Date
  body: string | null
  person: string | null
  note: string | null
  owner_body: string | null
  paths: string[] | null
  record: RightRecord
}

/** The right by id or by an address that was merged into it. Row-level security decides whether it is there. */
export async function findRight(db: Database, id: string): Promise<StoredRight | undefined> {
  return (await rightById(db, id))[0]
}

const rightById = fixed<StoredRight>(`select id, version, visibility, owner_body, created_at, updated_at from (
  select * from registry.visible_right where id = $1
  union all select r.* from registry.alias a join registry.visible_right r on r.id = a.right_id where a.old_id = $1) found`)

/**
 * The same, held until the transaction ends. A right that the actor may see but not change comes without a lock: the
 * use case's rule refuses it.
 */
export async function lockRight(db: Database, id: string): Promise<StoredRight | undefined> {
  const seen = await findRight(db, id)
  if (!seen) return undefined
  const table = seen.visibility === 'public' ? sql`registry.public_right` : sql`registry.guarded_right`
  const guard =
    seen.visibility === 'public' ? sql`null::uuid as owner_body, 'public' as visibility` : sql`owner_body, visibility`
  const { rows } =
    await sql<StoredRight>`select id, version, created_at, updated_at, ${guard} from ${table} where id = ${seen.id} for update`.execute(
      db,
    )
  return rows[0] ?? seen
}

/** Sources oldest first, with the names of who brought them. */
export const listSources: (db: Database, rightId: string) => Promise<StoredSource[]> = fixed<StoredSource>(`
  select s.id, s.format, s.import_id, f.name as file, s.line, s.at, identity.body_name(s.body_id) as body,
    case when s.body_id = kernel.current_body() then identity.person_name(s.person_id) end as person, s.note, s.owner_body, s.paths, s.record
  from registry.visible_source s left join registry.import_file f on f.import_id = s.import_id and f.position = s.file_position
  where s.right_id = $1 order by s.at, s.id`)

export interface NewSource {
  rightId: string
  format: SourceFormat
  record: RightRecord
  paths: string[] | null
  note: string | null
  bodyId: string | null
  personId: string | null
  at: Date
}

export async function insertSource(
  db: Database,
  half: Half,
  source: NewSource,
  ownerBody: string | null,
): Promise<void> {
  const values = {
    right_id: source.rightId,
    format: source.format,
    record: JSON.stringify(source.record),
    paths: source.paths,
    note: source.note,
    body_id: source.bodyId,
    person_id: source.personId,
    at: source.at,
  }
  if (half === 'public') await db.insertInto('registry.public_source').values(values).execute()
  else
    await db
      .insertInto('registry.guarded_source')
      .values({ ...values, owner_body: ownerBody as string })
      .execute()
}

export async function insertPublic(db: Database, id: string, row: Projection, at: Date): Promise<void> {
  await db
    .insertInto('registry.public_right')
    .values({ id, ...row, created_at: at, updated_at: at })
    .execute()
}

export async function insertGuarded(
  db: Database,
  id: string,
  row: Projection,
  at: Date,
  ownerBody: string,
  visibility: 'unpublished' | 'sealed',
): Promise<void> {
  await db
    .insertInto('registry.guarded_right')
    .values({ id, ...row, created_at: at, updated_at: at, owner_body: ownerBody, visibility })
    .execute()
}

export async function updateRight(db: Database, half: Half, id: string, row: Projection, at: Date): Promise<void> {
  await db
    .updateTable(half === 'public' ? 'registry.public_right' : 'registry.guarded_right')
    .set({ ...row, updated_at: at, version: sql`version + 1` })
    .where('id', '=', id)
    .execute()
}

/** The public right that has one of these identities, if any. */
export async function findPublicByKeys(db: Database, keys: string[]): Promise<string | undefined> {
  if (keys.length === 0) return undefined
  const found = await db.selectFrom('registry.public_right').select('id').where('key', 'in', keys).executeTakeFirst()
  return found?.id
}

export function halfOf(right: Pick<StoredRight, 'visibility'>): Half {
  return right.visibility === 'public' ? 'public' : 'guarded'
}
