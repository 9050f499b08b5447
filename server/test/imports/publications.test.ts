import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { publicationFile } from '../../../e2e/publication.ts'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { applicationNumber, importAll, toGbk, upload } from './imports-given.ts'

const house = await openHouse()
await house.startJobs()
const given = openGiven(house)
const clerk = await given.person()
const api = house.as(clerk.jar)
const fixture = (name: string) =>
  readFileSync(new URL(`../../../engines/office-formats/test/fixtures/${name}`, import.meta.url))
const data = new URL('../../../../shared/data/registry/', import.meta.url)
const publication = {
  application: applicationNumber(4711),
  filed: '20260105',
  publication: '129900001',
  title: '一种示例柔性夹爪',
  applicant: '示例晨光机械有限公司',
}

describe('every real file', { skip: existsSync(data) ? false : 'no ../shared/data here' }, () => {
  for (const office of existsSync(data) ? ['cnipa', 'uspto', 'wipo-st96-v6'] : []) {
    for (const name of readdirSync(new URL(office, data)).filter((file) => file.endsWith('.xml'))) {
      it(`${office}/${name} becomes a right with its source`, async () => {
        const done = await importAll(house, clerk.jar, [
          { name, content: readFileSync(new URL(`${office}/${name}`, data)) },
        ])
        assert.equal(done.state, 'done')
        assert.equal(done.counts.created + done.counts.updated, 1)
        assert.equal(done.counts.rejected, 0)
        assert.notEqual(done.files[0]?.format, null)
        const { rows } = await house.owner.query(
          `select r.* from registry.public_source s join registry.public_right r on r.id = s.right_id where s.import_id = $1`,
          [done.id],
        )
        assert.equal(rows.length, 1)
        const number = rows[0].registration_number ?? rows[0].publication_number ?? rows[0].application_number
        const found = await api.rights.search({ number })
        assert.ok(found.items.some((item) => item.id === rows[0].id))
        const page = await api.rights.get({ id: rows[0].id })
        assert.ok(page.sources.some((source) => source.importId === done.id && source.file === name))
      })
    }
  }
})

it('shows two defects of a publication, and completes the right from the mended file', async () => {
  const wrong = publication.application.replace(/.$/, (digit) => (digit === '1' ? '2' : '1'))
  const content = publicationFile({ ...publication, application: wrong, filed: '20260230' })
  const broken = await importAll(house, clerk.jar, [{ name: 'broken.xml', content }])
  const { items } = await api.imports.defects({ id: broken.id })
  assert.deepEqual(items.map((item) => [item.file, item.severity, item.rule, item.value]).sort(), [
    ['broken.xml', 'field', 'date.impossible', '20260230'],
    ['broken.xml', 'field', 'number.check_digit', wrong],
  ])
  assert.ok(items.every((item) => item.line && item.element?.includes('ApplicationReference')))
  const [found] = (await api.rights.search({ q: '柔性夹爪' })).items
  assert.deepEqual([found?.applicationNumber, found?.filingDate], [null, null])

  const mended = await importAll(house, clerk.jar, [{ name: 'mended.xml', content: publicationFile(publication) }])
  assert.deepEqual([mended.counts.created, mended.counts.updated, mended.counts.defects], [0, 1, 0])
  const [whole] = (await api.rights.search({ number: publication.application })).items
  assert.deepEqual([whole?.id, whole?.filingDate], [found?.id, '2026-01-05'])
})

it('makes one record of one right in two formats, and knows where each field came from', async () => {
  const other = await given.person()
  const first = await importAll(house, clerk.jar, [{ name: 'st66.xml', content: fixture('st66.xml') }])
  const second = await importAll(house, other.jar, [{ name: 'st96.xml', content: fixture('st96-draft.xml') }])
  assert.deepEqual([first.counts.created, second.counts.created], [1, 0])
  assert.equal(second.counts.updated + second.counts.unchanged, 1)
  assert.equal(second.counts.rejected, 1, 'the one without a number is left out once')
  const { items } = await api.rights.search({ number: '70000001' })
  assert.equal(items.length, 1)
  const page = await api.rights.get({ id: items[0]?.id ?? '' })
  assert.deepEqual(page.sources.map((source) => source.format).sort(), ['uspto-st66', 'uspto-st96'])
  const known = new Set(page.sources.map((source) => source.id))
  assert.ok(page.provenance.length > 5 && page.provenance.every((one) => known.has(one.sourceId)))
})

it('joins two rights that a later file shows to be one; both addresses lead to it', async () => {
  const number = applicationNumber(4800)
  const table = (columns: string, row: string) => `类型,名称,${columns}\n发明专利,一种示例连接件,${row}\n`
  await importAll(house, clerk.jar, [{ name: 'a.csv', content: table('申请号', number) }])
  await importAll(house, clerk.jar, [{ name: 'p.csv', content: table('公开（公告）号', 'CN129900777A') }])
  const before = (await api.rights.search({ q: '一种示例连接件' })).items
  assert.equal(before.length, 2)
  const content = table('申请号,公开（公告）号', `${number},CN129900777A`)
  await importAll(house, clerk.jar, [{ name: 'b.csv', content }])
  const after = (await api.rights.search({ q: '一种示例连接件' })).items
  assert.equal(after.length, 1)
  for (const { id } of before) {
    const page = await api.rights.get({ id })
    assert.deepEqual([page.id, page.sources.length], [after[0]?.id, 3])
  }
})

it('answers the earlier import for the same files by the same body, and a new one for another body', async () => {
  const file = {
    name: 'again.xml',
    content: publicationFile({ ...publication, publication: '129900099', application: applicationNumber(99) }),
  }
  const first = await importAll(house, clerk.jar, [file])
  const again = await upload(house, clerk.jar, [{ ...file, name: 'renamed.xml' }])
  assert.deepEqual([again.status, again.import.id], [201, first.id])
  const guarded = await upload(house, clerk.jar, [file], { visibility: 'unpublished' })
  assert.notEqual(guarded.import.id, first.id)
  const other = await given.person()
  const theirs = await importAll(house, other.jar, [file])
  assert.notEqual(theirs.id, first.id)
  assert.deepEqual([theirs.counts.unchanged, theirs.counts.updated, theirs.counts.created], [1, 0, 0])
})

it('counts a record that an import says twice once', async () => {
  const one = publicationFile({ ...publication, publication: '129900055', application: applicationNumber(55) })
  const done = await importAll(house, clerk.jar, [
    { name: 'one.xml', content: one },
    { name: 'two.xml', content: `${one}\n` },
  ])
  assert.deepEqual([done.counts.created, done.counts.unchanged, done.counts.read], [1, 1, 2])
  const [found] = (await api.rights.search({ number: applicationNumber(55) })).items
  assert.equal((await api.rights.get({ id: found?.id ?? '' })).sources.length, 1)
})

describe('files that are refused, each with its reason', () => {
  const whole = publicationFile({ ...publication, publication: '129900066', application: applicationNumber(66) })
  const cases = [
    ['an entity', whole.replace('?>', '?>\n<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'), 'xml.entity'],
    ['a file that ends in the middle', whole.slice(0, 900), 'xml.truncated'],
    ['XML that is not well formed', whole.replace('</business:Parties>', '</business:Party>'), 'xml.malformed'],
    ['a format nobody knows', '<?xml version="1.0"?><letter/>', 'format.unknown'],
    ['an encoding nobody knows', whole.replace('utf-8', 'x-klingon'), 'encoding.unknown'],
    [
      'bytes that are not in the declared encoding',
      Buffer.concat([Buffer.from(whole.slice(0, 700)), Buffer.from([0xff, 0x0a]), Buffer.from(whole.slice(700))]),
      'encoding.invalid',
    ],
    ['too deep a nesting', `<?xml version="1.0"?>${'<a>'.repeat(5000)}`, 'format.unknown'],
  ] as const
  for (const [what, content, rule] of cases) {
    it(what, async () => {
      const done = await importAll(house, clerk.jar, [{ name: 'bad.xml', content }])
      const { items } = await api.imports.defects({ id: done.id })
      assert.deepEqual(
        [done.state, done.files[0]?.state, items.at(-1)?.severity, items.at(-1)?.rule],
        ['refused', 'refused', 'file', rule],
      )
      assert.ok(items.at(-1)?.line)
    })
  }

  it('reads a declared GB18030 file', async () => {
    const content = toGbk(whole.replace('utf-8', 'GB2312').replaceAll('柔性夹爪', '国标夹爪'))
    assert.equal((await importAll(house, clerk.jar, [{ name: 'gb.xml', content }])).state, 'done')
    assert.equal((await api.rights.search({ number: applicationNumber(66) })).items[0]?.title, '一种示例国标夹爪')
  })
})
