/** Papers as PDF and Word files: every word of the data is in them, as itself, on pages in the official measures. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson, type Paper } from '@quanlian/papers'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { renderDocx } from '../src/kernel/documents/docx.ts'
import { paperDigest } from '../src/kernel/documents/footer.ts'
import { renderPdf } from '../src/kernel/documents/pdf.ts'
import { goods, goodsOf, samples } from './papers-given.ts'
import { readPdf, textOf, type Words } from './pdf-text.ts'

const footerOf = (paper: Paper) => ({ checkUrl: 'https://quanlian.example/check/7f3k', digest: paperDigest(paper) })
const pdfOf = (paper: Paper) => renderPdf(paper, footerOf(paper))
const docxOf = (paper: Paper) => renderDocx(paper, footerOf(paper))

/** What must be readable on a paper: its texts but those that only say how it is set. */
function textsOf(data: unknown, key = ''): string[] {
  if (typeof data === 'string')
    return ['kind', 'language', 'head', 'day'].includes(key) ? [] : [data.replace(/\s/g, '')]
  return typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([name, value]) => textsOf(value, name))
    : []
}

/** All texts of the Word file's parts that people see, which are well-formed XML. */
function wordText(docx: Buffer): string {
  const entries = unzipSync(docx)
  return ['word/document.xml', 'word/footer1.xml', 'word/footer2.xml']
    .map((name) => {
      const texts: string[] = []
      const parser = new SaxesParser()
      parser.on('error', (error) => assert.fail(error))
      parser.on('text', (text) => texts.push(text))
      parser.write(strFromU8(entries[name] ?? new Uint8Array())).close()
      return texts.join('')
    })
    .join('')
    .replace(/\s/g, '')
}

/** Bottoms of the lines of a page on which there are body characters, and how many stand on each. */
function linesOf(page: Words[]): Map<number, number> {
  const lines = new Map<number, number>()
  for (const { y, size, text } of page) {
    if (size === 16) lines.set(y, (lines.get(y) ?? 0) + [...text].length)
  }
  return lines
}

for (const paper of Object.values(samples)) {
  test(`${paper.title} as PDF: all its words, archivable, tagged, fonts inside`, async () => {
    const pdf = await pdfOf(paper)
    const pages = readPdf(pdf)
    const text = textOf(pages)
    for (const one of textsOf(paper)) assert.ok(text.includes(one), one)
    for (const page of pages) {
      const foot = textOf([page])
      assert.ok(foot.includes('https://quanlian.example/check/7f3k') && foot.includes(paperDigest(paper)))
    }
    const raw = pdf.toString('latin1')
    assert.match(raw, /<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</)
    assert.match(raw, /\/Lang \(zh-CN\)/)
    assert.match(raw, /\/Marked true/)
    const title = Buffer.from(`\ufeff${paper.title} ${paper.number}`, 'utf16le').swap16().toString('hex').toUpperCase()
    assert.ok(raw.includes(`/Title <${title}>`))
    const fonts = [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name)
    assert.ok(fonts.length >= 2)
    for (const font of fonts) assert.match(font ?? '', /^[A-Z]{6}\+NotoSerifSC-(Regular|Bold)$/)
    assert.equal([...raw.matchAll(/\/FontFile2 /g)].length, new Set(fonts).size)
  })

  test(`${paper.title} as Word file: all its words in the margins of the standard`, async () => {
    const docx = await docxOf(paper)
    const text = wordText(docx)
    for (const one of textsOf(paper)) assert.ok(text.includes(one), one)
    assert.ok(text.includes(paperDigest(paper)) && text.includes('https://quanlian.example/check/7f3k'))
    const entries = unzipSync(docx)
    const document = strFromU8(entries['word/document.xml'] ?? new Uint8Array())
    // 37, 26, 35 and 28 mm in twips.
    assert.match(document, /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    assert.match(document, /<w:pgSz w:w="11906" w:h="16838"/)
    assert.match(document, /w:eastAsia="仿宋"/)
    assert.match(
      strFromU8(entries['word/fontTable.xml'] ?? new Uint8Array()),
      /w:name="仿宋"><w:altName w:val="FangSong,/,
    )
    assert.match(strFromU8(entries['word/footer1.xml'] ?? new Uint8Array()), /PAGE/)
  })
}

test('a full page holds 22 lines of 28 characters within the margins', async () => {
  const text = '国'.repeat(28 * 60)
  const paper: Paper = { ...samples['goods-list'], parts: [{ kind: 'paragraph', text }], signature: undefined }
  const [, full] = readPdf(await pdfOf(paper))
  const lines = linesOf(full ?? [])
  assert.deepEqual([...lines.values()], Array(22).fill(28))
  const [top, bottom] = [Math.max(...lines.keys()), Math.min(...lines.keys())]
  // The type area is 225 mm (637.8 points) high and begins 37 mm (104.9 points) below the edge of the page.
  assert.ok(841.9 - top - 104.9 < 16 && top - bottom < 637.8 - 14, `${top} ${bottom}`)
  const left = Math.min(...(full ?? []).filter(({ size }) => size === 16).map(({ x }) => x))
  assert.ok(Math.abs(left - 79.37) < 0.1, String(left))
})

test('a long list of goods breaks between rows and repeats its head', async () => {
  const paper = goodsOf(goods(180))
  const pages = readPdf(await pdfOf(paper))
  assert.ok(pages.length >= 5)
  const numbers = pages.map((page) =>
    page.filter(({ size, x, text }) => size === 10.5 && x < 111 && /^\d+$/.test(text)),
  )
  assert.deepEqual(
    numbers.flat().map(({ text }) => Number(text)),
    Array.from({ length: 180 }, (_, at) => at + 1),
  )
  for (const [at, page] of pages.entries())
    if (numbers[at]?.length)
      assert.ok(textOf([page]).includes('序号名称规格型号数量单位价值（元）备注'), `page ${at + 1}`)
  for (const page of pages) for (const { y } of page) assert.ok(y > 35, 'nothing runs off the page')
  assert.equal(wordText(await docxOf(paper)).match(/瓶|盒/g)?.length, 180)
})

test('page numbers stand outside: right on odd pages, left on even ones', async () => {
  const pages = readPdf(await pdfOf(samples['transfer-letter']))
  for (const [at, page] of pages.entries()) {
    const folio = page.find(({ text }) => text === `— ${at + 1} —`)
    assert.ok(folio && (at % 2 === 0 ? folio.x > 450 : folio.x < 110), `page ${at + 1}: ${folio?.x}`)
  }
})

test('a signature never stands alone on its page', async () => {
  const base = samples['holder-notice']
  for (let lines = 0; lines < 24; lines++) {
    const parts = [...base.parts, { kind: 'paragraph', text: '国'.repeat(28 * lines + 30) } as const]
    const pages = readPdf(await pdfOf({ ...base, parts }))
    const signed = pages.find((page) => page.some(({ text }) => text === base.signature?.date)) ?? []
    assert.ok(textOf([signed]).includes('国国国'), `${lines} lines`)
  }
})

/** Markup of Typst and of XML, and marks that neither can carry. */
const hostile =
  '#eval("1+1") *b* _i_ $x$ `c` <a> @r // z \\ = h #read("/etc/passwd") ]]>&<w:p/> {DATE} \u0000\u0007\u202e'
const harmless = hostile.slice(0, -3).replace(/\s/g, '')

test('markup in texts is shown as it stands', async () => {
  const paper: Paper = {
    ...samples['transfer-letter'],
    ...{ issuer: hostile, title: hostile, number: hostile, addressee: hostile, note: hostile },
    ...{ attachments: [hostile, hostile], copies: [hostile] },
    parts: [
      { kind: 'heading', text: hostile },
      { kind: 'paragraph', text: hostile },
      { kind: 'fields', rows: [{ label: hostile, value: hostile }] },
      { kind: 'opinions', rows: [{ label: hostile, text: hostile, name: hostile, date: hostile }] },
      { kind: 'signatures', labels: [hostile] },
    ],
    slip: { title: hostile, to: hostile, paragraphs: [hostile], labels: [hostile] },
  }
  for (const text of [textOf(readPdf(await pdfOf(paper))), wordText(await docxOf(paper))])
    assert.ok(text.split(harmless).length - 1 >= 20, text)
})

test('words and cells of any length stay on the page', async () => {
  const word = 'W'.repeat(200)
  const row = {
    place: '1',
    name: word,
    spec: '砼'.repeat(2500),
    count: '9'.repeat(22),
    unit: word,
    value: '9'.repeat(22),
    note: '',
  }
  const parts: Paper['parts'] = [
    { kind: 'paragraph', text: word },
    { kind: 'fields', rows: [{ label: word, value: `${word}${'长'.repeat(4000)}` }] },
    { kind: 'goods', rows: [row], total: word },
  ]
  const pages = readPdf(await pdfOf({ ...samples['goods-list'], parts }))
  const right = 595.3 - 73.7
  for (const { x, y, text, size } of pages.flat())
    assert.ok(y > 35 && x + ([...text].length - 1) * size * 0.5 < right, `${x} ${y} ${text}`)
  assert.equal(textOf(pages).match(/砼/g)?.length, 2500)
})

test('a character no font has is marked and named; European names are set', async () => {
  const base = samples['holder-notice']
  const pdf = await pdfOf({ ...base, addressee: 'Škoda Łódź Ἀ Ωmega Яна S\u030ckoda 龘䶮㛃 𠮷野家😀' })
  const text = textOf(readPdf(pdf))
  assert.ok(text.includes('ŠkodaŁódź〓ΩmegaЯнаŠkoda龘䶮㛃〓野家〓：'), text.slice(0, 200))
  assert.ok(text.includes('依次为：U+1F08、U+20BB7、U+1F600。'))
  const letters = Array.from({ length: 0x460 - 0x100 }, (_, at) => String.fromCharCode(0x100 + at)).join('')
  // What is named as covered is: PDF/A refuses a missing glyph.
  const all = textOf(readPdf(await pdfOf({ ...base, addressee: letters })))
  assert.ok(all.includes('ŠšŢţŤť') && all.includes('αβγ') && all.includes('АБВ'))
})

test('the same paper gives the same bytes, another one others', async () => {
  const paper = samples['complaint-receipt']
  const again: Paper = JSON.parse(canonicalJson(paper))
  assert.ok((await pdfOf(paper)).equals(await pdfOf(again)))
  assert.ok((await docxOf(paper)).equals(await docxOf(again)))
  assert.ok(!(await pdfOf(paper)).equals(await pdfOf({ ...paper, number: '云市监诉收〔2026〕1046号' })))
})

test('a footer that would mislead is refused', async () => {
  const paper = samples['complaint-receipt']
  const good = footerOf(paper)
  const bad = [
    { ...good, checkUrl: 'javascript:alert(1)' },
    { ...good, checkUrl: 'https://quanlian.example/" \\o "x' },
    { ...good, checkUrl: '/check/1' },
    { ...good, digest: good.digest.toUpperCase() },
    { ...good, digest: '' },
  ]
  for (const footer of bad) {
    await assert.rejects(renderPdf(paper, footer), TypeError)
    await assert.rejects(renderDocx(paper, footer), TypeError)
  }
})
