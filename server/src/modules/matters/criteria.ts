/** What a queue is asked for, as conditions on the acting body's rows, `matter.queue`. */
import type { QueueCriteria } from '@quanlian/contract'
import { dayOfInstant } from '@quanlian/statutes'
import type { RawBuilder } from 'kysely'
import { sql } from '../../kernel/database.ts'
import type { Actor } from '../../kernel/module.ts'
import { engineActor } from './actor.ts'
import { askedWords, termsOfWord } from './terms.ts'

export type Criteria = Partial<Omit<QueueCriteria, 'sort'>> & { ids?: readonly string[] | undefined }
export type Condition = RawBuilder<unknown>

/** All conditions joined, on alias `p`. */
export function conditions(criteria: Criteria, actor: Actor, now: Date): Condition {
  const { ids, procedure, state, assignee, waiting, late, unread, ended, changedSince } = criteria
  const all = [
    ...(ids === undefined ? [] : [sql`p.matter_id = any (${[...ids]}::uuid[])`]),
    ...(ended === undefined ? [] : [sql`p.ended = ${ended}`]),
    ...askedWords(criteria.q).map(holds),
    ...(procedure?.length ? [sql`p.procedure = any (${[...procedure]}::text[])`] : []),
    ...(state?.length ? [sql`p.states && ${[...state]}::text[]`] : []),
    ...assigned(assignee, now),
    ...(waiting === undefined ? [] : [waiting ? waits(actor, now) : sql`not (${waits(actor, now)})`]),
    ...(late === undefined ? [] : [late ? lateBy(now) : sql`not (${isLate(now)})`]),
    ...(unread === undefined ? [] : [unread ? isUnread : sql`not (${isUnread})`]),
    ...(changedSince === undefined ? [] : [sql`p.changed_at >= ${changedSince}::timestamptz`]),
  ]
  return all.length > 0 ? sql.join(all, sql` and `) : sql`true`
}

/** Something waits for a role of the acting person, and it is theirs, or that of whom they stand in for, or nobody's. */
export function waits(actor: Actor, now: Date): Condition {
  const roles = [...engineActor(actor).roles]
  // `is true` keeps it from an index of arrays: roles are few, and those of all bodies would be read for each.
  const wait = sql`((p.roles && ${roles}::text[]) is true or (p.later_roles <> '{}' and exists (
    select from jsonb_each_text(p.later_roles) later where later.key = any (${roles}::text[]) and later.value::timestamptz <= ${now})))`
  return sql`(not p.ended and ${wait} and (p.assignee_id is null or ${isCovered(now)}))`
}

/** The next duty is over, whosever it is. */
export function isLate(now: Date): Condition {
  return sql`(not p.ended and coalesce(p.next_ends <= ${now}, false))`
}

/** The same as a range of an index. */
function lateBy(now: Date): Condition {
  return sql`p.ended = false and p.next_ends <= ${now}`
}

export const isUnread: Condition = sql`p.changed_seq > p.seen_seq`

function assigned(assignee: Criteria['assignee'], now: Date): Condition[] {
  if (assignee === undefined) return []
  if (assignee === 'me') return [isCovered(now)]
  return [assignee === 'nobody' ? sql`p.assignee_id is null` : sql`p.assignee_id = ${assignee}`]
}

/** The acting person's, or of somebody who is away. Asked once, not for each row. */
function isCovered(now: Date): Condition {
  const day = dayOfInstant(now.toISOString())
  return sql`p.assignee_id = any (array(select matter.covered(${day}::date)))`
}

/** A word in the title, or a number or a part of it. */
function holds(word: string): Condition {
  const number = sql`p.terms @> ${[`#${word}`]}::text[]`
  const terms = termsOfWord(word)
  if (terms.length === 0) return sql`(${number} or strpos(lower(p.title), ${word}) > 0)`
  const [only] = terms
  if (terms.length === 1 && [...(only ?? '')].length === 1)
    return sql`(${number} or strpos(lower(p.title), ${word}) > 0)`
  // The terms by index, then the whole phrase: two neighbours may stand apart.
  const phrase = terms.length === 1 ? sql`true` : sql`strpos(lower(p.title), ${word}) > 0`
  return sql`(${number} or (p.terms @> ${terms}::text[] and ${phrase}))`
}
