/** POST /session */
import type { Prepared } from '../../kernel/module.ts'
import { beginSession } from './begin-session.ts'
import { digestPassword, isOutdated } from './passwords.ts'
import { provePassword } from './prove-password.ts'
import { renewDigest } from './session-store.ts'

export const signIn: Prepared<'identity', 'signIn'> = {
  async prepare(early, { login, password, bodyId }) {
    const { personId, digest } = await provePassword(early, login, password)
    const renewed = isOutdated(digest) ? await digestPassword(password) : undefined
    return async (context) => {
      if (renewed) await renewDigest(context.db, personId, digest, renewed)
      return beginSession(context, personId, 'identity.signed_in', bodyId)
    }
  },
}
