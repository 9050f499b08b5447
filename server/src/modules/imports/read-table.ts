/** Tables into items: the header row is matched with the confirmed mapping, every other row is read by the engine. */
import type { Mapping } from '@quanlian/contract'
import { guessMapping, rowReader } from '@quanlian/office-formats'
import type { Files } from '../../kernel/files.ts'
import { decode } from './decode.ts'
import { detectEncoding } from './encoding.ts'
import { fileDefect, type Item, ReadError, type Stretch } from './item.ts'
import { sheetRows } from './sheet-rows.ts'
import { createRowSplitter, guessSeparator } from './split-rows.ts'

export type TableType = 'text' | 'xlsx'

/** Rows of a table with their line in it, and the bytes of the file behind them. `notes` concern the whole file. */
interface Rows {
  rows: { line: number; cells: string[] }[]
  bytes: number
  notes?: Item[]
}

export const maxColumns = 200
export const maxHeader = 200

/** Reads to the end or to what stops it, which is the last item. */
export async function* readTable(
  files: Files,
  sha256: string,
  size: number,
  type: TableType,
  mapping: Mapping,
): AsyncGenerator<Stretch> {
  let read: ReturnType<typeof rowReader> | undefined
  let width = 0
  let rows = 0
  let bytes = 0
  try {
    for await (const stretch of rowsOf(files, sha256, size, type)) {
      const items: Item[] = stretch.notes ?? []
      for (const { line, cells } of stretch.rows) {
        if (!read) {
          const columns = matchHeader(cells, mapping)
          if (columns.every((column) => column.field === null)) throw new ReadError('table.header_differs', { line })
          width = cells.length
          read = rowReader({ columns, missing: [] }, { kind: mapping.kind ?? undefined, office: mapping.office })
          continue
        }
        rows++
        addRow(items, read(cells, line), line)
        if (cells.length > width && cells.slice(width).some((cell) => cell !== '')) {
          items.push(
            fileDefect('table.extra_cells', { line, value: cells.slice(width).find(Boolean)?.slice(0, 80) }, 'note'),
          )
        }
      }
      bytes = stretch.bytes
      yield { items, bytes }
    }
    if (!read) throw new ReadError('table.no_header', { line: 1 })
    if (rows === 0) throw new ReadError('table.no_rows')
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    yield { items: [{ defect: error.defect, rejects: false }], bytes }
  }
}

/** The first rows, for a person to look at; what is wrong further down is told by the import. */
export async function tableHead(
  files: Files,
  sha256: string,
  size: number,
  type: TableType,
  count: number,
): Promise<string[][]> {
  const head: string[][] = []
  try {
    for await (const { rows } of rowsOf(files, sha256, size, type)) {
      head.push(...rows.map((row) => row.cells))
      if (head.length >= count) break
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
  }
  return head.slice(0, count)
}

/** What the headings suggest, as it is stored for a person to confirm. `sure` when every heading is a known one. */
export function guess(headers: readonly string[]): { mapping: Mapping; missing: string[]; sure: boolean } {
  const names = headers.slice(0, maxColumns).map((header) => header.slice(0, maxHeader))
  const { columns, missing } = guessMapping(names)
  return {
    mapping: { columns: columns.map(({ header, field }) => ({ header, field })), kind: null, office: 'CN' },
    missing,
    sure: missing.length === 0 && columns.every((column) => column.confidence === 1),
  }
}

function addRow(items: Item[], { record, defects }: ReturnType<ReturnType<typeof rowReader>>, line: number) {
  let rejects = record === undefined
  for (const defect of defects) {
    items.push({ defect, rejects: rejects && defect.severity === 'record' })
    if (defect.severity === 'record') rejects = false
  }
  if (record) items.push({ record, line })
}

/** Columns are known by their headings, so that several files of one import may order them differently. */
function matchHeader(headers: readonly string[], mapping: Mapping) {
  const left = [...mapping.columns]
  return headers.map((header) => {
    const at = left.findIndex((column) => column.header === header.slice(0, maxHeader))
    const [found] = at < 0 ? [] : left.splice(at, 1)
    return { header, field: found?.field ?? null, confidence: 1 }
  })
}

async function* rowsOf(files: Files, sha256: string, size: number, type: TableType): AsyncGenerator<Rows> {
  if (type === 'xlsx') return yield* sheetRows(files, sha256, size)
  const open = () => files.read(sha256)
  const encoding = await detectEncoding(open)
  let splitter: ReturnType<typeof createRowSplitter> | undefined
  let bytes = 0
  const notes: Item[] = encoding.assumed ? [fileDefect('encoding.assumed', {}, 'note')] : []
  for await (const piece of decode(open(), encoding.label)) {
    splitter ??= createRowSplitter(guessSeparator(piece.text))
    bytes = piece.bytes
    yield { rows: splitter.write(piece.text), bytes, notes: notes.splice(0) }
  }
  if (splitter) yield { rows: splitter.end(), bytes }
}
