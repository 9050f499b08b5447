/** A right holder complains about an infringement in the portal: form, receipt, progress, and what strangers learn of it. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { readPdf, textOf } from '../server/test/pdf-text.ts'
import { chineseWords } from './catalogues.ts'
import { demoPassword, openJourney, settled, violations } from './house.ts'

const journey = await openJourney()
const mark = (await journey.house.as().rights.search({ kind: ['mark'], q: '山与舟', size: 1 })).items[0]
assert.ok(mark)
const subject = '夜市摊位出售假冒茶叶'
let filed = ''
/** The address of the check as it stands on the receipt. */
let printed = ''

it('asks who one is first, and then leads back to the form with the right that is concerned', async () => {
  const { page, context, open } = await journey.visit()
  await open(`/rights/${mark.id}`)
  await page.getByRole('link', { name: '投诉侵权' }).click()
  await page.getByRole('heading', { name: '请先登录' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: '登录' }).click()
  await page.getByLabel('账号').fill('tea.holder')
  await page.getByLabel('密码', { exact: true }).fill(demoPassword)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL((url) => url.pathname === '/start/complaint' && url.searchParams.get('right') === mark.id)
  await page.getByRole('heading', { name: '投诉举报' }).waitFor()
  await page.getByText('第 1 步').waitFor()
  await context.close()
})

it('takes a complaint part by part, keeps it as a draft, and gives number, receipt and what comes next', async () => {
  const { page, context, open } = await journey.visit({ as: 'tea.holder' })
  await open(`/start/complaint?right=${mark.id}`)
  await goOn(page)
  const alert = page.getByRole('alert')
  assert.match(await alert.innerText(), /请选择“受理机关”.*请选择“类型”.*请填写“事由”/s)
  assert.ok(await alert.evaluate((box) => box === document.activeElement), 'the summary has the focus')
  await alert.getByRole('link', { name: /受理机关/ }).click()
  await page.keyboard.type('示例市市场')
  await page.getByRole('option', { name: /示例市市场监督管理局/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByLabel('投诉并举报').check()
  await page.getByLabel(/^事由/).fill(subject)
  await goOn(page, 2)

  await page.getByRole('list', { name: '已选' }).getByText(mark.title).waitFor()
  await page.getByLabel(/^被投诉举报人/).fill('示例夜市三号摊')
  await goOn(page, 3)
  await page.getByRole('link', { name: /第15条.*在新标签页打开/ }).waitFor()
  await page.getByLabel(/^知道权益受侵害之日/).fill('2026-10-01')
  await page.getByLabel(/^事实和请求/).fill('11月初在夜市发现假冒茶叶。\n请求依法查处。')
  await page.getByText(/草稿已保存/).waitFor()
  await saved(page)

  // Another day, another device: what was typed is there, at the first step that is still open.
  const later = await journey.visit({ as: 'tea.holder' })
  await later.open('/start')
  await later.page.getByRole('link', { name: /投诉举报.*提交/ }).click()
  await later.page.getByText(/已恢复 .* 保存的草稿/).waitFor()
  assert.equal(await later.page.getByLabel(/^事由/).inputValue(), subject)
  await later.context.close()

  await goOn(page, 4)
  await page
    .getByLabel(/^材料/)
    .setInputFiles({ name: '摊位照片.txt', mimeType: 'text/plain', buffer: Buffer.from('照片') })
  await page.getByRole('button', { name: '移除 摊位照片.txt' }).waitFor()
  await goOn(page, 5)
  await page.getByRole('heading', { name: '核对后提交' }).waitFor()
  const answers = await page.getByRole('main').innerText()
  for (const part of ['示例市市场监督管理局', '投诉并举报', subject, mark.title, '2026-10-01', '摊位照片.txt'])
    assert.ok(answers.includes(part), part)
  await accessible(page)
  await page.getByRole('button', { name: '提交' }).click()

  await page.getByRole('heading', { name: '已经提交' }).waitFor()
  filed = /\/matters\/([0-9a-f-]{36})\/sent$/.exec(page.url())?.[1] ?? assert.fail(page.url())
  const told = await page.getByRole('main').innerText()
  assert.match(told, /编号 TS\d{8}-\d{4}-\d{6}/)
  assert.match(told, /期限未知：市场监督管理部门应当决定是否受理并告知/)
  assert.match(told, /市场监督管理部门最迟应于 \d{4}-\d{2}-\d{2} 核查线索并决定是否立案/)
  const [receipt] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 投诉举报接收回执（PDF）' }).click(),
  ])
  printed = /核验网址：(http\S+?[0-9a-f]{64})/.exec(textOf(readPdf(readFileSync(await receipt.path()))))?.[1] ?? ''
  await accessible(page)

  await open('/start')
  assert.equal(await page.getByRole('heading', { name: '未完成的草稿' }).count(), 0, 'the draft went with the sending')
  await context.close()
})

it('shows it among the matters of the holder and on the page of the right, and to nobody else', async () => {
  const { page, context, open } = await journey.visit({ as: 'tea.holder' })
  await open('/matters?q=夜市摊位')
  await page.getByRole('heading', { name: '1 件' }).waitFor()
  await page.getByRole('link', { name: subject }).click()
  await page.getByRole('heading', { name: subject }).waitFor()
  await settled(page)
  const text = await page.getByRole('main').innerText()
  for (const part of [
    '待受理',
    '追加线索',
    '投诉举报接收回执',
    '示例夜市三号摊',
    '摊位照片.txt',
    '示例市市场监督管理局',
  ])
    assert.ok(text.includes(part), part)
  await open(`/rights/${mark.id}`)
  await page.getByRole('heading', { name: '与此权利有关的事项' }).waitFor()
  await page.getByRole('link', { name: subject }).waitFor()
  await context.close()

  const stranger = await journey.visit({ as: 'chip.holder' })
  await stranger.open(`/matters/${filed}`)
  await stranger.page.getByRole('heading', { name: '没有找到该事项，或您的机构未参与' }).waitFor()
  await stranger.open('/matters?which=any&q=夜市摊位')
  await stranger.page.getByRole('heading', { name: '没有符合条件的事项' }).waitFor()
  await stranger.open(`/rights/${mark.id}`)
  assert.equal(await stranger.page.getByRole('heading', { name: '与此权利有关的事项' }).count(), 0)
  await stranger.context.close()
})

it('says what came between when the office acts while the holder types, and keeps what was typed', async () => {
  const { page, context, open } = await journey.visit({ as: 'tea.holder' })
  await open(`/matters/${filed}?do=add`)
  await page.getByLabel(/^追加的内容/).fill('又发现一处摊位。')
  const clerk = await journey.visit({ as: 'regulator.clerk' })
  await act(clerk.context, 'accept', { receivedOn: '2026-11-24' })
  await page.getByRole('button', { name: '提交：追加线索' }).click()
  const alert = page.getByRole('alert')
  await alert.getByText('受理', { exact: false }).first().waitFor()
  assert.match(await alert.innerText(), /有了新的进展.*受理/s)
  assert.equal(await page.getByLabel(/^追加的内容/).inputValue(), '又发现一处摊位。')
  await page.getByRole('button', { name: '提交：追加线索' }).click()
  await page.getByText('已办理：追加线索').waitFor()
  await settled(page)
  assert.match(await page.getByRole('main').innerText(), /又发现一处摊位。/)
  await clerk.context.close()
  await context.close()
})

it('corrects what was said, shows both, and carries messages between those who take part', async () => {
  const { page, context, open } = await journey.visit({ as: 'tea.holder' })
  await open(`/matters/${filed}`)
  await page.getByRole('link', { name: '更正：追加线索' }).click()
  await page.getByLabel(/^追加的内容/).fill('又发现两处摊位。')
  await page.getByRole('button', { name: '更正' }).click()
  await page.getByRole('alert').getByRole('link', { name: '请填写理由' }).click()
  await page.keyboard.type('数错了')
  await page.getByRole('button', { name: '更正' }).click()
  await page.getByText('已经提交').waitFor()
  await settled(page)
  assert.match(await page.getByRole('main').innerText(), /又发现两处摊位。.*更正前.*又发现一处摊位。/s)
  await page.getByLabel('内容', { exact: true }).fill('请问何时可以看到结果？')
  await page.getByRole('button', { name: '发送' }).click()
  await page.getByText('请问何时可以看到结果？').waitFor()
  const clerk = await journey.visit({ as: 'regulator.clerk' })
  await clerk.open(`/matters/${filed}`)
  await clerk.page.getByText('请问何时可以看到结果？').waitFor()
  await clerk.context.close()
  await context.close()
})

it('tells anybody whether a paper was issued here, and nothing of what it says', async () => {
  const holder = await journey.visit({ as: 'tea.holder' })
  const matter = await (await holder.context.request.get(`/api/matters/${filed}`)).json()
  const paper = matter.timeline.flatMap((entry: { papers: { digest: string; number: string }[] }) => entry.papers)[0]
  await holder.context.close()
  const { page, context, open } = await journey.visit()
  assert.ok(printed.endsWith(paper.digest), printed)
  await open(new URL(printed).pathname)
  await page.getByText('本平台出具过这份文书').waitFor()
  const text = await page.getByRole('main').innerText()
  for (const part of ['投诉举报接收回执', paper.number, '示例市市场监督管理局']) assert.ok(text.includes(part), part)
  assert.ok(!text.includes(subject))
  await open(`/check/${'0'.repeat(64)}`)
  await page.getByText('本平台没有出具过这份文书').waitFor()
  await context.close()
})

it('explains to anybody how a procedure runs, with the articles of its periods', async () => {
  const { page, context, open } = await journey.visit()
  await open('/procedures')
  await page.getByRole('link', { name: '行政处罚案件' }).click()
  await page.getByRole('heading', { name: '状态和步骤' }).waitFor()
  await page.getByRole('row', { name: /核查.*《市场监督管理行政处罚程序规定》第18条/ }).waitFor()
  const first = page.getByRole('listitem').filter({ hasText: '已接收线索' }).first()
  assert.match(await first.innerText(), /起点.*核查中/s)
  await context.close()
})

for (const width of [1280, 360]) {
  it(`is accessible and fits ${width} px, light and dark, on every page of a matter`, async () => {
    for (const dark of [false, true]) {
      const { page, context, open } = await journey.visit({ as: 'tea.holder', width, dark })
      const paths = [
        '/start',
        '/start/complaint',
        '/start/administrative-case',
        '/matters',
        '/matters?which=ended&q=查无此物',
        `/matters/${filed}`,
        `/matters/${filed}/sent`,
        `/matters/${filed}?do=add`,
        `/matters/${filed}?correct=1`,
        `/matters/${filed}?do=nothing`,
        '/procedures',
        '/procedures/complaint',
        `/check/${'0'.repeat(64)}`,
      ]
      for (const path of paths) {
        await open(path)
        await accessible(page, path)
      }
      await context.close()
    }
  })
}

it('leaves no Chinese words in its pages when they are read in English', async () => {
  const { page, context, open } = await journey.visit({ as: 'tea.holder', language: 'en' })
  const isOurs = await chineseWords()
  const paths = ['/start', '/start/complaint', '/matters', `/matters/${filed}`, `/matters/${filed}/sent`]
  const more = [
    `/matters/${filed}?do=add`,
    '/procedures',
    '/procedures/administrative-case',
    `/check/${'0'.repeat(64)}`,
  ]
  for (const path of [...paths, ...more]) {
    await open(path)
    const texts = (await page.locator('body').innerText()).split('\n')
    assert.deepEqual(texts.map((text) => text.trim()).filter(isOurs), [], path)
  }
  await context.close()
})

it('prints a matter without its buttons', async () => {
  const { page, context, open } = await journey.visit({ as: 'tea.holder' })
  await open(`/matters/${filed}`)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.getByRole('heading', { name: '您现在可以办理' }).isVisible(), false)
  assert.equal(await page.getByText(/^打印自权链/).isVisible(), true)
  assert.equal(await page.getByText('示例夜市三号摊').first().isVisible(), true)
  await context.close()
})

/** Presses the button to the next step and waits until it is there. */
async function goOn(page: Page, step?: number) {
  await page.getByRole('button', { name: '继续' }).click()
  if (step) await page.getByText(`第 ${step} 步，共 5 步`).waitFor()
  else await page.getByRole('alert').waitFor()
}

/** Until the server keeps what is typed: the draft then holds the last words. */
async function saved(page: Page) {
  await page.waitForFunction(async () => {
    const { items } = await (await fetch('/api/drafts')).json()
    return items.some((one: { form: { story?: string } }) => one.form.story?.includes('依法查处'))
  })
}

async function accessible(page: Page, path = new URL(page.url()).pathname) {
  const faults = await violations(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.deepEqual([...faults, ...(wide > 0 ? [`scrolls sideways by ${wide} px`] : [])], [], path)
}

/** Takes a step in the complaint as somebody else does, through the API. */
async function act(context: BrowserContext, action: string, form: object) {
  const { seq } = await (await context.request.get(`/api/matters/${filed}`)).json()
  const answer = await context.request.post(`/api/matters/${filed}/actions`, { data: { action, expected: seq, form } })
  assert.equal(answer.status(), 201, await answer.text())
}
