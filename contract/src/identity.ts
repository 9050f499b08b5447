/** Who somebody is, for which body they act, and the administration of both. */
import * as z from 'zod'
import { endpoint, grants } from './endpoint.ts'
import { Day, Done, Id, Instant, pageOf, paging, text } from './shared.ts'
import { bodyKinds } from './words.ts'

const tag = 'Identity'

export const Login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._@+-]{2,79}$/, '3 to 80 letters, digits or . _ @ + -')
  .meta({ examples: ['lin.clerk'] })
/** NIST SP 800-63B: length counts, composition rules do not. */
export const Password = z.string().min(10).max(200)

export const BodyRef = z.object({ id: Id, name: z.string(), nameEn: z.string().nullable(), kind: z.enum(bodyKinds) })
export type BodyRef = z.infer<typeof BodyRef>

/** What a body is called, for readers of either language. */
export const BodyName = BodyRef.omit({ kind: true })
export type BodyName = z.infer<typeof BodyName>

export const Membership = z.object({
  body: BodyRef,
  roles: z.array(z.object({ id: z.string(), zh: z.string(), en: z.string() })),
})
export type Membership = z.infer<typeof Membership>

/** Who is asking. `person` is null without sign-in; `grants` are those of the roles in the acting body. */
export const Session = z.object({
  person: z.object({ id: Id, login: z.string(), name: z.string() }).nullable(),
  body: BodyRef.nullable(),
  grants: z.array(z.enum(grants)),
  memberships: z.array(Membership),
  expiresAt: Instant.nullable(),
})
export type Session = z.infer<typeof Session>

export const SessionRow = z.object({
  id: Id,
  createdAt: Instant,
  lastSeenAt: Instant,
  body: z.string().nullable(),
  agent: z.string().nullable(),
  current: z.boolean(),
})

export const Contact = z.object({
  address: text(200, 0).optional(),
  phone: text(40, 0).optional(),
  email: z.email().optional(),
  hours: text(120, 0).optional(),
})

const bodyFields = {
  name: text(120),
  nameEn: text(160).nullable().default(null),
  kind: z.enum(bodyKinds),
  parentId: Id.nullable().default(null),
  /** GB/T 2260. */
  region: z
    .string()
    .regex(/^\d{6}$/)
    .nullable()
    .default(null),
  duties: z.array(text(80)).max(40).default([]),
  contact: Contact.default({}),
}
export const BodyInput = z.object(bodyFields)
export type BodyInput = z.infer<typeof BodyInput>

export const Body = z.object({
  id: Id,
  ...bodyFields,
  active: z.boolean(),
  members: z.int(),
  actions: z.array(z.enum(['edit', 'members', 'close', 'reopen'])),
})
export type Body = z.infer<typeof Body>

export const Role = z.object({
  id: z.string().regex(/^[a-z][a-z_]{1,39}$/),
  zh: text(40),
  en: text(60),
  grants: z.array(z.enum(grants)),
})
export type Role = z.infer<typeof Role>

export const Person = z.object({
  id: Id,
  login: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  active: z.boolean(),
  lockedUntil: Instant.nullable(),
  createdAt: Instant,
  memberships: z.array(Membership),
  actions: z.array(z.enum(['edit', 'unlock', 'reset_password', 'close', 'reopen'])),
})
export type Person = z.infer<typeof Person>

/** One line of the audit trail. */
export const AuditEvent = z.object({
  id: z.string(),
  at: Instant,
  name: z.string(),
  actor: z.string().nullable(),
  body: z.string().nullable(),
  subject: z.string().nullable(),
  requestId: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
})
export type AuditEvent = z.infer<typeof AuditEvent>

const byId = z.object({ id: Id })

export const identity = {
  signIn: endpoint('POST', '/session', {
    tag,
    summary: 'Sign in',
    audience: 'anyone',
    costly: true,
    description: 'Sets an httpOnly cookie. Failures answer alike whether the login exists or not, and grow slower.',
    problems: ['identity.bad_credentials', 'identity.locked', 'identity.not_a_member'],
  })
    .input(z.object({ login: Login, password: z.string().min(1).max(200), bodyId: Id.optional() }))
    .output(Session),
  current: endpoint('GET', '/session', { tag, summary: 'Who am I', audience: 'anyone' })
    .input(z.object({}))
    .output(Session),
  switchBody: endpoint('PUT', '/session/body', {
    tag,
    summary: 'Act for another of my bodies',
    audience: 'person',
    problems: ['identity.not_a_member'],
  })
    .input(z.object({ bodyId: Id }))
    .output(Session),
  signOut: endpoint('DELETE', '/session', { tag, summary: 'Sign out here', audience: 'person' })
    .input(z.object({}))
    .output(Done),
  listSessions: endpoint('GET', '/sessions', { tag, summary: 'Where I am signed in', audience: 'person' })
    .input(z.object({}))
    .output(z.object({ items: z.array(SessionRow) })),
  signOutEverywhere: endpoint('DELETE', '/sessions', { tag, summary: 'Sign out everywhere', audience: 'person' })
    .input(z.object({}))
    .output(Done),
  changePassword: endpoint('PUT', '/session/password', {
    tag,
    summary: 'Change my password',
    audience: 'person',
    costly: true,
    problems: ['identity.bad_credentials', 'identity.locked'],
    description: 'Ends every other session of the person.',
  })
    .input(z.object({ current: z.string().min(1).max(200), password: Password }))
    .output(Done),
  register: endpoint('POST', '/people/register', {
    tag,
    summary: 'Register as a right holder or citizen',
    audience: 'anyone',
    costly: true,
    status: 201,
    problems: ['identity.login_taken'],
    description: 'Makes a person and a body of kind `individual` or `firm` in which they hold the role of holder.',
  })
    .input(
      z.object({
        login: Login,
        password: Password,
        name: text(60),
        email: z.email().nullable().default(null),
        as: z.enum(['individual', 'firm']),
        firmName: text(120).optional(),
        region: z
          .string()
          .regex(/^\d{6}$/)
          .nullable()
          .default(null),
      }),
    )
    .output(Session),
  setup: endpoint('POST', '/setup', {
    tag,
    summary: 'Make the first administrator with the one-time link printed at first start',
    audience: 'anyone',
    costly: true,
    status: 201,
    problems: ['identity.setup_closed', 'identity.login_taken'],
  })
    .input(
      z.object({
        token: z.string().min(20).max(100),
        login: Login,
        password: Password,
        name: text(60),
        operator: text(120),
      }),
    )
    .output(Session),

  listBodies: endpoint('GET', '/bodies', {
    tag,
    summary: 'Public directory of bodies',
    audience: 'anyone',
    description: 'Firms and individuals appear only to administrators and to their own members.',
  })
    .input(
      z.object({
        q: text(80, 0).optional(),
        kind: z.array(z.enum(bodyKinds)).optional(),
        region: z
          .string()
          .regex(/^\d{2,6}$/)
          .optional(),
        parentId: Id.optional(),
        closed: z.boolean().default(false),
        ...paging,
      }),
    )
    .output(pageOf(Body)),
  getBody: endpoint('GET', '/bodies/{id}', {
    tag,
    summary: 'One body',
    audience: 'anyone',
    problems: ['identity.unknown_body'],
  })
    .input(byId)
    .output(Body),
  createBody: endpoint('POST', '/bodies', {
    tag,
    summary: 'Enter a body',
    audience: 'identity.administer',
    status: 201,
    problems: ['identity.unknown_body'],
  })
    .input(BodyInput)
    .output(Body),
  changeBody: endpoint('PUT', '/bodies/{id}', {
    tag,
    summary: 'Change a body',
    audience: 'identity.manage',
    problems: ['identity.unknown_body', 'identity.body_cycle', 'identity.last_administrator'],
    description:
      'Only administrators change the kind of a body; a manager neither moves nor closes the acting body itself.',
  })
    .input(z.object({ id: Id, ...bodyFields, active: z.boolean() }))
    .output(Body),
  listMembers: endpoint('GET', '/bodies/{id}/members', {
    tag,
    summary: 'People of a body and their roles',
    audience: 'person',
    problems: ['identity.unknown_body', 'kernel.forbidden'],
    description: 'For those who act for the body or manage it.',
  })
    .input(byId)
    .output(
      z.object({
        items: z.array(
          z.object({
            person: z.object({ id: Id, login: z.string(), name: z.string(), active: z.boolean() }),
            roles: z.array(z.string()),
          }),
        ),
      }),
    ),
  setMember: endpoint('PUT', '/bodies/{id}/members/{personId}', {
    tag,
    summary: 'Give a person roles in a body; an empty list takes them out',
    audience: 'identity.manage',
    problems: [
      'identity.unknown_body',
      'identity.unknown_person',
      'identity.unknown_role',
      'identity.last_administrator',
    ],
  })
    .input(z.object({ id: Id, personId: Id, roles: z.array(z.string().max(40)).max(12) }))
    .output(Done),
  listPeople: endpoint('GET', '/people', {
    tag,
    summary: 'People of the bodies I manage',
    audience: 'identity.manage',
  })
    .input(z.object({ q: text(80, 0).optional(), bodyId: Id.optional(), ...paging }))
    .output(pageOf(Person)),
  createPerson: endpoint('POST', '/people', {
    tag,
    summary: 'Enter a person into a body',
    audience: 'identity.manage',
    status: 201,
    costly: true,
    problems: ['identity.login_taken', 'identity.unknown_body', 'identity.unknown_role'],
  })
    .input(
      z.object({
        login: Login,
        password: Password,
        name: text(60),
        email: z.email().nullable().default(null),
        bodyId: Id,
        roles: z.array(z.string().max(40)).min(1).max(12),
      }),
    )
    .output(Person),
  changePerson: endpoint('PATCH', '/people/{id}', {
    tag,
    summary: 'Correct, close, reopen or unlock a person, or set a new password',
    audience: 'identity.manage',
    costly: true,
    problems: ['identity.unknown_person', 'identity.last_administrator'],
  })
    .input(
      z.object({
        id: Id,
        name: text(60).optional(),
        email: z.email().nullable().optional(),
        active: z.boolean().optional(),
        unlock: z.literal(true).optional(),
        password: Password.optional(),
      }),
    )
    .output(Person),
  listRoles: endpoint('GET', '/roles', { tag, summary: 'Roles and what they allow', audience: 'person' })
    .input(z.object({}))
    .output(z.object({ items: z.array(Role) })),
  putRole: endpoint('PUT', '/roles/{id}', {
    tag,
    summary: 'Enter or change a role',
    audience: 'identity.administer',
    problems: ['identity.last_administrator'],
  })
    .input(Role)
    .output(Role),
  listEvents: endpoint('GET', '/events', {
    tag,
    summary: 'Audit trail of my body; of all for administrators',
    audience: 'identity.manage',
  })
    .input(
      z.object({
        name: text(60, 0).optional(),
        subject: Id.optional(),
        from: Day.optional(),
        to: Day.optional(),
        ...paging,
      }),
    )
    .output(pageOf(AuditEvent)),
}
