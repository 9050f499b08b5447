/** The parts that read text and bytes, wherever the stream happens to be cut. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { decode } from '../../src/modules/imports/decode.ts'
import { detectEncoding, type Encoding } from '../../src/modules/imports/encoding.ts'
import { ReadError } from '../../src/modules/imports/item.ts'
import { createRowSplitter } from '../../src/modules/imports/split-rows.ts'

const cell = fc.string({ unit: fc.constantFrom('a', '汉', '"', ',', '\n', '\r\n', ';', ' ', '1'), maxLength: 8 })
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 })

it('splits rows as they were written, whatever the separator, the line ends and the cuts', () => {
  const cuts = fc.array(fc.nat(200), { maxLength: 8 })
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', '\t', ';', '|'),
      fc.constantFrom('\n', '\r\n'),
      cuts,
      (rows, separator, end, at) => {
        const quote = (text: string) => (/["\r\n\t,;|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
        const text = rows.map((row) => row.map(quote).join(separator) + end).join('')
        const splitter = createRowSplitter(separator)
        const read = pieces(text, at).flatMap((piece) => splitter.write(piece))
        const wanted = rows
          .map((row, index) => ({ line: index + 1, cells: row.map((one) => one.trim()) }))
          .filter((row) => row.cells.some((one) => one !== ''))
        assert.deepEqual([...read, ...splitter.end()], wanted)
      },
    ),
    { numRuns: 500, seed: 7400 },
  )
})

it('gives the last row without a line end, and names an open quotation mark by its row', () => {
  const splitter = createRowSplitter(',')
  assert.deepEqual(splitter.write('\ufeffa,b\n\n1,'), [{ line: 1, cells: ['a', 'b'] }])
  assert.deepEqual(splitter.end(), [{ line: 3, cells: ['1', ''] }])
  const open = createRowSplitter(',')
  open.write('a\n"b\nc')
  assert.throws(() => open.end(), isReadError('table.unclosed_quote', 2))
})

describe('decoding', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '汉', '字', '𠮷', '\n'), maxLength: 60 })
  const encoders: [Encoding['label'], (one: string) => Buffer][] = [
    ['utf-8', (one) => Buffer.from(one)],
    ['utf-16le', (one) => Buffer.from(`\ufeff${one}`, 'utf16le')],
    ['utf-16be', (one) => Buffer.from(`\ufeff${one}`, 'utf16le').swap16()],
  ]
  for (const [label, encode] of encoders) {
    it(`is the same ${label} text wherever the bytes are cut`, async () => {
      await fc.assert(
        fc.asyncProperty(text, fc.array(fc.nat(200), { maxLength: 6 }), async (one, at) => {
          assert.equal((await all(cutBytes(encode(one), at), label)).text, one)
        }),
        { numRuns: 200, seed: 7400 },
      )
    })
  }

  it('keeps the lines before a wrong byte and names its line and place, wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.array(fc.nat(200), { maxLength: 6 }), async (before, after, at) => {
        const head = Buffer.from(before)
        const bytes = Buffer.concat([head, Buffer.from([0xff]), Buffer.from(after)])
        const lines = before.split('\n')
        const { text: kept, error } = await all(cutBytes(bytes, at), 'utf-8')
        assert.equal(kept, before.slice(0, before.lastIndexOf('\n') + 1))
        assert.deepEqual(
          [error?.defect.rule, error?.defect.line, error?.defect.value],
          ['encoding.invalid', lines.length, `utf-8, byte ${head.length}`],
        )
      }),
      { numRuns: 200, seed: 7400 },
    )
  })

  it('knows an encoding by its mark, its declaration, or its bytes', async () => {
    const of = (bytes: Uint8Array) => detectEncoding(() => cutBytes(Buffer.from(bytes), []))
    const declared = (name: string) => Buffer.from(`<?xml version="1.0" encoding='${name}'?><a/>`)
    assert.deepEqual(await of(Buffer.from('\ufeffa')), { label: 'utf-8', assumed: false })
    assert.deepEqual(await of(Buffer.from('\ufeffa', 'utf16le')), { label: 'utf-16le', assumed: false })
    assert.deepEqual(await of(declared('GBK')), { label: 'gb18030', assumed: false })
    assert.deepEqual(await of(Buffer.from('plain,汉字')), { label: 'utf-8', assumed: false })
    assert.deepEqual(await of(Buffer.from([0xba, 0xba, 0xd7, 0xd6, 0x0a])), { label: 'gb18030', assumed: true })
    await assert.rejects(of(declared('x-klingon')), isReadError('encoding.unknown', 1))
  })

  it('refuses NUL in text', async () => {
    assert.equal((await all(cutBytes(Buffer.from('a\nb\0'), []), 'utf-8')).error?.defect.rule, 'file.binary')
  })
})

async function all(stream: AsyncIterable<Uint8Array>, label: Encoding['label']) {
  let text = ''
  try {
    for await (const piece of decode(stream, label)) text += piece.text
    return { text }
  } catch (error) {
    if (error instanceof ReadError) return { text, error }
    throw error
  }
}

async function* cutBytes(bytes: Buffer, at: readonly number[]) {
  const places = [...new Set(at.map((one) => one % (bytes.length + 1)))].sort((a, b) => a - b)
  let from = 0
  for (const to of [...places, bytes.length]) {
    yield bytes.subarray(from, to)
    from = to
  }
}

function pieces(text: string, at: readonly number[]): string[] {
  const places = [...new Set(at.map((one) => one % (text.length + 1)))].sort((a, b) => a - b)
  return [...places, text.length].map((to, index) => text.slice(places[index - 1] ?? 0, to))
}

function isReadError(rule: string, line: number) {
  return (error: unknown) => error instanceof ReadError && error.defect.rule === rule && error.defect.line === line
}
