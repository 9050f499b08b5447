/** Which character encoding a file is in: by its mark, by what its XML declares, or by what its bytes can be. */
import { isAscii, isUtf8 } from 'node:buffer'
import { ReadError } from './item.ts'

export interface Encoding {
  label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'iso-8859-1' | 'big5'
  /** Neither mark nor declaration said so. */
  assumed: boolean
}

/** @throws ReadError encoding.unknown */
export async function detectEncoding(open: () => AsyncIterable<Uint8Array>): Promise<Encoding> {
  const head = await firstBytes(open(), 1024)
  const marked = byMark(head)
  if (marked) return { label: marked, assumed: false }
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(Buffer.from(head).toString('latin1'))?.[1]
  if (declared) {
    const label = labels[declared.toLowerCase()]
    if (!label) throw new ReadError('encoding.unknown', { line: 1, value: declared.slice(0, 80) })
    return { label, assumed: false }
  }
  if (/^\s*</.test(Buffer.from(head).toString('latin1'))) return { label: 'utf-8', assumed: false }
  return (await looksLikeUtf8(open())) ? { label: 'utf-8', assumed: false } : { label: 'gb18030', assumed: true }
}

/** The first bytes of a stream, which is then closed. */
export async function firstBytes(stream: AsyncIterable<Uint8Array>, count: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    parts.push(part)
    size += part.length
    if (size >= count) break
  }
  return Buffer.concat(parts).subarray(0, count)
}

/** Cuts a stream after line feeds. In UTF-8 and the GB family that byte is nothing else, so no character is cut. */
export async function* wholeLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const part of stream) {
    const end = part.lastIndexOf(0x0a) + 1
    if (end === 0 && rest.length + part.length < longestLine) rest = Buffer.concat([rest, part])
    else {
      yield Buffer.concat([rest, part.subarray(0, end)])
      rest = Buffer.from(part.subarray(end))
    }
  }
  if (rest.length > 0) yield rest
}

const longestLine = 8 * 1024 * 1024
const labels: Record<string, Encoding['label']> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'iso-8859-1': 'iso-8859-1',
  big5: 'big5',
}

function byMark(head: Uint8Array): Encoding['label'] | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

/**
 * All lines, or most of the text that is not ASCII: then a few broken lines are errors to be named, not another
 * encoding to be guessed. Text of the GB family hardly ever forms UTF-8 by chance.
 */
async function looksLikeUtf8(stream: AsyncIterable<Uint8Array>): Promise<boolean> {
  let valid = 0
  let invalid = 0
  for await (const block of wholeLines(stream)) {
    if (isUtf8(block)) valid += isAscii(block) ? 0 : block.length
    else {
      for (let from = 0; from < block.length; ) {
        const end = block.indexOf(0x0a, from) + 1 || block.length
        const line = block.subarray(from, end)
        if (!isUtf8(line)) invalid += line.length
        else if (!isAscii(line)) valid += line.length
        from = end
      }
    }
  }
  return invalid === 0 || valid > invalid
}
