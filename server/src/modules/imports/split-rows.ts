/**
 * Separated values (RFC 4180, any one-character separator) into rows, as the text streams in. Written here because a
 * line without quotation marks, which is nearly every line, then costs one `split` and no character is looked at twice.
 */
import { ReadError } from './item.ts'

export interface TextRow {
  /** One-based number of the row in the table; a row with line breaks in its cells is one. */
  line: number
  cells: string[]
}

export interface RowSplitter {
  /** Rows completed by this text. Empty rows are left out, but count. */
  write(text: string): TextRow[]
  /** The last row. @throws ReadError table.unclosed_quote */
  end(): TextRow[]
}

/** Longest row taken: what is longer is an open quotation mark or no table. */
const longestRow = 4 * 1024 * 1024

export function createRowSplitter(separator: string): RowSplitter {
  let rest = ''
  let line = 0
  let first = true
  let tooLong = false

  const take = (text: string, last: boolean): TextRow[] => {
    if (tooLong) throw new ReadError('table.unclosed_quote', { line: line + 1 })
    const rows: TextRow[] = []
    let from = 0
    if (first && text.length > 0) {
      first = false
      if (text.charCodeAt(0) === 0xfeff) from = 1
    }
    while (from < text.length) {
      const end = rowEnd(text, from, last)
      if (end < 0) break
      line++
      const cells = cellsOf(stripEnd(text, from, end), separator)
      if (cells.some(isFilled)) rows.push({ line, cells })
      from = end
    }
    rest = from < text.length ? text.slice(from) : ''
    // Told with the next text, so that the rows before it are not lost.
    tooLong = rest.length > longestRow
    return rows
  }

  return {
    write: (text) => take(rest === '' ? text : rest + text, false),
    end() {
      if (isOpen(rest)) throw new ReadError('table.unclosed_quote', { line: line + 1 })
      return take(rest, true)
    },
  }

  /** Where the row that begins at `from` ends, its line end included; -1 when more text is needed. */
  function rowEnd(text: string, from: number, last: boolean): number {
    let at = from
    for (;;) {
      const feed = text.indexOf('\n', at)
      const quote = text.indexOf('"', at)
      if (quote < 0 || (feed >= 0 && feed < quote)) {
        if (feed >= 0) return feed + 1
        return last ? text.length : -1
      }
      if (!opensCell(text, from, quote)) {
        at = quote + 1
        continue
      }
      const close = closingQuote(text, quote)
      if (close < 0) return -1
      at = close + 1
    }
  }

  /** A quotation mark inside a plain cell is only a character. */
  function opensCell(text: string, from: number, quote: number): boolean {
    return quote === from || text[quote - 1] === separator
  }

  function isOpen(text: string): boolean {
    for (let quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', quote + 1)) {
      if (!opensCell(text, 0, quote)) continue
      const close = closingQuote(text, quote)
      if (close < 0) return true
      quote = close
    }
    return false
  }
}

function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}

function stripEnd(text: string, from: number, end: number): string {
  let to = end
  if (text.charCodeAt(to - 1) === 10) to--
  if (to > from && text.charCodeAt(to - 1) === 13) to--
  return text.slice(from, to)
}

function cellsOf(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator).map(trim)
  const cells: string[] = []
  let from = 0
  for (;;) {
    let to: number
    if (line[from] === '"') {
      const close = closingQuote(line, from)
      to = line.indexOf(separator, close)
      const tail = line.slice(close + 1, to < 0 ? undefined : to)
      cells.push(trim(line.slice(from + 1, close).replaceAll('""', '"') + tail))
    } else {
      to = line.indexOf(separator, from)
      cells.push(trim(line.slice(from, to < 0 ? undefined : to)))
    }
    if (to < 0) return cells
    from = to + 1
  }
}

function isFilled(cell: string): boolean {
  return cell !== ''
}

function trim(cell: string): string {
  return cell.trim()
}

/** The separator a table's first lines are written with: the one that stands most often outside quotation marks. */
export function guessSeparator(head: string): string {
  const line =
    head
      .replace(/"(?:[^"]|"")*"/g, '')
      .split(/\r?\n/)
      .find((one) => one.trim() !== '') ?? ''
  const counts = ['\t', ',', ';', '|'].map((separator) => ({ separator, count: line.split(separator).length - 1 }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).count > 0
    ? counts.reduce((best, one) => (one.count > best.count ? one : best)).separator
    : ','
}
