import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import ExcelJS from 'exceljs'
import { unzipSync } from 'fflate'
import type { Download, Page } from 'playwright-core'
import { validateXML } from 'xmllint-wasm'
import { openJourney, settled } from './house.ts'

const journey = await openJourney()
const schemas = new URL('../../shared/data/registry/wipo-st96-v6/schema/', import.meta.url).pathname

it('finds a right from the home page, narrows, opens it and comes back to the same results', async () => {
  const { page, open } = await journey.visit()
  await open('/')
  await page.getByRole('combobox').first().fill('显示')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=/)
  await settled(page)
  const before = await found(page)
  await page.getByLabel(/^发明专利/).check()
  await page.waitForURL(/kind=patent/)
  await page.waitForFunction((n) => !document.body.innerText.includes(`找到 ${n} 项`), before)
  assert.ok((await found(page)) < before)
  const address = page.url()
  const link = page.locator('main a[href^="/rights/"]').first()
  const title = (await link.innerText()).trim()
  await link.click()
  await page.waitForURL(/\/rights\//)
  await settled(page)
  assert.ok((await page.locator('h1').innerText()).includes(title))
  for (const part of ['申请号', '权利要求', '数据来源'])
    assert.ok((await page.locator('main').innerText()).includes(part), part)
  await page.goBack()
  await page.waitForURL(address)
  await settled(page)
  await page.reload()
  await settled(page)
  assert.ok(await page.getByLabel(/^发明专利/).isChecked(), 'the address is the search')
})

it('exports what is shown as CSV, XLSX, JSON and ST.96', async (t) => {
  const { page, open } = await journey.visit()
  await open('/search?q=茶&kind=mark')
  const count = await found(page)
  const csv = await exported(page, /CSV/)
  assert.equal(
    readFileSync(await csv.path(), 'utf8')
      .trim()
      .split('\r\n').length,
    count + 1,
  )
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(await (await exported(page, /Excel|XLSX/)).path())
  assert.equal(book.worksheets[0]?.rowCount, count + 1)
  const records = JSON.parse(readFileSync(await (await exported(page, /JSON/)).path(), 'utf8'))
  assert.equal(records.length, count)
  const st96 = readFileSync(await (await exported(page, /ST\.96/)).path())
  if (!existsSync(schemas)) return t.diagnostic('../shared/data is absent: ST.96 was not validated')
  const text =
    st96.subarray(0, 2).toString() === 'PK'
      ? Buffer.from(Object.values(unzipSync(new Uint8Array(st96)))[0] ?? []).toString()
      : st96.toString()
  const preload = readdirSync(schemas).map((fileName) => ({
    fileName,
    contents: readFileSync(schemas + fileName, 'utf8'),
  }))
  const schema = preload.find((one) => one.fileName === 'TrademarkApplication_V6_0.xsd') ?? assert.fail('schema')
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'export.xml', contents: text }],
    schema: [schema],
    preload,
    maxMemoryPages: 8192,
  })
  assert.ok(valid, errors.map((one) => one.message).join('\n'))
})

it('teaches the next step when nothing is found', async () => {
  const { page, open } = await journey.visit({ width: 360 })
  await open('/search?q=查无此物')
  await page.getByText('没有找到符合条件的权利').waitFor()
})

async function found(page: Page): Promise<number> {
  const text = await page
    .getByText(/^找到 [\d,]+ 项/)
    .first()
    .innerText()
  return Number(text.replace(/\D/g, ''))
}

async function exported(page: Page, format: RegExp): Promise<Download> {
  await page.getByRole('button', { name: /导出/ }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format }).click(),
  ])
  return download
}
