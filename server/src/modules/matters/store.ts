/** SQL of single matters. What may be read and written is decided by the functions of schema `matter`. */
import type { BodyName, BodyRef } from '@quanlian/contract'
import type { Effects, Entry } from '@quanlian/procedure'
import { type Database, fixed, sql } from '../../kernel/database.ts'
import type { Standing } from './standing.ts'

export interface StoredMatter {
  id: string
  number: string
  procedure: string
  version: number
  lead_body: string
  opened_at: Date
  parent_id: string | null
  parent_seq: number | null
  seq: number
  ended: boolean
}

/** The acting body's own row of a matter. */
export interface OwnRow {
  title: string
  assigneeId: string | null
  seenSeq: number
  changedSeq: number
}

interface StoredEntry {
  seq: number
  version: number
  kind: Entry['kind']
  action: string
  at: Date
  seat: string
  body_id: string | null
  person_id: string | null
  form: Record<string, unknown>
  effects: Effects
  refers: number | null
  reason: string | null
  amends: Record<number, Effects> | null
  key: string | null
}

/** An entry, with the key under which it was sent. */
export type KeptEntry = Entry & { key?: string }

/** The matter with the acting body's row; nothing where it takes no part. */
export async function findMatter(db: Database, id: string): Promise<(StoredMatter & { own: OwnRow }) | undefined> {
  const [row] = await matterById(db, id)
  if (!row) return undefined
  const { title, assignee_id: assigneeId, seen_seq: seenSeq, changed_seq: changedSeq, ...matter } = row
  return { ...matter, own: { title, assigneeId, seenSeq, changedSeq } }
}

type MatterRow = StoredMatter & { title: string; assignee_id: string | null; seen_seq: number; changed_seq: number }
const matterById =
  fixed<MatterRow>(`select m.id, m.number, m.procedure, m.version, m.lead_body, m.opened_at, m.parent_id,
    m.parent_seq, m.seq, m.ended, p.title, p.assignee_id, p.seen_seq, p.changed_seq
  from matter.participant p join matter.matter m on m.id = p.matter_id
  where p.matter_id = $1 and p.body_id = kernel.current_body()`)

/** Holds a matter and its family until the transaction ends; also one that the platform only carries something to. */
export async function takeMatter(db: Database, id: string): Promise<StoredMatter | undefined> {
  return (await take(db, id))[0]
}
const take = fixed<StoredMatter>('select * from matter.take($1)')

/** All entries of a matter, whoever sees them: for the fold alone. */
export async function historyOf(db: Database, id: string): Promise<KeptEntry[]> {
  return (await history(db, id)).map(toEntry)
}
const history = fixed<StoredEntry>('select * from matter.history($1)')

/** The same of several matters at once. */
export async function historiesOf(db: Database, ids: readonly string[]): Promise<Map<string, KeptEntry[]>> {
  const found = new Map<string, KeptEntry[]>(ids.map((id) => [id, []]))
  for (const row of await histories(db, [...found.keys()])) found.get(row.matter_id)?.push(toEntry(row))
  return found
}
const histories = fixed<StoredEntry & { matter_id: string }>(
  'select h.* from unnest($1::uuid[]) id, matter.history(id) h order by h.matter_id, h.seq',
)

function toEntry(row: StoredEntry): KeptEntry {
  return {
    seq: row.seq,
    version: row.version,
    kind: row.kind,
    action: row.action,
    at: row.at.toISOString(),
    by: { seat: row.seat, body: row.body_id, person: row.person_id },
    form: row.form,
    effects: row.effects,
    ...(row.refers === null ? {} : { refers: row.refers }),
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.amends === null ? {} : { amends: row.amends }),
    ...(row.key === null ? {} : { key: row.key }),
  }
}

/** What is written with an entry besides what it says. */
export interface Beside {
  /** Seats that see at least that it happened. */
  seenBy: readonly string[]
  key?: string
  /** Rights that its form names, with the seats that see the field. */
  links: readonly { target: string; seenBy: readonly string[] }[]
}

/** Appends an entry to a matter that was taken. @param id of the matter */
export async function appendEntry(
  db: Database,
  id: string,
  entry: Entry,
  { seenBy, key, links }: Beside,
  standing: Standing,
): Promise<void> {
  const { by, seq, ...rest } = entry
  const written = { ...rest, ...by, seenBy, links, ...(key ? { key } : {}) }
  await append(db, id, seq - 1, JSON.stringify(written), JSON.stringify(standing))
}
const append = fixed('select matter.append($1, $2, $3, $4)')

/** Begins a matter without entries. */
export async function openMatter(
  db: Database,
  opening: {
    procedure: string
    version: number
    mark: string
    lead: string
    at: Date
    parent?: { id: string; seq: number }
  },
): Promise<{ id: string; number: string }> {
  const { procedure, version, mark, lead, at, parent } = opening
  const [made] = await open(db, procedure, version, mark, lead, at, parent?.id ?? null, parent?.seq ?? null)
  if (!made) throw new Error('no matter was opened')
  return made
}
const open = fixed<{ id: string; number: string }>('select id, number from matter.open($1, $2, $3, $4, $5, $6, $7)')

/** What the acting body opened under this key, held against the same request sent twice at once. */
export async function openedUnder(db: Database, key: string): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 7406))`.execute(db)
  const { rows } = await sql<{ matter_id: string }>`
    select matter_id from matter.action where key = ${key} and seq = 1 and body_id = kernel.current_body()`.execute(db)
  return rows[0]?.matter_id
}

/** The matter that an entry of another opened in a procedure. */
export async function childOf(db: Database, parent: string, seq: number, procedure: string) {
  const { rows } = await sql<{
    id: string | null
  }>`select matter.child_of(${parent}, ${seq}, ${procedure}) as id`.execute(db)
  return rows[0]?.id ?? undefined
}

/** Tells bodies of a matter something. */
export async function tell(
  db: Database,
  matter: string,
  bodies: readonly string[],
  kind: string,
  data: Record<string, unknown>,
  at: Date,
): Promise<void> {
  if (bodies.length === 0) return
  await sql`select matter.tell(body, null, ${matter}, ${kind}, ${JSON.stringify(data)}::jsonb, ${at})
    from unnest(${[...bodies]}::uuid[]) body`.execute(db)
}

export interface KnownBody extends BodyRef {
  active: boolean
}

/** Bodies by id, also those that no directory lists. */
export async function bodiesBy(db: Database, ids: Iterable<string>): Promise<Map<string, KnownBody>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<KnownBody>`
    select id, name, name_en as "nameEn", kind, active from matter.body_refs(${wanted}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** What a body is called; empty where it is no more. */
export function nameOf(bodies: ReadonlyMap<string, KnownBody>, id: string): BodyName {
  return { id, name: bodies.get(id)?.name ?? '', nameEn: bodies.get(id)?.nameEn ?? null }
}

/** Names of people by id. */
export async function peopleBy(db: Database, ids: Iterable<string>): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string | null }>`
    select id, identity.person_name(id) as name from unnest(${wanted}::uuid[]) id`.execute(db)
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])))
}
