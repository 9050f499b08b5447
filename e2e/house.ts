/** A running server with the demo world and a browser before it: `const { page } = await openJourney()`. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type GivenPerson, openGiven } from '../server/test/given.ts'
import { type House, type Jar, openHouse } from '../server/test/harness.ts'
import { demoTemplate } from './demo.ts'

export const demoPassword = 'quanlian-demo'

export interface Journey {
  house: House
  /** Address of the server, without a slash at its end. */
  url: string
  /** A person with one role in a body of their own, signed in. */
  signUp(role: string): Promise<GivenPerson>
  /** A fresh browser profile with one page; what a person would not want to see in its console fails the test. */
  visit(options?: Visit): Promise<Visitor>
}
export interface Visit {
  width?: number
  height?: number
  dark?: boolean
  language?: 'zh' | 'en'
  /** Login of a demo account to come signed in. */
  as?: string
  /** Comes with this session. */
  jar?: Jar
}
export interface Visitor {
  page: Page
  context: BrowserContext
  /** Opens a path and waits until the page says what it is about. */
  open(path: string): Promise<void>
}

export async function openJourney({ demo = true } = {}): Promise<Journey> {
  let browser: Browser | undefined
  const troubles: string[] = []
  // Hooks run in the order they are made: the browser goes before the server it looks at.
  after(async () => {
    await browser?.close()
    assert.deepEqual(troubles, [], 'the browser console stayed clean')
  })
  const webFolder = new URL('../dist/web', import.meta.url).pathname
  const template = demo ? await demoTemplate() : undefined
  const house = await openHouse({ LOG_LEVEL: 'error' }, { webFolder, template })
  house.clock.now = new Date()
  await house.startJobs()
  const url = await house.app.listen({ port: 0, host: '127.0.0.1' })
  return {
    house,
    url,
    signUp: (role) => openGiven(house).person({ roles: [role] }),
    async visit({ width = 1280, height = 900, dark = false, language = 'zh', as, jar } = {}) {
      browser ??= await chromium.launch({
        executablePath: process.env.QUANLIAN_CHROMIUM ?? '/usr/bin/chromium',
        args: switches,
      })
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        timezoneId: 'America/New_York',
        acceptDownloads: true,
        baseURL: url,
      })
      context.setDefaultTimeout(15_000)
      await context.addInitScript((chosen) => localStorage.setItem('quanlian.language', chosen), language)
      if (as) {
        const answer = await context.request.post('/api/session', { data: { login: as, password: demoPassword } })
        assert.equal(answer.status(), 200, `sign-in of ${as}`)
      }
      if (jar?.cookie) {
        const [name = '', value = ''] = jar.cookie.split('=')
        await context.addCookies([{ name, value, url }])
      }
      const page = await context.newPage()
      watch(page, troubles)
      const open = async (path: string) => {
        await page.goto(path)
        await settled(page)
      }
      return { page, context, open }
    },
  }
}

/** Until a heading stands there and nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(
    () => document.querySelector('[aria-busy="true"], .ant-skeleton, .ant-spin-spinning') === null,
  )
}

/** WCAG 2.2 AA as far as a machine can tell: answers each violation with the elements it stands on. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await runner.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
    return violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => `${node.target} ${node.failureSummary ?? ''}`).join(' | ')}`,
    )
  })
  return found.map((text) => text.slice(0, 600))
}

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Refusals that a journey provokes are the browser's to report; anything else is a fault. */
function watch(page: Page, troubles: string[]) {
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      !/Failed to load resource: the server responded with a status of 4\d\d/.test(message.text())
    ) {
      troubles.push(`${page.url()}: ${message.text()}`)
    }
  })
}
