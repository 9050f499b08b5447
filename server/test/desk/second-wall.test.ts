/** What a body keeps beside its matters, asked for past the use cases: the database says the same. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { asActor, type Database, sql } from '../../src/kernel/database.ts'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { givenDesk, type Side } from './desk-given.ts'

const house = await openHouse()
const given = openGiven(house)
const { complain, side, market, firm, holder, clerk, officer, head, stranger } = await givenDesk(house, given)
const id = await complain()
await clerk.api.desk.addNote({ id, text: '内部记录' })
await holder.api.desk.sendMessage({ id, to: [market.id], text: '示例消息' })
await clerk.api.desk.putDraft({ matter: id, procedure: 'complaint', action: 'accept', version: 1, form: {} })
await clerk.api.desk.putAbsence({ delegate: officer.person.id, from: '2026-11-23', to: '2026-11-24' })
await clerk.api.desk.renewFeed({})
await clerk.api.desk.readNotices({})
await clerk.api.desk.readNotices({ ids: (await clerk.api.desk.listNotices({})).items.map((notice) => notice.id) })
await clerk.api.desk.assign({ matters: [id], person: officer.person.id })

const grants = ['matters.act', 'matters.assign']
const as = <T>({ person }: Side, work: (db: Database) => Promise<T>, allowed = grants) =>
  asActor(house.pools.app, { personId: person.id, bodyId: person.body.id, grants: allowed }, work)
const count = async (one: Side, table: string) =>
  (await as(one, (db) => sql<{ n: number }>`select count(*) as n from ${sql.table(`matter.${table}`)}`.execute(db)))
    .rows[0]?.n

describe('past the use cases', () => {
  const seen: [table: string, holder: number, clerk: number, officer: number][] = [
    ['note', 0, 1, 1],
    ['message', 1, 1, 1],
    ['draft', 0, 1, 0],
    ['absence', 0, 1, 1],
    ['feed', 0, 1, 0],
    ['notice_read', 0, 2, 0],
    ['notice_until', 0, 1, 0],
  ]
  for (const [table, ...counts] of seen)
    it(`rows of ${table} are seen by those they are for`, async () => {
      assert.deepEqual(await Promise.all([holder, clerk, officer].map((one) => count(one, table))), counts)
      assert.equal(await count(stranger, table), 0)
    })

  it('a notice for one person is seen by nobody else of the body', async () => {
    const kinds = async (one: Side) =>
      (await as(one, (db) => sql<{ kind: string }>`select kind from matter.notice`.execute(db))).rows.map(
        (row) => row.kind,
      )
    assert.ok((await kinds(officer)).includes('assigned'))
    assert.ok(!(await kinds(head)).includes('assigned'))
    assert.deepEqual(await kinds(stranger), [])
  })

  const forbidden: [name: string, by: Side, write: (db: Database) => Promise<unknown>, allowed?: string[]][] = [
    [
      'a note in the name of a colleague',
      clerk,
      (db) =>
        sql`insert into matter.note (matter_id, body_id, person_id, text, at)
        values (${id}, ${market.id}, ${officer.person.id}, 'x', now())`.execute(db),
    ],
    [
      'a note in a matter of others',
      stranger,
      (db) =>
        sql`insert into matter.note (matter_id, body_id, person_id, text, at)
        values (${id}, ${stranger.person.body.id}, ${stranger.person.id}, 'x', now())`.execute(db),
    ],
    [
      'a message from another body',
      clerk,
      (db) =>
        sql`insert into matter.message (matter_id, from_body, to_bodies, person_id, text, at)
        values (${id}, ${firm.id}, ${[market.id]}, ${clerk.person.id}, 'x', now())`.execute(db),
    ],
    [
      'a draft of another person',
      clerk,
      (db) =>
        sql`insert into matter.draft (person_id, body_id, procedure, action, version, form, at)
        values (${officer.person.id}, ${market.id}, 'complaint', 'submit', 1, '{}', now())`.execute(db),
    ],
    [
      'an absence of somebody else without the right to assign',
      officer,
      (db) =>
        sql`insert into matter.absence (body_id, person_id, delegate_id, from_day, to_day)
        values (${market.id}, ${clerk.person.id}, ${officer.person.id}, '2026-11-23', '2026-11-24')`.execute(db),
      ['matters.act'],
    ],
    [
      'a calendar of another person',
      clerk,
      (db) =>
        sql`insert into matter.feed (person_id, body_id, token_digest, created_at)
        values (${officer.person.id}, ${market.id}, 'x', now())`.execute(db),
    ],
    [
      'a link in a matter of others',
      stranger,
      (db) =>
        sql`insert into matter.link (matter_id, kind, target, body_id, at)
        values (${id}, 'right', ${id}, ${stranger.person.body.id}, now())`.execute(db),
    ],
    ['a notice that nobody sent', clerk, (db) => sql`update matter.notice set kind = 'x'`.execute(db)],
    ['a message changed after it was sent', holder, (db) => sql`update matter.message set text = 'x'`.execute(db)],
    [
      'stand-ins of another body',
      stranger,
      (db) => sql`select matter.stand_ins(${market.id}, ${clerk.person.id}, '2026-11-23')`.execute(db),
    ],
  ]
  for (const [name, by, write, allowed] of forbidden)
    it(`refuses ${name}`, async () => {
      await assert.rejects(as(by, write, allowed), /row-level security|permission denied/)
    })

  it('assigns nothing of another body', async () => {
    await as(stranger, (db) => sql`update matter.participant set assignee_id = ${stranger.person.id}`.execute(db))
    assert.equal((await head.api.matters.get({ id })).assignee?.id, officer.person.id)
  })

  it('tells clocks of other bodies to editors alone, and to them no more than clocks', async () => {
    const ask = (allowed: string[]) =>
      as(
        stranger,
        (db) => sql<Record<string, unknown>>`select * from matter.open_clocks('{D-R2-CHECK-15}', '', 10)`.execute(db),
        allowed,
      )
    assert.deepEqual((await ask(grants)).rows, [])
    const { rows } = await ask(['law.publish'])
    assert.deepEqual(Object.keys(rows[0] ?? {}).sort(), ['entries', 'number', 'procedure', 'version'])
    assert.ok(!JSON.stringify(rows).includes('示例'))
    assert.deepEqual((await as(stranger, (db) => sql`select * from matter.open_clock_rules()`.execute(db))).rows, [])
  })

  it('gives the calendar of nobody to whoever guesses, and changes nobody’s rights', async () => {
    const reader = await side(market, ['reader'])
    const { rows } = await as(
      reader,
      async (db) => {
        await sql`select * from matter.enter_feed('\\x00')`.execute(db)
        return sql<{ person: string }>`select current_setting('quanlian.person') as person`.execute(db)
      },
      [],
    )
    assert.equal(rows[0]?.person, reader.person.id)
  })
})
