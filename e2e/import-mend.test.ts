/** A file with two defects is imported, read, mended and imported again; a table is mapped, imported and taken back. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { describeDefect } from '@quanlian/office-formats'
import type { Page } from 'playwright-core'
import { applicationNumber } from '../server/test/rights/rights-given.ts'
import { openJourney, settled } from './house.ts'
import { publicationFile } from './publication.ts'

const journey = await openJourney()
const right = applicationNumber(4711)
const wrongDigit = right.at(-1) === '1' ? '2' : '1'
const publication = {
  application: right,
  filed: '20260105',
  publication: '129900001',
  title: '一种示例柔性夹爪',
  applicant: '示例晨光机械有限公司',
}

it('shows both defects of a publication with file, line and rule, and completes the right from the mended file', async () => {
  const { page, open } = await journey.visit({ as: 'office.registrar' })
  const broken = publicationFile({
    ...publication,
    application: `${right.slice(0, -1)}${wrongDigit}`,
    filed: '20260230',
  })
  const lineOf = (part: string) => broken.split('\n').findIndex((one) => one.includes(part)) + 1
  await open('/workbench/imports')
  await choose(page, 'broken.xml', broken)
  await state(page, '已完成')

  const defects = page.getByRole('table', { name: '缺陷列表' })
  for (const [rule, written] of [
    ['number.check_digit', `${right.slice(0, -1)}${wrongDigit}`],
    ['date.impossible', '20260230'],
  ] as const) {
    const row = defects.getByRole('row').filter({ hasText: describeDefect({ rule }, 'zh') })
    const text = await row.innerText()
    for (const part of ['broken.xml', 'ApplicationReference', written])
      assert.ok(text.includes(part), `${part} in ${text}`)
    const line = Number(/第 (\d+) 行/.exec(text)?.[1])
    assert.ok(
      line >= lineOf('<business:ApplicationReference') && line <= lineOf('</business:ApplicationReference'),
      text,
    )
  }
  assert.equal(await defects.getByRole('row').count(), 1 + 2, 'two defects and the heading')
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载缺陷 CSV' }).click(),
  ])
  const rows = readFileSync(await csv.path(), 'utf8')
    .trim()
    .split('\r\n')
  assert.equal(rows.length, 1 + 2)

  const id = await find(page, publication.title)
  await open(`/rights/${id}`)
  assert.ok(!(await page.locator('main').innerText()).includes(right), 'a number that breaks its rule is not taken')

  await open('/workbench/imports')
  await choose(page, 'mended.xml', publicationFile(publication))
  await state(page, '已完成')
  assert.equal(await figure(page, '更新'), 1, 'the same right, not a second one')
  assert.equal(await figure(page, '新增'), 0)
  await page.getByText('没有缺陷').waitFor()
  assert.equal(await find(page, right), id)
  await open(`/rights/${id}`)
  const shown = await page.locator('main').innerText()
  for (const part of [right, '2026-01-05', publication.applicant, 'B25J 9/16', '甲示例', '权利要求'])
    assert.ok(shown.includes(part), part)
})

it('answers the same file again with the import there was, and doubles nothing', async () => {
  const { page, open } = await journey.visit({ as: 'office.registrar' })
  await open('/workbench/imports')
  const before = await page.getByRole('row').count()
  await choose(page, 'mended.xml', publicationFile(publication))
  await state(page, '已完成')
  await open('/workbench/imports')
  assert.equal(await page.getByRole('row').count(), before)
})

it('maps the columns of a table, imports it, and takes it back', async () => {
  const { page, open } = await journey.visit({ as: 'office.registrar' })
  const rows = [1, 2, 3].map(
    (serial) => `${applicationNumber(5200 + serial)},示例晾衣架${serial},示例晨光机械有限公司,2026-02-0${serial}`,
  )
  await open('/workbench/imports')
  await choose(page, 'table.csv', `申请号,点子叫什么,申请人,申请日\n${rows.join('\n')}\n`)
  await state(page, '待对应列')
  await page.getByText('还缺必需字段').waitFor()
  await page.getByLabel('“点子叫什么”对应的字段').selectOption({ label: '名称（必需）' })
  await page.getByLabel('表中未写明时的权利种类').selectOption({ label: '发明专利' })
  await page.getByText('必需字段已齐').waitFor()
  await page.getByRole('button', { name: '开始导入' }).click()
  await state(page, '已完成')
  assert.equal(await figure(page, '新增'), 3)
  const address = page.url()
  await find(page, '晾衣架')

  await page.goto(address)
  await page.getByRole('button', { name: '撤销导入' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('理由').fill('误传的表格')
  await dialog.getByRole('button', { name: '撤销导入' }).click()
  await state(page, '已撤销')
  await open('/search?q=晾衣架')
  await page.getByText('没有找到符合条件的权利').waitFor()
})

it('says why a file cannot be read, and what to do', async () => {
  const { page, open } = await journey.visit({ as: 'office.registrar' })
  await open('/workbench/imports')
  await choose(page, 'entity.xml', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
  await state(page, '无法读取')
  await page
    .getByText(describeDefect({ rule: 'xml.entity' }, 'zh'))
    .first()
    .waitFor()
})

/** Through the chooser, as a person does; waits for the page of the import. */
async function choose(page: Page, name: string, content: string) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '选择文件' }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
  await page.waitForURL(/\/workbench\/imports\/[0-9a-f-]{36}$/)
}

async function state(page: Page, word: string) {
  await page.locator('header, main').getByText(word, { exact: true }).first().waitFor()
  await settled(page)
}

async function figure(page: Page, term: string): Promise<number> {
  const text = await page
    .locator('dl > div', { has: page.getByText(term, { exact: true }) })
    .locator('dd')
    .first()
    .innerText()
  return Number(text.replaceAll(',', ''))
}

/** The one right that the portal finds for these words. */
async function find(page: Page, words: string): Promise<string> {
  await page.goto(`/search?q=${encodeURIComponent(words)}`)
  await settled(page)
  const link = page.locator('ol a[href^="/rights/"]').first()
  await link.waitFor()
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? assert.fail('no right found')
}
