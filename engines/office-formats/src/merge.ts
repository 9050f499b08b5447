/**
 * Several sources of one right folded into one record, field by field.
 *
 * The rule. A single value: the source of higher rank wins, then the longer value, then the one later in the alphabet; a
 * status: the later day wins first. A list with identities (parties, classes, events, relations, titles, figures): the
 * union, where the same item of two sources keeps the fuller of each member. A list without (claims, goods): the longer
 * one whole. Every comparison is total, so neither the order of sources nor that of imports changes what stands.
 */
import { earliestPriority } from './finish.ts'
import { type RightRecord, type RightStatus, rightKinds, rightStatuses } from './record.ts'
import { regionOf } from './regions.ts'

/** One source of a right; a higher rank is believed first (default 0). */
export interface RankedRecord {
  record: RightRecord
  rank?: number
}

/** The folded record, and for each path (`title`, `numbers.application`, `parties.0`) the index of the source it came from. */
export interface MergedRecord {
  record: RightRecord
  provenance: Record<string, number>
}

/** Folds what is known with what comes in. `precedence` ranks the two; equal by default. */
export function mergeRecords(
  base: RightRecord,
  incoming: RightRecord,
  precedence: readonly [base: number, incoming: number] = [0, 0],
): MergedRecord {
  return foldRecords([
    { record: base, rank: precedence[0] },
    { record: incoming, rank: precedence[1] },
  ])
}

/** Folds any number of sources of one right, in any order. Throws a RangeError without a source. */
export function foldRecords(given: readonly RankedRecord[]): MergedRecord {
  const sources = given.map(({ record, rank = 0 }, index): Source => ({ record, rank, index }))
  if (sources.length > 1) sortByWeight(sources)
  const first = sources[0]
  if (!first) throw new RangeError('foldRecords needs at least one source')
  const provenance: Record<string, number> = {}
  const one = <T>(path: string, read: (r: RightRecord) => T | undefined, better: Better<T>, rankFirst = true) => {
    const found = pick(sources, read, better, rankFirst)
    if (found) provenance[path] = found.index
    return found?.value
  }
  const each = <T extends object>(
    path: string,
    read: (r: RightRecord) => T[] | undefined,
    identity: (item: T) => string,
    order?: (item: T) => string,
  ) => {
    const items = union(sources, read, identity)
    if (order) items.sort((a, b) => compareText(order(a.value), order(b.value)))
    for (const [at, item] of items.entries()) provenance[`${path}.${at}`] = item.index
    return items.map((item) => item.value)
  }
  const members = <T extends object>(path: string, read: (r: RightRecord) => T, skip: readonly string[] = []): T => {
    const result: Record<string, unknown> = {}
    const keys = new Set<string>()
    for (const { record } of sources) for (const key of Object.keys(read(record))) keys.add(key)
    for (const key of [...keys].sort()) {
      if (skip.includes(key)) continue
      const value = one(`${path}.${key}`, (r) => (read(r) as Record<string, unknown>)[key], fuller)
      if (value !== undefined) result[key] = value
    }
    return result as T
  }

  const record: RightRecord = {
    kind:
      one(
        'kind',
        (r) => r.kind,
        (a, b) => rightKinds.indexOf(a) - rightKinds.indexOf(b),
      ) ?? first.record.kind,
    office: one('office', (r) => r.office || undefined, fuller) ?? '',
    numbers: members('numbers', (r) => r.numbers),
    title: one('title', (r) => r.title || undefined, fuller) ?? '',
    dates: members('dates', (r) => r.dates),
    parties: each(
      'parties',
      (r) => r.parties,
      (p) => `${p.role}|${p.name}`,
    ),
    classes: each(
      'classes',
      (r) => r.classes,
      (c) => `${c.scheme}|${c.code}`,
    ),
    events: each(
      'events',
      (r) => r.events,
      (e) => `${e.date}|${e.keyCode}|${e.detailCode}|${e.national}|${e.national || e.keyCode ? '' : e.text}`,
      (e) => e.date + JSON.stringify(e),
    ),
    relations: each(
      'relations',
      (r) => r.relations,
      (l) => `${l.type}|${l.number}`,
    ),
    details: members('details', (r) => r.details, ['figures']),
  }
  const figures = each(
    'details.figures',
    (r) => r.details.figures,
    (f) => f.name,
  )
  if (figures.length) record.details.figures = figures
  const titles = each(
    'titles',
    (r) => r.titles,
    (t) => `${t.language}|${t.text}`,
  )
  if (titles.length) record.titles = titles
  const goods = one('goods', (r) => r.goods, fuller)
  if (goods) record.goods = goods
  const status = one('status', (r) => r.status, laterStatus, false)
  if (status) record.status = status
  const language = one('language', (r) => (r.title === record.title ? r.language : undefined), fuller)
  if (language) record.language = language
  const priority = earliestPriority(record)
  if (priority) record.dates.priority = priority
  for (const party of record.parties) {
    const seat = party.address && regionOf(party.address)
    if (seat) party.region = seat
    else if (party.address) delete party.region
  }
  const region = one('region', (r) => r.region, fuller)
  if (region) record.region = region
  return { record, provenance }
}

interface Source {
  record: RightRecord
  rank: number
  index: number
}
/** Positive when `a` is better than `b`. */
type Better<T> = (a: T, b: T) => number

/** Higher rank first, then what says more, then what is later in the alphabet. */
function sortByWeight(sources: Source[]) {
  const texts = new Map(sources.map((source) => [source, JSON.stringify(source.record)]))
  const textOf = (source: Source) => texts.get(source) ?? ''
  sources.sort((a, b) => b.rank - a.rank || textOf(b).length - textOf(a).length || compareText(textOf(b), textOf(a)))
}

function pick<T>(
  sources: readonly Source[],
  read: (r: RightRecord) => T | undefined,
  better: Better<T>,
  rankFirst: boolean,
) {
  let best: { value: T; rank: number; index: number } | undefined
  for (const { record, rank, index } of sources) {
    const value = read(record)
    if (value === undefined) continue
    const gain = best
      ? rankFirst
        ? rank - best.rank || better(value, best.value)
        : better(value, best.value) || rank - best.rank
      : 1
    if (gain > 0 || (gain === 0 && best && index < best.index)) best = { value, rank, index }
  }
  return best
}

function union<T extends object>(
  sources: readonly Source[],
  read: (r: RightRecord) => T[] | undefined,
  identity: (item: T) => string,
) {
  const items = new Map<string, { value: T; index: number }>()
  for (const { record, index } of sources) {
    for (const item of read(record) ?? []) {
      const key = identity(item)
      const known = items.get(key)
      if (known) known.value = join(known.value, item)
      else items.set(key, { value: { ...item }, index })
    }
  }
  return [...items.values()]
}

function join<T extends object>(a: T, b: T): T {
  const joined = { ...a } as Record<string, unknown>
  for (const [key, value] of Object.entries(b)) {
    const before = joined[key]
    if (before === undefined || (value !== undefined && fuller(value, before) > 0)) joined[key] = value
  }
  return joined as T
}

/** More items, then more text, then later in the alphabet. */
function fuller(a: unknown, b: unknown): number {
  const [left, right] = [textOf(a), textOf(b)]
  if (isDay(left) && isDay(right)) return compareText(left, right)
  const items = Array.isArray(a) && Array.isArray(b) ? a.length - b.length : 0
  return items || left.length - right.length || compareText(left, right)
}

type Status = { code: RightStatus; date?: string; source?: string }

function laterStatus(a: Status, b: Status): number {
  return (
    compareText(a.date ?? '', b.date ?? '') ||
    Number(a.code !== 'unknown') - Number(b.code !== 'unknown') ||
    rightStatuses.indexOf(a.code) - rightStatuses.indexOf(b.code) ||
    compareText(a.source ?? '', b.source ?? '')
  )
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
