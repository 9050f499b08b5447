/** PATCH /people/{id}: corrects, closes, reopens, unlocks, sets a new password. Closing ends every sign-in at once. */
import type { Context, Input, Output, Prepared } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { keepAdministrator } from './keep-administrator.ts'
import { digestPassword } from './passwords.ts'
import { renderPerson, requirePerson } from './people.ts'
import { endSessions, unlockPerson, updatePerson } from './people-store.ts'
import { mayEditPerson, mayResetPassword } from './policy.ts'
import { updatePassword } from './session-store.ts'

type Change = Input<'identity', 'changePerson'>

export const changePerson: Prepared<'identity', 'changePerson'> = {
  async prepare(_early, input) {
    const digest = input.password === undefined ? undefined : await digestPassword(input.password)
    return (context) => change(context, input, digest)
  },
}

async function change(
  context: Context,
  input: Change,
  digest: string | undefined,
): Promise<Output<'identity', 'changePerson'>> {
  const { db, actor, now, record } = context
  const person = await requirePerson(db, input.id, now)
  const seen = { ...person, locked: person.lockedUntil !== null }
  if (!mayEditPerson(actor, seen)) fail('kernel.forbidden')
  if (digest && !mayResetPassword(actor, seen)) fail('kernel.forbidden', { detail: 'password' })

  const { name, email, active } = input
  const write = () => updatePerson(db, person.id, { name, email, active })
  await (active === false ? keepAdministrator(db, write) : write())
  if (active === false) await endSessions(db, person.id)
  if (input.unlock) await unlockPerson(db, person.id)
  if (digest) await updatePassword(db, person.id, digest, null)
  const { id, ...changed } = input
  await record('identity.person_changed', person.id, { changed: Object.keys(changed), active })
  return renderPerson(actor, await requirePerson(db, person.id, now))
}
