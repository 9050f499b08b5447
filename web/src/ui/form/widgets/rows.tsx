/** A table that people fill line by line, by keyboard, or by pasting what they copied from a spreadsheet. */
import { useId } from 'react'
import { Button, IconButton } from '../../button.tsx'
import { useLabel, useWords } from '../../language.tsx'
import type { ControlProps } from '../control.ts'
import type { Field, FormValue } from '../schema.ts'
import { words } from '../words.ts'
import { Cell } from './cell.tsx'
import { Totals } from './totals.tsx'
import { useRows } from './use-rows.ts'

interface Props extends ControlProps {
  /** Paths below the field that are wrong, `2.value`. */
  wrong: readonly string[]
}

export function RowsControl(props: Props) {
  const { id, field, wrong, describedBy } = props
  const t = useWords(words)
  const label = useLabel()
  const help = useId()
  const table = useRows(props)
  return (
    <div className="f-rows">
      <p className="q-fine" id={help}>
        {t('rowsHelp')}
      </p>
      <div className="f-table">
        <table aria-describedby={help} aria-label={label(field.label)}>
          <Head columns={field.columns} />
          <tbody>
            {table.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; it has no other name
              <Line key={at} {...{ field, row, at, table, wrong }} />
            ))}
          </tbody>
          <Totals columns={field.columns} rows={table.rows} trailing />
        </table>
      </div>
      {!table.full && (
        <Button id={id} aria-describedby={describedBy} onClick={() => table.add()}>
          {t('addLine')}
        </Button>
      )}
      <span className="q-hidden" role="status">
        {table.said}
      </span>
    </div>
  )
}

interface LineProps {
  field: Field
  row: FormValue
  at: number
  table: ReturnType<typeof useRows>
  wrong: readonly string[]
}

function Line({ field, row, at, table, wrong }: LineProps) {
  const t = useWords(words)
  const label = useLabel()
  return (
    <tr>
      <th scope="row">{at + 1}</th>
      {field.columns.map((column, across) => (
        <td key={column.name} data-label={label(column.label)}>
          <Cell
            id={table.cell(at, across)}
            column={column}
            label={t('cell', { table: label(field.label), n: at + 1, column: label(column.label) })}
            value={row[column.name]}
            invalid={wrong.includes(`${at}.${column.name}`)}
            onChange={(to) => table.set(at, column.name, to)}
            onKeyDown={(event) => table.move(event, at, across)}
            onPaste={(event) => table.paste(event, at, across)}
          />
        </td>
      ))}
      <td className="f-act">
        <IconButton icon="trash" label={t('removeLine', { n: at + 1 })} onClick={() => table.remove(at)} />
      </td>
    </tr>
  )
}

function Head({ columns }: { columns: readonly Field[] }) {
  const t = useWords(words)
  const label = useLabel()
  return (
    <thead>
      <tr>
        <td />
        {columns.map((column) => (
          <th key={column.name} scope="col">
            {label(column.label)}
            {!column.required && <small>{t('optional')}</small>}
          </th>
        ))}
        <td />
      </tr>
    </thead>
  )
}
