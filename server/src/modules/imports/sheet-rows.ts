/** Rows of the first sheet of an XLSX workbook as text, streamed: one row is in memory, and the shared strings. */
import type { Files } from '../../kernel/files.ts'
import { ReadError } from './item.ts'
import { dateStyles, firstSheet, sharedStrings, streamXml } from './sheet-parts.ts'
import { type Archive, openZip, pathOf, ZipError } from './zip.ts'

export interface SheetRow {
  /** One-based, as the spreadsheet program shows it. */
  line: number
  cells: string[]
}

export const sheetLimits = {
  fileBytes: 50 * 1024 ** 2,
  unpacked: 2 * 1024 ** 3,
  strings: 64 * 1024 ** 2,
  columns: 2000,
  cell: 100_000,
}

/** @throws ReadError xlsx.broken, xlsx.too_large */
export async function* sheetRows(
  files: Files,
  sha256: string,
  size: number,
): AsyncGenerator<{ rows: SheetRow[]; bytes: number }> {
  if (size > sheetLimits.fileBytes) throw new ReadError('xlsx.too_large')
  const archive = await openZip(files, sha256, { entries: 5000, total: sheetLimits.unpacked, ratio: 200 }).catch(refuse)
  try {
    yield* rowsOf(archive, size)
  } catch (error) {
    refuse(error)
  } finally {
    archive.close()
  }
}

/** Whether an archive is a workbook. */
export function isWorkbook(archive: Archive): boolean {
  return archive.entries.some((entry) => pathOf(entry) === 'xl/workbook.xml')
}

async function* rowsOf(archive: Archive, size: number): AsyncGenerator<{ rows: SheetRow[]; bytes: number }> {
  const byName = new Map(archive.entries.map((entry) => [pathOf(entry), entry]))
  const part = async (name: string) => {
    const entry = byName.get(name)
    return entry && archive.read(entry)
  }
  const sheet = await firstSheet(await part('xl/workbook.xml'), await part('xl/_rels/workbook.xml.rels'))
  const entry = byName.get(sheet?.path ?? 'xl/worksheets/sheet1.xml')
  if (!entry) throw new ReadError('xlsx.broken')
  const dates = await dateStyles(await part('xl/styles.xml'))
  const strings = await sharedStrings(await part('xl/sharedStrings.xml'), sheetLimits.strings)

  let rows: SheetRow[] = []
  let row: SheetRow = { line: 0, cells: [] }
  let cell = { column: -1, type: '', style: 0, value: '' }
  let inValue = false
  let phonetic = false
  const events = {
    open(name: string, attributes: Record<string, string>) {
      if (name === 'row') row = { line: Number(attributes.r ?? row.line + 1), cells: [] }
      else if (name === 'c') {
        const column = attributes.r ? columnOf(attributes.r) : cell.column + 1
        cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '' }
      } else if (name === 'v' || name === 't') inValue = true
      else if (name === 'rPh') phonetic = true
    },
    text(text: string) {
      if (inValue && !phonetic) cell.value += text
      if (cell.value.length > sheetLimits.cell) throw new ReadError('xlsx.too_large', { line: row.line })
    },
    close(name: string) {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'c' && cell.column < sheetLimits.columns) {
        while (row.cells.length < cell.column) row.cells.push('')
        row.cells[cell.column] = textOf(
          cell.type,
          cell.value,
          strings,
          dates[cell.style] === true,
          sheet?.epoch1904 === true,
        ).trim()
      } else if (name === 'row') {
        cell.column = -1
        if (row.cells.some((value) => value !== '')) rows.push(row)
      }
    },
  }
  let read = 0
  for await (const bytes of streamXml(await archive.read(entry), events)) {
    read += bytes
    if (rows.length === 0) continue
    yield { rows, bytes: Math.floor((size * read) / Math.max(1, entry.uncompressedSize)) }
    rows = []
  }
  if (rows.length > 0) yield { rows, bytes: size }
}

/** `BC7` → 54. */
function columnOf(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}

function textOf(type: string, value: string, strings: readonly string[], isDate: boolean, epoch1904: boolean): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type !== 'n' || value === '') return type === 'e' ? '' : value
  if (!isDate) return plainNumber(value)
  const serial = Number(value) + (epoch1904 ? 1462 : 0)
  // Serial 60 is 29 February 1900, a day that spreadsheets invented and never was.
  const days = Math.floor(serial) - (serial < 60 ? 25568 : 25569)
  const day = new Date(days * 86_400_000)
  return serial > 0 && serial < 2_958_466 ? day.toISOString().slice(0, 10) : plainNumber(value)
}

/** A number without exponent: `2.021112866E11` → `202111286600`. */
function plainNumber(value: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?E([+-]?\d+)$/i.exec(value.trim())
  if (!match) return value
  const [, sign = '', whole = '', part = '', exponent = '0'] = match
  const shift = Number(exponent)
  if (Math.abs(shift) > 40) return value
  const digits = whole + part
  const point = whole.length + shift
  const padded =
    point > digits.length
      ? digits.padEnd(point, '0')
      : point <= 0
        ? digits.padStart(digits.length - point + 1, '0')
        : digits
  const at = point <= 0 ? 1 : point
  const rest = padded.slice(at).replace(/0+$/, '')
  return `${sign}${padded.slice(0, at).replace(/^0+(?=\d)/, '')}${rest ? `.${rest}` : ''}`
}

function refuse(error: unknown): never {
  if (error instanceof ReadError) throw error
  if (error instanceof ZipError)
    throw new ReadError(error.reason === 'broken' || error.reason === 'encrypted' ? 'xlsx.broken' : 'xlsx.too_large')
  // yauzl and zlib tell of damage with plain errors, the strict decoder with a TypeError.
  if (error instanceof Error && !('syscall' in error)) throw new ReadError('xlsx.broken')
  throw error
}
