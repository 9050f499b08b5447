/** GET /roles, and the two questions other use cases ask about roles. */
import type { Role } from '@quanlian/contract'
import type { Context, Output } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { listRoleRows } from './people-store.ts'
import { mayHandOut } from './policy.ts'

export async function listRoles({ db }: Context): Promise<Output<'identity', 'listRoles'>> {
  return { items: await listRoleRows(db) }
}

/** @throws Problem identity.unknown_role */
export async function requireRoles(db: Context['db'], ids: readonly string[]): Promise<Role[]> {
  if (ids.length === 0) return []
  const roles = await listRoleRows(db, ids)
  const unknown = ids.filter((id) => !roles.some((role) => role.id === id))
  if (unknown.length > 0) fail('identity.unknown_role', { detail: unknown.join(', ') })
  return roles
}

/** @throws Problem identity.unknown_role, kernel.forbidden for a role that allows more than the acting person may. */
export async function requireRolesToGive({ db, actor }: Context, ids: readonly string[]): Promise<void> {
  for (const role of await requireRoles(db, ids))
    if (!mayHandOut(actor, role)) fail('kernel.forbidden', { detail: role.id })
}
