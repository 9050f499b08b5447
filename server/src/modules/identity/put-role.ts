/** PUT /roles/{id} */
import type { Context, Input, Output } from '../../kernel/module.ts'
import { keepAdministrator } from './keep-administrator.ts'
import { listRoleRows, writeRole } from './people-store.ts'

export async function putRole(
  { db, record }: Context,
  input: Input<'identity', 'putRole'>,
): Promise<Output<'identity', 'putRole'>> {
  const role = { ...input, grants: [...new Set(input.grants)] }
  const [before] = await listRoleRows(db, [role.id])
  await keepAdministrator(db, () => writeRole(db, role))
  await record('identity.role_put', null, { role: role.id, before: before?.grants ?? null, grants: role.grants })
  return role
}
