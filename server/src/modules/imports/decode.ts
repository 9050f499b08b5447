/** Bytes to text, strictly: a byte that does not belong stops the file, and the line says where. */
import { isUtf8 } from 'node:buffer'
import { type Encoding, wholeLines } from './encoding.ts'
import { ReadError } from './item.ts'

/** A piece of text and how many bytes of the file are behind it. */
export interface Piece {
  text: string
  bytes: number
}

/** @throws ReadError encoding.invalid or file.binary, after everything before that line was yielded. */
export async function* decode(stream: AsyncIterable<Uint8Array>, label: Encoding['label']): AsyncGenerator<Piece> {
  const wide = label.startsWith('utf-16')
  const decoder = new TextDecoder(label, { fatal: true })
  let line = 1
  let bytes = 0
  for await (const block of wide ? stream : wholeLines(stream)) {
    let text: string
    try {
      text = decoder.decode(block, { stream: true })
    } catch {
      if (wide) throw new ReadError('encoding.invalid', { line, value: `${label}, byte ${bytes}` })
      const { lines, end, at } = validPart(Buffer.from(block), label)
      if (end > 0)
        yield { text: new TextDecoder(label, { fatal: true }).decode(block.subarray(0, end)), bytes: bytes + end }
      throw new ReadError('encoding.invalid', { line: line + lines, value: `${label}, byte ${bytes + at}` })
    }
    bytes += block.length
    const nul = text.indexOf('\0')
    if (nul >= 0) throw new ReadError('file.binary', { line: line + countLines(text.slice(0, nul)) })
    line += countLines(text)
    yield { text, bytes }
  }
  try {
    decoder.decode()
  } catch {
    throw new ReadError('encoding.invalid', { line, value: `${label}, byte ${bytes}` })
  }
}

/** How much of a block is whole valid lines, and the first byte that is not valid. */
function validPart(block: Buffer, label: string): { lines: number; end: number; at: number } {
  let lines = 0
  let end = 0
  for (;;) {
    const next = block.indexOf(0x0a, end) + 1 || block.length
    const line = block.subarray(end, next)
    if (!fits(line, label)) return { lines, end, at: end + firstWrong(line, label) }
    lines++
    end = next
    if (end === block.length) return { lines, end, at: end }
  }
}

function firstWrong(line: Buffer, label: string): number {
  let [good, bad] = [0, line.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fits(line.subarray(0, middle), label, true)) good = middle
    else bad = middle
  }
  return good
}

function fits(bytes: Uint8Array, label: string, begun = false): boolean {
  if (label === 'utf-8' && !begun) return isUtf8(bytes)
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: begun })
    return true
  } catch {
    return false
  }
}

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
