/** A heading that sorts, when the server can sort by it. */
import type { Column } from './record-table.tsx'

interface SortButtonProps<Row> {
  column: Column<Row>
  sort?: string
  onSort?: (sort: string) => void
}

export function SortButton<Row>({ column, sort, onSort }: SortButtonProps<Row>) {
  const { asc, desc } = column.sort ?? {}
  const next = sort === desc ? (asc ?? desc) : (desc ?? asc)
  if (!next || !onSort) return <>{column.title}</>
  const mark = sort !== undefined && sort === desc ? '↓' : sort !== undefined && sort === asc ? '↑' : '↕'
  return (
    <button type="button" className="w-sort" onClick={() => onSort(next)}>
      {column.title}
      <span aria-hidden="true">{mark}</span>
    </button>
  )
}

/** The same sorts as a plain list, for phones, where a table has no headings. */
export function SortSelect(props: {
  sorts: readonly { value: string; label: string }[]
  sort: string
  onSort: (sort: string) => void
  label: string
}) {
  return (
    <label className="w-inline-field">
      <span>{props.label}</span>
      <select className="w-select" value={props.sort} onChange={(event) => props.onSort(event.target.value)}>
        {props.sorts.map((sort) => (
          <option key={sort.value} value={sort.value}>
            {sort.label}
          </option>
        ))}
      </select>
    </label>
  )
}
