/** A table that is filled from a spreadsheet: the clipboard read as rows, laid over the rows that stand there. */
import type { Field, FormValue } from './schema.ts'
import { withField } from './schema.ts'
import { typedCell } from './typed.ts'

/** Tab-separated text as spreadsheets copy it; a cell with tabs, line breaks or quotes comes in quotes, doubled inside. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]]
  const cells = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/g
  for (let found = cells.exec(text); found; found = cells.exec(text)) {
    const [, quoted, plain = '', end] = found
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '' || end === undefined) break
    if (end !== '\t') rows.push([])
  }
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell.trim() === '')) rows.pop()
  return rows
}

/**
 * Rows with a copied table laid over them from one cell on; rows are added as needed, to no more than `most`.
 * A first line that names columns tells which is which, wherever the cursor stands.
 */
export function pasteTable(
  rows: readonly FormValue[],
  table: readonly string[][],
  at: { row: number; column: number },
  columns: readonly Field[],
  most = 500,
): FormValue[] {
  const named = columnsNamed(columns, table[0] ?? [])
  const lines = named ? table.slice(1) : table
  const targets = named ?? columns.slice(at.column)
  const filled = [...rows]
  lines.forEach((cells, down) => {
    const place = at.row + down
    if (place >= most) return
    while (filled.length <= place) filled.push({})
    filled[place] = cells.reduce((row: FormValue, cell, across) => {
      const column = targets[across]
      return column ? withField(row, column.name, typedCell(column, cell)) : row
    }, filled[place] ?? {})
  })
  return filled
}

/** Where every cell of a line names a column, in either language, the columns in the order of the line. */
function columnsNamed(columns: readonly Field[], cells: readonly string[]): (Field | undefined)[] | undefined {
  const found = cells.map((cell) => columns.find(({ label }) => [label.zh, label.en].includes(cell.trim())))
  return found.length > 0 && found.every(Boolean) ? found : undefined
}
