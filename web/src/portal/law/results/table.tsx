/** A table of a result: headings, rows, numbers to the right; it scrolls by itself where the screen is narrow. */
import type { ReactNode } from 'react'

export interface Column {
  name: string
  number?: boolean
}

export function ResultTable({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: Column[]
  rows: { key: string; cells: ReactNode[]; strong?: boolean }[]
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="l-table" aria-label={caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={column.number ? 'l-number' : undefined}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.strong ? 'l-strong' : undefined}>
              {row.cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell's place is its column
                <td key={at} className={columns[at]?.number ? 'l-number' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
