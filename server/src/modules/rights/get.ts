import type { Right } from '@quanlian/contract'
import { type Database, sql } from '../../kernel/database.ts'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { fold } from './fold.ts'
import { actionsOf } from './policy.ts'
import { type Line, lineColumns, toRow } from './row.ts'
import { findRight, listSources, type StoredSource } from './store.ts'
import { numberTerms } from './words.ts'

/** The page of a right: its record as folded from the sources the reader may see, and who said what. */
export async function get({ db, actor }: Context, { id }: Input<'rights', 'get'>): Promise<Output<'rights', 'get'>> {
  const [found, ownSources] = await Promise.all([findRight(db, id), listSources(db, id)])
  if (!found) fail('rights.not_found')
  const sources = found.id === id ? ownSources : await listSources(db, found.id)
  const { record, provenance } = fold(sources)
  const owner = found.owner_body
  const [related, entitled, ownerName] = await Promise.all([
    listRelated(db, found.id, record),
    owner && owner === actor.bodyId ? listEntitled(db, found.id) : [],
    owner ? sql<{ name: string }>`select identity.body_name(${owner}) as name`.execute(db) : undefined,
  ])
  return {
    id: found.id,
    visibility: found.visibility,
    version: found.version,
    createdAt: found.created_at.toISOString(),
    updatedAt: found.updated_at.toISOString(),
    owner: owner ? { id: owner, name: ownerName?.rows[0]?.name ?? '' } : null,
    sources: sources.map((source) => ({
      id: source.id,
      format: source.format,
      importId: source.import_id,
      file: source.file,
      line: source.line,
      at: source.at.toISOString(),
      body: source.body,
      visibility: source.owner_body ? (found.visibility === 'public' ? 'unpublished' : found.visibility) : 'public',
    })),
    provenance,
    entitled,
    history: sources.map(toAct),
    related,
    actions: actionsOf(actor, { visibility: found.visibility, ownerBody: owner }),
    ...record,
  }
}

function toAct(source: StoredSource): Right['history'][number] {
  const name = source.import_id ? 'rights.imported' : source.paths ? 'rights.corrected' : 'rights.recorded'
  return { at: source.at.toISOString(), name, actor: source.person, body: source.body, note: source.note }
}

async function listEntitled(db: Database, rightId: string): Promise<Right['entitled']> {
  const { rows } = await sql<{ id: string; name: string; since: Date }>`
    select body_id as id, identity.body_name(body_id) as name, since from registry.entitlement where right_id = ${rightId} order by since`.execute(
    db,
  )
  return rows.map((row) => ({ ...row, since: row.since.toISOString() }))
}

/** Rights of the open register that this one names: priorities, parents, divisions, international applications. */
async function listRelated(
  db: Database,
  id: string,
  record: { relations: Right['relations'] },
): Promise<Right['related']> {
  const named = record.relations.slice(0, 50)
  const terms = named.flatMap((relation) => numberTerms({ application: relation.number }))
  if (terms.length === 0) return []
  const { rows } = await sql<Line & { terms: string[] }>`
    select ${lineColumns('register')}, r.terms from registry.public_right r where r.terms && ${terms}::text[] and r.id <> ${id} limit 20`.execute(
    db,
  )
  return rows.flatMap((row) => {
    const relation = named.find((one) =>
      numberTerms({ application: one.number }).some((term) => row.terms.includes(term)),
    )
    return relation ? [{ ...toRow(row), relation: relation.type }] : []
  })
}
