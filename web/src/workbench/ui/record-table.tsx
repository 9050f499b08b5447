/** The one table of the workbench: sort, paging, column choice, selection, keys; cards on a phone, plain on paper. */
import { Checkbox } from 'antd'
import { type ReactNode, useRef } from 'react'
import { useWords } from '../../ui/language.tsx'
import { Empty } from './page.tsx'
import { ProblemNote } from './problem.tsx'
import { useRowKeys } from './row-keys.ts'
import { ColumnChoice, useColumnChoice } from './table-columns.tsx'
import { SortButton } from './table-sort.tsx'
import { uiWords } from './words.ts'

export interface Column<Row> {
  id: string
  title: string
  cell: (row: Row) => ReactNode
  /** Sort values of the server that this column stands for. */
  sort?: { asc?: string; desc?: string }
  /** Off until a reader chooses it. */
  hidden?: boolean
  /** Figures line up at the right. */
  figure?: boolean
  /** Short values that never wrap. */
  tight?: boolean
  /** The column that names the row; a card's heading on a phone. */
  main?: boolean
}

export interface RecordTableProps<Row> {
  /** Key of the column choice in the browser. */
  name: string
  /** What the table lists, for those who hear it. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  rowName: (row: Row) => string
  error?: unknown
  retry?: () => void
  /** Rows of an earlier question still on screen while the next is asked. */
  stale?: boolean
  empty?: ReactNode
  sort?: string
  onSort?: (sort: string) => void
  selected?: ReadonlySet<string>
  onSelect?: (selected: ReadonlySet<string>) => void
  open?: (row: Row) => void
  /** Left of the column choice: counts, bulk acts. */
  tools?: ReactNode
  footer?: ReactNode
}

/** Rows come from outside, one page at a time. Roles are written out because cards on a phone undo the table's own. */
export function RecordTable<Row>(props: RecordTableProps<Row>) {
  const { rows, rowKey, rowName, selected, onSelect } = props
  const t = useWords(uiWords)
  const [shown, choice] = useColumnChoice(props.name, props.columns)
  const body = useRef<HTMLTableSectionElement>(null)
  const toggle = (key: string) => selected && onSelect?.(toggled(selected, [key], !selected.has(key)))
  const keys = rows?.map(rowKey) ?? []
  useRowKeys(body, {
    open: props.open && rows ? (at) => rows[at] && props.open?.(rows[at]) : undefined,
    toggle: (at) => keys[at] && toggle(keys[at]),
  })
  const all = keys.length > 0 && keys.every((key) => selected?.has(key))
  const some = !all && keys.some((key) => selected?.has(key))
  return (
    <div className="w-table-box" data-stale={props.stale || undefined}>
      <div className="w-table-tools">
        <div className="w-table-tools-main">{props.tools}</div>
        <ColumnChoice columns={props.columns} {...choice} />
      </div>
      {props.error ? <ProblemNote error={props.error} retry={props.retry} /> : null}
      {rows?.length === 0 && !props.error
        ? (props.empty ?? <Empty title={t('nothing')}>{t('nothingHow')}</Empty>)
        : null}
      {!props.error && rows?.length !== 0 && (
        <div className="w-table-scroll">
          <table className="w-table" aria-busy={!rows || props.stale} {...as('table')}>
            <caption className="w-heard">{props.caption}</caption>
            <thead {...as('rowgroup')}>
              <tr {...as('row')}>
                {selected && (
                  <th className="w-cell-check" {...as('columnheader')}>
                    <Checkbox
                      aria-label={t('selectAll')}
                      checked={all}
                      indeterminate={some}
                      onChange={(event) => onSelect?.(toggled(selected, keys, event.target.checked))}
                    />
                  </th>
                )}
                {shown.map((column) => (
                  <th
                    key={column.id}
                    scope="col"
                    className={cellClass(column)}
                    aria-sort={ariaSort(column, props.sort)}
                    {...as('columnheader')}
                  >
                    <SortButton column={column} sort={props.sort} onSort={props.onSort} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody ref={body} {...as('rowgroup')}>
              {rows ? (
                rows.map((row) => (
                  <tr
                    key={rowKey(row)}
                    tabIndex={-1}
                    data-selected={selected?.has(rowKey(row)) || undefined}
                    {...as('row')}
                  >
                    {selected && (
                      <td className="w-cell-check" {...as('cell')}>
                        <Checkbox
                          aria-label={t('selectRow', { name: rowName(row) })}
                          checked={selected.has(rowKey(row))}
                          onChange={() => toggle(rowKey(row))}
                        />
                      </td>
                    )}
                    {shown.map((column) => (
                      <td key={column.id} className={cellClass(column)} data-label={column.title} {...as('cell')}>
                        {column.cell(row) ?? <span className="w-faint">{t('none')}</span>}
                      </td>
                    ))}
                  </tr>
                ))
              ) : (
                <LoadingRows columns={shown.length + (selected ? 1 : 0)} label={t('loading')} />
              )}
            </tbody>
          </table>
        </div>
      )}
      {props.footer}
    </div>
  )
}

function LoadingRows({ columns, label }: { columns: number; label: string }) {
  return Array.from({ length: 8 }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
    <tr key={at} {...as('row')}>
      <td colSpan={columns} {...as('cell')}>
        <span className="w-bone" />
        {at === 0 && <span className="w-heard">{label}</span>}
      </td>
    </tr>
  ))
}

/** A role as a spread, since a linter holds a role on its own element for redundant; on a phone it is not. */
function as(role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'cell') {
  return { role }
}

function cellClass<Row>(column: Column<Row>) {
  const names = [column.figure && 'w-cell-figure', column.tight && 'w-cell-tight', column.main && 'w-cell-main']
  return names.filter(Boolean).join(' ') || undefined
}

function ariaSort<Row>(column: Column<Row>, sort: string | undefined) {
  if (!column.sort || !sort) return undefined
  if (sort === column.sort.asc) return 'ascending'
  return sort === column.sort.desc ? 'descending' : undefined
}

function toggled(selected: ReadonlySet<string>, keys: readonly string[], on: boolean) {
  const next = new Set(selected)
  for (const key of keys) {
    if (on) next.add(key)
    else next.delete(key)
  }
  return next
}
