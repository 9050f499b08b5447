/** People, roles and the audit trail. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenPassword, openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from './refusals.ts'

const house = await openHouse()
const given = openGiven(house)
const admin = await given.person({ roles: ['administrator'], body: await given.body({ kind: 'platform_operator' }) })
const asAdmin = house.as(admin.jar).identity
const password = 'long-enough-1'

test('lists the people of the bodies one manages, found by name, login and body', async () => {
  const parent = await given.body()
  const child = await given.body({ parent })
  const manager = await given.person({ roles: ['manager'], body: parent, name: '名录主任' })
  const below = await given.person({ body: child, name: '名录科员', login: 'below.clerk' })
  const stranger = await given.person({ name: '名录外人', also: [] })
  const guest = await given.person({ name: '名录兼职', also: [[child, ['reader']]] })
  const asked = house.as(manager.jar).identity
  const page = await asked.listPeople({ q: '名录' })
  assert.deepEqual(new Set(page.items.map(({ id }) => id)), new Set([manager.id, below.id, guest.id]))
  assert.equal(page.total, 3)
  const seenGuest = page.items.find(({ id }) => id === guest.id)
  assert.deepEqual(
    seenGuest?.memberships.map(({ body }) => body.id),
    [child.id],
  )
  assert.deepEqual(seenGuest?.actions, [])
  assert.deepEqual(page.items.find(({ id }) => id === below.id)?.actions, ['edit', 'reset_password', 'close'])
  assert.deepEqual(
    (await asked.listPeople({ q: 'BELOW.cl' })).items.map(({ id }) => id),
    [below.id],
  )
  assert.deepEqual(
    (await asked.listPeople({ bodyId: parent.id })).items.map(({ id }) => id),
    [manager.id],
  )
  assert.deepEqual((await asked.listPeople({ bodyId: stranger.body.id })).items, [])
  assert.equal((await asAdmin.listPeople({ q: '名录' })).total, 4)
  assert.equal((await asked.listPeople({ q: '名录', page: 2, size: 2 })).items.length, 1)
  await refused(asked.listPeople({ size: 0 }), 'kernel.invalid')
})

test('a manager enters people into managed bodies only, with roles within the own', async () => {
  const body = await given.body()
  const manager = await given.person({ roles: ['manager', 'clerk'], body })
  const asked = house.as(manager.jar).identity
  const input = {
    login: 'New.Clerk',
    password,
    name: '新人',
    email: 'new@demo.example',
    bodyId: body.id,
    roles: ['clerk', 'reader'],
  }
  const made = await asked.createPerson(input)
  assert.equal(made.login, 'new.clerk')
  assert.deepEqual(
    made.memberships.map(({ roles }) => roles.map(({ id }) => id)),
    [['clerk', 'reader']],
  )
  assert.equal((await house.as({}).identity.signIn({ login: 'new.clerk', password })).body?.id, body.id)
  await refused(asked.createPerson(input), 'identity.login_taken')
  const other = { ...input, login: 'other.clerk' }
  await refused(asked.createPerson({ ...other, roles: ['administrator'] }), 'kernel.forbidden')
  await refused(asked.createPerson({ ...other, roles: ['registrar'] }), 'kernel.forbidden')
  await refused(asked.createPerson({ ...other, roles: ['emperor'] }), 'identity.unknown_role')
  await refused(asked.createPerson({ ...other, roles: [] }), 'kernel.invalid')
  await refused(asked.createPerson({ ...other, bodyId: (await given.body()).id }), 'kernel.forbidden')
  await refused(asked.createPerson({ ...other, bodyId: manager.id }), 'identity.unknown_body')
  assert.equal((await asAdmin.createPerson({ ...other, roles: ['administrator'] })).actions.includes('close'), true)
})

test('correcting, closing and reopening: closing ends every sign-in at once', async () => {
  const body = await given.body()
  const manager = await given.person({ roles: ['manager'], body })
  const person = await given.person({ body })
  const asked = house.as(manager.jar).identity
  const named = await asked.changePerson({ id: person.id, name: '改名', email: 'x@demo.example' })
  assert.deepEqual([named.name, named.email], ['改名', 'x@demo.example'])
  assert.equal((await asked.changePerson({ id: person.id, email: null })).email, null)
  const closed = await asked.changePerson({ id: person.id, active: false })
  assert.deepEqual([closed.active, closed.actions], [false, ['edit', 'reset_password', 'reopen']])
  assert.equal((await house.as(person.jar).identity.current({})).person, null)
  await asked.changePerson({ id: person.id, active: true })
  assert.equal((await house.as(person.jar).identity.current({})).person, null)
  assert.equal(
    (await house.as({}).identity.signIn({ login: person.login, password: givenPassword })).person?.name,
    '改名',
  )
  await refused(asked.changePerson({ id: person.id, name: '' }), 'kernel.invalid')
  await refused(asked.changePerson({ id: body.id, name: 'x' }), 'identity.unknown_person')
  await refused(asked.changePerson({ id: (await given.person()).id, name: 'x' }), 'identity.unknown_person')
})

test('unlocking, and a new password that ends every session', async () => {
  const body = await given.body()
  const manager = await given.person({ roles: ['manager'], body })
  const person = await given.person({ body })
  const asked = house.as(manager.jar).identity
  const wrong = () => house.request({}, 'POST', '/session', { login: person.login, password: 'wrong' })
  for (let i = 0; i < 6; i++) await wrong()
  const [locked] = (await asked.listPeople({ q: person.login })).items
  assert.equal(locked?.lockedUntil, '2026-11-23T02:01:00.000Z')
  assert.ok(locked?.actions.includes('unlock'))
  assert.equal((await asked.changePerson({ id: person.id, unlock: true })).lockedUntil, null)
  assert.equal((await wrong()).status, 401)
  await asked.changePerson({ id: person.id, password })
  assert.equal((await house.as(person.jar).identity.current({})).person, null)
  assert.equal((await house.as({}).identity.signIn({ login: person.login, password })).person?.id, person.id)
  await refused(asked.changePerson({ id: manager.id, password }), 'kernel.forbidden')
})

test('whoever also belongs elsewhere is changed by an administrator only', async () => {
  const body = await given.body()
  const manager = await given.person({ roles: ['manager'], body })
  const shared = await given.person({ body, also: [[await given.body(), ['registrar']]] })
  const asked = house.as(manager.jar).identity
  for (const change of [{ password }, { name: 'x' }, { active: false }, { unlock: true as const }]) {
    await refused(asked.changePerson({ id: shared.id, ...change }), 'kernel.forbidden')
  }
  assert.equal((await asAdmin.changePerson({ id: shared.id, name: '两处' })).name, '两处')
})

test('the last administrator is not closed', async () => {
  const { rows } = await house.owner.query(
    "update identity.membership set roles = '{reader}' where 'administrator' = any (roles) and person_id <> $1 returning 1",
    [admin.id],
  )
  assert.ok(rows.length > 0)
  await refused(asAdmin.changePerson({ id: admin.id, active: false }), 'identity.last_administrator')
  assert.equal((await asAdmin.current({})).person?.id, admin.id)
})

test('roles are read by every person and written by administrators, who keep one', async () => {
  const clerk = await given.person({ roles: ['reader', 'clerk'] })
  const { items } = await house.as(clerk.jar).identity.listRoles({})
  assert.deepEqual(
    items.map(({ id }) => id),
    [
      'administrator',
      'clerk',
      'head',
      'holder',
      'law_editor',
      'law_publisher',
      'manager',
      'officer',
      'presider',
      'reader',
      'registrar',
      'reviewer',
    ],
  )
  const role = { id: 'archivist', zh: '档案员', en: 'Archivist', grants: ['rights.record' as const] }
  assert.deepEqual(await asAdmin.putRole(role), role)
  assert.deepEqual(await asAdmin.putRole({ ...role, grants: [] }), { ...role, grants: [] })
  assert.equal((await asAdmin.listRoles({})).items.length, 13)
  const person = await given.person({ roles: ['archivist'] })
  assert.deepEqual((await house.as(person.jar).identity.current({})).grants, [])
  await asAdmin.putRole(role)
  assert.deepEqual((await house.as(person.jar).identity.current({})).grants, ['rights.record'])
  const own = { id: 'administrator', zh: '平台管理员', en: 'Platform administrator' }
  await refused(asAdmin.putRole({ ...own, grants: ['identity.manage'] }), 'identity.last_administrator')
  const manager = await given.person({ roles: ['manager'] })
  await refused(
    house.as(manager.jar).identity.putRole({ ...role, grants: ['identity.administer'] }),
    'kernel.forbidden',
  )
  for (const bad of [{ id: 'Bad Id' }, { grants: ['everything'] }, { zh: '' }]) {
    const id = encodeURIComponent(bad.id ?? role.id)
    assert.equal((await house.request(admin.jar, 'PUT', `/roles/${id}`, { ...role, ...bad })).status, 400)
  }
})

test('the trail shows a manager the own body’s events and an administrator all, by name, subject and Beijing day', async () => {
  const trail = await openHouse()
  const make = openGiven(trail)
  const start = trail.clock.now
  const manager = await make.person({ roles: ['manager', 'clerk'] })
  const foreign = await make.person({ roles: ['manager'] })
  const operator = await make.person({ roles: ['administrator'] })
  const asked = trail.as(manager.jar).identity
  const made = await asked.createPerson({
    login: 'a.b',
    password,
    name: '甲',
    bodyId: manager.body.id,
    roles: ['clerk'],
  })
  trail.clock.now = new Date('2026-11-23T15:59:59Z')
  const late = trail.as(await make.jar(manager)).identity
  await late.changePerson({ id: made.id, name: '乙' })
  trail.clock.now = new Date('2026-11-23T16:00:00Z')
  await late.changePerson({ id: made.id, name: '丙' })

  const mine = await late.listEvents({})
  assert.deepEqual(
    mine.items.map(({ name }) => name),
    ['identity.person_changed', 'identity.person_changed', 'identity.person_created'],
  )
  const [last] = mine.items
  assert.deepEqual(
    [last?.at, last?.actor, last?.body, last?.subject, last?.data],
    ['2026-11-23T16:00:00.000Z', manager.name, manager.body.name, made.id, { changed: ['name'] }],
  )
  assert.match(String(last?.requestId), /^[0-9a-f-]{36}$/)
  assert.equal((await late.listEvents({ name: 'identity.person_cr' })).total, 1)
  assert.equal((await late.listEvents({ name: '%' })).total, 0)
  assert.equal((await late.listEvents({ subject: made.id })).total, 3)
  assert.equal((await late.listEvents({ subject: manager.id })).total, 0)
  assert.equal((await late.listEvents({ from: '2026-11-24' })).total, 1)
  assert.equal((await late.listEvents({ to: '2026-11-23' })).total, 2)
  assert.equal((await late.listEvents({ from: '2026-11-23', to: '2026-11-24', page: 2, size: 2 })).items.length, 1)
  await refused(late.listEvents({ from: '2026-13-01' }), 'kernel.invalid')
  const elsewhere = trail.as(await make.jar(foreign)).identity
  assert.equal((await elsewhere.listEvents({ subject: made.id })).total, 0)
  assert.equal((await trail.as(await make.jar(operator)).identity.listEvents({})).total, 3)
  trail.clock.now = start
})
