/** The address of a search is its state: read it, write it, change one part of it. */
import type { Criteria } from '@quanlian/contract'
import { rightKinds, rightStatuses } from '@quanlian/office-formats/record'
import { queryString } from '../../ui/fetch.ts'

export const sorts = ['relevance', 'filed_desc', 'filed_asc', 'published_desc', 'published_asc', 'title'] as const
export type Sort = (typeof sorts)[number]

export interface SearchState {
  criteria: Criteria
  sort: Sort
  page: number
}

/** Criteria that hold one text, and those that hold a list. */
export const single = ['q', 'number', 'holder', 'filedFrom', 'filedTo', 'publishedFrom', 'publishedTo'] as const
export const several = ['kind', 'status', 'office', 'class', 'region'] as const
export type Single = (typeof single)[number]
export type Several = (typeof several)[number]

/** Reads an address; what it says wrongly (a hand-made or aged link) is left out rather than refused. */
export function readSearch(search: URLSearchParams): SearchState {
  const criteria: Criteria = { scope: search.get('scope') === 'ours' ? 'ours' : 'register' }
  for (const name of single) {
    const value = search.get(name)?.trim()
    if (value && (!isDay(name) || /^\d{4}-\d{2}-\d{2}$/.test(value))) criteria[name] = value
  }
  for (const name of several) {
    const values = [...new Set(search.getAll(name))].filter((value) => allowed[name](value))
    if (values.length > 0) Object.assign(criteria, { [name]: values })
  }
  const sort = sorts.find((one) => one === search.get('sort')) ?? 'relevance'
  const page = Math.min(Math.max(Number.parseInt(search.get('page') ?? '1', 10) || 1, 1), 1000)
  return { criteria, sort, page }
}

/** The address of a search; what is as usual is not said. */
export function addressOf({ criteria, sort, page }: SearchState): string {
  const { scope, ...rest } = criteria
  const query = queryString({
    ...rest,
    scope: scope === 'ours' ? scope : undefined,
    sort: sort === 'relevance' ? undefined : sort,
    page: page > 1 ? page : undefined,
  })
  return query ? `/search?${query}` : '/search'
}

/** Another search with some criteria changed, from its first page. */
export function withCriteria(state: SearchState, change: Partial<Criteria>): SearchState {
  return { ...state, page: 1, criteria: { ...state.criteria, ...change } }
}

/** Puts a value into a list criterion, or takes it out when it is there. */
export function toggled(criteria: Criteria, name: Several, value: string): Partial<Criteria> {
  const now: string[] = criteria[name] ?? []
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value]
  return { [name]: next.length > 0 ? next : undefined }
}

/** Whether anything narrows the search. */
export function isEmpty(criteria: Criteria): boolean {
  return single.every((name) => !criteria[name]) && several.every((name) => !criteria[name]?.length)
}

/** Whether two searches ask for the same thing. */
export function sameCriteria(one: Criteria, other: Criteria): boolean {
  const plain = (criteria: Criteria) =>
    addressOf({ criteria, sort: 'relevance', page: 1 }).split(/[?&]/).sort().join('&')
  return plain(one) === plain(other)
}

const allowed: Record<Several, (value: string) => boolean> = {
  kind: (value) => (rightKinds as readonly string[]).includes(value),
  status: (value) => (rightStatuses as readonly string[]).includes(value),
  office: (value) => /^[A-Z]{2}$/.test(value),
  class: (value) => value.length > 0 && value.length <= 40,
  region: (value) => /^\d{6}$/.test(value),
}

function isDay(name: Single) {
  return name.endsWith('From') || name.endsWith('To')
}
