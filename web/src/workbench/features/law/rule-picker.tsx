/** Finds rules by id, subject, law or article, as one types: one of them, or several. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useLabel } from '../../../ui/language.tsx'
import { useCitation } from '../../../ui/law/citation.ts'
import { api } from '../../api.ts'
import { ChooseSeveral } from '../../ui/choose-several.tsx'
import { useSpan } from './span.ts'

interface OneProps {
  id?: string
  value?: string
  onChange?: (id: string | undefined) => void
}

export function RulePicker({ value, onChange, ...rest }: OneProps) {
  const { options, search, loading } = useFound()
  return (
    <Select
      {...rest}
      allowClear
      showSearch={{ filterOption: false, onSearch: search }}
      value={value}
      onChange={(next?: string) => onChange?.(next)}
      loading={loading}
      classNames={{ popup: { root: 'w-law-options' } }}
      options={withChosen(options, value ? [value] : [])}
    />
  )
}

interface SeveralProps {
  id?: string
  value?: string[]
  onChange?: (ids: string[]) => void
}

export function RulesPicker({ value = [], onChange, ...rest }: SeveralProps) {
  const { options, search, loading } = useFound()
  return (
    <ChooseSeveral<string>
      {...rest}
      maxCount={20}
      optionLabelProp="value"
      showSearch={{ filterOption: false, onSearch: search }}
      value={value}
      onChange={(next) => onChange?.(next)}
      loading={loading}
      classNames={{ popup: { root: 'w-law-options' } }}
      options={withChosen(options, value)}
    />
  )
}

function useFound() {
  const label = useLabel()
  const cite = useCitation()
  const span = useSpan()
  const [q, search] = useState('')
  const rules = useQuery(
    api.law.listRules.queryOptions({
      input: { q: q.trim().slice(0, 100) || undefined, size: 20 },
      placeholderData: keepPreviousData,
    }),
  )
  const options = (rules.data?.items ?? []).map((rule) => ({
    value: rule.id,
    label: `${rule.id} · ${label(rule.subject)} · ${cite(rule)} · ${span(rule)}`,
  }))
  return { options, search, loading: rules.isFetching }
}

/** What is chosen stays named when the search goes on. */
function withChosen(options: { value: string; label: string }[], chosen: readonly string[]) {
  const unlisted = chosen.filter((id) => !options.some((one) => one.value === id))
  return [...unlisted.map((id) => ({ value: id, label: id })), ...options]
}
