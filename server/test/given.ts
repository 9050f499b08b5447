/**
 * What a test takes as given: bodies and people, with defaults that make sense and names that differ.
 * `const given = openGiven(house)`; a person comes signed in, through one row and no password digest.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { BodyKind } from '@quanlian/contract'
import { sessionCookie } from '../src/kernel/http.ts'
import type { House, Jar } from './harness.ts'

export interface GivenBody {
  id: string
  name: string
  kind: BodyKind
}
export interface GivenPerson {
  id: string
  login: string
  name: string
  password: string
  body: GivenBody
  roles: string[]
  /** Holds the cookie of a running session in `body`. */
  jar: Jar
}

export interface BodyWishes {
  name?: string
  nameEn?: string
  kind?: BodyKind
  region?: string | null
  parent?: GivenBody
  active?: boolean
}
export interface PersonWishes {
  /** Ids of roles; a clerk unless told. */
  roles?: string[]
  /** A new institution unless told. */
  body?: GivenBody
  /** Further bodies with their roles. */
  also?: [GivenBody, string[]][]
  login?: string
  name?: string
}

/** Everybody's password, and its digest under today's parameters. */
export const givenPassword = 'Correct-horse-7400'
const givenDigest = '$argon2id$v=19$m=19456,t=2,p=1$65xUiyZEb+XdsQrAQ1JL3g$7vAobfUhgfr7C4GMwiGfrUMbc4WueQrTWR4h7pdXAGE'

export interface Given {
  body(wishes?: BodyWishes): Promise<GivenBody>
  person(wishes?: PersonWishes): Promise<GivenPerson>
  /** Another cookie for the same person: a second browser. */
  jar(person: GivenPerson, body?: GivenBody | null): Promise<Jar>
}

/** Builders for one house. Names count up, so that the same test makes the same world. */
export function openGiven(house: House): Given {
  let count = 0
  const next = () => String(++count).padStart(3, '0')
  const given: Given = {
    async body({ name, nameEn, kind = 'ip_office', region = '440300', parent, active = true } = {}) {
      const made = { name: name ?? `示例机构${next()}`, kind }
      const { rows } = await house.owner.query<{ id: string }>(
        'insert into identity.body (name, name_en, kind, region, parent_id, active) values ($1, $2, $3, $4, $5, $6) returning id',
        [made.name, nameEn ?? null, kind, region, parent?.id ?? null, active],
      )
      return { id: idIn(rows), ...made }
    },
    async person({ roles = ['clerk'], also = [], ...wishes } = {}) {
      const body = wishes.body ?? (await given.body())
      const number = next()
      const made = { login: wishes.login ?? `person.${number}`, name: wishes.name ?? `示例人员${number}` }
      const { rows } = await house.owner.query<{ id: string }>(
        'insert into identity.person (login, name) values ($1, $2) returning id',
        [made.login, made.name],
      )
      const id = idIn(rows)
      await house.owner.query('insert into identity.credential (person_id, password_digest) values ($1, $2)', [
        id,
        givenDigest,
      ])
      for (const [position, [member, memberRoles]] of ([[body, roles], ...also] as [GivenBody, string[]][]).entries()) {
        await house.owner.query(
          `insert into identity.membership (person_id, body_id, roles, since) values ($1, $2, $3, $4)`,
          [id, member.id, memberRoles, new Date(house.clock.now.getTime() + position * 1000)],
        )
      }
      const person = { id, ...made, password: givenPassword, body, roles, jar: {} }
      return { ...person, jar: await given.jar(person) }
    },
    async jar(person, body = person.body) {
      const token = randomBytes(32).toString('base64url')
      const now = house.clock.now
      const ends = new Date(now.getTime() + house.kernel.config.SESSION_HOURS * 3_600_000)
      await house.owner.query(
        'insert into identity.session (token_digest, person_id, body_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $4, $4, $5)',
        [createHash('sha256').update(token).digest(), person.id, body?.id ?? null, now, ends],
      )
      return { cookie: `${sessionCookie}=${token}` }
    },
  }
  return given
}

function idIn(rows: { id: string }[]): string {
  const [row] = rows
  if (!row) throw new Error('nothing was made')
  return row.id
}
