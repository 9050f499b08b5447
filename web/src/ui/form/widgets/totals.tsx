/** Under each column of amounts its sum, where there are several. */
import { useLabel, useWords } from '../../language.tsx'
import type { Field, FormValue } from '../schema.ts'
import { groupedMoney, sumOf } from '../typed.ts'
import { words } from '../words.ts'

interface Props {
  columns: readonly Field[]
  rows: readonly FormValue[]
  /** A last column stands there for the buttons of the lines. */
  trailing?: boolean
}

export function Totals({ columns, rows, trailing = false }: Props) {
  const t = useWords(words)
  const label = useLabel()
  if (rows.length < 2 || !columns.some(({ widget }) => widget === 'money')) return null
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('total')}</th>
        {columns.map((column) =>
          column.widget === 'money' ? (
            <td key={column.name} className="f-number" data-label={label(column.label)}>
              {`\u00a5${groupedMoney(sumOf(rows.map((row) => row[column.name])))}`}
            </td>
          ) : (
            <td key={column.name} />
          ),
        )}
        {trailing && <td />}
      </tr>
    </tfoot>
  )
}
