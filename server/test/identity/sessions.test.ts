/** Sessions: how they end, for which body they act, and who sees them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenPassword, openGiven } from '../given.ts'
import { type Jar, openHouse } from '../harness.ts'
import { refused } from './refusals.ts'

const house = await openHouse({ SESSION_IDLE_MINUTES: '30', SESSION_HOURS: '2' })
const given = openGiven(house)
const start = house.clock.now
const after = (minutes: number) => {
  house.clock.now = new Date(start.getTime() + minutes * 60_000)
}
const isSignedIn = async (jar: Jar) => (await house.as(jar).identity.current({})).person !== null

test('nobody is answered as nobody, also with a cookie that is none', async () => {
  const nobody = { person: null, body: null, grants: [], memberships: [], expiresAt: null }
  for (const cookie of [
    undefined,
    'quanlian_session=',
    'quanlian_session=nonsense',
    `quanlian_session=${'x'.repeat(3000)}`,
  ]) {
    assert.deepEqual(await house.as({ cookie }).identity.current({}), nobody)
  }
})

test('what needs a person is refused without one', async () => {
  const nobody = house.as({})
  const id = '0192f3c4-7b1e-7c3a-9d52-2f6f0f6c1a11'
  const asked = nobody.identity
  const calls = [
    asked.switchBody({ bodyId: id }),
    asked.signOut({}),
    asked.listSessions({}),
    asked.signOutEverywhere({}),
    asked.changePassword({ current: 'x', password: 'long-enough-1' }),
    asked.createBody({ name: 'x', kind: 'firm' }),
    asked.changeBody({ id, name: 'x', kind: 'firm', active: true }),
    asked.listMembers({ id }),
    asked.setMember({ id, personId: id, roles: [] }),
    asked.listPeople({}),
    asked.createPerson({ login: 'abc', password: 'long-enough-1', name: 'x', bodyId: id, roles: ['reader'] }),
    asked.changePerson({ id, name: 'x' }),
    asked.listRoles({}),
    asked.putRole({ id: 'made_up', zh: 'x', en: 'x', grants: [] }),
    asked.listEvents({}),
  ]
  await Promise.all(calls.map((call) => refused(call, 'kernel.sign_in')))
})

test('what needs a grant is refused to a person without it', async () => {
  const clerk = await given.person({ roles: ['clerk', 'registrar'] })
  const { id } = clerk.body
  const asked = house.as(clerk.jar).identity
  const calls = [
    asked.createBody({ name: 'x', kind: 'firm' }),
    asked.changeBody({ id, name: 'x', kind: 'ip_office', active: true }),
    asked.setMember({ id, personId: clerk.id, roles: ['manager'] }),
    asked.listPeople({}),
    asked.createPerson({ login: 'abc', password: 'long-enough-1', name: 'x', bodyId: id, roles: ['reader'] }),
    asked.changePerson({ id: clerk.id, name: 'x' }),
    asked.putRole({ id: 'clerk', zh: 'x', en: 'x', grants: ['identity.administer'] }),
    asked.listEvents({}),
  ]
  await Promise.all(calls.map((call) => refused(call, 'kernel.forbidden')))
})

test('ends when idle, and lives on while used', async () => {
  const { jar } = await given.person()
  for (const minutes of [20, 40, 69]) {
    after(minutes)
    assert.equal(await isSignedIn(jar), true, `${minutes}`)
  }
  after(99.5)
  assert.equal(await isSignedIn(jar), false)
  after(0)
})

test('ends at its hour however much it is used', async () => {
  const { jar } = await given.person()
  for (let minutes = 0; minutes < 120; minutes += 20) {
    after(minutes)
    assert.equal(await isSignedIn(jar), true, `${minutes}`)
  }
  after(119.9)
  assert.equal(await isSignedIn(jar), true)
  after(120)
  assert.equal(await isSignedIn(jar), false)
  await refused(house.as(jar).identity.signOut({}), 'kernel.sign_in')
  after(0)
})

test('noting that a session was seen waits for nobody', async () => {
  const { id, jar } = await given.person()
  after(5)
  const other = await house.owner.connect()
  await other.query('begin')
  await other.query('select 1 from identity.session where person_id = $1 for update', [id])
  assert.equal(await isSignedIn(jar), true)
  await other.query('rollback')
  other.release()
  after(0)
})

test('signing out ends this session only and clears the cookie', async () => {
  const person = await given.person()
  const phone = await given.jar(person)
  const stolen = { cookie: person.jar.cookie }
  assert.deepEqual(await house.as(person.jar).identity.signOut({}), { done: true })
  assert.equal(person.jar.cookie, undefined)
  assert.equal(await isSignedIn(stolen), false)
  assert.equal(await isSignedIn(phone), true)
})

test('signing out everywhere ends every other cookie at once, and nobody else’s', async () => {
  const person = await given.person()
  const others = [await given.jar(person), await given.jar(person)]
  const colleague = await given.person({ body: person.body })
  assert.deepEqual(await house.as(person.jar).identity.signOutEverywhere({}), { done: true })
  for (const jar of others) assert.equal(await isSignedIn(jar), false)
  assert.equal(await isSignedIn(colleague.jar), true)
})

test('lists the own running sessions, this one marked', async () => {
  const person = await given.person()
  const browser: Jar = {}
  await house.request(
    browser,
    'POST',
    '/session',
    { login: person.login, password: givenPassword },
    { 'user-agent': 'Firefox 140' },
  )
  await given.person({ body: person.body })
  const { items } = await house.as(browser).identity.listSessions({})
  assert.equal(items.length, 2)
  const [here] = items.filter((item) => item.current)
  assert.equal(here?.agent, 'Firefox 140')
  assert.equal(here?.body, person.body.name)
  after(31)
  const fresh = await given.jar(person)
  assert.equal((await house.as(fresh).identity.listSessions({})).items.length, 1)
  after(0)
})

test('switching asks for membership again', async () => {
  const second = await given.body()
  const person = await given.person({ roles: ['registrar'], also: [[second, ['reader']]] })
  const asked = house.as(person.jar).identity
  const switched = await asked.switchBody({ bodyId: second.id })
  assert.equal(switched.body?.id, second.id)
  assert.deepEqual(switched.grants, [])
  assert.deepEqual(await asked.current({}), switched)
  await refused(asked.switchBody({ bodyId: (await given.body()).id }), 'identity.not_a_member')
  await refused(asked.switchBody({ bodyId: 'no-id' }), 'kernel.invalid')
  assert.equal((await asked.current({})).body?.id, second.id)
})

test('who is taken out of a body, or whose body closes, acts for none from the next request on', async () => {
  const closing = await given.body()
  const person = await given.person({ roles: ['registrar'], also: [[closing, ['manager']]] })
  const there = await given.jar(person, closing)
  await house.owner.query('delete from identity.membership where person_id = $1 and body_id = $2', [
    person.id,
    person.body.id,
  ])
  await house.owner.query('update identity.body set active = false where id = $1', [closing.id])
  for (const jar of [person.jar, there]) {
    const session = await house.as(jar).identity.current({})
    assert.equal(session.person?.id, person.id)
    assert.equal(session.body, null)
    assert.deepEqual(session.grants, [])
    assert.deepEqual(session.memberships, [])
    await refused(house.as(jar).identity.listEvents({}), 'kernel.forbidden')
    await refused(house.as(jar).identity.switchBody({ bodyId: closing.id }), 'identity.not_a_member')
  }
})

test('changing the password needs the old one, ends other sessions and keeps this', async () => {
  const person = await given.person()
  const other = await given.jar(person)
  const asked = house.as(person.jar).identity
  await refused(asked.changePassword({ current: 'wrong', password: 'a-new-password' }), 'identity.bad_credentials')
  await refused(asked.changePassword({ current: givenPassword, password: 'short' }), 'kernel.invalid')
  assert.equal(await isSignedIn(other), true)
  assert.deepEqual(await asked.changePassword({ current: givenPassword, password: 'a-new-password' }), { done: true })
  assert.equal(await isSignedIn(person.jar), true)
  assert.equal(await isSignedIn(other), false)
  await refused(
    house.as({}).identity.signIn({ login: person.login, password: givenPassword }),
    'identity.bad_credentials',
  )
  assert.equal(
    (await house.as({}).identity.signIn({ login: person.login, password: 'a-new-password' })).person?.id,
    person.id,
  )
})

test('a stolen cookie cannot guess the password: those failures lock too', async () => {
  const person = await given.person()
  const asked = house.as(person.jar).identity
  for (let i = 0; i < 5; i++) {
    await refused(
      asked.changePassword({ current: `guess ${i}`, password: 'a-new-password' }),
      'identity.bad_credentials',
    )
  }
  await refused(asked.changePassword({ current: givenPassword, password: 'a-new-password' }), 'identity.locked')
})
