/** The reader on invented files, and on broken ones. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { rules } from '../src/index.ts'
import { readAll } from './read.ts'

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
)
const fixture = (name: string) => fixtures[name] ?? ''

test('CNIPA current: a utility model with everything the file holds', () => {
  const { format, records, defects } = readAll(fixture('cnipa-2012.xml'))
  assert.equal(format, 'cnipa-2012')
  assert.deepEqual(defects, [])
  assert.deepEqual(records, [
    {
      kind: 'utility_model',
      office: 'CN',
      numbers: { publication: '209000001', publicationKind: 'U', application: '202120000001.1' },
      title: '一种示例水杯',
      language: 'zh',
      dates: { publication: '2022-03-15', filing: '2021-01-04', priority: '2020-01-10' },
      parties: [
        {
          role: 'applicant',
          name: '示例甲有限公司',
          address: '310000 浙江省杭州市示例路1号',
          country: 'CN',
          region: '330100',
        },
        { role: 'inventor', name: '甲某某' },
        { role: 'agency', name: '示例代理有限公司', code: '99999' },
        { role: 'agent', name: '乙某某' },
      ],
      classes: [{ scheme: 'ipc', code: 'A47G 19/22', edition: '2006.01' }],
      status: { code: 'in_force', date: '2022-03-15', source: 'U' },
      events: [{ date: '2022-03-15', keyCode: 'F10', detailCode: 'F12', national: 'U' }],
      relations: [{ type: 'priority', office: 'JP', number: '2020-000123', date: '2020-01-10' }],
      region: '330100',
      details: {
        abstract: '一种示例水杯，包括杯体。',
        figures: [{ name: '000001.JPG' }, { name: '000002.JPG', label: '图1' }],
        claims: [
          { number: 1, text: '一种示例水杯，包括：\n杯体<及>杯盖。', dependsOn: [] },
          { number: 2, text: '根据权利要求1所述的水杯，其特征在于，杯体为圆柱形。', dependsOn: [1] },
          { number: 3, text: '根据权利要求1至2任一项所述的水杯。', dependsOn: [1, 2] },
        ],
      },
    },
  ])
})

test('CNIPA older: mark of order, external DTD, address in an attribute, wrapped lines, PCT', () => {
  const { format, records, defects } = readAll(fixture('cnipa-2006.xml'))
  const [record] = records
  assert.equal(format, 'cnipa-2006')
  assert.deepEqual(defects, [])
  assert.equal(record?.title, '示例筛选方法')
  assert.equal(record?.numbers.international, 'PCT/KR2009/000001')
  assert.equal(record?.region, '110000')
  assert.deepEqual(
    record?.details.claims?.map((claim) => claim.dependsOn),
    [[], [1], [1, 2]],
  )
  assert.deepEqual(
    record?.relations.map((one) => one.type),
    ['priority', 'international_application', 'earlier_publication'],
  )
})

test('ST.66: applicant beside the mark, partial date told, events kept', () => {
  const { format, records, defects } = readAll(fixture('st66.xml'))
  assert.equal(format, 'uspto-st66')
  assert.deepEqual(
    defects.map((one) => `${one.severity} ${one.rule}`),
    ['note format.draft', 'note date.partial'],
  )
  assert.deepEqual(records[0]?.numbers, { application: '70000001', registration: '2000001' })
  assert.deepEqual(records[0]?.events, [{ date: '2002-08-04', national: 'R.PR', text: 'REGISTERED' }])
  assert.deepEqual(records[0]?.status, { code: 'in_force', date: '2002-08-04', source: '700' })
  assert.equal(
    records[0]?.parties.find((party) => party.role === 'holder')?.address,
    '1 Example Way, Sampletown, OHIO 00000',
  )
})

test('ST.96 draft: a defect for each violation, the sound rest kept', () => {
  const { format, records, defects } = readAll(fixture('st96-draft.xml'))
  assert.equal(format, 'uspto-st96')
  assert.equal(records.length, 1)
  assert.deepEqual(
    defects.map((one) => `${one.severity} ${one.rule} ${one.line}`),
    ['note format.draft 2', 'field class.nice 6', 'field date.impossible 8', 'record number.missing 10'],
  )
})

test('a wrong check digit bars the number, and the record when it is the only one', () => {
  const wrong = fixture('cnipa-2006.xml').replace('200980000001.3', '200980000001.4')
  const kept = readAll(wrong)
  assert.equal(kept.records[0]?.numbers.application, undefined)
  assert.deepEqual(
    kept.defects.map((one) => [one.severity, one.rule, one.field, one.value]),
    [['field', 'number.check_digit', 'numbers.application', '200980000001.4']],
  )
  const barred = readAll(wrong.replace('109000001', '').replace('PCT/KR2009/000001', ''))
  assert.equal(barred.records.length, 0)
  assert.equal(barred.defects.at(-1)?.severity, 'record')
})

test('entities are refused before anything expands', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><cn-patent-document>&b;</cn-patent-document>'
  const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><cn-patent-document>&x;</cn-patent-document>'
  const parameter = '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://example.test/x">%p;]><cn-patent-document/>'
  for (const text of [bomb, outside, parameter]) {
    const { records, defects } = readAll(text)
    assert.deepEqual([records.length, defects.map((one) => `${one.severity} ${one.rule}`)], [0, ['file xml.entity']])
  }
})

test('broken files keep the records before the break', () => {
  const two = fixture('st96-draft.xml')
  const cut = readAll(two.slice(0, two.indexOf('NUMBERLESS')))
  assert.deepEqual([cut.records.length, cut.defects.at(-1)?.rule], [1, 'xml.truncated'])
  const torn = readAll(two.replace('<ns2:MarkVerbalElementText>NUMBERLESS', '<ns2:Mark & NUMBERLESS'))
  assert.deepEqual(
    [torn.records.length, torn.defects.at(-1)?.rule, torn.defects.at(-1)?.line],
    [1, 'xml.malformed', 10],
  )
  assert.equal(readAll('').defects[0]?.rule, 'xml.empty')
  assert.equal(readAll('<html/>').defects[0]?.rule, 'format.unknown')
  assert.equal(readAll('not xml').defects[0]?.rule, 'xml.malformed')
})

test('limits: depth, attributes, long texts, many items, endless tokens', () => {
  const file = (inside: string) => `<cn-patent-document>${inside}</cn-patent-document>`
  assert.equal(readAll(file('<a>'.repeat(50)), { limits: { depth: 20 } }).defects[0]?.rule, 'xml.too_deep')
  const attributes = Array.from({ length: 30 }, (_, i) => ` a${i}="1"`).join('')
  assert.equal(
    readAll(file(`<a${attributes}/>`), { limits: { attributes: 20 } }).defects[0]?.rule,
    'xml.too_many_attributes',
  )
  const short = readAll(fixture('cnipa-2012.xml'), { limits: { text: 14 } })
  assert.equal(short.records[0]?.details.claims?.[1]?.text, '根据权利要求1所述的水杯')
  assert.ok(short.defects.some((one) => one.rule === 'text.cut'))
  const few = readAll(fixture('cnipa-2006.xml'), { limits: { items: 3 } })
  assert.equal(few.defects.filter((one) => one.rule === 'record.too_many_items').length, 1)
  assert.equal(readAll(file('x'.repeat(300_000)), { limits: { token: 100_000 } }).defects[0]?.rule, 'file.too_large')
})

test('where a file is cut into chunks changes nothing', () => {
  for (const text of Object.values(fixtures)) {
    const whole = readAll(text)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (piece) => assert.deepEqual(readAll(text, { piece }), whole)),
      { numRuns: 30 },
    )
  }
})

test('no mutation or truncation makes it throw, and every defect is in the table', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(fixtures)),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 4 }),
      fc.nat(),
      (text, edits, cut) => {
        let mutated = text
        for (const [at, length, put] of edits) {
          const from = at % mutated.length
          mutated = mutated.slice(0, from) + put + mutated.slice(from + length)
        }
        const { defects } = readAll(mutated.slice(0, cut % 3 ? undefined : cut % (mutated.length + 1)))
        for (const one of defects) assert.ok(Object.hasOwn(rules, one.rule), one.rule)
      },
    ),
    { numRuns: 400 },
  )
})
