/** A word to look for, sent with Enter, the button or by clearing. */
import { Input } from 'antd'
import { useEffect, useState } from 'react'
import { FilterField } from './filter-field.tsx'

interface SearchFieldProps {
  label: string
  value: string | undefined
  onSearch: (value: string | undefined) => void
  inline?: boolean
}

export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value ?? '')
  useEffect(() => setText(value ?? ''), [value])
  const send = () => onSearch(text.trim() || undefined)
  return (
    <span className="w-inline-search">
      <FilterField label={label}>
        {(id) => (
          <Input
            id={id}
            value={text}
            maxLength={80}
            allowClear
            onChange={({ target }) => {
              setText(target.value)
              if (target.value === '') onSearch(undefined)
            }}
            onPressEnter={send}
            onBlur={send}
          />
        )}
      </FilterField>
    </span>
  )
}
