/** The id of a law: one that some rule cites, found by its name, or one of one's own for a law that is new. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { AutoComplete } from 'antd'
import { useCitation } from '../../../ui/law/citation.ts'
import { api } from '../../api.ts'

interface LawPickerProps {
  id?: string
  value?: string
  onChange?: (id: string) => void
}

export function LawPicker({ value = '', onChange, ...rest }: LawPickerProps) {
  const cite = useCitation()
  const rules = useQuery(
    api.law.listRules.queryOptions({
      input: { q: value.trim().slice(0, 100) || undefined, size: 100 },
      placeholderData: keepPreviousData,
    }),
  )
  const laws = new Map(rules.data?.items.map(({ law }) => [law.id, cite({ law, article: null })]))
  const options = [...laws].map(([id, name]) => ({ value: id, label: `${name} · ${id}` }))
  return <AutoComplete {...rest} value={value} onChange={(next: string) => onChange?.(next)} options={options} />
}
