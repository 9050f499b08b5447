/** Who may do what with bodies and people, as sentences. The database repeats the sharp ones as policies and guards. */
import type { Grant } from '@quanlian/contract'

/** What these sentences need to know of the acting person. */
export interface Asking {
  personId: string | null
  bodyId: string | null
  grants: readonly Grant[]
}
/** A body as seen by the acting person: `managed` when it is the acting body or below it, or the person administers. */
export interface BodySeen {
  id: string
  active: boolean
  managed: boolean
}
/** A person as seen by the acting one: `governed` when all their bodies are managed and they administer nothing. */
export interface PersonSeen {
  id: string
  active: boolean
  locked: boolean
  governed: boolean
}
interface RoleGrants {
  grants: readonly string[]
}

export const mayAdminister = (who: Asking) => who.grants.includes('identity.administer')
export const mayEditBody = (_who: Asking, body: BodySeen) => body.managed
export const mayChangeKind = (who: Asking) => mayAdminister(who)
/** A manager who moved or closed the own body would leave the superior one, or nobody to open it again. */
export const mayMoveBody = (who: Asking, body: BodySeen) =>
  mayAdminister(who) || (body.managed && body.id !== who.bodyId)
/** Without a superior, or under a foreign one, it would leave what the manager manages. */
export const mayPlaceUnder = (who: Asking, parent: BodySeen | undefined) =>
  parent ? parent.managed : mayAdminister(who)
export const mayCloseBody = (who: Asking, body: BodySeen) => mayMoveBody(who, body) && body.active
export const mayReopenBody = (who: Asking, body: BodySeen) => mayMoveBody(who, body) && !body.active
export const maySeeMembers = (who: Asking, body: BodySeen) => body.managed || body.id === who.bodyId

/** Nobody hands out more than is allowed to himself, save administrators. */
export const mayHandOut = (who: Asking, role: RoleGrants) =>
  mayAdminister(who) || role.grants.every((grant) => (who.grants as readonly string[]).includes(grant))
/** Managers dismiss anybody of their body but an administrator. */
export const mayTakeAway = (who: Asking, role: RoleGrants) =>
  mayAdminister(who) || !role.grants.includes('identity.administer')

export const mayEditPerson = (_who: Asking, person: PersonSeen) => person.governed
export const mayUnlock = (_who: Asking, person: PersonSeen) => person.governed && person.locked
/** The own password is changed by proving the old one. */
export const mayResetPassword = (who: Asking, person: PersonSeen) => person.governed && person.id !== who.personId
export const mayClosePerson = (_who: Asking, person: PersonSeen) => person.governed && person.active
export const mayReopenPerson = (_who: Asking, person: PersonSeen) => person.governed && !person.active

/** What the answer tells the browser it may offer. `members`: to see them; to set them takes `edit`. */
export function actionsOnBody(who: Asking, body: BodySeen) {
  return allowed({
    edit: mayEditBody(who, body),
    members: maySeeMembers(who, body),
    close: mayCloseBody(who, body),
    reopen: mayReopenBody(who, body),
  })
}

export function actionsOnPerson(who: Asking, person: PersonSeen) {
  return allowed({
    edit: mayEditPerson(who, person),
    unlock: mayUnlock(who, person),
    reset_password: mayResetPassword(who, person),
    close: mayClosePerson(who, person),
    reopen: mayReopenPerson(who, person),
  })
}

function allowed<Name extends string>(answers: Record<Name, boolean>): Name[] {
  return (Object.keys(answers) as Name[]).filter((name) => answers[name])
}
