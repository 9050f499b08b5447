/** POST /people */
import type { Prepared } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { requireBody } from './bodies.ts'
import { unlessLoginTaken } from './login-taken.ts'
import { digestPassword } from './passwords.ts'
import { renderPerson, requirePerson } from './people.ts'
import { insertPerson } from './people-store.ts'
import { mayEditBody } from './policy.ts'
import { requireRolesToGive } from './roles.ts'

export const createPerson: Prepared<'identity', 'createPerson'> = {
  async prepare(_early, { login, password, name, email, bodyId, ...input }) {
    const digest = await digestPassword(password)
    return async (context) => {
      const { db, actor, now, record } = context
      const body = await requireBody(db, bodyId)
      if (!mayEditBody(actor, body)) fail('kernel.forbidden')
      const roles = [...new Set(input.roles)]
      await requireRolesToGive(context, roles)
      const id = await unlessLoginTaken(insertPerson(db, { login, name, email, digest, bodyId, roles }))
      await record('identity.person_created', id, { bodyId, roles })
      return renderPerson(actor, await requirePerson(db, id, now))
    }
  },
}
