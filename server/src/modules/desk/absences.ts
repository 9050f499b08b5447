/** Who is away and who stands in: the delegate gets deadlines, what waits, and notices of whoever is away. */
import { type Database, sql } from '../../kernel/database.ts'
import type { Actor, Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { dayOf } from './days.ts'
import { findColleague } from './people.ts'

/** Those that last or come, earliest first. */
export async function listAbsences(
  { db, actor, now }: Context,
  { page, size }: Input<'desk', 'listAbsences'>,
): Promise<Output<'desk', 'listAbsences'>> {
  const lasting = sql`from matter.absence a where a.body_id = ${actor.bodyId} and a.to_day >= ${dayOf(now)}::date`
  const [rows, total] = await Promise.all([
    sql<StoredAbsence>`select ${columns} ${lasting} order by a.from_day, a.id limit ${size} offset ${(page - 1) * size}`.execute(
      db,
    ),
    sql<{ total: number }>`select count(*) as total ${lasting}`.execute(db),
  ])
  return { items: rows.rows.map(present), total: total.rows[0]?.total ?? 0, capped: false, page, size }
}

export async function putAbsence(
  { db, actor, now, record }: Context,
  input: Input<'desk', 'putAbsence'>,
): Promise<Output<'desk', 'putAbsence'>> {
  const person = input.person ?? actor.personId ?? fail('kernel.sign_in')
  if (!mayKeep(actor, person)) fail('kernel.forbidden')
  const wrong = defectsOf(input, person, dayOf(now))
  if (wrong.length > 0) fail('kernel.invalid', { errors: wrong })
  for (const id of [person, input.delegate]) if (!(await findColleague(db, actor, id))) fail('matters.unknown_person')
  const { id } = await db
    .insertInto('matter.absence')
    .values({
      body_id: actor.bodyId ?? fail('kernel.forbidden'),
      person_id: person,
      delegate_id: input.delegate,
      from_day: input.from,
      to_day: input.to,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record('desk.absence_put', person, { absence: id, delegate: input.delegate, from: input.from, to: input.to })
  return present((await findAbsence(db, actor, id)) ?? fail('matters.unknown_absence'))
}

export async function dropAbsence(
  { db, actor, record }: Context,
  { id }: Input<'desk', 'dropAbsence'>,
): Promise<Output<'desk', 'dropAbsence'>> {
  const found = (await findAbsence(db, actor, id)) ?? fail('matters.unknown_absence')
  if (!mayKeep(actor, found.person_id)) fail('kernel.forbidden')
  await db.deleteFrom('matter.absence').where('id', '=', id).execute()
  await record('desk.absence_dropped', found.person_id, { absence: id })
  return { done: true }
}

interface StoredAbsence {
  id: string
  person_id: string
  person: string | null
  delegate_id: string
  delegate: string | null
  from_day: string
  to_day: string
}

/** One's own, or whoever's by those who hand out the work. */
function mayKeep(actor: Actor, person: string): boolean {
  return person === actor.personId || actor.grants.includes('matters.assign')
}

function defectsOf({ delegate, from, to }: Input<'desk', 'putAbsence'>, person: string, today: string) {
  return [
    ...(delegate === person
      ? [{ path: 'delegate', message: '代办人须为他人 The delegate must be somebody else' }]
      : []),
    ...(to < from ? [{ path: 'to', message: '结束日早于开始日 The last day is before the first' }] : []),
    ...(to < today ? [{ path: 'to', message: '结束日已过 The last day is over' }] : []),
  ]
}

async function findAbsence(db: Database, actor: Actor, id: string): Promise<StoredAbsence | undefined> {
  const { rows } = await sql<StoredAbsence>`
    select ${columns} from matter.absence a where a.id = ${id} and a.body_id = ${actor.bodyId}`.execute(db)
  return rows[0]
}

function present(row: StoredAbsence) {
  return {
    id: row.id,
    person: { id: row.person_id, name: row.person ?? '' },
    delegate: { id: row.delegate_id, name: row.delegate ?? '' },
    from: row.from_day,
    to: row.to_day,
  }
}

const columns = sql`a.id, a.person_id, identity.person_name(a.person_id) as person, a.delegate_id,
  identity.person_name(a.delegate_id) as delegate, a.from_day, a.to_day`
