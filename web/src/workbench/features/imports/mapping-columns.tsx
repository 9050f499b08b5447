/** Each column of a table with the field it becomes and the first values under it. */
import type { Mapping } from '@quanlian/contract'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { importWords } from './words.ts'

export interface TableField {
  id: string
  zh: string
  en: string
  required: boolean
}
type Columns = Mapping['columns']

interface ColumnRowsProps {
  columns: Columns
  sample: string[][]
  fields: TableField[]
  change: (columns: Columns) => void
}

export function ColumnRows({ columns, sample, fields, change }: ColumnRowsProps) {
  const t = useWords(importWords)
  const label = useLabel()
  const set = (at: number, field: string | null) =>
    change(columns.map((column, index) => (index === at ? { ...column, field } : column)))
  return (
    <ul className="w-mapping">
      {columns.map((column, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns may share a heading; their place is what tells them apart
        <li key={at} data-unused={column.field === null || undefined}>
          <div>
            <b>{column.header || t('column')}</b>
            <ul className="w-sample" aria-label={t('sample')}>
              {sample.slice(0, 3).map((row, line) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have only their place
                <li key={line}>{row[at] || <span aria-hidden="true">{'·'}</span>}</li>
              ))}
            </ul>
          </div>
          <span className="w-mapping-arrow" aria-hidden="true">
            {'→'}
          </span>
          <select
            className="w-select"
            aria-label={t('fieldOf', { column: column.header })}
            value={column.field ?? ''}
            onChange={({ target }) => set(at, target.value || null)}
          >
            <option value="">{t('leaveOut')}</option>
            {fields.map((field) => (
              <option key={field.id} value={field.id}>
                {label(field) + (field.required ? t('requiredMark') : '')}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  )
}
