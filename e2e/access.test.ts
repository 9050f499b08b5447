/** Every page of the journeys: WCAG 2.2 AA, its width on a phone, the keyboard, and English without Chinese words. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { chineseWords } from './catalogues.ts'
import { demoPassword, openJourney, settled, violations } from './house.ts'
import { importFinished, uploadByWeb } from './importing.ts'
import { publicationFile } from './publication.ts'

const journey = await openJourney()
const { house } = journey
const right = async (kind: string, q?: string) => {
  const { items } = await house.as().rights.search({ kind: [kind as never], q, size: 1 })
  return items[0]?.id ?? assert.fail(`no ${kind} in the demo`)
}
const body = (await house.as().identity.listBodies({ kind: ['protection_centre'], size: 1 })).items[0]?.id
const made = await givenData()

const portal = [
  '/',
  '/search?q=茶',
  '/search?q=查无此物',
  ...(await Promise.all(
    ['mark', 'patent', 'design', 'geographical_indication', 'data_right', 'copyright'].map(
      async (kind) => `/rights/${await right(kind)}`,
    ),
  )),
  '/bodies',
  `/bodies/${body}`,
  '/sign-in',
  '/register',
  '/about',
  '/law',
  '/law/ask/clock?on=2026-09-01&rule=D-R2-90&start=2026-09-01',
  '/law/ask/criminal-threshold?on=2026-03-01&offence=214&sales=49999.99',
  '/law/ask/damages?on=2026-11-01&right=mark&actualLoss=300000&costs=20000',
  '/law/ask/court-fees?on=2026-11-01&kind=civil&amount=200000',
  '/law/ask/patent-annuities?on=2026-11-01&kind=invention&filed=2019-05-03&granted=2021-06-01',
  '/law/ask/court-fees?on=2026-11-01&kind=civil&amount=minus',
  '/law/rules?q=商标',
  '/law/rules/A-TM26-STATUTORY',
  '/law/changes?from=2026-12-31&to=2027-01-01',
  '/law/kept',
  '/start',
  '/start/complaint',
  '/matters',
  '/procedures',
  '/procedures/complaint',
  `/check/${'0'.repeat(64)}`,
  '/no-such-page',
]
const workbench = [
  '',
  '/rights',
  '/rights?scope=ours',
  `/rights/${await right('mark')}`,
  `/rights/${made.own}`,
  `/rights/${made.own}/correct`,
  '/rights/new',
  '/imports',
  `/imports/${made.defects}`,
  `/imports/${made.mapping}`,
  '/account',
  '/bodies',
  '/bodies/new',
  `/bodies/${body}`,
  '/people',
  '/roles',
  '/audit',
  '/no-such-page',
]
const desk = ['', '/matters', `/matters/${made.matter}`, '/deadlines', '/notices', '/statistics', '/drafts']
/** Parts of the house, and who walks through them. */
const walks = [
  ['portal', portal, undefined],
  ['workbench', workbench.map((path) => `/workbench${path}`), 'admin'],
  ['desk', desk.map((path) => `/workbench${path}`), 'regulator.clerk'],
] as const
const looks = [
  { width: 360, dark: true },
  { width: 360, dark: false },
  { width: 1280, dark: false },
  { width: 1280, dark: true },
]

describe('every page is accessible and fits its width', () => {
  for (const [part, paths, as] of walks) {
    it(`${part}, wide and on a phone, light and dark`, async () => {
      const { page, context, open } = await journey.visit({ as })
      const faults: string[] = []
      for (const path of paths) {
        await open(path)
        for (const look of looks) {
          await lookAt(page, look)
          const where = `${path} at ${look.width} px, ${look.dark ? 'dark' : 'light'}`
          faults.push(...(await violations(page)).map((fault) => `${where}: ${fault}`))
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          if (wide > 0) faults.push(`${where} scrolls sideways by ${wide} px`)
        }
      }
      assert.deepEqual(faults, [])
      await context.close()
    })
  }
})

describe('by keyboard alone', () => {
  it('searches, moves through the results, opens one, comes back and leaves the box with Escape', async () => {
    const { page, context, open } = await journey.visit()
    await open('/')
    await tabTo(page, () => document.activeElement?.getAttribute('role') === 'combobox')
    await page.keyboard.type('茶罐')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('option').first().waitFor({ state: 'hidden' })
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=/)
    await settled(page)
    await page
      .getByText(/^找到 \d+ 项/)
      .first()
      .waitFor()
    await tabTo(page, () => document.activeElement?.matches('ol h3 a') ?? false)
    const at = () => page.evaluate(() => document.activeElement?.textContent)
    const first = await at()
    await page.keyboard.press('j')
    const second = await at()
    assert.notEqual(second, first)
    await page.keyboard.press('k')
    assert.equal(await at(), first)
    await page.keyboard.press('/')
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'combobox')
    await tabTo(page, () => document.activeElement?.matches('ol h3 a') ?? false)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/rights\//)
    await settled(page)
    assert.ok((await page.locator('h1').innerText()).includes(first ?? 'no title'))
    await tabTo(page, () => document.activeElement?.textContent === '返回检索')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=/)
    await context.close()
  })

  it('signs in, and moves through the register of the workbench', async () => {
    const { page, context, open } = await journey.visit()
    await open('/sign-in')
    await tabTo(
      page,
      () => document.activeElement?.getAttribute('name') === 'login' || document.activeElement?.id === 'login',
    )
    await page.keyboard.type('office.registrar')
    await page.keyboard.press('Tab')
    await page.keyboard.type(demoPassword)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/workbench/)
    await settled(page)
    await page.goto('/workbench/rights')
    await page.locator('tbody tr').first().waitFor()
    await settled(page)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const row = await page.evaluate(() => document.activeElement?.querySelector('a')?.textContent)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/workbench\/rights\/[0-9a-f-]{36}/)
    await settled(page)
    await page.getByRole('heading', { level: 1, name: row ?? 'no row' }).waitFor()
    await page.keyboard.press('/')
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT')
    await context.close()
  })

  it('chooses several from a list and keeps them when Tab leaves it', async () => {
    const { page, context, open } = await journey.visit({ as: 'admin' })
    await open('/workbench/people')
    await page.getByRole('button', { name: '新增人员' }).click()
    await page.getByRole('combobox', { name: '角色' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('.ant-select-item-option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.locator('.ant-select-item-option').first().waitFor({ state: 'hidden' })
    assert.equal(await page.getByRole('dialog').locator('.ant-select-selection-item').count(), 2)
    await context.close()
  })

  it('meets the skip link first', async () => {
    const { page, context, open } = await journey.visit({ as: 'admin' })
    for (const path of ['/search', '/workbench/rights']) {
      await open(path)
      await page.keyboard.press('Tab')
      const first = await page.evaluate(() => document.activeElement?.getAttribute('href'))
      assert.match(first ?? '', /^#/, path)
    }
    await context.close()
  })
})

describe('in English', () => {
  it('switches where one is, and back', async () => {
    const { page, context, open } = await journey.visit()
    await open('/about')
    const isOurs = await chineseWords()
    assert.ok((await texts(page)).filter(isOurs).length > 10, 'words of the catalogues are known when they are seen')
    const chinese = await page.locator('h1').innerText()
    await page.getByRole('button', { name: 'English' }).click()
    await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, chinese)
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
    await context.close()
  })

  it('leaves no Chinese words in the interface', async () => {
    const isOurs = await chineseWords()
    const faults: string[] = []
    for (const [, paths, as = 'admin'] of walks) {
      const { page, context, open } = await journey.visit({ language: 'en', as })
      for (const path of paths) {
        await open(path)
        const data = await dataOf(context, path)
        const ours = (await texts(page)).filter((text) => isOurs(text) && !data.has(text))
        faults.push(...ours.map((text) => `${path}: ${text}`))
      }
      await context.close()
    }
    assert.deepEqual(faults, [])
  })
})

/** Shows the page that is open in another way, once it has drawn itself anew. */
async function lookAt(page: Page, { width, dark }: { width: number; dark: boolean }) {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await settled(page)
}

async function tabTo(page: Page, reached: () => boolean) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(reached)) return
  }
  assert.fail('not reached with Tab')
}

/** What people read or hear on a page: texts, and the attributes that stand for texts. */
function texts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.textContent ?? '')
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '')
    return found.map((text) => text.trim()).filter(Boolean)
  })
}

/** What the page tells of a right, a table or a matter is data: it stays as its office or its author wrote it. */
async function dataOf(context: BrowserContext, path: string): Promise<Set<unknown>> {
  const [, room, id] = /\/(rights|imports|matters)\/([0-9a-f-]{36})/.exec(path) ?? []
  if (!id) return new Set()
  const answer = await context.request.get(`/api/${room}/${id}${room === 'imports' ? '/mapping' : ''}`)
  const strings = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [value]
  return new Set(strings(await answer.json()))
}

/** An import with defects, one that waits for its mapping, a right that the administrator's body keeps, and a matter. */
async function givenData() {
  const { page, context } = await journey.visit({ as: 'admin' })
  const file = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
  const broken = publicationFile({
    application: '202610008801.0',
    filed: '20260230',
    publication: '129900021',
    title: '一种示例夹爪',
    applicant: '示例晨光机械有限公司',
  })
  const defects = await uploadByWeb(page, [file('broken.xml', broken)])
  await importFinished(context, defects)
  const mapping = await uploadByWeb(page, [file('table.csv', '申请号,点子叫什么\n202610008802.X,示例\n')])
  const record = {
    ...{ kind: 'mark', office: 'CN', numbers: { application: '98700009' }, title: '示例未公开标', dates: {} },
    ...{ parties: [], classes: [{ scheme: 'nice', code: '9' }], events: [], relations: [], details: {} },
  }
  const own = await (await context.request.post('/api/rights', { data: { record } })).json()
  await context.close()
  const clerk = await journey.visit({ as: 'regulator.clerk' })
  const { items } = await (await clerk.context.request.get('/api/matters?size=1')).json()
  await clerk.context.close()
  return { defects, mapping, own: own.id as string, matter: items[0].id as string }
}
