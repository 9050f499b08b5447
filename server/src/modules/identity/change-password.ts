/** PUT /session/password */
import type { Prepared } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { digestPassword } from './passwords.ts'
import { provePassword } from './prove-password.ts'
import { updatePassword } from './session-store.ts'

export const changePassword: Prepared<'identity', 'changePassword'> = {
  async prepare(early, { current, password }) {
    const login = early.actor.session.person?.login ?? fail('kernel.sign_in')
    const { personId } = await provePassword(early, login, current)
    const digest = await digestPassword(password)
    return async ({ db, actor, record }) => {
      await updatePassword(db, personId, digest, actor.sessionId)
      await record('identity.password_changed', personId)
      return { done: true }
    }
  },
}
