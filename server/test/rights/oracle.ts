/** What a search promises, written down a second time in the plainest way, and invented rights to try it on. */
import type { RightRecord } from '@quanlian/office-formats'
import type { seeded } from '../../src/demo/random.ts'

type Random = ReturnType<typeof seeded>
type Sort = 'relevance' | 'filed_desc' | 'filed_asc' | 'published_desc' | 'published_asc' | 'title'

/** The criteria that are tried, as they stand in a query string. */
export interface Asked {
  q?: string
  holder?: string
  number?: string
  kind?: string[]
  status?: string[]
  office?: string[]
  class?: string[]
  region?: string[]
  filedFrom?: string
  filedTo?: string
  publishedFrom?: string
  publishedTo?: string
  sort?: Sort
}

const han = [...'青禾山舟云麦灯木']
const latin = ['lumen', 'oak', 'oakley', 'v2', 'q7', '2024']
const offices = ['CN', 'CN', 'CN', 'US', 'WO']
const regions = ['440300', '440100', '110000', '320500', '320000', undefined]
const kinds = ['mark', 'mark', 'patent', 'design', 'copyright'] as const
const statuses = ['in_force', 'examination', 'expired', 'unknown'] as const
const symbols = ['G09G 3/36', 'G09G 5/00', 'G06F 1/00', 'A01B', 'H04L 9/40']

export function inventRecord(random: Random, index: number): RightRecord {
  const kind = random.pick(kinds)
  const day = () => (random.below(6) === 0 ? undefined : random.day(2001, 2012))
  const code = kind === 'mark' ? ['9', '25', '35'] : kind === 'design' ? ['06-01', '14-02', '14-03'] : symbols
  const scheme = kind === 'mark' ? 'nice' : kind === 'design' ? 'locarno' : 'ipc'
  const classes = Array.from({ length: random.below(4) }, () => ({ scheme, code: random.pick(code) }) as const)
  const application = kind === 'patent' ? `2021${String(10_000_000 + index)}.${index % 10}` : undefined
  return {
    kind,
    office: random.pick(offices),
    numbers: { application, registration: kind === 'patent' ? undefined : `R${100_000 + index}` },
    title: words(random, 3),
    dates: { filing: day(), publication: day(), registration: day() },
    parties: Array.from({ length: 1 + random.below(2) }, () => ({ role: 'holder' as const, name: words(random, 2) })),
    classes,
    goods: random.below(3) === 0 ? [{ text: words(random, 4) }] : undefined,
    events: [],
    relations: [],
    status: random.below(9) === 0 ? undefined : { code: random.pick(statuses) },
    region: random.pick(regions),
    details: {},
  }
}

/** Runs of Han, Latin words, sometimes with a sign between and sometimes grown together. */
function words(random: Random, most: number): string {
  const part = () =>
    random.below(3) === 0
      ? random.pick(latin)
      : Array.from({ length: 1 + random.below(4) }, () => random.pick(han)).join('')
  return Array.from({ length: 1 + random.below(most) }, part).join(random.pick(['', ' ', '·', ' ']))
}

/** Some criteria, often such that a given right is found. */
export function drawCriteria(random: Random, near: RightRecord): Asked {
  const some = <T>(value: T): T | undefined => (random.below(5) === 0 ? value : undefined)
  const piece = (text: string) => {
    const run = /\p{Script=Han}{2,}/u.exec(text)?.[0]
    if (!run || random.below(4) === 0) return /[a-z0-9]+|\p{Script=Han}+/u.exec(text)?.[0]
    const from = random.below(run.length - 1)
    return run.slice(from, from + 2 + random.below(3))
  }
  const title = piece(near.title)
  const asked: Asked = {
    q:
      random.below(3) > 0
        ? [title, ...(random.below(4) === 0 ? [random.pick(han) + random.pick(han)] : [])].join(' ')
        : undefined,
    holder: some(piece(near.parties[0]?.name ?? '')),
    number: random.below(12) === 0 ? (near.numbers.application?.split('.')[0] ?? near.numbers.registration) : undefined,
    kind: some([near.kind, random.pick(kinds)]),
    status: some([random.pick(statuses)]),
    office: some([near.office]),
    class: some([
      near.classes[0] ? `${near.classes[0].scheme}:${near.classes[0].code.slice(0, 1 + random.below(4))}` : 'nice:9',
    ]),
    region: some([random.pick(['440000', '110000', '320500'])]),
    filedFrom: some('2004-05-01'),
    filedTo: some('2009-12-31'),
    publishedFrom: some('2003-02-01'),
    publishedTo: some('2010-06-30'),
    sort: random.below(2) === 0 ? random.pick(Object.keys(sorters) as Sort[]) : undefined,
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Asked
}

export function asksFor(asked: Asked, record: RightRecord): boolean {
  const within = (day: string | undefined, from?: string, to?: string) =>
    (!from || (day !== undefined && day >= from)) && (!to || (day !== undefined && day <= to))
  const tokens = (text: string | undefined) => text?.split(' ').filter(Boolean) ?? []
  return (
    tokens(asked.q).every(
      (token) =>
        standsIn(token, textsOf(record), record.title) ||
        standsIn(token, namesOf(record), record.title) ||
        isNumber(token, record),
    ) &&
    tokens(asked.holder).every((token) => standsIn(token, namesOf(record), record.title)) &&
    (!asked.number || isNumber(asked.number, record)) &&
    (!asked.kind || asked.kind.includes(record.kind)) &&
    (!asked.status || asked.status.includes(record.status?.code ?? 'unknown')) &&
    (!asked.office || asked.office.includes(record.office)) &&
    (!asked.class ||
      asked.class.some((one) => record.classes.some((has) => isUnder(one, `${has.scheme}:${has.code}`)))) &&
    (!asked.region || asked.region.some((one) => record.region?.startsWith(one.replace(/(00){1,2}$/, '')))) &&
    within(record.dates.filing, asked.filedFrom, asked.filedTo) &&
    within(record.dates.publication, asked.publishedFrom, asked.publishedTo)
  )
}

const textsOf = (record: RightRecord) => [record.title, ...(record.goods ?? []).map(({ text }) => text)]
const namesOf = (record: RightRecord) => record.parties.map(({ name }) => name)

/** Two Han characters or more anywhere; a Latin word or a single character as a whole word, or a title that begins so. */
function standsIn(token: string, texts: readonly string[], title: string): boolean {
  if (/^\p{Script=Han}{2,}$/u.test(token)) return texts.some((text) => text.includes(token))
  if (/^\p{Script=Han}$/u.test(token) && title.startsWith(token)) return true
  return texts.some((text) => [...text.matchAll(/\p{Script=Han}+|[a-z0-9]+/gu)].some(([word]) => word === token))
}

function isNumber(token: string, { numbers }: RightRecord): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  const ways = [numbers.application, numbers.application?.split('.')[0], numbers.registration]
  return /\d/.test(token) && ways.some((way) => way !== undefined && bare(way) === bare(token))
}

/** A symbol of the IPC stands under its section, class, subclass and group; other schemes have two steps or one. */
function isUnder(asked: string, has: string): boolean {
  const [scheme, code = ''] = asked.replace(/ /g, '').split(':')
  const [hasScheme, hasCode = ''] = has.replace(/ /g, '').split(':')
  if (scheme !== hasScheme) return false
  if (scheme !== 'ipc') return code === hasCode || (scheme === 'locarno' && code === hasCode.slice(0, 2))
  return (
    hasCode === code || [1, 3, 4].some((length) => code === hasCode.slice(0, length)) || code === hasCode.split('/')[0]
  )
}

type Row = { id: string; record: RightRecord }
type Sorter = (asked: Asked) => (a: Row, b: Row) => number

/** Each order down to the last tie. */
export const sorters: Record<Sort, Sorter> = {
  relevance: ({ q, ...rest }) => (q ? byTitle(q) : sorters.filed_desc(rest)),
  filed_desc: () => (a, b) => latest(a.record.dates.filing, b.record.dates.filing) || compare(a.id, b.id),
  filed_asc: () => (a, b) => -latest(a.record.dates.filing, b.record.dates.filing) || -compare(a.id, b.id),
  published_desc: () => (a, b) => latest(a.record.dates.publication, b.record.dates.publication) || compare(a.id, b.id),
  published_asc: () => (a, b) =>
    -latest(a.record.dates.publication, b.record.dates.publication) || -compare(a.id, b.id),
  title: () => (a, b) => compare(a.record.title, b.record.title) || compare(a.id, b.id),
}

function byTitle(q: string): (a: Row, b: Row) => number {
  const rank = ({ title }: RightRecord) => (title === q ? 0 : title.startsWith(q) ? 1 : title.includes(q) ? 2 : 3)
  const day = ({ dates }: RightRecord) => dates.publication ?? dates.registration ?? dates.filing
  const rests = ({ status }: RightRecord) => Number(status?.code !== 'in_force')
  return (a, b) =>
    rank(a.record) - rank(b.record) ||
    rests(a.record) - rests(b.record) ||
    latest(day(a.record), day(b.record)) ||
    compare(a.id, b.id)
}

/** The later day first, no day last. */
function latest(a: string | undefined, b: string | undefined): number {
  return compare(b ?? '', a ?? '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const own = {
  kind: ['kind'],
  status: ['status'],
  office: ['office'],
  region: ['region'],
  class: ['class'],
  year: ['filedFrom', 'filedTo'],
} as const

/** Counts by facet and value. */
export function facetsOf(asked: Asked, records: readonly RightRecord[]) {
  const values = {
    kind: (record: RightRecord) => [record.kind],
    status: (record: RightRecord) => [record.status?.code ?? 'unknown'],
    office: (record: RightRecord) => [record.office],
    region: (record: RightRecord) => (record.region ? [`${record.region.slice(0, 2)}0000`] : []),
    class: (record: RightRecord) =>
      record.classes.map(({ scheme, code }) =>
        scheme === 'nice' ? `nice:${code}` : `${scheme}:${code}`.slice(0, scheme === 'ipc' ? 8 : 10),
      ),
    year: (record: RightRecord) => (record.dates.filing ? [record.dates.filing.slice(0, 4)] : []),
  }
  const count = (name: keyof typeof own) => {
    const counted: Record<string, number> = {}
    const others = Object.fromEntries(
      Object.entries(asked).filter(([key]) => !(own[name] as readonly string[]).includes(key)),
    )
    for (const record of records) {
      if (asksFor(others, record))
        for (const value of new Set(values[name](record))) counted[value] = (counted[value] ?? 0) + 1
    }
    return counted
  }
  const names = Object.keys(own) as (keyof typeof own)[]
  const total = records.filter((record) => asksFor(asked, record)).length
  return {
    total,
    ...(Object.fromEntries(names.map((name) => [name, count(name)])) as Record<
      keyof typeof own,
      Record<string, number>
    >),
  }
}
