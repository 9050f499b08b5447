/** Looks up which rights of a half the register knows already, and what their sources say. */
import { type RightKey, type RightKind, rightKey, sameRight } from '@quanlian/office-formats'
import type { Client } from '../../kernel/database.ts'
import type { Group } from './group.ts'
import type { KnownSource } from './merge.ts'

/** A right of the register that answers to one of the keys of a group. */
export interface KnownRight {
  id: string
  key: string
  kind: RightKind
  office: string
  application_number: string | null
  publication_number: string | null
  registration_number: string | null
  created_at: Date
}

/** For each group the rights it speaks of, oldest first; more than one when it shows that they are one. */
export async function findKnown(
  client: Client,
  table: 'public' | 'guarded',
  groups: readonly Group[],
  body: string,
): Promise<Map<Group, KnownRight[]>> {
  const numbers = (name: 'publication' | 'registration') =>
    groups.flatMap((group) => group.incoming.flatMap(({ record }) => record.numbers[name] ?? []))
  const owner = table === 'guarded' ? 'and owner_body = $4' : 'and $4::uuid is not null'
  const columns = 'id, key, kind, office, application_number, publication_number, registration_number, created_at'
  const from = `select ${columns} from registry.${table}_right where`
  // Sorted by whoever calls: each of the three is answered by one index, whatever the planner thinks of a growing table.
  const { rows } = await client.query<KnownRight>(
    `${from} key = any ($1) ${owner} union all ${from} publication_number = any ($2) ${owner} union all ${from} registration_number = any ($3) ${owner}`,
    [groups.flatMap((group) => group.keys), numbers('publication'), numbers('registration'), body],
  )
  if (rows.length === 0) return new Map()
  return assign(groups, [...new Map(rows.map((row) => [row.id, row])).values()])
}

/** Sources of rights, oldest first. */
export async function sourcesOf(
  client: Client,
  table: 'public' | 'guarded',
  rightIds: readonly string[],
): Promise<Map<string, KnownSource[]>> {
  if (rightIds.length === 0) return new Map()
  const { rows } = await client.query<KnownSource & { right_id: string }>(
    `select id, right_id, import_id, paths, record from registry.${table}_source where right_id = any ($1) order by at, id`,
    [rightIds],
  )
  const byRight = new Map<string, KnownSource[]>(rightIds.map((id) => [id, []]))
  for (const { right_id, ...source } of rows) byRight.get(right_id)?.push(source)
  return byRight
}

function assign(groups: readonly Group[], rows: readonly KnownRight[]): Map<Group, KnownRight[]> {
  const byName = new Map<string, KnownRight[]>()
  const add = (name: string, row: KnownRight) => byName.set(name, [...(byName.get(name) ?? []), row])
  for (const row of rows) for (const name of namesOf(identityOf(row), row.key)) add(name, row)
  const found = new Map<Group, KnownRight[]>()
  const taken = new Set<string>()
  for (const group of groups) {
    const candidates = new Set(group.keys.flatMap((key) => byName.get(key) ?? []))
    const same = [...candidates].filter(
      (row) => !taken.has(row.id) && (sameRight(identityOf(row), group.identity) || group.keys.includes(row.key)),
    )
    if (same.length === 0) continue
    for (const row of same) taken.add(row.id)
    found.set(
      group,
      same.sort((a, b) => a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1)),
    )
  }
  return found
}

/** Every key the row answers to; the same as `identityKeys` gives for a record. */
function namesOf(identity: RightKey, key: string): Set<string> {
  const prefix = `${identity.office}:${identity.family}:`
  const names = new Set([key])
  if (identity.application) names.add(`${prefix}a:${identity.application}`)
  if (identity.registration) names.add(`${prefix}r:${identity.registration}`)
  if (identity.publication) names.add(`${prefix}p:${identity.publication}`)
  return names
}

function identityOf(row: KnownRight): RightKey {
  const numbers = {
    ...(row.application_number ? { application: row.application_number } : {}),
    ...(row.publication_number ? { publication: row.publication_number } : {}),
    ...(row.registration_number ? { registration: row.registration_number } : {}),
  }
  const { kind, office } = row
  return rightKey({
    kind,
    office,
    numbers,
    title: '',
    dates: {},
    parties: [],
    classes: [],
    events: [],
    relations: [],
    details: {},
  })
}
