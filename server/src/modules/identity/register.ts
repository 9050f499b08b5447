/** POST /people/register */
import type { Prepared } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { beginSession } from './begin-session.ts'
import { unlessLoginTaken } from './login-taken.ts'
import { digestPassword } from './passwords.ts'
import { insertRegistered } from './people-store.ts'

export const register: Prepared<'identity', 'register'> = {
  async prepare(_early, { login, password, name, email, as, firmName, region }) {
    if (as === 'firm' && !firmName) {
      fail('kernel.invalid', { errors: [{ path: 'firmName', message: 'a firm has a name' }] })
    }
    const digest = await digestPassword(password)
    const bodyName = as === 'firm' && firmName ? firmName : name
    return async (context) => {
      const made = { login, name, email, digest, bodyKind: as, bodyName, region }
      const personId = await unlessLoginTaken(insertRegistered(context.db, made))
      return beginSession(context, personId, 'identity.registered')
    }
  },
}
