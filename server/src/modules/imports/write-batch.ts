/** Brings the groups of a batch into the register, inside the batch's transaction. */
import type { Client } from '../../kernel/database.ts'
import { isSealed } from './group.ts'
import { findKnown, type KnownRight, sourcesOf } from './known-rights.ts'
import { merge } from './merge.ts'
import type { PreparedGroup } from './prepare.ts'
import {
  addGuarded,
  addGuardedSources,
  addPublic,
  addPublicSources,
  type Origin,
  rewriteRights,
  type Written,
} from './write-rights.ts'

/** Answers what each group did, for the counts. */
export async function writeGroups(
  client: Client,
  groups: readonly PreparedGroup[],
  origin: Origin,
): Promise<Written[]> {
  const open = groups.filter((group) => group.half === 'public')
  const guarded = groups.filter((group) => group.half === 'guarded')
  return [
    ...(open.length > 0 ? await writeOpen(client, open, origin) : []),
    ...(guarded.length > 0 ? await writeGuarded(client, guarded, origin) : []),
  ]
}

/**
 * Known rights of the open register join; what the importing body keeps guarded becomes public under its address, its
 * own sources staying in confidence. Guarded rights of other bodies with the same number are neither seen nor touched:
 * the importer must not learn of them, and they stay a page of their own.
 */
async function writeOpen(client: Client, groups: readonly PreparedGroup[], origin: Origin): Promise<Written[]> {
  const known = await findKnown(client, 'public', groups, origin.bodyId)
  const unknown = groups.filter((group) => !known.has(group))
  const own =
    unknown.length > 0
      ? await findKnown(client, 'guarded', unknown, origin.bodyId)
      : new Map<PreparedGroup, KnownRight[]>()
  for (const [kept, ...others] of known.values()) {
    if (kept && others.length > 0)
      await client.query('select registry.join_rights($1, $2)', [kept.id, others.map((one) => one.id)])
  }
  const joined = await mergeKnown(client, 'public', known, origin)
  const added = unknown.map(
    (group): Written => ({ id: own.get(group)?.[0]?.id ?? group.id, group, merged: group.fresh }),
  )
  const published = [...own.values()].flat().map((right) => right.id)
  if (published.length > 0) await client.query('delete from registry.guarded_right where id = any ($1)', [published])
  // Changed keys first: a number that a right gives up may be the one another takes.
  await rewriteRights(client, 'public', rewritten(joined), origin.at)
  await addPublic(client, added, origin.at)
  const all = [...joined, ...added]
  await addPublicSources(client, all, origin)
  return all
}

/** What is said in confidence of a right that is public is kept beside it; of any other, it is a guarded right. */
async function writeGuarded(client: Client, groups: readonly PreparedGroup[], origin: Origin): Promise<Written[]> {
  const unsealed = groups.filter((group) => !isSealed(group.fresh.record))
  const open =
    unsealed.length > 0
      ? await findKnown(client, 'public', unsealed, origin.bodyId)
      : new Map<PreparedGroup, KnownRight[]>()
  const rest = groups.filter((group) => !open.has(group))
  const known = await findKnown(client, 'guarded', rest, origin.bodyId)
  const beside = await mergeKnown(client, 'guarded', open, origin)
  const joined = await mergeKnown(client, 'guarded', known, origin)
  const added = rest
    .filter((group) => !known.has(group))
    .map((group): Written => ({ id: group.id, group, merged: group.fresh }))
  await rewriteRights(client, 'guarded', rewritten(joined), origin.at)
  await addGuarded(client, added, origin.bodyId, origin.at)
  const all = [...beside, ...joined, ...added]
  await addGuardedSources(client, all, origin)
  return all
}

async function mergeKnown(
  client: Client,
  half: 'public' | 'guarded',
  known: ReadonlyMap<unknown, readonly KnownRight[]>,
  origin: Origin,
): Promise<Written[]> {
  const entries = [...known] as [PreparedGroup, readonly KnownRight[]][]
  const ids = entries.flatMap(([, rights]) => rights.slice(0, 1).map((right) => right.id))
  const sources = await sourcesOf(client, half, ids)
  return entries.map(([group], index) => {
    const id = ids[index] as string
    return { id, group, merged: merge(sources.get(id) ?? [], group.incoming, origin.importId) }
  })
}

function rewritten(rights: readonly Written[]) {
  return rights
    .filter(({ merged }) => merged.updated + merged.created > 0)
    .map(({ id, merged }) => ({ id, record: merged.record, steps: merged.updated + merged.created }))
}
