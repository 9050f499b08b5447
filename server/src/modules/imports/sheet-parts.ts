/** The small parts of an XLSX workbook (ECMA-376 SpreadsheetML): which sheet is first, which cells are dates, shared strings. */
import type { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { ReadError } from './item.ts'

type Attributes = Record<string, string>
export interface XmlEvents {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** Streams XML into handlers; names come without prefix. Answers after each chunk, so that the caller can pause. */
export async function* streamXml(content: Readable, events: XmlEvents): AsyncGenerator<number> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  parser.on('error', () => {
    throw new ReadError('xlsx.broken')
  })
  parser.on('doctype', () => {
    throw new ReadError('xlsx.broken')
  })
  parser.on('opentag', (tag) => events.open?.(local(tag.name), tag.attributes))
  parser.on('text', (text) => events.text?.(text))
  parser.on('closetag', (tag) => events.close?.(local(tag.name)))
  for await (const chunk of content as AsyncIterable<Buffer>) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield chunk.length
  }
  parser.close()
}

/** Reads a part to its end. */
async function readXml(content: Readable | undefined, events: XmlEvents): Promise<void> {
  if (content) for await (const _ of streamXml(content, events));
}

/** Path of the first sheet inside the archive. */
export async function firstSheet(
  workbook: Readable | undefined,
  relations: Readable | undefined,
): Promise<{ path: string; epoch1904: boolean } | undefined> {
  let id: string | undefined
  let epoch1904 = false
  await readXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') epoch1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name === 'sheet')
        id ??= attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
    },
  })
  let target: string | undefined
  await readXml(relations, {
    open(name, attributes) {
      if (name === 'Relationship' && attributes.Id === id) target = attributes.Target
    },
  })
  if (target === undefined) return undefined
  return { path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, epoch1904 }
}

/** For each cell style whether it shows a day. */
export async function dateStyles(styles: Readable | undefined): Promise<boolean[]> {
  const custom = new Map<number, boolean>()
  const dates: boolean[] = []
  let inCells = false
  await readXml(styles, {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''))
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) {
        const format = Number(attributes.numFmtId ?? 0)
        dates.push(custom.get(format) ?? isBuiltInDate(format))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return dates
}

/** All shared strings. They must be in memory, so their length together is bounded. @throws ReadError xlsx.too_large */
export async function sharedStrings(content: Readable | undefined, maxCharacters: number): Promise<string[]> {
  const strings: string[] = []
  let current = ''
  let inText = false
  let phonetic = false
  let total = 0
  await readXml(content, {
    open(name) {
      if (name === 'si') current = ''
      if (name === 't') inText = true
      if (name === 'rPh') phonetic = true
    },
    text(text) {
      if (inText && !phonetic) current += text
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic = false
      if (name !== 'si') return
      // An empty string costs memory too.
      total += current.length + 16
      if (total > maxCharacters) throw new ReadError('xlsx.too_large', { element: 'sharedStrings' })
      strings.push(current)
    },
  })
  return strings
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 17) ||
    format === 22 ||
    (format >= 27 && format <= 31) ||
    format === 36 ||
    (format >= 50 && format <= 58)
  )
}

/** A format code with year, month or day outside quoted text and colours. */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  return /[yd]|[年月日]/i.test(code.replace(/\[[^\]]*\]/g, '')) && /[yd]/i.test(bare)
}
