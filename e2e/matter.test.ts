/** One matter through four bodies in the browser: a complaint becomes a case, a transfer, a refusal that the procuratorate sees. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { chineseWords } from './catalogues.ts'
import { openJourney, settled, type Visitor, violations } from './house.ts'

const journey = await openJourney()
const { house } = journey
const bodies = (await house.as().identity.listBodies({ size: 100 })).items
const bodyId = (name: string) => bodies.find((one) => one.name === name)?.id ?? assert.fail(`no body ${name}`)
const regulator = bodyId('示例市市场监督管理局')
const rightHolder = '示例云岭茶业有限公司'
const today = new Date(house.clock.now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
const [mark = assert.fail('no mark'), other = assert.fail('no other mark')] = (
  await house.as().rights.search({ kind: ['mark'], size: 2 })
).items

/** Numbers and pages of the three matters, as they come to be. */
const story = { complaint: '', filed: '', transfer: '' }

it('is a complaint that the clerk accepts: the page says what comes next, and what it opened', async () => {
  story.complaint = await givenComplaint()
  const { page, context, open } = await journey.visit({ as: 'regulator.clerk' })
  await open(`/workbench/matters/${story.complaint}`)
  await page.getByRole('heading', { name: '销售仿冒保温杯', level: 1 }).waitFor()
  await page.getByText('待受理').first().waitFor()
  // The rules of 2026 name no period: said so, with the instrument, and never late.
  assert.match(await page.locator('#m-clocks').innerText(), /受理[\s\S]*期限未知/)
  assert.match(await page.locator('.m-next').innerText(), /本机构应在 .+ 前/)
  await page.getByText(mark.title).first().waitFor()
  await clean(page)

  await page.keyboard.press('a')
  const steps = page.getByRole('dialog', { name: '可以办理' })
  await steps.getByRole('button', { name: '要求补充材料' }).waitFor()
  await page.keyboard.press('Escape')
  await steps.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await page.getByRole('heading', { name: '受理', level: 2 }).waitFor()
  await page.getByRole('button', { name: '提交：受理' }).click()
  await page.getByRole('link', { name: '请选择“收到材料之日”' }).waitFor()
  await clean(page)
  await page.getByLabel(/^收到材料之日/).fill(today)
  await nameHolder(page)
  await page.getByText(/^草稿已保存 \d\d:\d\d/).waitFor()
  await page.reload()
  await settled(page)
  await page.getByText(/^已恢复 .* 保存的草稿$/).waitFor()
  assert.equal(await page.getByLabel(/^收到材料之日/).inputValue(), today)
  await page.waitForFunction(
    (name) => [...document.querySelectorAll('input')].some(({ value }) => value === name),
    rightHolder,
  )
  await page.getByRole('button', { name: '提交：受理' }).click()
  await page.getByText('已办理：受理').first().waitFor()
  assert.deepEqual(await drafts(context), [], 'what was sent is no draft any more')
  await page.locator('.m-done a').click()
  await page.getByRole('heading', { name: '销售仿冒保温杯', level: 1 }).waitFor()
  story.filed = idIn(page)
  assert.notEqual(story.filed, story.complaint)
  await page.getByText('来源事项').waitFor()

  await page.getByRole('button', { name: '指派核查人员' }).click()
  await page.getByRole('checkbox', { name: '严示例' }).check()
  await page.getByRole('checkbox', { name: '金示例' }).check()
  await page.getByRole('button', { name: '提交：指派核查人员' }).click()
  await page.getByText('核查中').first().waitFor()
  await page.getByRole('combobox', { name: '承办人' }).click()
  await page.getByTitle('严示例').click()
  await page.getByText('已分派给 严示例').first().waitFor()
  await context.close()
})

it('shows the officer which figures are reached, by the day of the act, and both values after a correction', async () => {
  const { page, context, open } = await journey.visit({ as: 'regulator.officer', width: 1440 })
  await open(`/workbench/matters/${story.filed}`)
  await page.getByRole('button', { name: '登记涉案金额' }).click()
  await page.getByLabel(/^涉嫌罪名/).selectOption('214')
  await page.getByLabel(/^行为日/).fill('2026-10-11')
  await page.getByLabel(/^销售金额/).fill('48000')
  await page.getByRole('button', { name: '提交：登记涉案金额' }).click()
  await page.getByText('按 2026-10-11 的规则').waitFor()
  await page.getByText('未达到所列标准').first().waitFor()
  await page.getByText('不是定性结论').waitFor()

  await page.getByRole('button', { name: /^更正第 \d+ 步：登记涉案金额$/ }).click()
  await page.getByLabel(/^销售金额/).fill('52000')
  await page.getByRole('button', { name: '提交更正' }).click()
  await page.getByText('请写明更正理由').waitFor()
  await page.getByLabel('更正理由').fill('补充了第三季度的销售记录')
  await page.getByRole('button', { name: '提交更正' }).click()
  await page.getByText('达到第一档').waitFor()
  await page.getByText(/更正前：未达到所列标准/).waitFor()
  const corrected = page.locator('.m-entry').filter({ hasText: '更正：登记涉案金额' })
  assert.match(await corrected.innerText(), /¥48,000\.00[\s\S]*¥52,000\.00[\s\S]*$/)
  await clean(page)

  await page.getByLabel('写一条内部记录').fill('已电话联系权利人。')
  await page.getByRole('button', { name: '保存记录' }).click()
  await page.getByText('已电话联系权利人。').first().waitFor()
  await context.close()
})

it('is proposed for a transfer: a missing officer is refused with the rule, a change meanwhile is told', async () => {
  const officer = await journey.visit({ as: 'regulator.officer', width: 1440 })
  const { page } = officer
  await officer.open(`/workbench/matters/${story.filed}?do=proposeTransfer`)
  await page.getByLabel(/^负责人接到报告之日/).fill(today)
  await page.getByRole('checkbox', { name: '严示例' }).check()
  await page.getByLabel(/^存在犯罪合理嫌疑的理由/).fill('销售记录和鉴别意见表明其明知是仿冒商品。')
  await choose(page, /^拟移送的公安机关/, '示例市公安局经济犯罪侦查支队')
  await choose(page, /^同级人民检察院/, '示例市人民检察院')
  await page.getByRole('button', { name: '提交：提出移送公安机关' }).click()
  await page.getByText('不符合办理条件').waitFor()
  await page.locator('.w-problem').getByRole('button', { name: /第5条/ }).click()
  await page.getByRole('dialog').getByText('核对', { exact: true }).waitFor()
  await page.keyboard.press('Escape')

  await addToCase()
  await page.getByRole('checkbox', { name: '金示例' }).check()
  await page.getByRole('button', { name: '提交：提出移送公安机关' }).click()
  await page.getByText('填写期间事项有新的进展').waitFor()
  assert.match(await page.locator('.m-stale').innerText(), /登记涉案金额/)
  assert.equal(await page.getByRole('checkbox', { name: '金示例' }).isChecked(), true, 'what was typed stays')
  await clean(page)
  await page.getByRole('button', { name: '已查看，继续办理' }).click()
  await page.getByRole('button', { name: '提交：提出移送公安机关' }).click()
  await page.getByText('已办理：提出移送公安机关').first().waitFor()
  await page.locator('.m-done a').click()
  await page.getByText('待审批').first().waitFor()
  story.transfer = idIn(page)
  for (const other of ['police.head', 'prosecutor']) await isNothingTo(other)
  await officer.context.close()

  const head = await journey.visit({ as: 'regulator.head' })
  await head.open(`/workbench/matters/${story.transfer}`)
  await act(head.page, '批准移送', () => head.page.getByLabel(/^批准时刻/).fill(nowInChina()))
  await head.page.getByText('已批准，待移送').first().waitFor()
  await head.context.close()
  await isNothingTo('police.head')
})

it('is sent with its papers, and from then on the police see it and answer with a reason', async () => {
  const officer = await journey.visit({ as: 'regulator.officer', width: 1440 })
  const { page } = officer
  await officer.open(`/workbench/matters/${story.transfer}`)
  await act(page, '移送公安机关', async () => {
    await page.getByLabel(/^移送时刻/).fill(nowInChina())
    await page
      .getByLabel(/^调查报告/)
      .setInputFiles({ name: '调查报告.txt', mimeType: 'text/plain', buffer: Buffer.from('示例') })
    await page.getByText('调查报告.txt').waitFor()
    await page.getByLabel('涉案物品 第1行 名称').fill('保温杯')
    await page.getByLabel('涉案物品 第1行 数量').fill('120')
    await page.getByLabel('涉案物品 第1行 单位').fill('只')
    await page.getByLabel(/^物品存放地点/).fill('示例市涉案物品仓库')
    await page.getByLabel(/^没有检验鉴定的原因/).fill('权利人已出具鉴别意见')
  })
  await page.getByRole('button', { name: /^下载 涉嫌犯罪案件移送书 .+，PDF$/ }).waitFor({ timeout: 60_000 })
  for (const format of ['PDF', 'Word']) {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: new RegExp(`^下载 涉嫌犯罪案件移送书 .+，${format}$`) }).click()
    assert.match((await saving).suggestedFilename(), format === 'PDF' ? /\.pdf$/ : /\.docx$/)
  }
  await page.getByRole('button', { name: /^涉嫌犯罪案件移送书 .+ 的校验码$/ }).click()
  assert.match(await page.locator('.m-digest:visible').innerText(), /[0-9a-f]{64}/)
  const [check] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: '核验页（新窗口）' }).click(),
  ])
  await check.getByText('本平台出具过这份文书').waitFor()
  await check.close()
  await clean(page)
  await officer.context.close()

  const police = await journey.visit({ as: 'police.head' })
  await police.open(`/workbench/matters/${story.transfer}`)
  await act(police.page, '签收', () => police.page.getByLabel(/^接受时刻/).fill(nowInChina()))
  assert.match(await police.page.locator('.m-next').innerText(), /本机构/)
  await police.page.getByText('销售记录和鉴别意见表明').waitFor()
  assert.equal(await police.page.getByText('已电话联系权利人。').count(), 0, 'a note never leaves its body')
  await act(
    police.page,
    '不予立案',
    async () => {
      await police.page.getByLabel(/^不予立案通知书送达时刻/).fill(nowInChina())
      await police.page.getByRole('radio', { name: '犯罪事实显著轻微' }).check()
    },
    '请填写“不予立案的理由”',
  )
  await police.page.getByLabel(/^不予立案的理由/).fill('现有材料不足以证明主观明知。')
  await police.page.getByRole('button', { name: '提交：不予立案' }).click()
  await police.page.getByText('公安机关不予立案').first().waitFor()
  await clean(police.page)
  await police.context.close()
  await isNothingTo('mediator')
})

it('is before the procuratorate whole, with the refusal and its reason, on a phone and in the dark as well', async () => {
  for (const look of [{ width: 1280 }, { width: 360, height: 800 }, { width: 1280, dark: true }] as const) {
    const { page, context, open } = await journey.visit({ as: 'prosecutor', ...look })
    await open(`/workbench/matters/${story.transfer}`)
    await page.getByText('现有材料不足以证明主观明知。').waitFor()
    await page.getByRole('button', { name: '要求说明不立案理由' }).first().waitFor()
    assert.equal(await page.locator('.m-entry').count(), 5)
    await clean(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    assert.ok(wide <= 0, `scrolls sideways by ${wide} px at ${look.width}`)
    const column = (await page.locator('.m-timeline').boundingBox())?.width ?? 0
    assert.ok(column > 300, `the timeline has ${column} px at ${look.width}`)
    await context.close()
  }
})

it('is told to the right holder, who finds it in the portal with its notice and sees no more than its part', async () => {
  const officer = await journey.visit({ as: 'regulator.officer' })
  await officer.open(`/workbench/matters/${story.transfer}`)
  await act(officer.page, '告知权利人', () =>
    officer.page.getByLabel(/^告知内容/).fill('案件已移送，公安机关未予立案。'),
  )
  await officer.context.close()

  const { page, context, open } = await journey.visit({ as: 'tea.holder' })
  await open('/matters?q=保温杯')
  await page.getByRole('heading', { name: '3 件' }).waitFor()
  await page.locator(`a[href$="/matters/${story.filed}"]`).first().waitFor()
  await page.locator(`a[href$="/matters/${story.transfer}"]`).first().click()
  await page.getByRole('heading', { name: '销售仿冒保温杯', level: 1 }).waitFor()
  await page.getByText('案件已移送，公安机关未予立案。').waitFor()
  const saving = page.waitForEvent('download')
  await page
    .getByRole('button', { name: /^下载 权利人告知书（PDF）$/ })
    .first()
    .click({ timeout: 60_000 })
  assert.match((await saving).suggestedFilename(), /\.pdf$/)
  for (const hidden of ['销售记录和鉴别意见表明', '现有材料不足以证明主观明知。', '已电话联系权利人。'])
    assert.equal(await page.getByText(hidden).count(), 0, hidden)
  await clean(page)
  await context.close()
})

it('is talked about, related and taken along: a message, a right, the whole file; a step is taken back with its reason', async () => {
  const officer = await journey.visit({ as: 'regulator.officer' })
  const { page } = officer
  await officer.open(`/workbench/matters/${story.transfer}`)
  await page.getByRole('button', { name: '写消息' }).click()
  await page.getByRole('button', { name: '发送' }).click()
  await page.locator('.m-write').getByText('请选择至少一个收件机构').waitFor()
  await page.getByRole('checkbox', { name: '示例市公安局经济犯罪侦查支队' }).check()
  await page.getByLabel('内容').fill('补充的鉴别意见明天送达。')
  await clean(page)
  await page.getByRole('button', { name: '发送' }).click()
  await page.locator('.m-saying').filter({ hasText: '补充的鉴别意见明天送达。' }).waitFor()

  await page.getByRole('button', { name: '添加关联' }).click()
  const dialog = page.getByRole('dialog', { name: '关联权利或事项' })
  await dialog.getByRole('combobox', { name: '对象' }).fill(other.title)
  await page
    .getByTitle(new RegExp(`^${other.title}`))
    .first()
    .click()
  await clean(page)
  await dialog.getByRole('button', { name: '添加关联' }).click()
  await page.getByRole('link', { name: other.title }).waitFor()
  await page.getByRole('button', { name: `移除关联：${other.title}` }).click()
  await page.getByRole('link', { name: other.title }).waitFor({ state: 'detached' })

  await page.getByRole('button', { name: '更多' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: '下载全卷（ZIP）' }).click()
  assert.match((await saving).suggestedFilename(), /\.zip$/)
  await officer.context.close()

  const police = await journey.visit({ as: 'police.officer' })
  await police.open(`/workbench/matters/${story.transfer}`)
  await police.page.getByText('补充的鉴别意见明天送达。').waitFor()
  await police.context.close()

  const partner = await journey.visit({ as: 'regulator.partner' })
  await partner.open(`/workbench/matters/${story.filed}`)
  await partner.page.getByRole('button', { name: /^撤回第 5 步：登记涉案金额$/ }).click()
  await partner.page.getByLabel('理由').fill('与先前登记重复')
  await partner.page.getByRole('dialog').getByRole('button', { name: '撤回' }).click()
  const gone = partner.page.locator('#entry-5')
  await gone.getByText('已撤回').waitFor()
  assert.match(await gone.innerText(), /理由：与先前登记重复/)
  assert.equal(await gone.locator('s').innerText(), '登记涉案金额')
  await clean(partner.page)
  await partner.context.close()
})

it('begins at the counter as well: the clerk opens one, and finds the draft after a break', async () => {
  const { page, context, open } = await journey.visit({ as: 'regulator.clerk' })
  await open('/workbench/matters/new/complaint')
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await page.getByRole('link', { name: '请填写“事由”' }).waitFor()
  await clean(page)
  await page.getByRole('radio', { name: /^举报/ }).check()
  await page.getByLabel(/^事由/).fill('销售仿冒茶叶')
  await page.getByLabel(/^被投诉举报人/).fill('示例街角茶铺')
  await page.getByLabel(/^事实和请求/).fill('来电反映该店茶叶包装与正品雷同。')
  await choose(page, /^受理机关/, '示例市市场监督管理局')
  await page.getByText(/^草稿已保存/).waitFor()
  await open('/workbench/matters/new/complaint')
  await page.getByText(/^已恢复 .* 保存的草稿$/).waitFor()
  assert.equal(await page.getByLabel(/^事由/).inputValue(), '销售仿冒茶叶')
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await page.waitForURL(/\/matters\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: '销售仿冒茶叶', level: 1 }).waitFor()
  assert.deepEqual(await drafts(context), [])
  await context.close()
})

it('goes by keys: through the entries, to the start, to a note, and says which', async () => {
  const { page, context, open } = await journey.visit({ as: 'regulator.officer', language: 'en' })
  await open(`/workbench/matters/${story.filed}`)
  const at = () => page.evaluate(() => document.activeElement?.id)
  await page.keyboard.press('j')
  const first = await at()
  assert.match(first ?? '', /^entry-\d+$/)
  await page.keyboard.press('j')
  assert.notEqual(await at(), first)
  await page.keyboard.press('g')
  assert.equal(await at(), first)
  await page.keyboard.press('n')
  assert.equal(await at(), 'm-note')
  await page.keyboard.press('Tab')
  const isOurs = await chineseWords()
  // What forms and people said is data; the words around it are ours.
  const around = await page.locator('.m-head, .m-acts, .m-side h2, .m-clock, .m-entry-title, .m-people').allInnerTexts()
  assert.deepEqual(around.flatMap((text) => text.split('\n')).filter(isOurs), [])
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys of this page' }).waitFor()
  await clean(page)
  await context.close()
})

async function clean(page: Page): Promise<void> {
  // What stands half under the header would count as a target too small.
  await page.evaluate(() => scrollTo(0, 0))
  assert.deepEqual(await violations(page), [])
}

/** Opens a step, fills it in and sends it. @param refused what the page says when that is not enough */
async function act(page: Page, step: string, fill: () => Promise<unknown>, refused?: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  await page.getByRole('heading', { name: step, level: 2 }).waitFor()
  await fill()
  await page.getByRole('button', { name: `提交：${step}` }).click()
  await page
    .getByText(refused ?? `已办理：${step}`)
    .first()
    .waitFor()
}

/** Names the right holder in the form: proposed first because it complained, and found by the rules of the search. */
async function nameHolder(page: Page): Promise<void> {
  const box = page.getByRole('combobox', { name: /^权利人/ })
  const options = page.getByRole('option')
  await box.click()
  await options.first().waitFor()
  assert.match(await options.first().innerText(), new RegExp(`${rightHolder}[\\s\\S]*投诉举报人`))
  await clean(page)
  await box.fill('田示')
  await page
    .getByText(/^没有找到。企业名称至少输入两个字/)
    .first()
    .waitFor()
  assert.equal(await options.count(), 0, 'a person is found by the whole name alone')
  await clean(page)
  await box.fill('田示例')
  await page.getByRole('option', { name: /^田示例.*个人/ }).waitFor()
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await page.route('**/api/participants?*', (route) => held.then(() => route.continue()))
  await box.fill('云岭茶业')
  await page.keyboard.press('Enter')
  assert.equal(await box.inputValue(), '云岭茶业', 'Enter takes nobody who was found for other words')
  goOn()
  await page.getByRole('option', { name: rightHolder }).waitFor()
  const kept = page.waitForResponse((answer) => answer.request().postData()?.includes('"holder"') ?? false)
  await page.keyboard.press('Enter')
  assert.equal(await box.inputValue(), rightHolder)
  await kept
}

/** Takes a body by its name. */
async function choose(page: Page, label: RegExp, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name)
  await page.getByRole('option', { name }).first().click()
}

/** No word of it for a body that takes no part. */
async function isNothingTo(login: string): Promise<void> {
  const { page, context, open }: Visitor = await journey.visit({ as: login })
  await open(`/workbench/matters/${story.transfer}`)
  await page.getByRole('heading', { name: '没有找到该事项，或您的机构未参与' }).waitFor()
  assert.equal(await page.getByText('销售仿冒保温杯').count(), 0)
  await context.close()
}

/** The firm files a complaint; its own pages are the portal's. */
async function givenComplaint(): Promise<string> {
  const { context } = await journey.visit({ as: 'tea.holder' })
  const form = {
    office: regulator,
    kind: 'report',
    subject: '销售仿冒保温杯',
    rights: [mark.id],
    accused: '示例云岭茶具店',
    story: '该店销售标有我方商标的保温杯，价格明显低于正品。',
  }
  const answer = await context.request.post('/api/matters', { data: { procedure: 'complaint', form } })
  assert.equal(answer.status(), 201, await answer.text())
  const { id } = await answer.json()
  await context.close()
  return id
}

/** The second officer records amounts while the first one types. */
async function addToCase(): Promise<void> {
  const { context } = await journey.visit({ as: 'regulator.partner' })
  const { seq } = await (await context.request.get(`/api/matters/${story.filed}`)).json()
  const form = { offence: '214', actOn: '2026-10-11', sales: '52000.00', unsold: '1200.00' }
  const data = { action: 'recordAmounts', expected: seq, form }
  const answer = await context.request.post(`/api/matters/${story.filed}/actions`, { data })
  assert.equal(answer.status(), 201, await answer.text())
  await context.close()
}

async function drafts(context: BrowserContext): Promise<unknown[]> {
  return (await (await context.request.get('/api/drafts')).json()).items
}

function idIn(page: Page): string {
  return /matters\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? assert.fail(page.url())
}

/** `2026-11-24T16:30`, as a field for an instant takes it: the server's clock stands still. */
function nowInChina(): string {
  return new Date(house.clock.now.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)
}
