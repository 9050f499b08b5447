/** The database itself refuses, for the day a use case forgets to ask: queries as the application's role. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ActorSettings, asActor, type Client, type Database, sql } from '../../src/kernel/database.ts'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'

const house = await openHouse()
const given = openGiven(house)
const parent = await given.body()
const firm = await given.body({ kind: 'firm' })
const manager = await given.person({ roles: ['manager'], body: parent })
const clerk = await given.person({ roles: ['clerk'], body: parent })
const holder = await given.person({ roles: ['holder'], body: firm })
const admin = await given.person({ roles: ['administrator'], body: parent })

const asManager = { personId: manager.id, bodyId: parent.id, grants: ['identity.manage'] }
const asClerk = { personId: clerk.id, bodyId: parent.id, grants: ['rights.enter', 'rights.import'] }
const asNobody = { personId: null, bodyId: null, grants: [] }

const as = <T>(actor: ActorSettings, work: (db: Database, client: Client) => Promise<T>) =>
  asActor(house.pools.app, actor, work)
const denied = (actor: ActorSettings, text: string, values: unknown[] = []) =>
  assert.rejects(
    as(actor, (_db, client) => client.query(text, values)),
    (error) => error instanceof Error && 'code' in error && error.code === '42501',
    text,
  )
const changes = (actor: ActorSettings, text: string, values: unknown[]) =>
  as(actor, async (_db, client) => (await client.query(text, values)).rowCount)

test('runs as a role that is neither owner nor above row-level security', async () => {
  const { rows } = await house.pools.app.query(
    "select rolsuper or rolbypassrls as above, pg_has_role(current_user, 'quanlian_app', 'member') as app, pg_has_role(current_user, 'quanlian_owner', 'member') as owner from pg_roles where rolname = current_user",
  )
  assert.deepEqual(rows, [{ above: false, app: true, owner: false }])
})

test('digests of passwords and tokens are out of reach', async () => {
  const everything = { personId: admin.id, bodyId: parent.id, grants: ['identity.manage', 'identity.administer'] }
  for (const actor of [asNobody, asClerk, everything]) {
    await denied(actor, 'select * from identity.credential')
    await denied(actor, 'select password_digest from identity.credential limit 1')
    await denied(actor, 'select * from identity.attempt')
    await denied(actor, 'select token_digest from identity.session')
    await denied(actor, 'select * from identity.session')
    await denied(actor, 'select * from kernel.setting')
    await denied(actor, "update identity.credential set password_digest = 'x'")
    await denied(actor, 'update identity.session set person_id = $1', [admin.id])
    await denied(actor, 'update identity.session set body_id = $1', [parent.id])
    await denied(actor, 'select identity.enter_session($1)', [admin.id])
    await denied(actor, 'delete from identity.person')
    await denied(actor, 'delete from identity.body')
    await denied(actor, "update identity.person set login = 'x'")
    await denied(actor, 'update kernel.event set name = name')
    await denied(actor, 'delete from kernel.event')
  }
})

test('each sees the own rows and no others', async () => {
  const seen = (actor: ActorSettings) =>
    as(actor, async (db) => ({
      people: (await db.selectFrom('identity.person').select('id').execute()).map(({ id }) => id).sort(),
      members: (await db.selectFrom('identity.membership').select('person_id').execute()).length,
      sessions: (await db.selectFrom('identity.session').select('person_id').execute()).map((row) => row.person_id),
      bodies: (await db.selectFrom('identity.body').select('id').execute()).map(({ id }) => id).sort(),
    }))
  assert.deepEqual(await seen(asNobody), { people: [], members: 0, sessions: [], bodies: [parent.id] })
  const colleagues = [manager.id, clerk.id, admin.id].sort()
  assert.deepEqual(await seen(asClerk), { people: colleagues, members: 3, sessions: [clerk.id], bodies: [parent.id] })
  const asHolder = { personId: holder.id, bodyId: firm.id, grants: [] }
  assert.deepEqual(await seen(asHolder), {
    people: [holder.id],
    members: 1,
    sessions: [holder.id],
    bodies: [parent.id, firm.id].sort(),
  })
})

test('the trail of another body is neither read nor written in another’s name', async () => {
  await as(asClerk, (_db, client) =>
    client.query("insert into kernel.event (name, person_id, body_id) values ('test.noted', $1, $2)", [
      clerk.id,
      parent.id,
    ]),
  )
  const foreign = await as({ personId: holder.id, bodyId: firm.id, grants: ['identity.manage'] }, (db) =>
    db.selectFrom('kernel.event').selectAll().execute(),
  )
  assert.deepEqual(foreign, [])
  await denied(asClerk, "insert into kernel.event (name, person_id, body_id) values ('test.noted', $1, $2)", [
    admin.id,
    parent.id,
  ])
})

test('who manages nothing writes nothing', async () => {
  await denied(asClerk, "insert into identity.body (name, kind) values ('x', 'court')")
  await denied(asManager, "insert into identity.body (name, kind) values ('x', 'court')")
  await denied(asClerk, 'insert into identity.membership (person_id, body_id, roles) values ($1, $2, $3)', [
    clerk.id,
    firm.id,
    ['reader'],
  ])
  await denied(asManager, "insert into identity.role (id, zh, en) values ('king', 'x', 'x')")
  for (const text of [
    "update identity.body set name = 'x' where id = $1",
    "update identity.membership set roles = '{manager}' where body_id = $1",
    'delete from identity.membership where body_id = $1',
  ]) {
    assert.equal(await changes(asClerk, text, [parent.id]), 0)
    assert.equal(await changes(asManager, text, [firm.id]), 0)
  }
  assert.equal(
    await changes(asManager, "update identity.role set grants = '{identity.administer}' where id = $1", ['manager']),
    0,
  )
  assert.equal(await changes(asManager, "update identity.person set name = 'x' where id = $1", [admin.id]), 0)
  assert.equal(await changes(asManager, 'delete from identity.session where person_id = $1', [clerk.id]), 0)
})

test('a manager who tries it in SQL hands out, takes, moves and turns no more than in the door', async () => {
  const give = 'update identity.membership set roles = $2 where person_id = $1'
  await denied(asManager, give, [manager.id, ['manager', 'administrator']])
  await denied(asManager, give, [clerk.id, ['registrar']])
  await denied(asManager, give, [clerk.id, ['made_up']])
  await denied(asManager, give, [admin.id, ['reader']])
  await denied(asManager, 'delete from identity.membership where person_id = $1', [admin.id])
  await denied(asManager, "insert into identity.membership (person_id, body_id, roles) values ($1, $2, '{reader}')", [
    holder.id,
    parent.id,
  ])
  await denied(asManager, "update identity.body set kind = 'court' where id = $1", [parent.id])
  await denied(asManager, 'update identity.body set active = false where id = $1', [parent.id])
  await denied(asManager, "select identity.create_person('l.l', 'n', null, 'd', $1, '{administrator}')", [parent.id])
  await denied(asManager, "select identity.create_person('l.l', 'n', null, 'd', $1, '{reader}')", [firm.id])
  await denied(asManager, "select identity.set_password($1, 'd')", [admin.id])
  await denied(asManager, "select identity.set_password($1, 'd')", [holder.id])
  await denied(asManager, 'select identity.end_sessions($1)', [holder.id])
  await denied(asManager, 'select identity.unlock($1)', [holder.id])
  assert.equal(await changes(asManager, give, [clerk.id, ['clerk', 'reader']]), 1)
})

test('settings of one request do not leak into the next on the same connection', async () => {
  await as({ ...asManager, grants: ['identity.administer'] }, (db) => sql`select 1`.execute(db))
  for (let i = 0; i < 8; i++) {
    const { rows } = await house.pools.app.query(
      'select kernel.current_person() as person, kernel.has_grant($1) as granted',
      ['identity.administer'],
    )
    assert.deepEqual(rows, [{ person: null, granted: false }])
  }
})

test('the reader role reads nothing of identity', async () => {
  const client = await house.owner.connect()
  try {
    for (const table of ['person', 'credential', 'session', 'membership', 'body', 'attempt']) {
      await client.query('begin; set local role quanlian_reader')
      await assert.rejects(client.query(`select * from identity.${table}`), /permission denied/)
      await client.query('rollback')
    }
  } finally {
    client.release()
  }
})
