/** How people come in: registering alone, the one-time link, the command line, the demo. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyKinds } from '@quanlian/contract'
import { Problem } from '../../src/kernel/problem.ts'
import { createSetupLink, createUser, seedIdentity } from '../../src/modules/identity/index.ts'
import { openGiven } from '../given.ts'
import { type Jar, openHouse } from '../harness.ts'
import { refused } from './refusals.ts'

const house = await openHouse()
const given = openGiven(house)
const password = 'long-enough-1'

test('registers a citizen with a body of their own, signed in as holder', async () => {
  const jar: Jar = {}
  const made = await house.as(jar).identity.register({
    login: 'Zhang.San',
    password,
    name: '张示例',
    email: null,
    as: 'individual',
    region: '440300',
  })
  assert.equal(made.person?.login, 'zhang.san')
  assert.equal(made.body?.kind, 'individual')
  assert.equal(made.body?.name, '张示例')
  assert.deepEqual([...made.grants].sort(), [
    'identity.manage',
    'matters.act',
    'matters.assign',
    'rights.enter',
    'rights.entitle',
    'rights.import',
  ])
  assert.deepEqual(await house.as(jar).identity.current({}), made)
  assert.equal((await house.as({}).identity.signIn({ login: 'zhang.san', password })).person?.id, made.person?.id)
  await refused(
    house.as({}).identity.register({ login: 'zhang.san', password, name: '另一人', as: 'individual' }),
    'identity.login_taken',
  )
})

test('registers a firm under its name', async () => {
  const made = await house
    .as({})
    .identity.register({ login: 'firm.one', password, name: '李示例', as: 'firm', firmName: '示例一号有限公司' })
  assert.deepEqual([made.body?.kind, made.body?.name], ['firm', '示例一号有限公司'])
  const nameless = await refused(
    house.as({}).identity.register({ login: 'firm.two', password, name: '李示例', as: 'firm' }),
    'kernel.invalid',
  )
  assert.match(JSON.stringify(nameless.body.errors), /firmName/)
})

test('nobody registers an institution, neither at the door nor later', async () => {
  for (const as of ['court', 'ip_office', 'platform_operator']) {
    const answer = await house.request({}, 'POST', '/people/register', {
      login: 'false.court',
      password,
      name: '假',
      as,
    })
    assert.equal(answer.status, 400)
  }
  const jar: Jar = {}
  const { body } = await house
    .as(jar)
    .identity.register({ login: 'false.court', password, name: '假示例', as: 'firm', firmName: '假法院' })
  assert.ok(body)
  const change = { id: body.id, name: '假法院', active: true }
  await refused(house.as(jar).identity.changeBody({ ...change, kind: 'court' }), 'kernel.forbidden')
  const office = await given.body()
  await refused(house.as(jar).identity.changeBody({ ...change, kind: 'firm', parentId: office.id }), 'kernel.forbidden')
  await assert.rejects(
    house.pools.app.query("select identity.register('x.y.z', 'n', null, 'd', 'court', 'b', null)"),
    /only firms and individuals/,
  )
})

test('bad input is named', async () => {
  const good = { login: 'good.login', password, name: '好', as: 'individual' }
  for (const [wrong, path] of [
    [{ login: 'a b' }, 'login'],
    [{ password: 'short' }, 'password'],
    [{ name: ' ' }, 'name'],
    [{ name: 'a\u0000b' }, 'name'],
    [{ email: 'no-mail' }, 'email'],
    [{ region: '44' }, 'region'],
  ] as const) {
    const answer = await house.request({}, 'POST', '/people/register', { ...good, ...wrong })
    assert.equal(answer.status, 400, path)
    assert.match(answer.text, new RegExp(`"path":"${path}"`))
  }
})

test('the same login twice at once: one gets it', async () => {
  const answers = await Promise.all(
    Array.from({ length: 4 }, () =>
      house.request({}, 'POST', '/people/register', { login: 'race.login', password, name: '快', as: 'individual' }),
    ),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409, 409])
})

test('the link of the first start works once, only its last issue, and only while nobody administers', async () => {
  const fresh = await openHouse()
  const first = await createSetupLink(fresh.owner)
  const token = await createSetupLink(fresh.owner)
  assert.ok(first && token && first !== token)
  const { rows } = await fresh.owner.query('select value::text from kernel.setting')
  assert.ok(!rows[0].value.includes(token))
  const input = { token, login: 'first.admin', password, name: '首示例', operator: '示例运营中心' }
  const setUp = (more: object, jar: Jar = {}) => fresh.as(jar).identity.setup({ ...input, ...more })
  await refused(setUp({ token: first }), 'identity.setup_closed')
  await refused(setUp({ token: 'x'.repeat(43) }), 'identity.setup_closed')
  await refused(setUp({ token: 'short' }), 'kernel.invalid')

  const jar: Jar = {}
  const both = await Promise.allSettled([setUp({}, jar), setUp({ login: 'second.admin' }, jar)])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const session = await fresh.as(jar).identity.current({})
  assert.ok(session.grants.includes('identity.administer'))
  assert.deepEqual([session.body?.name, session.body?.kind], ['示例运营中心', 'platform_operator'])
  await refused(setUp({ login: 'third.admin' }), 'identity.setup_closed')
  assert.equal(await createSetupLink(fresh.owner), undefined)
})

test('a link left over is dead once somebody administers', async () => {
  const fresh = await openHouse()
  const token = (await createSetupLink(fresh.owner)) ?? ''
  await openGiven(fresh).person({ roles: ['administrator'] })
  const input = { token, login: 'late.admin', password, name: '迟', operator: '示例' }
  await refused(fresh.as({}).identity.setup(input), 'identity.setup_closed')
})

test('the command line enters the first administrator, then others into bodies', async () => {
  const fresh = await openHouse()
  await createSetupLink(fresh.owner)
  const { pools } = fresh
  const first = await createUser({ pools, login: 'Root.Admin', name: '管', password, body: '示例运营中心' })
  assert.deepEqual(first.roles, ['administrator'])
  assert.deepEqual((await fresh.owner.query('select name from kernel.setting')).rows, [])
  const second = await createUser({
    pools,
    login: 'desk',
    name: '台',
    password,
    body: first.bodyId,
    roles: ['clerk', 'manager'],
  })
  assert.equal(second.bodyId, first.bodyId)
  const third = await createUser({
    pools,
    login: 'court',
    name: '庭',
    password,
    body: '示例法院',
    kind: 'court',
    roles: ['reader'],
  })
  const session = await fresh.as({}).identity.signIn({ login: 'court', password })
  assert.deepEqual([session.body?.id, session.body?.kind], [third.bodyId, 'court'])
  const fails = async (code: string, change: object) =>
    assert.rejects(
      createUser({ pools, login: 'new.one', name: 'x', password, body: '示例法院', ...change }),
      (error) => error instanceof Problem && error.code === code,
    )
  await fails('identity.login_taken', { login: 'desk' })
  await fails('identity.unknown_role', { roles: ['emperor'] })
  await fails('kernel.invalid', { password: 'short' })
  await fails('kernel.invalid', { login: '?' })
})

test('the demo world is whole, signs in, and comes only once', async () => {
  const fresh = await openHouse()
  const accounts = await seedIdentity(fresh.owner)
  const count = async () => (await fresh.owner.query('select count(*) from identity.person')).rows[0].count
  const people = await count()
  assert.ok(people >= 12 && accounts.length >= people)
  assert.deepEqual(await seedIdentity(fresh.owner), accounts)
  assert.equal(await count(), people)
  const { items } = await fresh.as().identity.listBodies({ size: 100 })
  const institutions = bodyKinds.filter((kind) => kind !== 'firm' && kind !== 'individual')
  assert.deepEqual(new Set(items.map(({ kind }) => kind)), new Set(institutions))
  assert.ok(items.every(({ duties, contact }) => duties.length > 0 && contact.address))
  const jar: Jar = {}
  const [admin] = accounts
  assert.ok(admin)
  const session = await fresh.as(jar).identity.signIn({ login: admin.login, password: admin.password })
  assert.ok(session.grants.includes('identity.administer'))
  assert.deepEqual(session.memberships[0]?.roles.map(({ zh }) => zh).sort(), [...admin.roles].sort())
  const all = await fresh.as(jar).identity.listBodies({ size: 100 })
  assert.deepEqual(
    [3, 2],
    [
      all.items.filter(({ kind }) => kind === 'firm').length,
      all.items.filter(({ kind }) => kind === 'individual').length,
    ],
  )
})
