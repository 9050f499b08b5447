/** People, the bodies they act for, sessions, and the administration of all three. */
import type { Module } from '../../kernel/module.ts'
import { getBody, listBodies } from './bodies.ts'
import { changeBody } from './change-body.ts'
import { changePassword } from './change-password.ts'
import { changePerson } from './change-person.ts'
import { createBody } from './create-body.ts'
import { createPerson } from './create-person.ts'
import { listEvents } from './events.ts'
import { listMembers } from './list-members.ts'
import { listPeople } from './people.ts'
import { putRole } from './put-role.ts'
import { register } from './register.ts'
import { listRoles } from './roles.ts'
import { current, listSessions } from './sessions.ts'
import { setMember } from './set-member.ts'
import { setup } from './setup.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { signOutEverywhere } from './sign-out-everywhere.ts'
import { switchBody } from './switch-body.ts'

export { authenticator } from './authenticator.ts'
export { listBodies } from './bodies.ts'
export { createUser } from './create-user.ts'
export { findActor } from './find-actor.ts'
export { listPeople } from './people.ts'
export { type DemoAccount, demoId, seedIdentity } from './seed-identity.ts'
export { createSetupLink } from './setup-link.ts'

export const identity: Module = {
  handlers: {
    identity: {
      signIn,
      current,
      switchBody,
      signOut,
      listSessions,
      signOutEverywhere,
      changePassword,
      register,
      setup,
      listBodies,
      getBody,
      createBody,
      changeBody,
      listMembers,
      setMember,
      listPeople,
      createPerson,
      changePerson,
      listRoles,
      putRole,
      listEvents,
    },
  },
}
