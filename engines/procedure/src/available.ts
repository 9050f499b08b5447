/** What a person can do in a matter now: the buttons of its page, each with its form. */
import { dayOfInstant, type Statutes, type Words } from '@quanlian/statutes'
import { type Actor, isPossible, outOfTime, seatFor } from './accept.ts'
import type { Definition } from './definition.ts'
import type { MatterState } from './fold.ts'
import { formFor, formSchema } from './form.ts'
import { unmet } from './grounds.ts'

export interface Available {
  action: string
  title: Words
  seat: string
  /** JSON Schema of the form; null where there is nothing to fill in. */
  form: Record<string, unknown> | null
  /** Rules that the form must satisfy, to be shown beside it. */
  grounds: readonly string[]
  /** Papers that it produces. */
  documents: readonly Words[]
  /** Bodies that come to see the matter with it, by seat. */
  joins: readonly Words[]
}

/** In the order of the definition: the likeliest stands first there. @param at instant, ISO with offset */
export function available(
  definition: Definition,
  state: MatterState,
  by: Actor,
  statutes: Statutes,
  at: string,
): Available[] {
  return Object.entries(definition.actions).flatMap(([name, action]) => {
    if (!isPossible(definition, state, name)) return []
    const seat = seatFor(definition, state, name, by)
    const ask = { form: {}, facts: state.facts, statutes, today: dayOfInstant(at) }
    // Where the form says when it was done, it may have been in time.
    const time = action.on === null ? { at, when: at } : { at }
    if (seat === undefined || unmet(action.offeredIf, ask) || outOfTime(definition, action, state, statutes, time))
      return []
    const form = formFor(action.form, seat)
    return [
      {
        action: name,
        title: action.title,
        seat,
        form: Object.keys(form).length === 0 ? null : formSchema(form),
        grounds: Object.keys(action.must),
        documents: action.documents.flatMap((document) => definition.documents[document] ?? []),
        joins: Object.keys(action.join).flatMap((joined) => definition.seats[joined]?.title ?? []),
      },
    ]
  })
}
