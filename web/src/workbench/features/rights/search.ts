/** What a list of rights can be asked, as its address holds it. */
import { Criteria, sorts } from '@quanlian/contract'
import * as z from 'zod'
import { paging } from '../../ui/paging.ts'

export const ListQuery = Criteria.extend({ sort: z.enum(sorts).default('relevance'), ...paging })
export type ListQuery = z.infer<typeof ListQuery>

/** The question without its order and page: for facets, export and saved searches. */
export function criteriaOf(query: ListQuery): Criteria {
  return Criteria.parse(query)
}

/** The criteria a person set, beside the scope; each can be taken away on its own. */
export type Criterion = Exclude<keyof Criteria, 'scope'>
export const criterionNames = Object.keys(Criteria.shape).filter((name) => name !== 'scope') as Criterion[]
