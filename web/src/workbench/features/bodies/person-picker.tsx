/** Finds a person by name or login, as one types. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api } from '../../api.ts'

interface PersonPickerProps {
  id?: string
  value?: string
  onChange?: (id: string) => void
  placeholder?: string
}

export function PersonPicker(props: PersonPickerProps) {
  const [q, setQ] = useState('')
  const people = useQuery(
    api.identity.listPeople.queryOptions({ input: { q: q || undefined, size: 20 }, placeholderData: keepPreviousData }),
  )
  return (
    <Select
      {...props}
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={people.isFetching}
      options={people.data?.items.map((person) => ({ value: person.id, label: `${person.name}（${person.login}）` }))}
    />
  )
}
