/** Bodies and people of the proofs about matters: two of every kind that a procedure has a seat for, a person a role. */
import { type BodyKind, bodyKinds } from '@quanlian/contract'
import { procedures } from '@quanlian/procedures'
import type { Given, GivenBody, GivenPerson } from '../given.ts'

/** A body with its people, one for each role. */
export interface Party extends GivenBody {
  people: readonly GivenPerson[]
}

/** A body of a kind with a person for each of these roles. */
export async function openParty(given: Given, kind: BodyKind, roles: readonly string[]): Promise<Party> {
  const body = await given.body({ kind })
  const people: GivenPerson[] = []
  for (const role of roles) people.push(await given.person({ body, roles: [role] }))
  return { ...body, people }
}

/** Whoever may take part in any procedure: chance has it which of them do. */
export async function openCast(given: Given): Promise<readonly Party[]> {
  const seats = procedures.flatMap(({ versions }) => Object.values(versions[versions.length - 1]?.seats ?? {}))
  const cast: Party[] = []
  for (const kind of bodyKinds) {
    const roles = new Set(seats.filter(({ kinds }) => kinds.includes(kind)).flatMap((seat) => seat.roles))
    if (roles.size === 0) continue
    // Some steps take two officers.
    const people = [...roles, ...(roles.has('officer') ? ['officer'] : [])]
    cast.push(await openParty(given, kind, people), await openParty(given, kind, people))
  }
  return cast
}
