/** Which columns a reader sees; remembered per table in the browser. */
import { Button, Checkbox, Popover } from 'antd'
import { useWords } from '../../ui/language.tsx'
import type { Column } from './record-table.tsx'
import { useStored } from './stored.ts'
import { uiWords } from './words.ts'

type Choices = Record<string, boolean>

/** The columns to show, and what `ColumnChoice` needs to change them. */
export function useColumnChoice<Row>(name: string, columns: readonly Column<Row>[]) {
  const [choices, setChoices] = useStored<Choices>(`columns.${name}`, {})
  const shown = columns.filter((column) => column.main || (choices[column.id] ?? !column.hidden))
  return [shown, { choices, setChoices }] as const
}

interface ColumnChoiceProps<Row> {
  columns: readonly Column<Row>[]
  choices: Choices
  setChoices: (choices: Choices) => void
}

export function ColumnChoice<Row>({ columns, choices, setChoices }: ColumnChoiceProps<Row>) {
  const t = useWords(uiWords)
  const optional = columns.filter((column) => !column.main)
  if (optional.length < 3) return null
  const list = (
    <fieldset className="w-column-choice">
      <legend className="w-heard">{t('columns')}</legend>
      {optional.map((column) => (
        <Checkbox
          key={column.id}
          checked={choices[column.id] ?? !column.hidden}
          onChange={(event) => setChoices({ ...choices, [column.id]: event.target.checked })}
        >
          {column.title}
        </Checkbox>
      ))}
    </fieldset>
  )
  return (
    <Popover content={list} trigger="click" placement="bottomRight">
      <Button type="text" className="w-noprint">
        {t('columns')}
      </Button>
    </Popover>
  )
}
