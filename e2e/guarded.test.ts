import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openJourney, settled } from './house.ts'

const journey = await openJourney()

it('a firm sees its own applications and secret, another firm and the public do not', async () => {
  const own = await journey.visit({ as: 'robot.holder' })
  const answer = await (await own.context.request.get('/api/rights?scope=ours&size=50')).json()
  const application = answer.items.find((row: { kind: string }) => row.kind === 'patent')
  const secret = answer.items.find((row: { kind: string }) => row.kind === 'trade_secret')
  assert.ok(application && secret, 'the demo firm keeps both')
  await own.open(`/rights/${secret.id}`)
  assert.match(await own.page.locator('main').innerText(), /密封/)

  for (const as of ['tea.holder', 'centre.clerk', 'admin', undefined]) {
    const { page, context, open } = await journey.visit({ as })
    for (const right of [application, secret]) {
      assert.equal((await context.request.get(`/api/rights/${right.id}`)).status(), 404, `${as}: page by address`)
      const q = encodeURIComponent(right.title)
      assert.equal((await (await context.request.get(`/api/rights?q=${q}`)).json()).total, 0, `${as}: search`)
      assert.equal((await (await context.request.get(`/api/rights/facets?q=${q}`)).json()).total, 0, `${as}: counts`)
      const exported = await (await context.request.get(`/api/rights/export?format=json&id=${right.id}`)).text()
      assert.ok(!exported.includes(right.title), `${as}: export`)
      const suggested = await (
        await context.request.get(`/api/rights/suggest?q=${encodeURIComponent(right.title.slice(0, 6))}`)
      ).text()
      assert.ok(!suggested.includes(right.title), `${as}: suggestions`)
    }
    for (const right of [application, secret]) {
      await open(`/rights/${right.id}`)
      assert.ok(!(await page.locator('body').innerText()).includes(right.title), `${as}: page in the browser`)
      await open(`/search?q=${encodeURIComponent(right.title)}`)
      await page.getByText('没有找到符合条件的权利').waitFor()
      await Promise.all([
        page.waitForResponse(/\/rights\/suggest/),
        page.getByRole('combobox').first().fill(right.title.slice(0, 8)),
      ])
      assert.equal(await page.getByRole('option').filter({ hasText: right.title }).count(), 0, `${as}: suggested`)
    }
    await context.close()
  }
})

it('counts of the open register stay the same, whoever asks', async () => {
  const counts = []
  for (const as of ['robot.holder', 'tea.holder', 'admin', undefined]) {
    const { context } = await journey.visit({ as })
    counts.push(await (await context.request.get('/api/rights/facets')).json())
    await context.close()
  }
  for (const one of counts) assert.deepEqual(one, counts[0])
})

it('never makes a sealed right public, not even for its holder', async () => {
  const { page, context, open } = await journey.visit({ as: 'robot.holder' })
  const { items } = await (await context.request.get('/api/rights?scope=ours&kind=trade_secret')).json()
  await open(`/workbench/rights/${items[0].id}`)
  assert.equal(await page.getByRole('button', { name: /公开|公布/ }).count(), 0)
  const registrar = await journey.signUp('registrar')
  const office = await journey.visit({ jar: registrar.jar })
  const record = {
    ...{ kind: 'trade_secret', office: 'CN', numbers: {}, title: '示例配方（密封）', dates: {} },
    ...{ parties: [], classes: [], events: [], relations: [], details: {} },
  }
  const { id } = await (await office.context.request.post('/api/rights', { data: { record } })).json()
  const published = await office.context.request.post(`/api/rights/${id}/publication`, {
    data: { publicationDate: '2026-06-01' },
  })
  assert.equal((await published.json()).code, 'rights.sealed')
  const stranger = await journey.visit()
  assert.equal((await stranger.context.request.get(`/api/rights/${id}`)).status(), 404)
})

it('lets another body in and takes it back in the browser', async () => {
  const { page, context, open } = await journey.visit({ as: 'tea.holder' })
  const { items } = await (await context.request.get('/api/rights?scope=ours&kind=patent')).json()
  const other = await journey.visit({ as: 'centre.clerk' })
  const { body } = await (await other.context.request.get('/api/session')).json()
  await open(`/workbench/rights/${items[0].id}`)
  await page.getByRole('button', { name: '授权查看' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill(body.name)
  await page.locator('.ant-select-item-option', { hasText: body.name }).first().click()
  await dialog.getByRole('button', { name: '授权查看' }).click()
  await page.getByRole('button', { name: `收回 ${body.name} 的查看权` }).waitFor()
  await other.open('/workbench/rights?scope=ours')
  await other.page.getByRole('link', { name: items[0].title, exact: true }).waitFor()
  await page.getByRole('button', { name: `收回 ${body.name} 的查看权` }).click()
  await page.getByRole('button', { name: `收回 ${body.name} 的查看权` }).waitFor({ state: 'detached' })
  await other.page.reload()
  await settled(other.page)
  assert.equal(await other.page.getByRole('link', { name: items[0].title, exact: true }).count(), 0)
})

it('an entitled body sees the right until that is taken back', async () => {
  const own = await journey.visit({ as: 'robot.holder' })
  const { items } = await (await own.context.request.get('/api/rights?scope=ours&kind=patent')).json()
  const right = items[0]
  const bodies = await (await own.context.request.get('/api/bodies?kind=protection_centre&size=1')).json()
  const other = await journey.visit({ as: 'centre.clerk' })
  const session = await (await other.context.request.get('/api/session')).json()
  assert.ok(bodies.items.length > 0)
  const entitlement = `/api/rights/${right.id}/entitled/${session.body.id}`
  assert.equal((await own.context.request.put(entitlement)).status(), 200)
  await other.open(`/workbench/rights/${right.id}`)
  assert.ok((await other.page.locator('main').innerText()).includes(right.title))
  assert.equal(await other.page.getByRole('button', { name: /更正/ }).count(), 0, 'may see, may not change')
  assert.equal((await own.context.request.delete(entitlement)).status(), 200)
  assert.equal((await other.context.request.get(`/api/rights/${right.id}`)).status(), 404)
})

it('a right entered by hand stays with its body until a registrar publishes it', async () => {
  const { page, context, open } = await journey.visit({ as: 'office.registrar' })
  const record = {
    ...{ kind: 'mark', office: 'CN', numbers: { application: '98700001' }, title: '待公布的示例标' },
    ...{
      dates: { filing: '2026-01-05' },
      parties: [],
      classes: [{ scheme: 'nice', code: '9' }],
      events: [],
      relations: [],
      details: {},
    },
  }
  const entered = await context.request.post('/api/rights', { data: { record } })
  assert.equal(entered.status(), 201, await entered.text())
  const { id } = await entered.json()
  await open(`/workbench/rights/${id}`)
  await page
    .getByRole('button', { name: /公开|公布/ })
    .first()
    .waitFor()
  const stranger = await journey.visit()
  assert.equal((await stranger.context.request.get(`/api/rights/${id}`)).status(), 404)
  assert.equal(
    (await context.request.post(`/api/rights/${id}/publication`, { data: { publicationDate: '2026-06-01' } })).status(),
    200,
  )
  await stranger.open(`/rights/${id}`)
  await settled(stranger.page)
  assert.ok((await stranger.page.locator('main').innerText()).includes('待公布的示例标'))
})
