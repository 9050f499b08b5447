/** A small invented world: an office with one registrar who is signed in, marks in the open register. */
import { createHash, randomBytes } from 'node:crypto'
import type { RightRecord } from '@quanlian/office-formats'
import { asActor, type Pools } from '../../server/src/kernel/database.ts'
import { sessionCookie } from '../../server/src/kernel/http.ts'
import { addRight } from '../../server/src/modules/rights/index.ts'
import { markMaker } from '../search/marks.ts'
import { seeded } from '../support/random.ts'

export interface World {
  /** Cookie header of the registrar. */
  cookie: string
  rightId: string
  number: string
}

export async function makeWorld(pools: Pools): Promise<World> {
  const insert = async (text: string, values: unknown[]) => String((await pools.owner.query(text, values)).rows[0]?.id)
  const body = await insert(
    "insert into identity.body (name, kind, region) values ('示例局', 'ip_office', '440300') returning id",
    [],
  )
  const person = await insert("insert into identity.person (login, name) values ('bench', '示例人员') returning id", [])
  await insert("insert into identity.membership (person_id, body_id, roles) values ($1, $2, '{registrar}')", [
    person,
    body,
  ])
  const token = randomBytes(32).toString('base64url')
  await insert(
    `insert into identity.session (token_digest, person_id, body_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, now(), now(), now() + interval '11 hours')`,
    [createHash('sha256').update(token).digest(), person, body],
  )
  const records = inventRecords(4000)
  const at = new Date()
  const ids = await asActor(pools.app, { personId: person, bodyId: body, grants: ['rights.record'] }, async (db) => {
    const made: string[] = []
    for (const [index, record] of records.entries()) {
      // The guarded half is not empty either: plans that are made for a table of one page stay when it has grown.
      const guard = index < 3000 ? null : ({ ownerBody: body, visibility: 'unpublished' } as const)
      made.push(await addRight(db, { record, format: 'manual', guard, bodyId: body, personId: person, at }))
    }
    return made
  })
  await pools.owner.query('vacuum (analyze)')
  return {
    cookie: `${sessionCookie}=${token}`,
    rightId: String(ids[700]),
    number: String(records[700]?.numbers.registration),
  }
}

/** A word that about fifty of the marks begin with. */
export const commonWord = '青禾'

function inventRecords(count: number): RightRecord[] {
  const make = markMaker()
  const random = seeded(1)
  const sounds = '青禾山舟橙汐芯象云笺麦田澄观远灯栖木数枢'
  return Array.from({ length: count }, (_, index) => {
    const sound = () => sounds[random.below(sounds.length)]
    return make(index % 60 === 0 ? `${commonWord}${sound()}${sound()}` : `${sound()}${sound()}${sound()}`, index)
  })
}
