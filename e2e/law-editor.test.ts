/** A rule of law in the browser: one person drafts it, another publishes it; a whole law comes in as YAML. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { it } from 'node:test'
import type { Page } from 'playwright-core'
import { openGiven } from '../server/test/given.ts'
import { chineseWords } from './catalogues.ts'
import { openJourney, settled, violations } from './house.ts'

const journey = await openJourney()
const keeper = await journey.signUp('holder')
const anyone = journey.house.as().law
const shipped = 'H-CIV-FILE-7'

it('drafts a successor, keeps what is typed, and says what is wrong where it is wrong', async () => {
  const { page, context, open } = await journey.visit({ as: 'law.editor' })
  await open('/workbench')
  await page.getByRole('link', { name: '法规维护' }).click()
  await page.getByRole('link', { name: '起草规则' }).click()
  await page.getByRole('radio', { name: /已有规则的后继/ }).check()
  await chooseRule(page, shipped)
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#article')?.value === '126')
  assert.equal(await page.getByLabel('编号', { exact: true }).inputValue(), '', 'a successor has an id of its own')
  assert.match(await page.locator('.w-law-fields').innerText(), /字段一致/)

  await page.getByLabel('编号', { exact: true }).fill('H-CIV27-FILE-5')
  await page.getByLabel('规则表述（中文）').fill('人民法院应当在5日内立案。')
  await page.getByLabel('规则表述（英文）').fill('The court registers the action within 5 days.')
  await fillDay(page, '第一日', '2023-12-31')
  await page.getByLabel('数值（JSON）').fill('{\n  "n": 5,\n}')
  await page.getByRole('button', { name: '提交草稿' }).click()
  await page.getByText('有 2 处需要修改').waitFor()
  await page
    .getByText(/不是有效的 JSON：第 3 行第 1 列前面多了一个逗号/)
    .first()
    .waitFor()
  // What stands half under the header would count as a target too small.
  await page.evaluate(() => scrollTo(0, 0))
  assert.deepEqual(await violations(page), [])

  await page.getByLabel('数值（JSON）').fill('{"days": 5}')
  await page.getByText('缺少字段：n / 多出字段：days').waitFor()
  await page.getByLabel('数值（JSON）').fill('{"n": 5}')
  await page.getByLabel('理由').fill('民事诉讼法修改（示例）')
  await page.getByRole('button', { name: '提交草稿' }).click()
  await page.getByText(`须晚于被取代规则 ${shipped} 的第一日`).first().waitFor()
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'from')

  await page.reload()
  await settled(page)
  await page.getByRole('button', { name: '继续填写' }).click()
  assert.equal(await page.getByLabel('编号', { exact: true }).inputValue(), 'H-CIV27-FILE-5')
  assert.equal(await page.getByLabel('理由').inputValue(), '民事诉讼法修改（示例）')
  await fillDay(page, '第一日', '2027-03-01')
  await page.getByRole('button', { name: '提交草稿' }).click()
  await page.waitForURL(/\/workbench\/law\/[0-9a-f-]{36}/)
  await settled(page)

  await page.getByText('这份草稿').or(page.getByText('等待审核人发布')).first().waitFor()
  assert.equal(await page.getByRole('button', { name: '审核发布' }).count(), 0)
  const row = page.getByRole('row').filter({ hasText: '规则表述（中文）' })
  assert.match(await row.innerText(), /有变化/)
  assert.match(await row.innerText(), /5日内/)
  assert.ok(!(await page.getByRole('row').filter({ hasText: '单位' }).innerText()).includes('有变化'))
  await page.getByText(`旧规则 ${shipped} 的最后一日为 2027-02-28`).waitFor()
  await page.goto('/workbench/law/new')
  await settled(page)
  assert.equal(await page.getByRole('button', { name: '继续填写' }).count(), 0, 'what was sent is not kept')
  await context.close()
  assert.equal((await anyone.getRule({ id: shipped, on: '2027-03-02' })).rule.id, shipped, 'a draft changes nothing')
})

it('is published by another person, who is told what will happen', async () => {
  const { page, context, open } = await journey.visit({ as: 'law.publisher' })
  const question = { calculator: 'clock' as const, on: '2027-03-10', input: { rule: shipped, start: '2027-03-10' } }
  const kept = await journey.house.as(keeper.jar).law.keepAnswer({ ...question, title: '立案期限' })
  await open('/workbench')
  await page.getByText('规则草稿等待审核发布，起草人 卢示例').waitFor()
  await open('/workbench/law?state=draft')
  await page.locator('tbody tr').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/workbench\/law\/[0-9a-f-]{36}/)
  await settled(page)
  await page.getByText('有 1 份已保存的答复用过相关规则').waitFor()
  await page.getByText('没有进行中的事项会改变届满日').waitFor()
  await page.route('**/api/law/changes/*/clocks', (route) =>
    route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify(forbidden) }),
  )
  await page.reload()
  await page.getByRole('button', { name: '审核发布' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '重试' }).waitFor()
  assert.equal(await page.getByRole('dialog').getByRole('button', { name: '审核发布' }).count(), 0)
  await page.unroute('**/api/law/changes/*/clocks')
  await page.getByRole('dialog').getByRole('button', { name: '重试' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('已保存的答复（1 份）保持原样').waitFor()
  await dialog.getByText(`旧规则 ${shipped} 的最后一日为 2027-02-28`).waitFor()
  assert.deepEqual(await violations(page), [])
  await dialog.getByRole('button', { name: '审核发布' }).click()
  await page.getByText('规则已发布').first().waitFor()
  await page.getByText('范示例 审核发布').waitFor()
  assert.equal(await page.getByRole('button', { name: '撤回草稿' }).count(), 0)
  await context.close()
  assert.equal((await anyone.getRule({ id: shipped, on: '2027-03-01' })).rule.id, 'H-CIV27-FILE-5')
  assert.equal((await anyone.getRule({ id: shipped, on: '2027-02-28' })).rule.id, shipped)
  const { changed } = await journey.house.as(keeper.jar).law.getAnswer({ id: kept.id })
  assert.deepEqual(changed, [shipped])
  const holder = await journey.visit({ jar: keeper.jar })
  await holder.open('/workbench')
  await holder.page.getByText('您保存的答复所依据的规则有变化').waitFor()
  await holder.page.getByRole('link', { name: '立案期限' }).click()
  await holder.page.getByText(/这份答复用过的下列规则后来有变化/).waitFor()
  await holder.context.close()
})

it('lists every open matter whose last day a draft moves, before it is published', async () => {
  const given = openGiven(journey.house)
  const office = await given.body({ kind: 'market_regulator', name: '期限示例局' })
  const clerk = journey.house.as((await given.person({ body: office, roles: ['clerk'] })).jar)
  const receivedOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const form = { subject: '期限示例', source: 'inspection', receivedOn, accused: '示例', summary: '示例' }
  const { id, number } = await clerk.matters.open({ procedure: 'administrative-case', form })
  const lastDay = async () => {
    const { clocks } = await clerk.matters.get({ id })
    return clocks.find(({ clock }) => clock === 'verification')?.due ?? assert.fail('no such clock')
  }
  const before = await lastDay()

  const editor = await journey.visit({ as: 'law.editor' })
  await editor.open('/workbench/law/new')
  await chooseRule(editor.page, 'D-R2-CHECK-15')
  await editor.page.waitForFunction(() => document.querySelector<HTMLInputElement>('#id')?.value === 'D-R2-CHECK-15')
  const figures = editor.page.getByLabel('数值（JSON）')
  await figures.fill((await figures.inputValue()).replace(/"n": 15/, '"n": 10'))
  await editor.page.getByLabel('理由').fill('核查期限缩短（示例）')
  await editor.page.getByRole('button', { name: '提交草稿' }).click()
  await editor.page.waitForURL(/\/workbench\/law\/[0-9a-f-]{36}/)
  await settled(editor.page)
  const draft = new URL(editor.page.url()).pathname
  assert.equal(await editor.page.getByRole('heading', { name: '会改变的期限' }).count(), 0, 'for publishers alone')
  await editor.context.close()

  const { page, context, open } = await journey.visit({ as: 'law.publisher' })
  await open(draft)
  const listed = (within: Page | ReturnType<Page['getByRole']>) =>
    within.getByRole('table', { name: '会改变的期限' }).getByRole('row').filter({ hasText: number })
  assert.match(await listed(page).innerText(), new RegExp(`行政处罚案件\\s+核查\\s+${before}`))
  assert.deepEqual(await violations(page), [])
  await page.getByRole('button', { name: '审核发布' }).click()
  const dialog = page.getByRole('dialog')
  const after = (await listed(dialog).innerText()).match(/\d{4}-\d\d-\d\d$/)?.[0]
  assert.deepEqual(await violations(page), [])
  await dialog.getByRole('button', { name: '审核发布' }).click()
  await page.getByText('范示例 审核发布').waitFor()
  assert.equal(await page.getByRole('heading', { name: '会改变的期限' }).count(), 0)
  await context.close()
  assert.ok(after && after < before)
  assert.equal(await lastDay(), after)
})

it('corrects a rule, withdraws the draft with a reason, and drafts anew from it', async () => {
  const { page, context, open } = await journey.visit({ as: 'law.editor' })
  await open('/workbench/law/new')
  await chooseRule(page, 'H-CIV-PANEL-3')
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#id')?.value === 'H-CIV-PANEL-3')
  assert.equal(await page.getByLabel('编号', { exact: true }).isEditable(), false)
  await page.getByLabel('规则表述（中文）').fill('合议庭组成后3日内告知当事人（示例更正）。')
  await page.getByLabel('理由').fill('表述有误')
  await page.getByRole('button', { name: '提交草稿' }).click()
  await page.waitForURL(/\/workbench\/law\/[0-9a-f-]{36}/)
  await settled(page)
  await page.getByText('共 1 项有变化').waitFor()
  await page.getByRole('button', { name: '撤回草稿' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '撤回草稿' }).click()
  await dialog.getByText('有 1 处需要修改').waitFor()
  await dialog.getByLabel('理由').fill('另行起草')
  await dialog.getByRole('button', { name: '撤回草稿' }).click()
  await page.getByText('卢示例 撤回').waitFor()
  await page.getByRole('link', { name: '据此重新起草' }).click()
  await page.getByRole('button', { name: '提交草稿' }).waitFor()
  assert.equal(await page.getByLabel('规则表述（中文）').inputValue(), '合议庭组成后3日内告知当事人（示例更正）。')
  assert.equal(await page.getByLabel('编号', { exact: true }).inputValue(), 'H-CIV-PANEL-3')
  await context.close()
})

it('imports a law from a file, and tells each defect by entry and field, to read and to save', async () => {
  const { page, context, open } = await journey.visit({ as: 'law.editor' })
  await open('/workbench/law/import')
  await page.locator('input[type=file]').setInputFiles({
    name: '民事诉讼法.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(lawFile),
  })
  await page
    .getByText(/已读入 民事诉讼法.yaml/)
    .first()
    .waitFor()
  await page.getByLabel('理由').fill('民事诉讼法修改（示例）')
  await page.getByRole('button', { name: '导入', exact: true }).click()
  const drafted = page.getByRole('table', { name: '本次起草的规则' })
  await drafted.waitFor()
  assert.match(await drafted.innerText(), /H-CIV28-EXEC-3[\s\S]*H-CIV-EXEC/)
  const defects = page.getByRole('table', { name: '按条目和字段列出的缺陷' })
  assert.match(await defects.innerText(), /第 2 条[\s\S]*effective_from[\s\S]*verified/)
  assert.deepEqual(await violations(page), [])
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载缺陷 CSV' }).click(),
  ])
  const lines = (await readFile(await saved.path(), 'utf8')).trimEnd().split('\r\n')
  assert.deepEqual([lines.length, lines[0]], [3, '\ufeff条目,编号,项目,问题'])

  await page.getByLabel('YAML 内容').fill('entries: [')
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page
    .getByText(/第 1 行：不是有效的 YAML/)
    .first()
    .waitFor()
  await open('/workbench/law')
  await page.getByRole('row').filter({ hasText: 'H-CIV28-EXEC-3' }).waitFor()
  await context.close()
})

it('is not offered to anybody without the grant', async () => {
  const { page, context, open } = await journey.visit({ as: 'office.registrar' })
  await open('/workbench')
  assert.equal(await page.getByRole('link', { name: '法规维护' }).count(), 0)
  await open('/workbench/law')
  await page.getByText('您的角色不能执行此操作').first().waitFor()
  assert.equal(await page.getByRole('link', { name: '起草规则' }).count(), 0)
  await context.close()
})

it('is accessible in light and dark, fits a phone, and speaks English', async () => {
  const editor = await journey.visit({ as: 'law.editor' })
  const { items } = await (await editor.context.request.get('/api/law/changes')).json()
  const paths = ['', '/new', '/import', ...items.map(({ id }: Listed) => `/${id}`)]
  const isOurs = await chineseWords()
  // What rules say is data, also where it is a word of ours.
  const data = new Set(items.flatMap(({ rule }: Listed) => [rule.subject.zh, rule.says.zh]))
  const faults: string[] = []
  for (const look of [
    { width: 1280, dark: false },
    { width: 360, dark: true },
    { width: 360, dark: false, language: 'en' as const },
  ]) {
    const { page, context, open } = await journey.visit({ ...look, as: 'law.publisher' })
    for (const path of paths) {
      await open(`/workbench/law${path}`)
      faults.push(...(await violations(page)).map((fault) => `${path} ${look.width}: ${fault}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) faults.push(`${path} scrolls sideways by ${wide} px`)
      if (look.language)
        faults.push(
          ...(await chineseOn(page))
            .filter((text) => isOurs(text) && !data.has(text))
            .map((text) => `${path}: ${text}`),
        )
    }
    await context.close()
  }
  assert.deepEqual(faults, [])
})

const forbidden = { type: '/problems/kernel.forbidden', code: 'kernel.forbidden', title: '示例', status: 403 }

interface Listed {
  id: string
  rule: { subject: { zh: string }; says: { zh: string } }
}

const lawFile = `entries:
  - id: H-CIV28-EXEC-3
    subject: {zh: 申请执行, en: Enforcement}
    rule: {zh: 申请执行的期间为3年。, en: Three years to apply for enforcement.}
    value: {n: 3}
    unit: year
    law: civil-procedure-law-2023
    article: 250
    effective_from: 2028-01-01
    verified: full-text
    replaces: H-CIV-EXEC
  - id: H-CIV28-BROKEN
    subject: {zh: 示例, en: Example}
    rule: {zh: 示例。, en: Example.}
    law: civil-procedure-law-2023
    effective_from: 2028-02-30
    verified: hearsay
`

async function chooseRule(page: Page, id: string) {
  const box = page.getByRole('combobox', { name: '已有规则' })
  await box.click()
  await box.fill(id)
  await page.locator('.ant-select-item-option', { hasText: id }).first().click()
}

async function fillDay(page: Page, label: string, day: string) {
  await page.getByLabel(label, { exact: true }).fill(day)
  await page.keyboard.press('Tab')
}

/** Texts of the page in Chinese, but what rules say. */
function chineseOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.textContent?.trim() ?? '')
    return found.filter((text) => /\p{Script=Han}/u.test(text))
  })
}
