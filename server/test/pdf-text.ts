/** Reads the words back out of a PDF that the kernel set: enough of ISO 32000 for its plain objects and streams. */
import { inflateSync } from 'node:zlib'

/** Words at one place of a page: points from its lower left corner. */
export interface Words {
  x: number
  y: number
  size: number
  font: string
  text: string
}

/** Pages in order. */
export function readPdf(pdf: Buffer): Words[][] {
  const objects = new Map<string, string>()
  for (const [, number, body] of pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(number!, body!)
  const follow = (body: string, key: string) =>
    objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? ''
  const kids = /\/Kids \[([^\]]*)\]/.exec(
    [...objects.values()].find((body) => body.includes('/Type /Pages')) ?? '',
  )?.[1]
  return [...(kids ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) => {
    const page = objects.get(number!) ?? ''
    const fonts = new Map<string, Font>()
    for (const [, name, font] of page.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
      const body = objects.get(font!) ?? ''
      fonts.set(name!, {
        name: /\/BaseFont \/([^\s]+)/.exec(body)?.[1] ?? '',
        map: mapOf(streamOf(follow(body, 'ToUnicode'))),
      })
    }
    return wordsOf(streamOf(follow(page, 'Contents')), fonts)
  })
}

/** All words of some pages without white space: how lines were broken does not matter. */
export function textOf(pages: Words[][]): string {
  return pages
    .flat()
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')
}

interface Font {
  name: string
  map: Map<number, string>
}

function streamOf(body: string): string {
  const start = body.indexOf('stream\n') + 7
  const raw = Buffer.from(body.slice(start, start + Number(/\/Length (\d+)/.exec(body)?.[1])), 'latin1')
  return (body.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1')
}

function mapOf(cmap: string): Map<number, string> {
  const pairs = [...cmap.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>\n/g)]
  return new Map(
    pairs.map(([, code, hex]) => [Number.parseInt(code!, 16), Buffer.from(hex!, 'hex').swap16().toString('utf16le')]),
  )
}

/** Follows the operators that place and show text; whatever else a content stream holds is read over. */
function wordsOf(content: string, fonts: Map<string, Font>): Words[] {
  const words: Words[] = []
  let [x, y, size] = [0, 0, 0]
  let font: Font | undefined
  let operands: Token[] = []
  for (const token of tokensOf(content)) {
    const text = (at: number) => operands.at(at)?.text ?? ''
    if (token.bytes !== undefined || !/^[A-Za-z'"*]+$/.test(token.text)) {
      operands.push(token)
      continue
    }
    if (token.text === 'cm') [x, y] = [Number(text(-2)), Number(text(-1))]
    if (token.text === 'Tf') [font, size] = [fonts.get(text(-2).slice(1)), Number(text(-1))]
    if (token.text === 'Tj' || token.text === 'TJ') {
      const bytes = operands.map((operand) => operand.bytes ?? '').join('')
      words.push({ x, y, size, font: font?.name ?? '', text: glyphsOf(bytes, font) })
    }
    operands = []
  }
  return words
}

/** A string has `bytes`, one character each. */
interface Token {
  text: string
  bytes?: string
}

function* tokensOf(content: string): Generator<Token> {
  const plain = /[^\s()<>[\]]+|[<>[\]]/y
  for (let at = 0; at < content.length; ) {
    const hex = /<([0-9A-Fa-f]+)>/y
    hex.lastIndex = plain.lastIndex = at
    const found = hex.exec(content)
    const word = plain.exec(content)?.[0]
    if (content[at] === '(') {
      const end = endOfLiteral(content, at)
      yield { text: '', bytes: bytesOf(content.slice(at + 1, end)) }
      at = end + 1
    } else if (found) {
      yield { text: '', bytes: Buffer.from(found[1]!, 'hex').toString('latin1') }
      at = hex.lastIndex
    } else {
      if (word !== undefined) yield { text: word }
      at += word?.length ?? 1
    }
  }
}

/** Brackets in a literal string may stand as they are when they pair (7.3.4.2). */
function endOfLiteral(content: string, start: number): number {
  let depth = 0
  for (let at = start; at < content.length; at++) {
    if (content[at] === '\\') at += 1
    else if (content[at] === '(') depth += 1
    else if (content[at] === ')' && --depth === 0) return at
  }
  throw new Error('a string without end')
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function bytesOf(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, mark: string) =>
    /^[0-7]/.test(mark) ? String.fromCharCode(Number.parseInt(mark, 8)) : (escapes[mark] ?? mark),
  )
}

/** Two bytes a glyph. */
function glyphsOf(bytes: string, font: Font | undefined): string {
  const codes = Array.from(
    { length: bytes.length / 2 },
    (_, at) => bytes.charCodeAt(2 * at) * 256 + bytes.charCodeAt(2 * at + 1),
  )
  return codes.map((code) => font?.map.get(code) ?? '\ufffd').join('')
}
