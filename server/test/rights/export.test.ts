import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { createReader, guessMapping, type RightRecord, rowReader } from '@quanlian/office-formats'
import ExcelJS from 'exceljs'
import { unzipSync } from 'fflate'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { givenPublic, markRecord, patentRecord } from './rights-given.ts'

const house = await openHouse()
const given = openGiven(house)
const download = async (query: string) => {
  const response = await house.app.inject({ method: 'GET', url: `/api/rights/export?${query}` })
  return {
    status: response.statusCode,
    type: response.headers['content-type'],
    bytes: response.rawPayload,
    text: response.body,
    name: String(response.headers['content-disposition']),
  }
}

before(async () => {
  const office = await given.body()
  await givenPublic(house, office, markRecord('99300001', '橙汐'))
  await givenPublic(house, office, markRecord('99300002', '=HYPERLINK("x")'))
  await givenPublic(house, office, patentRecord(71, { title: '导出装置' }))
  await givenPublic(house, office, {
    ...markRecord('99300003', '示例剪纸'),
    kind: 'folk_work',
    numbers: { registration: '示遗1' },
  })
})

describe('export', () => {
  it('writes CSV that a spreadsheet opens in Chinese and that maps back by itself', async () => {
    const { text, type, name } = await download('format=csv&sort=title&kind=mark')
    assert.equal(type, 'text/csv; charset=utf-8')
    assert.match(name, /quanlian-2026-11-23\.csv/)
    assert.ok(text.startsWith('\uFEFF'))
    const [header = '', ...lines] = text.slice(1).trim().split('\r\n')
    assert.ok(
      lines.some((line) => line.includes(`"'=HYPERLINK(""x"")"`)),
      'a formula is made text',
    )
    const read = rowReader(guessMapping(header.split(',')))
    const plain = lines.find((line) => line.includes('橙汐'))?.split(',') ?? []
    assert.equal(read(plain, 2).record?.title, '橙汐')
  })
  it('writes XLSX with one row a right', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await download('format=xlsx&lang=en')).bytes as never)
    const sheet = book.worksheets[0]
    assert.equal(sheet?.rowCount, 5)
    assert.equal(sheet?.getRow(1).getCell(1).value, 'Kind of right')
  })
  it('writes JSON records', async () => {
    const records = JSON.parse((await download('format=json&q=导出')).text) as RightRecord[]
    assert.deepEqual(
      records.map((record) => record.title),
      ['导出装置'],
    )
  })
  it('writes ST.96 that reads back, one document or a ZIP that names what was left out', async () => {
    const one = await download('format=st96&kind=patent')
    assert.equal(one.type, 'application/xml; charset=utf-8')
    const titles: string[] = []
    const reader = createReader({ onRecord: (record) => titles.push(record.title), onDefect: () => {} })
    reader.write(one.text)
    reader.close()
    assert.deepEqual(titles, ['导出装置'])
    const files = Object.keys(unzipSync(new Uint8Array((await download('format=st96')).bytes)))
    assert.equal(files.filter((name) => name.endsWith('.xml')).length, 2)
    assert.ok(files.includes('left-out.txt'))
  })
  it('refuses ST.96 for kinds that have none, and an empty choice', async () => {
    assert.equal((await download('format=st96&kind=folk_work')).status, 409)
    assert.equal((await download('format=st96&q=没有这种')).status, 404)
    assert.equal((await download('format=pdf')).status, 400)
  })
})
