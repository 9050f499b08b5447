/** The records of a batch, sorted by right: the same right twice in one batch is one group. */
import { type RightKey, type RightRecord, rightKey, sameRight, sealedKinds } from '@quanlian/office-formats'
import { identityKeys } from '../rights/index.ts'
import type { Item } from './item.ts'
import { storable } from './storable.ts'

export interface Incoming {
  record: RightRecord
  json: string
  line: number
}

export interface Group {
  /** Open register, or the importing body's guarded half. */
  half: 'public' | 'guarded'
  identity: RightKey
  /** Every key any of the records answers to, best first. */
  keys: string[]
  incoming: Incoming[]
}

/** Groups in the order of their first records. */
export function groupByRight(items: readonly Item[], visibility: 'public' | 'unpublished'): Group[] {
  const byKey = { public: new Map<string, Group>(), guarded: new Map<string, Group>() }
  const groups: Group[] = []
  for (const item of items) {
    if (!('record' in item)) continue
    const { record, json } = storable(item.record)
    const half = visibility === 'unpublished' || isSealed(record) ? 'guarded' : 'public'
    const identity = rightKey(record)
    const keys = keysOf(record)
    const known = byKey[half]
    const found = new Set(keys.flatMap((key) => known.get(key) ?? []).filter((one) => isSame(one, identity, keys)))
    const [first, ...others] = found
    const group = first ?? { half, identity, keys: [], incoming: [] }
    if (!first) groups.push(group)
    for (const other of others) absorb(group, other)
    // Numbers add up: what knows the application number of one and the registration of another joins them.
    group.identity = { ...identity, ...group.identity }
    group.keys.push(...keys.filter((key) => !group.keys.includes(key)))
    for (const key of group.keys) if (!known.has(key) || others.includes(known.get(key) as Group)) known.set(key, group)
    group.incoming.push({ record, json, line: item.line })
  }
  return groups.filter((group) => group.incoming.length > 0)
}

function absorb(group: Group, other: Group) {
  group.incoming.push(...other.incoming.splice(0))
  group.keys.push(...other.keys.filter((key) => !group.keys.includes(key)))
  group.identity = { ...other.identity, ...group.identity }
}

/** Identity of a record that has only an international number, or none. */
export function fallbackKey(record: RightRecord): string {
  return `${record.office}:${rightKey(record).family}:i:${record.numbers.international ?? ''}`
}

export function isSealed({ kind }: Pick<RightRecord, 'kind'>): boolean {
  return (sealedKinds as readonly string[]).includes(kind)
}

function keysOf(record: RightRecord): string[] {
  const keys = identityKeys(record)
  return keys.length > 0 ? keys : [fallbackKey(record)]
}

function isSame(group: Group, identity: RightKey, keys: readonly string[]): boolean {
  return (
    sameRight(group.identity, identity) || (group.keys.length === 1 && keys.length === 1 && group.keys[0] === keys[0])
  )
}
