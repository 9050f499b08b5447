/** What the queue can be asked, as its address holds it, and the ready-made questions above it. */
import { QueueCriteria, queueCriteria } from '@quanlian/contract'
import * as z from 'zod'
import { paging } from '../../../ui/paging.ts'

/** Open matters unless asked otherwise; `all` takes the ended ones in. */
export const QueueQuery = z.object({
  ...queueCriteria,
  ended: z.union([z.boolean(), z.literal('all')]).default(false),
  ...paging,
})
export type QueueQuery = z.infer<typeof QueueQuery>
export type Change = (changes: Partial<QueueQuery>) => void

/** The question as the API takes it, without page and size. */
export function criteriaOf(query: QueueQuery): QueueCriteria {
  const { ended, ...others } = query
  return QueueCriteria.parse(ended === 'all' ? others : query)
}

/** The question without its order: for facets. */
export function facetCriteriaOf(query: QueueQuery): Omit<QueueCriteria, 'sort'> {
  const { sort: _, ...criteria } = criteriaOf(query)
  return criteria
}

type Preset = Pick<QueueQuery, 'ended'> & Partial<Pick<QueueQuery, 'waiting' | 'late' | 'assignee'>>
/** The questions everybody asks, in the order of a working day. */
export const views = {
  open: { ended: false },
  waiting: { ended: false, waiting: true },
  mine: { ended: false, assignee: 'me' },
  nobodys: { ended: false, assignee: 'nobody' },
  late: { ended: false, late: true },
  ended: { ended: true },
} as const satisfies Record<string, Preset>
export type View = keyof typeof views
export const viewNames = Object.keys(views) as View[]

/** The view that an address shows; none where its conditions are a mixture. */
export function viewOf(query: QueueQuery): View | undefined {
  return viewNames.find((name) => {
    const preset: Preset = views[name]
    return (['ended', 'waiting', 'late', 'assignee'] as const).every(
      (key) => (query[key] || undefined) === (preset[key] || undefined),
    )
  })
}

/** Conditions that a person can take away one by one; the order of the list and what is ended are none of them. */
export const conditionNames = [
  'q',
  'procedure',
  'state',
  'assignee',
  'waiting',
  'late',
  'unread',
  'changedSince',
] as const
export type Condition = (typeof conditionNames)[number]

/** Every condition in force with its values as text. */
export function conditionsOf(query: QueueQuery): { name: Condition; value: string }[] {
  return conditionNames.flatMap((name) => {
    const value = query[name]
    if (value === undefined || value === '' || value === false) return []
    return [value].flat().map((one) => ({ name, value: String(one) }))
  })
}

/** What to change to take one value of a condition away. */
export function without(query: QueueQuery, name: Condition, value: string): Partial<QueueQuery> {
  const current = query[name]
  const left = Array.isArray(current) ? current.filter((one) => one !== value) : []
  return { [name]: left.length > 0 ? left : undefined }
}
