/** GET /people: everybody whom row-level security shows to somebody who manages. */
import type { Person } from '@quanlian/contract'
import type { Actor, Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { findPerson, listPersonRows, type PersonRow } from './people-store.ts'
import { actionsOnPerson } from './policy.ts'

export async function listPeople(
  { db, actor, now }: Context,
  input: Input<'identity', 'listPeople'>,
): Promise<Output<'identity', 'listPeople'>> {
  const { rows, total } = await listPersonRows(db, input, now)
  return {
    items: rows.map((row) => renderPerson(actor, row)),
    total,
    capped: false,
    page: input.page,
    size: input.size,
  }
}

/** @throws Problem identity.unknown_person, also for one whom the acting person may not see. */
export async function requirePerson(db: Context['db'], id: string, now: Date): Promise<PersonRow> {
  return (await findPerson(db, id, now)) ?? fail('identity.unknown_person')
}

export function renderPerson(actor: Actor, row: PersonRow): Person {
  const { governed, ...person } = row
  return {
    ...person,
    lockedUntil: row.lockedUntil?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    actions: actionsOnPerson(actor, { id: row.id, active: row.active, locked: row.lockedUntil !== null, governed }),
  }
}
