/** What the board shows, as its address holds it. */
import { Day, Id } from '@quanlian/contract'
import * as z from 'zod'

export const BoardQuery = z.object({
  view: z.enum(['list', 'week']).default('list'),
  own: z.boolean().default(false),
  assignee: z.union([z.enum(['me', 'nobody']), Id]).optional(),
  /** Any day of the week shown; this week without one. */
  week: Day.optional(),
})
export type BoardQuery = z.infer<typeof BoardQuery>
export type Change = (changes: Partial<BoardQuery>) => void

/** The conditions as the API takes them. */
export function filterOf({ own, assignee }: BoardQuery) {
  return { own: own || undefined, assignee }
}
