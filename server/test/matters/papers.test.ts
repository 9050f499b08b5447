/** Papers and the archive: issued with an entry, set by a job, checked by anybody who holds one, kept with the matter. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { formsOf, givenMatters, refusedAs, type Side, sentTransfer } from './matters-given.ts'

const house = await openHouse()
const world = await givenMatters(house, openGiven(house))
const { holder, officer, policeOfficer, stranger } = world
const forms = formsOf(world)
await house.startJobs()
const begun = await sentTransfer(world)

/** Papers of a matter as a side sees them, once the job has set them all. */
async function papersOf(side: Side, id: string) {
  for (let tries = 0; tries < 1200; tries++) {
    const papers = (await side.get(id)).timeline.flatMap((entry) => entry.papers)
    if (papers.every(({ ready }) => ready)) return papers
    await wait(50)
  }
  throw new Error('the papers are not set')
}

/** A streamed answer as bytes. */
async function bytesOf(side: Side, path: string): Promise<{ status: number; bytes: Buffer; name: string }> {
  const answer = await house.app.inject({
    method: 'GET',
    url: `/api${path}`,
    headers: { cookie: side.person.jar.cookie ?? '' },
  })
  const disposition = String(answer.headers['content-disposition'] ?? '')
  return {
    status: answer.statusCode,
    bytes: answer.rawPayload,
    name: decodeURIComponent(disposition.split("''")[1] ?? ''),
  }
}

describe('papers', () => {
  it('are numbered by kind and year and set as PDF and Word file', async () => {
    const papers = await papersOf(policeOfficer, begun.transfer)
    assert.deepEqual(
      papers.map(({ title }) => title.zh),
      ['涉嫌犯罪案件移送书', '涉案物品清单'],
    )
    for (const { id, number } of papers) {
      assert.match(number, /^[移清]440300\d\d〔2026〕\d+号$/)
      const pdf = await bytesOf(policeOfficer, `/matters/${begun.transfer}/papers/${id}`)
      assert.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-')
      assert.ok(pdf.name.endsWith(`${number}.pdf`))
      const docx = await bytesOf(policeOfficer, `/matters/${begun.transfer}/papers/${id}?format=docx`)
      assert.ok(Object.keys(unzipSync(docx.bytes)).includes('word/document.xml'))
    }
  })

  it('say what form and facts say', async () => {
    const { rows } = await house.owner.query(
      `select content from matter.document where matter_id = $1 and document = 'transferLetter'`,
      [begun.transfer],
    )
    const text = JSON.stringify(rows[0].content)
    for (const said of [
      '甲示例市公安局',
      '甲示例市人民检察院',
      '示例百货商行',
      '48,000.00',
      '第二百一十四条',
      '调查报告.txt',
    ])
      assert.ok(text.includes(said), said)
  })

  it('are known to whoever holds one, by their digest', async () => {
    const [letter] = await papersOf(officer, begun.transfer)
    const found = await house.as().matters.checkPaper({ digest: letter?.digest ?? '' })
    assert.deepEqual(found, {
      title: { zh: '涉嫌犯罪案件移送书', en: 'Letter of transfer' },
      number: letter?.number,
      body: world.bodies.market.name,
      day: '2026-11-23',
      replaced: false,
    })
    await refusedAs('matters.unknown_paper', house.as().matters.checkPaper({ digest: '0'.repeat(64) }))
  })

  it('get a new edition where a correction changes what they say, and only then', async () => {
    const page = await officer.get(begun.case)
    const recorded = page.timeline.find(({ action }) => action === 'recordAmounts')?.seq ?? 0
    const correct = async (sales: string) =>
      officer.api.matters.correct({
        id: begun.case,
        refers: recorded,
        expected: (await officer.get(begun.case)).seq,
        form: { ...forms.amounts, sales },
        reason: '示例',
      })
    await correct('52000.00')
    await correct('48000.00')
    const papers = await papersOf(policeOfficer, begun.transfer)
    const letters = papers.filter(({ title }) => title.zh === '涉嫌犯罪案件移送书')
    assert.deepEqual(
      letters.map(({ replaced }) => replaced),
      [true, true, false],
    )
    assert.equal(new Set(letters.map(({ number }) => number)).size, 3)
    assert.equal(papers.length, 4)
    assert.equal((await house.as().matters.checkPaper({ digest: letters[0]?.digest ?? '' })).replaced, true)
  })

  it('belong to their matter', async () => {
    const [letter] = await papersOf(officer, begun.transfer)
    const answer = await bytesOf(officer, `/matters/${begun.case}/papers/${letter?.id}`)
    assert.equal(answer.status, 404)
  })
})

describe('files', () => {
  it('are kept by content, and come back as they were', async () => {
    const made = await world.attach(holder, '示例证据内容', '证据.txt')
    const again = await world.attach(holder, '示例证据内容', '证据.txt')
    assert.equal(made.sha256, again.sha256)
    const { id } = await holder.open('complaint', {
      ...forms.complaint,
      evidence: [made],
    })
    const path = `/matters/${id}/files/${made.sha256}`
    for (const side of [holder, world.clerk]) {
      const { bytes, name } = await bytesOf(side, path)
      assert.equal(bytes.toString(), '示例证据内容')
      assert.equal(createHash('sha256').update(bytes).digest('hex'), made.sha256)
      assert.equal(name, '证据.txt')
    }
    assert.equal((await bytesOf(stranger, path)).status, 404)
  })

  it('that no form names are for the body that brought them', async () => {
    const { id } = await holder.open('complaint', forms.complaint)
    const made = await world.attach(holder, '未提交的材料', '草稿.txt', id)
    assert.equal((await bytesOf(holder, `/matters/${id}/files/${made.sha256}`)).status, 200)
    assert.equal((await bytesOf(world.clerk, `/matters/${id}/files/${made.sha256}`)).status, 404)
  })
})

describe('the archive', () => {
  it('holds page, timeline, papers and files, each as the body sees it', async () => {
    await papersOf(officer, begun.transfer)
    const { bytes, name } = await bytesOf(officer, `/matters/${begun.transfer}/archive`)
    assert.match(name, /^YS.*\.zip$/)
    const files = unzipSync(bytes)
    const index = JSON.parse(Buffer.from(files['index.json'] ?? []).toString())
    assert.deepEqual(index.timeline, JSON.parse(Buffer.from(files['timeline.json'] ?? []).toString()))
    assert.equal(index.files.length, 8 + 1)
    for (const { path, sha256 } of index.files)
      assert.equal(
        createHash('sha256')
          .update(files[path] ?? new Uint8Array())
          .digest('hex'),
        sha256,
        path,
      )
    const page = Buffer.from(files['index.html'] ?? []).toString()
    for (const said of [forms.complaint.subject, '48000.00元', '示例办案员甲', '涉嫌犯罪案件移送书'])
      assert.ok(page.includes(said), said)
    assert.ok(!/<script|https?:\/\//.test(page))
  })

  it('has nothing that the body does not see', async () => {
    const files = unzipSync((await bytesOf(holder, `/matters/${begun.transfer}/archive`)).bytes)
    const all = Object.values(files)
      .map((content) => Buffer.from(content).toString())
      .join('\n')
    for (const hidden of ['48000', '示例理由', '示例仓库', '示例办案员甲', '调查报告'])
      assert.ok(!all.includes(hidden), hidden)
    assert.deepEqual(Object.keys(files).sort(), ['index.html', 'index.json', 'timeline.json'])
  })

  it('holds what was written to the body, and apart from it what its people noted', async () => {
    const { id } = await holder.open('complaint', forms.complaint)
    await holder.api.desk.sendMessage({ id, to: [world.bodies.market.id], text: '示例消息' })
    await holder.api.desk.addNote({ id, text: '示例持有人备注' })
    await world.clerk.api.desk.addNote({ id, text: '示例受理备注' })
    const told = async (side: Side) =>
      Object.entries(unzipSync((await bytesOf(side, `/matters/${id}/archive`)).bytes)).flatMap(([name, content]) =>
        ['示例消息', '示例持有人备注', '示例受理备注', holder.person.name]
          .filter((said) => Buffer.from(content).toString().includes(said))
          .map((said) => `${name} ${said}`),
      )
    const [ours, theirs] = [await told(holder), await told(world.clerk)]
    for (const place of ['index.html 示例消息', 'index.json 示例消息', 'internal/notes.html 示例持有人备注'])
      assert.ok(ours.includes(place), place)
    assert.ok(ours.includes(`index.html ${holder.person.name}`), 'who of the own body wrote it')
    assert.ok(theirs.includes('index.html 示例消息') && theirs.includes('internal/notes.json 示例受理备注'))
    assert.ok(
      !theirs.some((place) => place.includes('持有人备注') || place.includes(holder.person.name)),
      String(theirs),
    )
    assert.ok(!ours.some((place) => place.includes('受理备注')))
    const notes = [...ours, ...theirs].filter((place) => place.endsWith('备注'))
    assert.ok(
      notes.every((place) => place.startsWith('internal/')),
      String(notes),
    )
  })

  it('shows markup that somebody typed as it stands', async () => {
    const { id } = await holder.open('complaint', {
      ...forms.complaint,
      story: '<img src=x onerror=alert(1)>',
    })
    const files = unzipSync((await bytesOf(holder, `/matters/${id}/archive`)).bytes)
    assert.ok(
      !Buffer.from(files['index.html'] ?? [])
        .toString()
        .includes('<img'),
    )
  })
})
