import assert from 'node:assert/strict'
import { it } from 'node:test'
import { demoPassword, openJourney, settled } from './house.ts'

const journey = await openJourney()

it('signs in, is told when the password is wrong, and comes to the workbench', async () => {
  const { page, open } = await journey.visit()
  await open('/sign-in')
  await page.getByLabel('账号').fill('office.registrar')
  await page.getByLabel('密码', { exact: true }).fill('not-the-password')
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByText('账号或密码不正确').first().waitFor()
  await page.getByLabel('密码', { exact: true }).fill(demoPassword)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(/\/work/)
  await settled(page)
})

it('asks an unsigned visitor to sign in and brings them back to where they wanted to go', async () => {
  const { page } = await journey.visit()
  await page.goto('/work/account')
  await page.waitForURL(/\/sign-in\?next=/)
  await page.getByLabel('账号').fill('tea.holder')
  await page.getByLabel('密码', { exact: true }).fill(demoPassword)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(/\/work\/account/)
})

it('registers a citizen who then holds the role of holder and nothing more', async () => {
  const { context } = await journey.visit()
  const person = { login: 'new.citizen', password: 'a long pass phrase', name: '新示例', as: 'individual' }
  assert.equal((await context.request.post('/api/people/register', { data: person })).status(), 201)
  const session = await (await context.request.get('/api/session')).json()
  assert.deepEqual([session.person.name, session.body.kind], ['新示例', 'individual'])
  assert.ok(!session.grants.includes('rights.record'))
  assert.ok(!session.grants.includes('identity.administer'))
})

it('lets an administrator enter a body and a person, who signs in with the role given', async () => {
  const { context } = await journey.visit({ as: 'admin' })
  const body = await (
    await context.request.post('/api/bodies', { data: { name: '新设示例调解室', kind: 'mediation', region: '440300' } })
  ).json()
  const person = {
    login: 'new.mediator',
    password: 'a long pass phrase',
    name: '调解示例',
    bodyId: body.id,
    roles: ['clerk'],
  }
  assert.equal((await context.request.post('/api/people', { data: person })).status(), 201)
  const { page, open } = await journey.visit()
  await open('/sign-in')
  await page.getByLabel('账号').fill('new.mediator')
  await page.getByLabel('密码', { exact: true }).fill('a long pass phrase')
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(/\/work/)
  await settled(page)
  assert.match(await page.locator('header').first().innerText(), /新设示例调解室/)
  const trail = await (await context.request.get('/api/events')).json()
  assert.ok(trail.items.some((event: { name: string }) => event.name === 'identity.person_created'))
})

it('ends every sign-in of a person at once', async () => {
  const here = await journey.visit({ as: 'agent' })
  const there = await journey.visit({ as: 'agent' })
  assert.equal((await here.context.request.delete('/api/sessions')).status(), 200)
  assert.equal((await (await there.context.request.get('/api/session')).json()).person, null)
})
