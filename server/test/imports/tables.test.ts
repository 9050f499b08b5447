import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { it } from 'node:test'
import exceljs from 'exceljs'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { applicationNumber, importAll, patentCsv, settled, toGbk, upload } from './imports-given.ts'

const house = await openHouse()
await house.startJobs()
const given = openGiven(house)
const clerk = await given.person()
const api = house.as(clerk.jar)
const byNumber = async (serial: number) => (await api.rights.search({ number: applicationNumber(serial) })).items

it('waits for its mapping: guessed from Chinese headings, with a sample, and started by a person', async () => {
  const { status, import: uploaded } = await upload(house, clerk.jar, [{ name: '专利.csv', content: patentCsv(1, 30) }])
  assert.equal(status, 201)
  assert.equal(uploaded.state, 'mapping')
  assert.deepEqual(uploaded.actions, ['start', 'undo'])
  const { mapping, sample, fields, missing } = await api.imports.getMapping({ id: uploaded.id })
  assert.deepEqual(
    mapping.columns.map((column) => [column.header, column.field]),
    [
      ['专利类型', 'kind'],
      ['申请号', 'numbers.application'],
      ['发明名称', 'title'],
      ['申请人', 'applicant'],
      ['申请日', 'dates.filing'],
      ['IPC分类号', 'classes.ipc'],
    ],
  )
  assert.equal(sample.length, 8)
  assert.equal(sample[0]?.[2], '一种示例装置1')
  assert.deepEqual(missing, [])
  assert.ok(fields.some((field) => field.id === 'title' && field.required && field.zh === '名称'))
  await api.imports.start({ id: uploaded.id, mapping })
  const done = await settled(house, clerk.jar, uploaded.id)
  assert.equal(done.state, 'done')
  assert.equal(done.counts.created, 30)
  assert.equal(done.files[0]?.bytesRead, done.files[0]?.size)
  const [found] = await byNumber(17)
  assert.equal(found?.title, '一种示例装置17')
  const page = await api.rights.get({ id: found?.id ?? '' })
  assert.deepEqual([page.sources[0]?.file, page.sources[0]?.line, page.sources[0]?.format], ['专利.csv', 18, 'table'])
})

it('says what is wrong with a mapping', async () => {
  const content = `号,名\n${applicationNumber(100)},甲\n`
  const { import: uploaded } = await upload(house, clerk.jar, [{ name: 'a.csv', content }])
  const start = (columns: { header: string; field: string | null }[], kind: 'patent' | null) =>
    api.imports.start({ id: uploaded.id, mapping: { columns, kind, office: 'CN' } })
  const number = { header: '号', field: 'numbers.application' }
  const title = { header: '名', field: 'title' }
  const refused = (columns: { header: string; field: string | null }[], path: string) =>
    assert.rejects(start(columns, null), (error: { code: string; body: { errors: { path: string }[] } }) => {
      assert.equal(error.code, 'imports.mapping')
      assert.ok(
        error.body.errors.some((one) => one.path === path),
        JSON.stringify(error.body.errors),
      )
      return true
    })
  await refused([number, title], 'mapping.kind')
  await refused([number, { ...title, field: 'nonsense' }], 'mapping.columns.1.field')
  await refused([number, { ...title, field: 'numbers.application' }], 'mapping.columns.1.field')
  await refused([title], 'mapping.numbers.application')
  await start([number, title], 'patent')
  assert.equal((await settled(house, clerk.jar, uploaded.id)).counts.created, 1)
})

it('reads English headings, tabs, quotation marks, line breaks in cells and CRLF', async () => {
  const rows = [
    'Kind\tApplication No.\tTitle\tApplicant',
    `patent\t${applicationNumber(200)}\t"A ""quoted""\ttitle"\tExample Ltd`,
    `patent\t${applicationNumber(201)}\tPlain "inside" text\t"One\nTwo"`,
    '',
    `patent\t${applicationNumber(202)}\tLast\tExample Ltd`,
  ]
  const done = await importAll(house, clerk.jar, [{ name: 'a.txt', content: rows.join('\r\n') }])
  assert.equal(done.counts.created, 3)
  assert.equal((await byNumber(200))[0]?.title, 'A "quoted"\ttitle')
  assert.equal((await byNumber(201))[0]?.title, 'Plain "inside" text')
  assert.deepEqual((await byNumber(201))[0]?.holders, ['One', 'Two'])
})

it('takes every encoding that is declared, marked or plain, and names the line of bytes that are wrong', async () => {
  const text = (serial: number) => patentCsv(serial, 2, '编码示例')
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text(300), 'utf16le')])
  assert.equal((await importAll(house, clerk.jar, [{ name: 'utf16.csv', content: utf16 }])).counts.created, 2)
  assert.equal((await byNumber(300))[0]?.title, '编码示例300')
  const marked = await importAll(house, clerk.jar, [{ name: 'bom.csv', content: `\ufeff${text(310)}` }])
  assert.deepEqual([marked.counts.created, marked.counts.defects], [2, 0])

  const gbk = await importAll(house, clerk.jar, [{ name: 'gbk.csv', content: toGbk(text(320)) }])
  assert.equal((await byNumber(321))[0]?.title, '编码示例321')
  const { items } = await api.imports.defects({ id: gbk.id })
  assert.deepEqual([items.length, items[0]?.severity, items[0]?.rule], [1, 'note', 'encoding.assumed'])

  const lines = Buffer.from(patentCsv(330, 5, '编码示例'))
    .toString('latin1')
    .split('\n')
  lines[3] = `${lines[3]}\xff`
  const broken = await importAll(house, clerk.jar, [
    { name: 'x.csv', content: Buffer.from(lines.join('\n'), 'latin1') },
  ])
  const [defect] = (await api.imports.defects({ id: broken.id })).items
  assert.deepEqual([defect?.severity, defect?.rule, defect?.line], ['file', 'encoding.invalid', 4])
  const at = Buffer.from(lines.join('\n'), 'latin1').indexOf(0xff)
  assert.equal(defect?.value, `utf-8, byte ${at}`)
  assert.equal(broken.counts.created, 2, 'rows before it are kept')
})

it('tells each row’s defects, keeps what is sound, and gives them as a list and as CSV in both languages', async () => {
  const bad = applicationNumber(401).replace(/.$/, (digit) => (digit === '1' ? '2' : '1'))
  const content = `类型,申请号,名称,申请人,申请日\n发明专利,${applicationNumber(400)},甲,示例,2025-13-01\n发明专利,${bad},=乙,示例,2025-01-01,"多,余"\n`
  const done = await importAll(house, clerk.jar, [{ name: 'bad.csv', content }])
  assert.deepEqual(done.counts, { read: 2, created: 1, updated: 0, unchanged: 0, rejected: 1, defects: 3 })
  assert.ok(done.actions.includes('download_defects'))
  const { items, total } = await api.imports.defects({ id: done.id })
  assert.equal(total, 3)
  assert.deepEqual(
    items.map(({ file, severity, line, element, field, rule, value }) => [
      file,
      severity,
      line,
      element,
      field,
      rule,
      value,
    ]),
    [
      ['bad.csv', 'field', 2, '申请日', 'dates.filing', 'date.impossible', '2025-13-01'],
      ['bad.csv', 'record', 3, '申请号', 'numbers.application', 'number.check_digit', bad],
      ['bad.csv', 'note', 3, null, null, 'table.extra_cells', '多,余'],
    ],
  )
  assert.ok(items.every((item) => item.zh !== item.rule && item.en !== item.rule && item.zh !== item.en))
  const records = await api.imports.defects({ id: done.id, severity: ['record', 'note'], size: 1, page: 2 })
  assert.deepEqual([records.total, records.items[0]?.rule], [2, 'table.extra_cells'])
  for (const [lang, heading] of [
    ['zh', '文件,程度'],
    ['en', 'File,Severity'],
  ]) {
    const csv = await house.request(clerk.jar, 'GET', `/imports/${done.id}/defects.csv?lang=${lang}`)
    assert.match(String(csv.headers['content-type']), /text\/csv/)
    assert.ok(csv.text.startsWith(`\ufeff${heading}`), csv.text)
    assert.equal(csv.text.trim().split('\r\n').length, 4)
    assert.ok(csv.text.includes('"多,余"'))
  }
})

it('keeps rows before a quotation mark that is never closed, and refuses tables without header or rows', async () => {
  const open = await importAll(house, clerk.jar, [
    { name: 'cut.csv', content: `${patentCsv(500, 3)}发明专利,"没有结束` },
  ])
  assert.deepEqual([open.state, open.counts.created, open.files[0]?.state], ['done', 3, 'done'])
  assert.equal((await api.imports.defects({ id: open.id })).items[0]?.rule, 'table.unclosed_quote')
  const { import: empty } = await upload(house, clerk.jar, [{ name: 'h.csv', content: patentCsv(1, 0) }])
  const { mapping } = await api.imports.getMapping({ id: empty.id })
  await api.imports.start({ id: empty.id, mapping })
  const refused = await settled(house, clerk.jar, empty.id)
  assert.deepEqual([refused.state, refused.files[0]?.state], ['refused', 'refused'])
  assert.equal((await api.imports.defects({ id: empty.id })).items[0]?.rule, 'table.no_rows')
})

it('leaves out what the database cannot hold and keeps all around it', async () => {
  const long = Array.from({ length: 200 }, (_, index) => createHash('sha256').update(String(index)).digest('hex')).join(
    '',
  )
  const content = `类型,受理局,申请号,名称\n发明专利,CN,${applicationNumber(600)},甲\n发明专利,FR,${long},乙\n发明专利,CN,${applicationNumber(601)},丙\n`
  const done = await importAll(house, clerk.jar, [{ name: 'long.csv', content }])
  assert.deepEqual([done.state, done.counts.read, done.counts.created, done.counts.rejected], ['done', 3, 2, 1])
  assert.equal((await api.imports.defects({ id: done.id, severity: ['record'] })).items[0]?.rule, 'record.unstorable')
})

it('reads a workbook: first sheet, days as ISO, numbers as text without exponent, shared and rich text', async () => {
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet('专利')
  sheet.addRow(['类型', '注册号', '名称', '权利人', '申请日', '注册日', '类别'])
  sheet.addRow([
    '商标',
    2025000071,
    '示例一',
    { richText: [{ text: '甲' }, { text: '公司' }] },
    new Date('2025-03-02'),
    '2026-01-05',
    9,
  ])
  sheet.addRow([])
  sheet.addRow(['商标', 12345678, '示例二', '乙公司', new Date('2025-03-03'), 45662, '25'])
  sheet.addRow(['商标', 5.1234567e7, '示例三', '乙公司', new Date('2025-03-03'), '', 25])
  sheet.getCell('F4').numFmt = 'yyyy"年"m"月"d"日"'
  workbook.addWorksheet('其他').addRow(['不读'])
  const content = new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer)
  const done = await importAll(house, clerk.jar, [{ name: '商标.xlsx', content }])
  assert.equal(done.state, 'done', JSON.stringify(done))
  const defects = (await api.imports.defects({ id: done.id })).items
  assert.deepEqual([done.counts.created, defects.map((one) => [one.line, one.rule])], [2, [[2, 'number.mark_form']]])
  const [second] = (await api.rights.search({ number: '12345678' })).items
  assert.deepEqual(
    [second?.title, second?.filingDate, second?.registrationDate, second?.classes],
    ['示例二', '2025-03-03', '2025-01-05', ['nice:25']],
  )
  assert.equal((await api.rights.search({ number: '51234567' })).items[0]?.title, '示例三')
})
