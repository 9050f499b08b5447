/** Writes rights of one half and their sources: new ones together, known ones anew from all their sources. */

import type { Client } from '../../kernel/database.ts'
import { type Projection, project } from '../rights/index.ts'
import { copyIn } from './copy.ts'
import { copyLine } from './copy-text.ts'
import { fallbackKey, isSealed } from './group.ts'
import type { Merged } from './merge.ts'
import { columns, type PreparedGroup } from './prepare.ts'

/** Where the sources of a batch come from. */
export interface Origin {
  importId: string
  bodyId: string
  personId: string | null
  position: number
  format: string
  at: Date
}

/** A right to be added or written anew, with what its group did. */
export interface Written {
  id: string
  group: PreparedGroup
  merged: Merged
}

const rightColumns = columns.join(', ')

/** COPY: the open register has no policies, so the application role may. */
export async function addPublic(client: Client, rights: readonly Written[], at: Date): Promise<void> {
  const stamp = at.toISOString()
  const lines = rights.map(({ id, group, merged }) => `${id}\t${group.line}\t${1 + merged.updated}\t${stamp}\t${stamp}`)
  await copyIn(client, `registry.public_right (id, ${rightColumns}, version, created_at, updated_at)`, lines)
}

export async function addPublicSources(client: Client, rights: readonly Written[], origin: Origin): Promise<void> {
  const tail = copyLine([
    origin.importId,
    origin.position,
    origin.format,
    origin.bodyId,
    origin.personId,
    origin.at.toISOString(),
  ])
  const lines = rights.flatMap(({ id, merged }) =>
    merged.added.map((source) => `${source.id}\t${id}\t${copyLine([source.line, source.json])}\t${tail}`),
  )
  await copyIn(
    client,
    'registry.public_source (id, right_id, line, record, import_id, file_position, format, body_id, person_id, at)',
    lines,
  )
}

export function addGuarded(client: Client, rights: readonly Written[], bodyId: string, at: Date): Promise<void> {
  return insertGuarded(
    client,
    rights.flatMap(({ id, group: { row }, merged }) =>
      row ? [{ id, record: merged.record, row, version: 1 + merged.updated }] : [],
    ),
    bodyId,
    at,
  )
}

/** Through INSERT, which row-level security lets pass; guarded rights come in small numbers. */
export async function insertGuarded(
  client: Client,
  rights: readonly { id: string; record: Merged['record']; row: Projection; version: number }[],
  bodyId: string,
  at: Date,
): Promise<void> {
  if (rights.length === 0) return
  const rows = rights.map(({ id, record, row, version }) => ({
    id,
    ...row,
    version,
    visibility: isSealed(record) ? 'sealed' : 'unpublished',
  }))
  await client.query(
    `insert into registry.guarded_right (id, ${rightColumns}, version, visibility, owner_body, created_at, updated_at)
      select id, ${rightColumns}, version, visibility, $2::uuid, $3::timestamptz, $3::timestamptz from jsonb_populate_recordset(null::registry.guarded_right, $1::jsonb)`,
    [JSON.stringify(rows), bodyId, at],
  )
}

export async function addGuardedSources(client: Client, rights: readonly Written[], origin: Origin): Promise<void> {
  const rows = rights.flatMap(({ id, merged }) =>
    merged.added.map((source) => ({ id: source.id, right_id: id, line: source.line, record: source.record })),
  )
  if (rows.length === 0) return
  await client.query(
    `insert into registry.guarded_source (id, right_id, line, record, import_id, file_position, format, body_id, person_id, at, owner_body)
      select id, right_id, line, record, $2::uuid, $3::int, $4::text, $5::uuid, $6::uuid, $7::timestamptz, $5::uuid
      from jsonb_populate_recordset(null::registry.guarded_source, $1::jsonb)`,
    [JSON.stringify(rows), origin.importId, origin.position, origin.format, origin.bodyId, origin.personId, origin.at],
  )
}

/** Writes the rows of known rights as their sources now say. `steps` is how far the version goes. */
export async function rewriteRights(
  client: Client,
  half: 'public' | 'guarded',
  rights: readonly { id: string; record: Merged['record']; steps: number }[],
  at: Date,
): Promise<void> {
  if (rights.length === 0) return
  const rows = rights.map(({ id, record, steps }) => ({ id, ...project(record, fallbackKey(record)), version: steps }))
  await client.query(
    `update registry.${half}_right r set (${rightColumns}, version, updated_at) =
        (select ${columns.map((column) => `n.${column}`).join(', ')}, r.version + n.version, $2::timestamptz)
      from jsonb_populate_recordset(null::registry.${half}_right, $1) n where n.id = r.id`,
    [JSON.stringify(rows), at],
  )
}
