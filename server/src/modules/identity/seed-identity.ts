/** Puts the demo's bodies and people into an empty installation; what is there already is left as it is. */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { type DemoBody, type DemoPerson, demoBodies, demoPeople } from './demo-world.ts'
import { digestPassword } from './passwords.ts'

/** A sign-in to print at start. `roles` are their Chinese names. */
export interface DemoAccount {
  login: string
  password: string
  name: string
  body: string
  roles: string[]
}

/** One password for all, known to everybody who reads this: demo data only. */
const demoPassword = 'quanlian-demo'

/** Idempotent. Answers the accounts, in the order they were thought of. */
export async function seedIdentity(owner: pg.Pool): Promise<DemoAccount[]> {
  const client = await owner.connect()
  try {
    await client.query('begin')
    for (const body of demoBodies) await seedBody(client, body)
    for (const person of demoPeople) await seedPerson(client, person)
    await client.query('commit')
    return await listAccounts(client)
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

async function seedBody(client: pg.PoolClient, body: DemoBody) {
  const contact = body.kind === 'firm' || body.kind === 'individual' ? {} : contactOf(body)
  await client.query(
    `insert into identity.body (id, parent_id, name, name_en, kind, region, duties, contact)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [
      demoId(body.key),
      body.parent ? demoId(body.parent) : null,
      body.name,
      body.nameEn,
      body.kind,
      body.region,
      body.duties,
      contact,
    ],
  )
}

async function seedPerson(client: pg.PoolClient, { login, name, memberships }: DemoPerson) {
  const id = demoId(login)
  const { rowCount } = await client.query(
    'insert into identity.person (id, login, name, email) values ($1, $2, $3, $4) on conflict do nothing',
    [id, login, name, `${login}@demo.example`],
  )
  if (rowCount === 0) return
  await client.query('insert into identity.credential (person_id, password_digest) values ($1, $2)', [
    id,
    await digestPassword(demoPassword),
  ])
  for (const [position, [body, roles]] of Object.entries(memberships).entries()) {
    await client.query(
      `insert into identity.membership (person_id, body_id, roles, since) values ($1, $2, $3, now() + $4 * interval '1 second')`,
      [id, demoId(body), roles, position],
    )
  }
}

async function listAccounts(client: pg.PoolClient): Promise<DemoAccount[]> {
  const { rows } = await client.query<Omit<DemoAccount, 'password'>>(
    `select p.login, p.name, b.name as body,
       array(select r.zh from identity.role r where r.id = any (m.roles) order by array_position(m.roles, r.id)) as roles
     from identity.person p join identity.membership m on m.person_id = p.id join identity.body b on b.id = m.body_id
     where p.id = any ($1) and p.active order by array_position($1, p.id), m.since`,
    [demoPeople.map(({ login }) => demoId(login))],
  )
  return rows.map(({ login, name, body, roles }) => ({ login, password: demoPassword, name, body, roles }))
}

/** Numbers and addresses that nobody has: the 000 exchange is not assigned. */
function contactOf({ name, key, window }: DemoBody) {
  const phone = `0755-000${String(Number.parseInt(digestOf(key).slice(0, 6), 16) % 100_000).padStart(5, '0')}`
  return { address: `示例市示例区权链路1号${window ?? name}`, phone, hours: '工作日 9:00-12:00，14:00-17:30' }
}

/** The id of a demo body or person by its key or login: the same at every start (RFC 9562, version 8). */
export function demoId(key: string): string {
  const hex = digestOf(key)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function digestOf(key: string): string {
  return createHash('sha256').update(`quanlian demo ${key}`).digest('hex')
}
