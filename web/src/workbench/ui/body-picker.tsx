/** Finds a body in the directory by its name, as one types. */
import { bodyKindLabels } from '@quanlian/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useLabel, useNameOf } from '../../ui/language.tsx'
import { api } from '../api.ts'

interface BodyPickerProps {
  id?: string
  value?: string | null
  onChange?: (id: string | null) => void
  placeholder?: string
  /** The name of the value at first, before any search. */
  known?: { id: string; name: string }
}

export function BodyPicker({ value, onChange, known, ...rest }: BodyPickerProps) {
  const label = useLabel()
  const nameOf = useNameOf()
  const [q, setQ] = useState('')
  const bodies = useQuery(
    api.identity.listBodies.queryOptions({ input: { q: q || undefined, size: 20 }, placeholderData: keepPreviousData }),
  )
  const found = (bodies.data?.items ?? []).map((body) => ({
    value: body.id,
    label: `${nameOf(body)}（${label(bodyKindLabels[body.kind])}）`,
  }))
  const options =
    known && !found.some((one) => one.value === known.id) ? [{ value: known.id, label: known.name }, ...found] : found
  return (
    <Select
      {...rest}
      allowClear
      showSearch={{ filterOption: false, onSearch: setQ }}
      value={value ?? undefined}
      onChange={(next) => onChange?.(next ?? null)}
      loading={bodies.isFetching}
      options={options}
    />
  )
}
