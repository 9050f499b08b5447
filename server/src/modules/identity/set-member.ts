/** PUT /bodies/{id}/members/{personId} */
import type { Context, Input, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { requireBody } from './bodies.ts'
import { rolesOfMember, writeMember } from './body-store.ts'
import { keepAdministrator } from './keep-administrator.ts'
import { findPerson } from './people-store.ts'
import { mayEditBody, mayTakeAway } from './policy.ts'
import { requireRoles, requireRolesToGive } from './roles.ts'

export async function setMember(
  context: Context,
  input: Input<'identity', 'setMember'>,
): Promise<Output<'identity', 'setMember'>> {
  const { db, actor, now, record } = context
  const body = await requireBody(db, input.id)
  if (!mayEditBody(actor, body)) fail('kernel.forbidden')
  if (!(await findPerson(db, input.personId, now))) fail('identity.unknown_person')
  const before = await rolesOfMember(db, body.id, input.personId)
  const roles = [...new Set(input.roles)]
  const given = roles.filter((role) => !before.includes(role))
  const taken = before.filter((role) => !roles.includes(role))
  await requireRolesToGive(context, given)
  for (const role of await requireRoles(db, taken))
    if (!mayTakeAway(actor, role)) fail('kernel.forbidden', { detail: role.id })

  await keepAdministrator(db, () => writeMember(db, body.id, input.personId, roles))
  await record('identity.member_set', input.personId, { bodyId: body.id, before, roles })
  return { done: true }
}
