/** A table of marks as an office might give it out: real words of marks, everything else invented, every number valid. */
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { tableColumns, toRow } from '@quanlian/office-formats'
import { markMaker } from '../search/marks.ts'

const fields = [
  ...['kind', 'numbers.registration', 'title', 'holder', 'classes.nice', 'goods', 'status', 'statusDate'],
  ...['dates.filing', 'dates.publication', 'dates.registration', 'dates.expiry'],
]

/** Writes so many rows. @throws when the list of words is missing. */
export async function writeTable(path: string, words: string, rows: number): Promise<void> {
  const places = fields.map((field) => tableColumns.findIndex((column) => column.field === field))
  const out = createWriteStream(path)
  out.write(`${places.map((place) => tableColumns[place]?.zh).join(',')}\n`)
  const make = markMaker()
  let written = 0
  while (written < rows) {
    for await (const word of createInterface({ input: createReadStream(words) })) {
      if (written === rows) break
      const cells = toRow(make(word, written++))
      if (!out.write(`${places.map((place) => quote(cells[place] ?? '')).join(',')}\n`)) await once(out, 'drain')
    }
  }
  out.end()
  await once(out, 'close')
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
