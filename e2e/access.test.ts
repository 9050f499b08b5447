import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openJourney, settled, violations } from './house.ts'

const journey = await openJourney()
const { house } = journey
const right = async (kind: string, q?: string) => {
  const { items } = await house.as().rights.search({ kind: [kind as never], q, size: 1 })
  return items[0]?.id ?? assert.fail(`no ${kind} in the demo`)
}
const body = (await house.as().identity.listBodies({ size: 1 })).items[0]?.id

const portal = [
  '/',
  '/search?q=茶',
  `/rights/${await right('mark')}`,
  `/rights/${await right('patent')}`,
  `/rights/${await right('geographical_indication')}`,
  '/bodies',
  `/bodies/${body}`,
  '/sign-in',
  '/register',
  '/about',
  '/no-such-page',
]
const workbench = [
  '',
  '/rights',
  `/rights/${await right('mark')}`,
  '/rights/new',
  '/imports',
  '/account',
  '/bodies',
  '/people',
  '/roles',
  '/audit',
  '/no-such-page',
]
const looks = [
  { width: 1280, dark: false },
  { width: 1280, dark: true },
  { width: 360, dark: false },
  { width: 360, dark: true },
]

describe('every page is accessible and fits its width', () => {
  for (const look of looks) {
    const name = `${look.width} px, ${look.dark ? 'dark' : 'light'}`
    it(`portal at ${name}`, async () => {
      const { page, context, open } = await journey.visit(look)
      for (const path of portal) {
        await open(path)
        assert.deepEqual(await violations(page), [], path)
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${path} scrolls sideways`,
        )
      }
      await context.close()
    })
    it(`workbench at ${name}`, async () => {
      const { page, context, open } = await journey.visit({ ...look, as: 'admin' })
      for (const path of workbench) {
        await open(`/work${path}`)
        assert.deepEqual(await violations(page), [], path)
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${path} scrolls sideways`,
        )
      }
      await context.close()
    })
  }
})

describe('by keyboard', () => {
  it('searches, moves through results, opens one and comes back', async () => {
    const { page, open } = await journey.visit()
    await open('/')
    await page.keyboard.press('/')
    await page.keyboard.type('示例茶')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('茶')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=/)
    await settled(page)
    await page.locator('body').press('j')
    await page.locator('body').press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/rights\//)
    await page.goBack()
    await page.waitForURL(/\/search/)
  })
  it('reaches the content by the skip link first', async () => {
    const { page, open } = await journey.visit()
    await open('/search')
    await page.keyboard.press('Tab')
    const first = await page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.getAttribute('href'))
    assert.match(first ?? '', /^#/)
  })
})

describe('in English', () => {
  it('leaves no Chinese words in the interface', async () => {
    const { page, open } = await journey.visit({ language: 'en' })
    for (const path of ['/sign-in', '/register', '/about', '/no-such-page']) {
      await open(path)
      const text = (await page.locator('body').innerText()).replaceAll('权链', '').replaceAll('中文', '')
      assert.doesNotMatch(text, /\p{Script=Han}/u, path)
    }
  })
})
