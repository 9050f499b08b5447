/** Signing in, failing to, and being locked out. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hash } from '@node-rs/argon2'
import { dummyDigest, isOutdated } from '../../src/modules/identity/passwords.ts'
import { givenPassword, openGiven } from '../given.ts'
import { type Answer, type Jar, openHouse, Refusal } from '../harness.ts'

const house = await openHouse({ PUBLIC_URL: 'https://quanlian.example' })
const given = openGiven(house)

const signIn = (login: string, password = givenPassword, jar: Jar = {}, more: object = {}) =>
  house.request(jar, 'POST', '/session', { login, password, ...more })

const refuses = (code: string, status: number) => (error: unknown) =>
  error instanceof Refusal && error.code === code && error.status === status

test('answers the session and sets a guarded cookie', async () => {
  const { login, name, body } = await given.person({ roles: ['registrar'] })
  const jar: Jar = {}
  const answer = await signIn(` ${login.toUpperCase()} `, givenPassword, jar)
  assert.equal(answer.status, 200)
  const session = await house.as(jar).identity.current({})
  assert.deepEqual(answer.json, session)
  assert.equal(session.person?.login, login)
  assert.equal(session.person?.name, name)
  assert.equal(session.body?.id, body.id)
  assert.deepEqual([...session.grants].sort(), ['rights.enter', 'rights.entitle', 'rights.import', 'rights.record'])
  assert.deepEqual(
    session.memberships.map(({ roles }) => roles),
    [[{ id: 'registrar', zh: '登记员', en: 'Registrar' }]],
  )
  assert.equal(session.expiresAt, '2026-11-23T14:00:00.000Z')
  const cookie = String(answer.headers['set-cookie'])
  assert.match(cookie, /^quanlian_session=[A-Za-z0-9_-]{43};/)
  for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) assert.ok(cookie.includes(flag), flag)
  assert.equal(answer.headers['cache-control'], 'no-store')
})

test('without https the cookie is not marked secure, or browsers would drop it', async () => {
  const plain = await openHouse()
  const { login } = await openGiven(plain).person()
  const answer = await plain.request({}, 'POST', '/session', { login, password: givenPassword })
  assert.doesNotMatch(String(answer.headers['set-cookie']), /Secure/)
})

test('acts for the body asked for, else the first, never for one that is not theirs', async () => {
  const second = await given.body()
  const stranger = await given.body()
  const { login, body } = await given.person({ also: [[second, ['reader']]] })
  assert.equal((await house.as({}).identity.signIn({ login, password: givenPassword })).body?.id, body.id)
  const chosen = await house.as({}).identity.signIn({ login, password: givenPassword, bodyId: second.id })
  assert.equal(chosen.body?.id, second.id)
  assert.deepEqual(chosen.grants, [])
  const jar: Jar = {}
  await assert.rejects(
    house.as(jar).identity.signIn({ login, password: givenPassword, bodyId: stranger.id }),
    refuses('identity.not_a_member', 403),
  )
  assert.equal(jar.cookie, undefined)
})

test('a login that does not exist is answered as a wrong password is, and as late', async () => {
  const { login } = await given.person()
  const wrong = await signIn(login, 'not-the-password')
  const unknown = await signIn('nobody.at.all', 'not-the-password')
  const bare = ({ status, headers, json }: Answer) => ({
    status,
    json: { ...json, instance: '' },
    names: Object.keys(headers).sort(),
  })
  assert.deepEqual(bare(wrong), bare(unknown))
  assert.equal(wrong.status, 401)
  assert.equal(isOutdated(dummyDigest), false)

  const timed = async (name: string) => {
    const start = performance.now()
    for (let i = 0; i < 4; i++) await signIn(`${name}`, 'wrong')
    return performance.now() - start
  }
  const [known, missing] = [await timed((await given.person()).login), await timed('nobody.two')]
  assert.ok(missing > known / 3, `${missing} ms for none, ${known} ms for one`)
})

test('a closed person answers like a wrong password', async () => {
  const { id, login } = await given.person()
  await house.owner.query('update identity.person set active = false where id = $1', [id])
  await assert.rejects(
    house.as({}).identity.signIn({ login, password: givenPassword }),
    refuses('identity.bad_credentials', 401),
  )
})

test('five failures lock a minute, then two, four … an hour; the right password does not help meanwhile', async () => {
  for (const login of [(await given.person()).login, 'nobody.three']) {
    const start = house.clock.now
    for (let i = 0; i < 5; i++) assert.equal((await signIn(login, 'wrong')).status, 401)
    const minutes: number[] = []
    for (let i = 0; i < 9; i++) {
      const locked = await signIn(login)
      assert.equal(locked.status, 429)
      assert.equal(locked.json.code, 'identity.locked')
      assert.equal(String(locked.headers['retry-after']), String(locked.json.retryAfter))
      minutes.push(Number(locked.json.retryAfter) / 60)
      house.clock.now = new Date(house.clock.now.getTime() + Number(locked.json.retryAfter) * 1000)
      assert.equal((await signIn(login, 'wrong')).status, 401)
    }
    assert.deepEqual(minutes, [1, 2, 4, 8, 16, 32, 60, 60, 60])
    house.clock.now = new Date(house.clock.now.getTime() + 3600_000)
    assert.equal((await signIn(login)).status, login === 'nobody.three' ? 401 : 200)
    house.clock.now = start
  }
})

test('success forgets the failures, and so does a day', async () => {
  const { login } = await given.person()
  const start = house.clock.now
  for (const forget of [
    () => signIn(login),
    async () => (house.clock.now = new Date(start.getTime() + 25 * 3600_000)),
  ]) {
    for (let i = 0; i < 4; i++) await signIn(login, 'wrong')
    await forget()
    await signIn(login, 'wrong')
    assert.equal((await signIn(login)).status, 200)
  }
  house.clock.now = start
})

test('many at once: each right one gets in, and wrong ones are counted one by one', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => given.person()))
  const same = people[0]?.login ?? ''
  const right = await Promise.all([...people, ...people, ...people].map(({ login }) => signIn(login)))
  assert.deepEqual(new Set(right.map(({ status }) => status)), new Set([200]))
  assert.equal(new Set(right.map(({ headers }) => headers['set-cookie'])).size, right.length)
  const wrong = await Promise.all(Array.from({ length: 20 }, () => signIn(same, 'wrong')))
  assert.equal(wrong.filter(({ status }) => status === 401).length, 5)
  assert.equal(wrong.filter(({ status }) => status === 429).length, 15)
})

test('the token changes at sign-in and the old one is dead: no fixation', async () => {
  const { login, jar } = await given.person()
  const planted = { cookie: jar.cookie }
  assert.equal((await signIn(login, givenPassword, jar)).status, 200)
  assert.notEqual(jar.cookie, planted.cookie)
  assert.equal((await house.as(planted).identity.current({})).person, null)
  const invented: Jar = { cookie: `quanlian_session=${'a'.repeat(43)}` }
  await signIn(login, givenPassword, invented)
  assert.doesNotMatch(String(invented.cookie), /aaaa/)
})

test('a digest of older parameters is made anew', async () => {
  const { id, login } = await given.person()
  const old = await hash(givenPassword, { memoryCost: 8192, timeCost: 1 })
  await house.owner.query('update identity.credential set password_digest = $2 where person_id = $1', [id, old])
  assert.equal((await signIn(login)).status, 200)
  const { rows } = await house.owner.query('select password_digest from identity.credential where person_id = $1', [id])
  assert.match(rows[0].password_digest, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.equal((await signIn(login)).status, 200)
})

test('full-width characters are the same password', async () => {
  const { login } = await given.person()
  const wide = givenPassword.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
  assert.equal((await signIn(login, wide)).status, 200)
})

test('bad input names the field', async () => {
  for (const input of [
    {},
    { login: 'x', password: 'y' },
    { login: 'good.login', password: '' },
    { login: 'good.login', password: 'x'.repeat(201) },
    { login: 'good.login', password: 'y', bodyId: '1' },
  ]) {
    const answer = await house.request({}, 'POST', '/session', input)
    assert.equal(answer.status, 400)
    assert.equal(answer.json.code, 'kernel.invalid')
    assert.ok(Array.isArray(answer.json.errors))
  }
})

test('another site cannot post with the cookie', async () => {
  const { login, jar } = await given.person()
  const input = { login, password: givenPassword }
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ]) {
    const answer = await house.request(
      { ...jar },
      'POST',
      '/session',
      input,
      headers as unknown as Record<string, string>,
    )
    assert.equal(answer.status, 403, JSON.stringify(headers))
    assert.equal(answer.json.code, 'kernel.cross_site')
    assert.equal(
      (await house.request({ ...jar }, 'DELETE', '/sessions', undefined, headers as unknown as Record<string, string>))
        .status,
      403,
    )
  }
  assert.equal((await house.request({}, 'POST', '/session', input, { 'sec-fetch-site': 'same-origin' })).status, 200)
})

test('the trail keeps what happened, and neither password nor login nor token', async () => {
  const { id, login, body } = await given.person()
  const jar: Jar = {}
  await signIn(login, 'Wrong-secret-1')
  await signIn('my-secret-as-login', 'Wrong-secret-2')
  await signIn(login, givenPassword, jar)
  const { rows } = await house.owner.query(
    'select name, person_id, body_id, subject, data::text from kernel.event order by id desc limit 3',
  )
  assert.deepEqual(
    rows.map(({ name, person_id, body_id, subject }) => ({ name, person_id, body_id, subject })),
    [
      { name: 'identity.signed_in', person_id: id, body_id: body.id, subject: id },
      { name: 'identity.sign_in_failed', person_id: null, body_id: null, subject: null },
      { name: 'identity.sign_in_failed', person_id: null, body_id: body.id, subject: id },
    ],
  )
  const everything = await house.owner.query('select row_to_json(e)::text as text from kernel.event e')
  const text = everything.rows.map((row) => row.text).join('\n')
  const token = jar.cookie?.split('=')[1] ?? '-'
  for (const secret of ['secret', givenPassword, 'argon2', login, token]) assert.ok(!text.includes(secret), secret)
})
