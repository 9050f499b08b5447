/** The lines of a table that a correction changed, cell by cell. */
import { FieldValue } from '../../../ui/form/field-value.tsx'
import { fieldOf, isRecord, type Json } from '../../../ui/form/schema.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { changedLines, type LineChange } from './changes.ts'
import { timelineWords } from './timeline-words.ts'

interface ChangedTableProps {
  schema: Readonly<Record<string, unknown>>
  was: readonly Readonly<Record<string, unknown>>[]
  now: readonly Readonly<Record<string, unknown>>[]
}

const titles = { changed: 'lineChanged', added: 'lineAdded', removed: 'lineRemoved' } as const

export function ChangedTable({ schema, was, now }: ChangedTableProps) {
  const t = useWords(timelineWords)
  return (
    <ul className="m-lines">
      {changedLines(was, now).map((line) => (
        <li key={`${line.kind} ${line.place}`} className="m-line">
          <b>{t(titles[line.kind], { n: line.place })}</b>
          <Cells schema={schema} line={line} />
        </li>
      ))}
    </ul>
  )
}

function Cells({ schema, line }: { schema: ChangedTableProps['schema']; line: LineChange }) {
  const t = useWords(timelineWords)
  const label = useLabel()
  const { columns } = fieldOf('', schema)
  const shown = line.kind === 'changed' ? line.cells : columns.map(({ name }) => name)
  const cell = (row: LineChange['was'], name: string) => {
    const value = row?.[name]
    return value === undefined || value === null ? (
      t('empty_value')
    ) : (
      <FieldValue schema={columnSchema(schema, name)} value={value as Json} />
    )
  }
  return (
    <dl>
      {shown
        .filter((name) => line.kind === 'changed' || (line.now ?? line.was)?.[name] !== undefined)
        .map((name) => (
          <div key={name}>
            <dt>{label(columns.find((column) => column.name === name)?.label, name)}</dt>
            <dd>
              {line.was && <del className="m-was">{cell(line.was, name)}</del>}{' '}
              {line.now && <ins className="m-now">{cell(line.now, name)}</ins>}
            </dd>
          </div>
        ))}
    </dl>
  )
}

function columnSchema(schema: ChangedTableProps['schema'], name: string): Readonly<Record<string, unknown>> {
  const properties = isRecord(schema.items) ? schema.items.properties : undefined
  const column = isRecord(properties) ? properties[name] : undefined
  return isRecord(column) ? column : {}
}
