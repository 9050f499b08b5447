/** POST /setup */
import { anonymous } from '../../kernel/database.ts'
import type { Prepared } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { beginSession } from './begin-session.ts'
import { unlessLoginTaken } from './login-taken.ts'
import { digestPassword } from './passwords.ts'
import { insertFirstAdministrator, isSetupOpen } from './people-store.ts'

export const setup: Prepared<'identity', 'setup'> = {
  async prepare({ kernel }, { token, login, password, name, operator }) {
    if (!(await isSetupOpen(anonymous(kernel.pool), token))) fail('identity.setup_closed')
    const digest = await digestPassword(password)
    return async (context) => {
      const personId = await unlessLoginTaken(
        insertFirstAdministrator(context.db, { token, login, name, digest, operator }),
      )
      if (personId === null) fail('identity.setup_closed')
      return beginSession(context, personId, 'identity.set_up')
    }
  },
}
