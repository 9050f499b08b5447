import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type Zippable, zipSync } from 'fflate'
import { publicationFile } from '../../../e2e/publication.ts'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { applicationNumber, importAll, patentCsv, upload } from './imports-given.ts'

const house = await openHouse()
await house.startJobs()
const given = openGiven(house)
const clerk = await given.person()
const publication = (serial: number) =>
  publicationFile({
    application: applicationNumber(serial),
    filed: '20260105',
    publication: `1299${String(serial).padStart(5, '0')}`,
    title: `一种归档示例${serial}`,
    applicant: '示例晨光机械有限公司',
  })
const zip = (files: Zippable) => ({ name: '批次.zip', content: zipSync(files) })
const text = (content: string) => new TextEncoder().encode(content)

it('unpacks an archive: its files one by one under their names, whatever their paths, what is no data skipped', async () => {
  const done = await importAll(house, clerk.jar, [
    zip({
      '../../etc/甲.xml': text(publication(1)),
      '下/': new Uint8Array(),
      '下/乙.xml': text(publication(2)),
      '图1.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1),
    }),
  ])
  assert.deepEqual(
    done.files.map((file) => [file.name, file.state, file.format]),
    [
      ['批次.zip › 甲.xml', 'done', 'cnipa-2012'],
      ['批次.zip › 乙.xml', 'done', 'cnipa-2012'],
    ],
  )
  assert.equal(done.counts.created, 2)
  const { items } = await house.as(clerk.jar).imports.defects({ id: done.id })
  assert.deepEqual(
    items.map((item) => [item.severity, item.rule, item.value]),
    [['note', 'zip.entry_skipped', '批次.zip › 图1.png']],
  )
})

it('reads tables of one archive by one mapping, also when their columns stand in another order', async () => {
  const other = patentCsv(20, 3)
    .trim()
    .split('\n')
    .map((line) => line.split(',').reverse().join(','))
  const done = await importAll(house, clerk.jar, [
    zip({ 'a.csv': text(patentCsv(10, 3)), 'b.csv': text(`${other.join('\n')}\n`) }),
  ])
  assert.deepEqual([done.counts.created, done.counts.defects], [6, 0])
})

const bomb = zipSync({ 'a.xml': new Uint8Array(60 * 1024 * 1024) })
/** Says of its one entry that it unpacks to a few bytes. */
const liar = (() => {
  const made = Buffer.from(zipSync({ 'a.csv': text(patentCsv(1, 5000)) }))
  const directory = made.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
  made.writeUInt32LE(100, directory + 24)
  return made
})()
const refused = [
  ['an archive in an archive', zip({ 'in.zip': zipSync({ 'a.csv': text('a,b\n1,2\n') }) }), 415, 'imports.file_type'],
  ['a bomb', { name: 'bomb.zip', content: bomb }, 413, 'kernel.too_large'],
  ['an archive that lies about its sizes', { name: 'liar.zip', content: liar }, 415, 'imports.file_type'],
  [
    'an archive with too many files',
    zip(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}.csv`, text('')]))),
    415,
    'imports.file_type',
  ],
  [
    'an archive that was cut off',
    { name: 'cut.zip', content: zipSync({ 'a.csv': text(patentCsv(1, 500)) }).subarray(0, 900) },
    415,
    'imports.file_type',
  ],
  [
    'an archive without anything to import',
    zip({ 'a.png': Uint8Array.of(0x89, 0x50, 0, 1) }),
    415,
    'imports.file_type',
  ],
  [
    'a picture',
    { name: 'a.csv', content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1) },
    415,
    'imports.file_type',
  ],
  ['an empty file', { name: 'a.xml', content: '' }, 415, 'imports.file_type'],
] as const

for (const [what, file, status, code] of refused) {
  it(`refuses ${what} with its name and the reason`, async () => {
    const answer = await upload(house, clerk.jar, [file])
    assert.deepEqual([answer.status, answer.json.code], [status, code])
    assert.ok(String(answer.json.detail).startsWith(file.name), answer.text)
  })
}

it('refuses a workbook that is broken or unpacks to too much, as a file of the import', async () => {
  const parts = (sheet: string): Zippable => ({
    'xl/workbook.xml': text('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': text(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': text(sheet),
  })
  const row =
    '<row><c t="inlineStr"><is><t>类型</t></is></c><c t="inlineStr"><is><t>申请号</t></is></c><c t="inlineStr"><is><t>名称</t></is></c></row>'
  for (const sheet of [
    `<worksheet><sheetData>${row}<row><c><v>1</v>`,
    `<!DOCTYPE a [<!ENTITY b "c">]><worksheet>${row}</worksheet>`,
  ]) {
    const done = await importAll(house, clerk.jar, [{ name: 'a.xlsx', content: zipSync(parts(sheet)) }])
    const { items } = await house.as(clerk.jar).imports.defects({ id: done.id })
    assert.deepEqual([done.state, items[0]?.rule], ['refused', 'xlsx.broken'])
  }
  const large = zipSync(parts(`<worksheet>${' '.repeat(60 * 1024 * 1024)}</worksheet>`))
  const done = await upload(house, clerk.jar, [{ name: 'b.xlsx', content: large }])
  assert.equal(done.json.code, 'kernel.too_large')
})
