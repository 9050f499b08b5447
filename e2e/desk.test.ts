/**
 * A clerk's day at the desk: what waits, the queue and its filters, many matters at once, the deadline board with its
 * calendar and absences, notices, statistics, drafts; by keyboard, at both widths, in light and dark, in both languages.
 */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { it } from 'node:test'
import type { Page } from 'playwright-core'
import { openGiven } from '../server/test/given.ts'
import { chineseWords } from './catalogues.ts'
import { openJourney, settled, violations } from './house.ts'

const journey = await openJourney({ demo: false })
const { house } = journey
const given = openGiven(house)
const regulator = await given.body({
  name: '示例市市场监督管理局',
  nameEn: 'Example City Regulator',
  kind: 'market_regulator',
})
const clerk = await given.person({ roles: ['clerk'], body: regulator, name: '吴示例' })
const officer = await given.person({ roles: ['officer'], body: regulator, name: '严示例' })
const firm = await given.body({ name: '示例茶业有限公司', kind: 'firm' })
const holder = await given.person({ roles: ['holder'], body: firm, name: '叶示例' })
const elsewhere = await given.person({
  roles: ['clerk'],
  body: await given.body({ name: '示例县市场监督管理局', kind: 'market_regulator' }),
})
const subjects = [
  '销售侵权茶叶',
  '网店销售仿冒夹爪',
  '批发市场仿冒电动工具',
  '擅自使用专用标志',
  '直播间销售假冒护肤品',
]
const complaints = await complain(subjects, 0)
const [old] = await complain(['仓库查获的侵权包装'], 60)

it('begins the day with what waits, what is late and what changed', async () => {
  const { page, context, open } = await journey.visit({ jar: clerk.jar })
  await open('/workbench')
  const panels = page.locator('.w-panels')
  await panels.getByRole('heading', { name: '等我处理' }).waitFor()
  const late = panels.locator('section').filter({ has: page.getByRole('heading', { name: '已逾期' }) })
  assert.match(await late.innerText(), /仓库查获的侵权包装[\s\S]*已逾期 \d+ 天/)
  const changed = panels.locator('section').filter({ has: page.getByRole('heading', { name: '昨天以来有变化' }) })
  assert.match(await changed.innerText(), /销售侵权茶叶[\s\S]*待受理/)
  await panels.getByRole('link', { name: '全部 6 件' }).first().click()
  await page.waitForURL(/\/workbench\/matters\?.*waiting=true/)
  await page.getByText('共 6 条').first().waitFor()
  assert.equal(await page.locator('tbody tr').count(), 6)
  await context.close()
})

it('narrows the queue, keeps the question in the address, and exports exactly what is shown', async () => {
  const { page, context, open } = await journey.visit({ jar: clerk.jar })
  await open('/workbench')
  await page.getByRole('navigation', { name: '导航' }).getByRole('link', { name: '事项', exact: true }).click()
  await page.getByText('共 6 条').first().waitFor()
  assert.match(await page.locator('tbody tr').first().innerText(), /仓库查获的侵权包装/, 'the most pressing first')
  await page.keyboard.press('/')
  await page.keyboard.type('仿冒')
  await page.keyboard.press('Enter')
  await page.getByText('共 2 条').first().waitFor()
  assert.equal(new URL(page.url()).searchParams.get('q'), '仿冒')
  await page.getByRole('checkbox', { name: '待受理' }).check()
  await page.waitForURL(/state=submitted/)
  await page.reload()
  await settled(page)
  assert.equal(await page.locator('tbody tr').count(), 2)
  assert.equal(await page.getByRole('checkbox', { name: '待受理' }).isChecked(), true)
  await page.getByRole('button', { name: '导出' }).click()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV' }).click(),
  ])
  const lines = (await readFile(await saved.path(), 'utf8')).trimEnd().split('\r\n')
  assert.equal(lines.length, 3)
  assert.ok(lines.slice(1).every((line) => line.includes('仿冒')))
  await page.getByRole('button', { name: '移除条件：关键词 仿冒' }).click()
  await page.getByText('共 6 条').first().waitFor()
  await page.goBack()
  await page.getByText('共 2 条').first().waitFor()
  await open('/workbench/matters?q=查无此事')
  await page.getByText('没有符合条件的在办事项').waitFor()
  await page.getByRole('button', { name: '连已办结的一起找' }).click()
  await page.waitForURL(/ended=all/)
  await context.close()
})

it('assigns several matters by keyboard and tells the result of each', async () => {
  const { page, context, open } = await journey.visit({ jar: clerk.jar })
  await open('/workbench/matters?q=仿冒')
  await page.locator('tbody tr').nth(1).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.getByText('已选 2 条').waitFor()
  await page.keyboard.press('x')
  await page.getByText('已选 1 条').waitFor()
  await page.getByRole('button', { name: '导出' }).click()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV' }).click(),
  ])
  await page.getByText('已导出所选的 1 件事项').first().waitFor()
  assert.equal((await readFile(await saved.path(), 'utf8')).trimEnd().split('\r\n').length, 2, 'the selected row alone')
  await page.locator('tbody tr').nth(1).getByRole('checkbox').check()
  await page.getByText('已选 2 条').waitFor()
  await page.getByRole('button', { name: '分派', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '分派' }).click()
  await dialog.getByText('请先选择承办人').waitFor()
  await dialog.getByRole('combobox', { name: '承办人' }).fill('严')
  await page.locator('.ant-select-item-option', { hasText: '严示例' }).click()
  assert.deepEqual(await violations(page), [])
  await dialog.getByRole('button', { name: '分派' }).click()
  await dialog.getByText('2 件全部完成').waitFor()
  assert.deepEqual(await violations(page), [])
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await page.locator('tbody tr').filter({ hasText: '严示例' }).nth(1).waitFor()
  await page
    .getByRole('navigation', { name: '常用视图' })
    .getByRole('link', { name: /^未分派/ })
    .click()
  await page.getByText('共 4 条').first().waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('检索事项').waitFor()
  await context.close()
})

it('takes one step in several matters at once; what cannot be done says why and stays selected', async () => {
  const { page, context, open } = await journey.visit({ jar: clerk.jar })
  const [, , , third = '', fourth = ''] = complaints
  await open('/workbench/matters')
  for (const subject of ['擅自使用专用标志', '直播间销售假冒护肤品'])
    await page.getByRole('row').filter({ hasText: subject }).getByRole('checkbox').check()
  await page.getByRole('button', { name: '批量办理' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^受理（2 件可办）/ }).check()
  await dialog.getByRole('button', { name: '办理 2 件' }).click()
  await dialog.getByText('请选择“收到材料之日”').first().waitFor()
  await dialog.getByLabel(/收到材料之日/).fill(day(0))
  assert.deepEqual(await violations(page), [])
  // Meanwhile somebody else acts in one of them.
  await house.as(clerk.jar).matters.act({
    id: third,
    action: 'askSupplement',
    expected: 1,
    form: { missing: '示例购买凭证' },
  })
  await dialog.getByRole('button', { name: '办理 2 件' }).click()
  await dialog.getByText('完成 1 件，未完成 1 件').waitFor()
  assert.deepEqual(await violations(page), [])
  await dialog.getByRole('button', { name: '关闭，保留未完成的选择' }).click()
  await page.getByText('已选 1 条').waitFor()
  assert.notEqual((await house.as(clerk.jar).matters.get({ id: fourth })).states[0]?.id, 'submitted')
  await context.close()
})

it('shows deadlines by urgency and by week, unknown ones with their reason', async () => {
  const { page, context, open } = await journey.visit({ jar: clerk.jar })
  await open('/workbench/deadlines')
  const group = (name: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })
  assert.match(await group('已逾期').innerText(), /本机构[\s\S]*核查[\s\S]*仓库查获的侵权包装/)
  assert.match(await group('期限未知').innerText(), /受理[\s\S]*原因：/)
  await page.getByLabel('承办人').selectOption({ label: '严示例' })
  await page.waitForURL(/assignee=/)
  await group('已逾期').waitFor({ state: 'detached' })
  assert.match(await group('以后').innerText(), /仿冒/)
  await open(`/workbench/deadlines?view=week&week=${await dueDay()}`)
  await page.locator('.w-card').first().waitFor()
  assert.ok((await page.locator('.w-card').count()) > 0)
  await page.getByRole('button', { name: '本周' }).click()
  await page.getByText(/另有 \d+ 项在本周之前已经到期/).waitFor()
  await page.getByRole('link', { name: '查看' }).click()
  await group('已逾期').waitFor()
  await context.close()
})

it('gives a calendar its address, and takes it away', async () => {
  const { page, context, open } = await journey.visit({ jar: clerk.jar })
  await open('/workbench/deadlines')
  await page.getByRole('button', { name: '日历订阅' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '生成地址' }).click()
  const address = await dialog.getByLabel('日历地址').inputValue()
  assert.match(address, /\/api\/deadlines\/feed\/[\w-]{43}\.ics$/)
  assert.match(await (await fetch(address)).text(), /^BEGIN:VCALENDAR/)
  assert.deepEqual(await violations(page), [])
  await dialog.getByRole('button', { name: '停用地址' }).click()
  await page.getByText('日历地址已停用').first().waitFor()
  assert.equal((await fetch(address)).status, 404)
  await context.close()
})

it('enters an absence with a stand-in, says so above the board, and ends it', async () => {
  const { page, context, open } = await journey.visit({ jar: clerk.jar })
  await open('/workbench/deadlines')
  await page.getByRole('button', { name: '外出代办' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '登记外出' }).click()
  await dialog.getByText('有 2 处需要修改').waitFor()
  await dialog.getByLabel('代办人').click()
  await page.locator('.ant-select-item-option', { hasText: '严示例' }).last().click()
  await dialog.getByLabel('最后一天').fill(day(-1))
  await page.keyboard.press('Tab')
  await dialog.getByText('最后一天不能早于第一天').first().waitFor()
  await dialog.getByLabel('最后一天').fill(day(3))
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: '登记外出' }).click()
  await dialog.getByRole('button', { name: '结束 吴示例 的外出' }).waitFor()
  await page.getByText('今天外出：吴示例（严示例 代办）').waitFor()
  await dialog.getByRole('button', { name: '结束 吴示例 的外出' }).click()
  await dialog.getByText('没有登记的外出').waitFor()
  await context.close()
})

it('tells the officer by the bell, leads to the matter and marks it read', async () => {
  const { page, context, open } = await journey.visit({ jar: officer.jar })
  await open('/workbench')
  await page.getByRole('link', { name: /^通知，\d+ 条未读/ }).click()
  await page.waitForURL(/\/workbench\/notices/)
  const told = page.locator('.w-notices > li').filter({ hasText: '分派' })
  await told.nth(1).waitFor()
  assert.equal(await told.count(), 2)
  await told
    .first()
    .getByRole('button', { name: /^标为已读/ })
    .click()
  await page.locator('.w-notices > li[data-unread]').filter({ hasText: '分派' }).nth(1).waitFor({ state: 'detached' })
  await Promise.all([page.waitForResponse(/\/notices\/read$/), told.last().getByRole('link').click()])
  await page.waitForURL(/\/workbench\/matters\/[0-9a-f-]{36}/)
  await open('/workbench/notices')
  await page.getByRole('button', { name: '全部标为已读' }).or(page.getByText('没有未读通知')).first().waitFor()
  assert.equal(await page.locator('.w-notices > li[data-unread]').filter({ hasText: '分派' }).count(), 0)
  await context.close()
})

it('counts by state and age, with the table one press away', async () => {
  const { page, context, open } = await journey.visit({ jar: clerk.jar })
  await open('/workbench/statistics')
  await page.getByRole('heading', { name: /^在办 \d+ 件/ }).waitFor()
  assert.equal(await page.getByRole('img', { name: /在办 \d+ 件.*每项的数字见表格/ }).count(), 1)
  await page.getByRole('button', { name: '看表格' }).first().click()
  const table = page.getByRole('table').first()
  assert.match(await table.innerText(), /待受理/)
  assert.match(await page.locator('.w-source').first().innerText(), /查询时间 \d{4}-\d\d-\d\d/)
  await context.close()
})

it('leads back to a form half filled in', async () => {
  const { page, context, open } = await journey.visit({ jar: clerk.jar })
  const draft = { matter: old ?? null, procedure: 'complaint', action: 'refuse', version: 1, form: { reason: '示例' } }
  await house.as(clerk.jar).desk.putDraft(draft)
  await open('/workbench/matters')
  await page.getByRole('link', { name: '草稿' }).click()
  await page.waitForURL(/\/workbench\/drafts/)
  const go = page.getByRole('link', { name: /^继续填写/ })
  await go.waitFor()
  assert.equal(await go.getAttribute('href'), `/workbench/matters/${old}?do=refuse`)
  await page.getByRole('button', { name: /^删除草稿/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await page.getByText('没有草稿').waitFor()
  await context.close()
})

it('shows nothing of another body, and says what would stand there', async () => {
  const { page, context, open } = await journey.visit({ jar: elsewhere.jar })
  for (const [path, words] of [
    ['', '没有等您处理的事项'],
    ['/matters', '没有在办事项'],
    ['/deadlines', '没有进行中的期限'],
    ['/notices', '还没有通知'],
    ['/statistics', '还没有可以统计的事项'],
    ['/drafts', '没有草稿'],
  ] as const) {
    await open(`/workbench${path}`)
    await page.getByText(words).first().waitFor()
    assert.deepEqual(await violations(page), [], path)
  }
  await context.close()
})

it('is accessible in light and dark, fits a phone, and speaks English', async () => {
  const paths = [
    '',
    '/matters',
    '/matters?late=true',
    '/deadlines',
    '/deadlines?view=week',
    '/notices',
    '/statistics',
    '/drafts',
  ]
  const isOurs = await chineseWords()
  const faults: string[] = []
  for (const look of [
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 360, dark: false },
    { width: 360, dark: true, language: 'en' as const },
  ]) {
    const { page, context, open } = await journey.visit({ ...look, jar: clerk.jar })
    for (const path of paths) {
      await open(`/workbench${path}`)
      const where = `${path || '/'} at ${look.width} px, ${look.dark ? 'dark' : 'light'}`
      faults.push(...(await violations(page)).map((fault) => `${where}: ${fault}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) faults.push(`${where} scrolls sideways by ${wide} px`)
      if (look.language) faults.push(...(await textsOf(page)).filter(isOurs).map((text) => `${where}: ${text}`))
    }
    await context.close()
  }
  assert.deepEqual(faults, [])
})

/** Complaints of the holder, so many days ago. Answers their ids. */
async function complain(about: readonly string[], daysAgo: number): Promise<string[]> {
  const now = house.clock.now
  house.clock.now = new Date(now.getTime() - daysAgo * 86_400_000)
  const ids: string[] = []
  for (const subject of about) {
    const { id } = await house.as(holder.jar).matters.open({
      procedure: 'complaint',
      form: { office: regulator.id, kind: 'report', subject, accused: '示例商行', story: '示例事实和请求' },
    })
    ids.push(id)
  }
  house.clock.now = now
  return ids
}

/** A day of China so many days from now. */
function day(ahead: number): string {
  return new Date(Date.now() + 8 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10)
}

/** The day on which the next open period of the body ends. */
async function dueDay(): Promise<string> {
  const { items } = await house.as(clerk.jar).desk.deadlines({ from: day(0) })
  return items[0]?.clock.due?.slice(0, 10) ?? assert.fail('no period runs')
}

function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.textContent?.trim() ?? '')
    return found
  })
}
