/** The directory of bodies, their changes and their members. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BodyInput } from '@quanlian/contract'
import { type GivenBody, openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from './refusals.ts'

const house = await openHouse()
const given = openGiven(house)
const admin = await given.person({ roles: ['administrator'], body: await given.body({ kind: 'platform_operator' }) })
const asAdmin = house.as(admin.jar).identity

const input = (body: GivenBody, more: Partial<BodyInput> & { active?: boolean } = {}) => ({
  ...{ id: body.id, name: body.name, kind: body.kind, region: '440300', active: true },
  ...more,
})
const names = (page: { items: { name: string }[] }) => page.items.map(({ name }) => name)

test('everybody sees institutions; firms and individuals are seen by their own people, managers and administrators', async () => {
  const parent = await given.body({ name: '目录上级局' })
  const firm = await given.body({ name: '目录甲公司', kind: 'firm', parent })
  const other = await given.body({ name: '目录乙公司', kind: 'firm' })
  const citizen = await given.body({ name: '目录个人', kind: 'individual' })
  const holder = await given.person({ roles: ['holder'], body: firm })
  const manager = await given.person({ roles: ['manager'], body: parent })
  const clerk = await given.person({ roles: ['clerk'], body: parent })
  const seenBy = async (jar?: object) => names(await house.as(jar).identity.listBodies({ q: '目录' })).sort()
  assert.deepEqual(await seenBy(), [parent.name])
  assert.deepEqual(await seenBy(clerk.jar), [parent.name])
  assert.deepEqual(await seenBy(holder.jar), [parent.name, firm.name].sort())
  assert.deepEqual(await seenBy(manager.jar), [parent.name, firm.name].sort())
  assert.deepEqual(await seenBy(admin.jar), [parent.name, firm.name, other.name, citizen.name].sort())
  for (const [jar, body] of [
    [undefined, firm],
    [clerk.jar, firm],
    [holder.jar, other],
    [manager.jar, citizen],
  ] as const) {
    await refused(house.as(jar).identity.getBody({ id: body.id }), 'identity.unknown_body')
  }
  assert.equal((await house.as(holder.jar).identity.getBody({ id: firm.id })).name, firm.name)
})

test('searches by Chinese and English name, kind, region, superior, and takes signs for what they are', async () => {
  const root = await given.body({ name: '搜索省局', nameEn: 'Searchland Office', region: '330000' })
  const city = await given.body({ name: '搜索市100%_局', kind: 'market_regulator', region: '330100', parent: root })
  await given.body({ name: '搜索县局', kind: 'court', region: '340100', active: false })
  const asked = house.as().identity
  const all = await asked.listBodies({ q: '搜索' })
  assert.deepEqual(names(all), [root.name, city.name])
  assert.deepEqual([all.total, all.capped, all.page, all.size], [2, false, 1, 20])
  assert.deepEqual(names(await asked.listBodies({ q: 'searchLAND' })), [root.name])
  assert.deepEqual(names(await asked.listBodies({ q: '100%_' })), [city.name])
  assert.deepEqual(names(await asked.listBodies({ q: '100_%' })), [])
  assert.deepEqual(names(await asked.listBodies({ q: '搜索', kind: ['market_regulator', 'court'] })), [city.name])
  assert.deepEqual(names(await asked.listBodies({ q: '搜索', region: '3301' })), [city.name])
  assert.deepEqual(names(await asked.listBodies({ parentId: root.id })), [city.name])
  assert.equal((await asked.listBodies({ q: '搜索', closed: true })).total, 3)
  const second = await asked.listBodies({ q: '搜索', page: 2, size: 1 })
  assert.deepEqual([names(second), second.total], [[city.name], 2])
  assert.equal((await asked.listBodies({ q: '搜索', page: 9 })).total, 2)
  for (const bad of ['region=4x', 'size=101', 'page=0', 'kind=castle', 'parentId=1']) {
    assert.equal((await house.request(undefined, 'GET', `/bodies?${bad}`)).status, 400, bad)
  }
})

test('the body says what may be done with it', async () => {
  const parent = await given.body()
  const child = await given.body({ parent })
  const closed = await given.body({ parent, active: false })
  const manager = await given.person({ roles: ['manager'], body: parent })
  const clerk = await given.person({ body: parent })
  const actions = async (jar: object | undefined, body: GivenBody) =>
    (await house.as(jar).identity.getBody({ id: body.id })).actions
  assert.deepEqual(await actions(undefined, parent), [])
  assert.deepEqual(await actions(clerk.jar, parent), ['members'])
  assert.deepEqual(await actions(clerk.jar, child), [])
  assert.deepEqual(await actions(manager.jar, parent), ['edit', 'members'])
  assert.deepEqual(await actions(manager.jar, child), ['edit', 'members', 'close'])
  assert.deepEqual(await actions(manager.jar, closed), ['edit', 'members', 'reopen'])
  assert.deepEqual(await actions(admin.jar, parent), ['edit', 'members', 'close'])
  assert.equal((await house.as().identity.getBody({ id: parent.id })).members, 2)
})

test('an administrator enters a body, whole', async () => {
  const parent = await given.body()
  const whole: BodyInput = {
    name: '新设调解委',
    nameEn: 'New Mediation',
    kind: 'mediation',
    parentId: parent.id,
    region: '440305',
    duties: ['调解', '司法确认'],
    contact: { address: '示例路1号', phone: '000', email: 'a@b.example', hours: '9-17' },
  }
  const made = await asAdmin.createBody(whole)
  assert.deepEqual(made, { ...whole, id: made.id, active: true, members: 0, actions: ['edit', 'members', 'close'] })
  assert.deepEqual(await asAdmin.getBody({ id: made.id }), made)
  await refused(asAdmin.createBody({ name: 'x', kind: 'firm', parentId: admin.id }), 'identity.unknown_body')
  for (const bad of [
    { name: '' },
    { kind: 'castle' },
    { region: '1' },
    { contact: { email: 'x' } },
    { duties: [''] },
  ]) {
    const answer = await house.request(admin.jar, 'POST', '/bodies', { name: 'x', kind: 'firm', ...bad })
    assert.equal(answer.status, 400, JSON.stringify(bad))
  }
  const manager = await given.person({ roles: ['manager'] })
  await refused(house.as(manager.jar).identity.createBody({ name: 'x', kind: 'firm' }), 'kernel.forbidden')
})

test('a manager changes the own body and those below, not its kind, and no other body', async () => {
  const parent = await given.body()
  const child = await given.body({ parent })
  const foreign = await given.body()
  const hidden = await given.body({ kind: 'firm' })
  const manager = await given.person({ roles: ['manager'], body: parent })
  const asked = house.as(manager.jar).identity
  assert.equal((await asked.changeBody(input(parent, { name: '改名局', duties: ['新职责'] }))).name, '改名局')
  assert.equal((await asked.changeBody(input(child, { name: '改名科', parentId: parent.id }))).name, '改名科')
  await refused(asked.changeBody(input(child, { parentId: parent.id, kind: 'court' })), 'kernel.forbidden')
  await refused(asked.changeBody(input(foreign)), 'kernel.forbidden')
  await refused(asked.changeBody(input(hidden)), 'identity.unknown_body')
  const childManager = await given.person({ roles: ['manager'], body: child })
  await refused(house.as(childManager.jar).identity.changeBody(input(parent)), 'kernel.forbidden')
})

test('bodies never stand in a circle, and a manager moves only within the own branch', async () => {
  const top = await given.body()
  const middle = await given.body({ parent: top })
  const low = await given.body({ parent: middle })
  await refused(asAdmin.changeBody(input(top, { parentId: top.id })), 'identity.body_cycle')
  await refused(asAdmin.changeBody(input(top, { parentId: low.id })), 'identity.body_cycle')
  await refused(asAdmin.changeBody(input(top, { parentId: admin.id })), 'identity.unknown_body')
  const manager = await given.person({ roles: ['manager'], body: top })
  const asked = house.as(manager.jar).identity
  assert.equal((await asked.changeBody(input(low, { parentId: top.id }))).parentId, top.id)
  const elsewhere = await given.body()
  await refused(asked.changeBody(input(low, { parentId: elsewhere.id })), 'kernel.forbidden')
  await refused(asked.changeBody(input(low, { parentId: null })), 'kernel.forbidden')
  await refused(asked.changeBody(input(top, { parentId: elsewhere.id })), 'kernel.forbidden')
  const [a, b] = [await given.body(), await given.body()]
  const moves = await Promise.allSettled([
    asAdmin.changeBody(input(a, { parentId: b.id })),
    asAdmin.changeBody(input(b, { parentId: a.id })),
  ])
  assert.deepEqual(moves.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('a closed body keeps people and history; reopened, they act again', async () => {
  const parent = await given.body()
  const body = await given.body({ parent })
  const person = await given.person({ roles: ['registrar'], body })
  const manager = await given.person({ roles: ['manager'], body: parent })
  const asked = house.as(manager.jar).identity
  await refused(asked.changeBody(input(parent, { active: false })), 'kernel.forbidden')
  const closed = await asked.changeBody(input(body, { parentId: parent.id, active: false }))
  assert.deepEqual([closed.active, closed.members, closed.actions], [false, 1, ['edit', 'members', 'reopen']])
  assert.deepEqual((await house.as(person.jar).identity.current({})).grants, [])
  assert.equal((await asked.listMembers({ id: body.id })).items.length, 1)
  await asked.changeBody(input(body, { parentId: parent.id, active: true }))
  assert.equal((await house.as(person.jar).identity.current({})).body?.id, body.id)
})

test('closing the body of the last administrator is refused', async () => {
  await refused(asAdmin.changeBody(input(admin.body, { active: false })), 'identity.last_administrator')
  assert.equal((await asAdmin.getBody({ id: admin.body.id })).active, true)
})

test('members are listed for those who act for the body or manage it', async () => {
  const parent = await given.body()
  const firm = await given.body({ kind: 'firm', parent })
  const one = await given.person({ roles: ['holder', 'manager'], body: firm })
  const two = await given.person({ roles: ['reader'], body: firm })
  const superior = await given.person({ roles: ['manager'], body: parent })
  const clerk = await given.person({ body: parent })
  for (const jar of [one.jar, two.jar, superior.jar, admin.jar]) {
    const { items } = await house.as(jar).identity.listMembers({ id: firm.id })
    assert.deepEqual(
      items.map(({ person, roles }) => [person.id, roles]),
      [
        [one.id, ['holder', 'manager']],
        [two.id, ['reader']],
      ],
    )
  }
  await refused(house.as(clerk.jar).identity.listMembers({ id: firm.id }), 'identity.unknown_body')
  await refused(house.as(two.jar).identity.listMembers({ id: parent.id }), 'kernel.forbidden')
  await refused(house.as(two.jar).identity.listMembers({ id: two.id }), 'identity.unknown_body')
})

test('a manager gives and takes roles within what is allowed to the manager', async () => {
  const body = await given.body()
  const manager = await given.person({ roles: ['manager', 'registrar'], body })
  const person = await given.person({ roles: ['reader'], body })
  const asked = house.as(manager.jar).identity
  const set = (roles: string[], personId = person.id, id = body.id) => asked.setMember({ id, personId, roles })
  assert.deepEqual(await set(['clerk', 'registrar', 'clerk']), { done: true })
  assert.deepEqual([...(await house.as(person.jar).identity.current({})).grants].sort(), [
    'matters.act',
    'matters.assign',
    'rights.enter',
    'rights.entitle',
    'rights.import',
    'rights.record',
  ])
  await refused(set(['administrator']), 'kernel.forbidden')
  await refused(set(['administrator'], manager.id), 'kernel.forbidden')
  await refused(set(['emperor']), 'identity.unknown_role')
  await refused(set(['clerk'], body.id), 'identity.unknown_person')
  const foreign = await given.body()
  const stranger = await given.person({ body: foreign })
  await refused(set(['clerk'], stranger.id), 'identity.unknown_person')
  await refused(set(['clerk'], person.id, foreign.id), 'kernel.forbidden')
  await refused(set(['clerk'], person.id, person.id), 'identity.unknown_body')
  assert.deepEqual(await set([]), { done: true })
  assert.equal((await house.as(person.jar).identity.current({})).body, null)

  const plain = await given.person({ roles: ['manager'], body })
  const clerk = await given.person({ roles: ['clerk'], body })
  const asPlain = house.as(plain.jar).identity
  await refused(
    asPlain.setMember({ id: body.id, personId: clerk.id, roles: ['clerk', 'registrar'] }),
    'kernel.forbidden',
  )
  assert.deepEqual(await asPlain.setMember({ id: body.id, personId: clerk.id, roles: ['clerk', 'reader'] }), {
    done: true,
  })
  assert.deepEqual(await asPlain.setMember({ id: body.id, personId: clerk.id, roles: [] }), { done: true })
})

test('a manager in the administrator’s own body neither unseats nor becomes one', async () => {
  const manager = await given.person({ roles: ['manager'], body: admin.body })
  const asked = house.as(manager.jar).identity
  await refused(asked.setMember({ id: admin.body.id, personId: admin.id, roles: ['reader'] }), 'kernel.forbidden')
  await refused(
    asked.setMember({ id: admin.body.id, personId: manager.id, roles: ['administrator'] }),
    'kernel.forbidden',
  )
  await refused(asked.changePerson({ id: admin.id, password: 'mine-from-now-on' }), 'kernel.forbidden')
  await refused(asked.changePerson({ id: admin.id, active: false }), 'kernel.forbidden')
})

test('the last administrator stays; of two, one may go, also when both are taken at once', async () => {
  const take = (personId: string) => asAdmin.setMember({ id: admin.body.id, personId, roles: [] })
  await refused(take(admin.id), 'identity.last_administrator')
  const second = await given.person({ roles: ['administrator'], body: admin.body })
  const asSecond = house.as(second.jar).identity
  const both = await Promise.allSettled([
    asAdmin.setMember({ id: admin.body.id, personId: second.id, roles: ['reader'] }),
    asSecond.setMember({ id: admin.body.id, personId: admin.id, roles: ['reader'] }),
  ])
  assert.ok(both.some(({ status }) => status === 'rejected'))
  const { rows } = await house.owner.query('select identity.count_administrators() as count')
  assert.equal(Number(rows[0].count), 1)
  await house.owner.query("update identity.membership set roles = '{administrator}' where person_id = $1", [admin.id])
})
