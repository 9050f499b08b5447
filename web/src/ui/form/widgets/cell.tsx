/** One cell of a table: the control of its column in its smallest form. */
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { useLabel, useWords, type Words } from '../../language.tsx'
import { textOf } from '../control.ts'
import type { Field, Json } from '../schema.ts'
import { groupedMoney, typedCell } from '../typed.ts'
import { words } from '../words.ts'

interface Props {
  id: string
  column: Field
  /** Table, line and column in words. */
  label: string
  value: Json | undefined
  invalid: boolean
  onChange: (value: Json | undefined) => void
  onKeyDown: (event: KeyboardEvent) => void
  onPaste: (event: ClipboardEvent) => void
}

export function Cell(props: Props) {
  const { widget } = props.column
  if (widget === 'choice' || widget === 'flag') return <ListCell {...props} />
  if (widget === 'day') return <DayCell {...props} />
  return widget === 'money' || widget === 'count' ? <NumberCell {...props} /> : <TextCell {...props} />
}

function ListCell(props: Props) {
  const { column, value, onChange } = props
  const t = useWords(words)
  const word = useLabel()
  const flag = column.widget === 'flag'
  const chosen = flag && typeof value === 'boolean' ? (value ? words.yes.en : words.no.en) : textOf(value)
  return (
    <select
      {...named(props)}
      className="q-input q-select"
      value={chosen}
      onChange={(event) => onChange(typedCell(column, event.target.value))}
    >
      <option value="">{t('choose')}</option>
      {(flag ? yesAndNo : column.choices).map((choice) => (
        <option key={choice.value} value={choice.value}>
          {word(choice.label)}
        </option>
      ))}
    </select>
  )
}

function DayCell(props: Props) {
  return (
    <input
      {...named(props)}
      className="q-input"
      type="date"
      max="9999-12-31"
      value={textOf(props.value)}
      onChange={(event) => props.onChange(event.target.value || undefined)}
    />
  )
}

/** Shown as it is typed while the cursor is in it, with separators afterwards. */
function NumberCell(props: Props) {
  const { column, value, onChange } = props
  const [typed, setTyped] = useState<string>()
  const money = column.widget === 'money'
  const shown = money ? groupedMoney(textOf(value)) : textOf(value)
  return (
    <input
      {...named(props)}
      className="q-input f-number"
      type="text"
      inputMode={money ? 'decimal' : 'numeric'}
      maxLength={30}
      autoComplete="off"
      value={typed ?? shown}
      onFocus={() => setTyped(shown)}
      onBlur={() => setTyped(undefined)}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(typedCell(column, event.target.value))
      }}
      onPaste={(event) => {
        props.onPaste(event)
        // Cells that came from elsewhere stand in the value, not in what was typed here.
        if (event.isDefaultPrevented()) setTyped(undefined)
      }}
    />
  )
}

function TextCell(props: Props) {
  return (
    <input
      {...named(props)}
      className="q-input"
      type="text"
      maxLength={props.column.most}
      autoComplete="off"
      value={textOf(props.value)}
      onChange={(event) => props.onChange(event.target.value || undefined)}
    />
  )
}

const yesAndNo: readonly { value: string; label: Words }[] = [
  { value: words.yes.en, label: words.yes },
  { value: words.no.en, label: words.no },
]

function named({ id, label, column, invalid, onKeyDown, onPaste }: Props) {
  return {
    id,
    'aria-label': label,
    'aria-invalid': invalid || undefined,
    'aria-required': column.required || undefined,
    onKeyDown,
    onPaste,
  }
}
