/** What the list is narrowed by, and the finer conditions to set. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { useCriterionWord } from '../../../ui/right/criterion-word.ts'
import { AppliedConditions } from '../../ui/applied.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { FilterField } from '../../ui/filter-field.tsx'
import { uiWords } from '../../ui/words.ts'
import { type Criterion, criterionNames, type ListQuery } from './search.ts'
import { rightsWords } from './words.ts'

export type Change = (changes: Partial<ListQuery>) => void

interface AppliedProps {
  criteria: Partial<ListQuery>
  change: Change
}

export function Applied({ criteria, change }: AppliedProps) {
  const t = useWords(rightsWords)
  const valueText = useCriterionWord()
  const chips = criterionNames.flatMap((name) => valuesOf(criteria, name).map((value) => ({ name, value })))
  return (
    <AppliedConditions
      conditions={chips.map(({ name, value }) => ({
        ...{ key: name + value, name: t(name), value: valueText(name, value) },
        drop: () => change({ [name]: without(criteria[name], value) }),
      }))}
      clear={() => change(Object.fromEntries(criterionNames.map((name) => [name, undefined])))}
    />
  )
}

/** Number, holder and days: set together with one press, so that the list is asked once. */
export function Finer({ criteria, change }: AppliedProps) {
  const t = useWords(rightsWords)
  const u = useWords(uiWords)
  const [draft, setDraft] = useState({
    number: criteria.number,
    holder: criteria.holder,
    filedFrom: criteria.filedFrom,
    filedTo: criteria.filedTo,
  })
  const set = (name: keyof typeof draft) => (value: string | undefined) =>
    setDraft({ ...draft, [name]: value || undefined })
  return (
    <form
      className="w-filters w-finer w-noprint"
      onSubmit={(event) => {
        event.preventDefault()
        change(draft)
      }}
    >
      <FilterField label={t('number')}>
        {(id) => (
          <Input
            id={id}
            value={draft.number}
            maxLength={60}
            allowClear
            onChange={({ target }) => set('number')(target.value)}
          />
        )}
      </FilterField>
      <FilterField label={t('holder')}>
        {(id) => (
          <Input
            id={id}
            value={draft.holder}
            maxLength={120}
            allowClear
            onChange={({ target }) => set('holder')(target.value)}
          />
        )}
      </FilterField>
      <FilterField label={t('filedFrom')}>
        {(id) => <DayField id={id} value={draft.filedFrom} onChange={set('filedFrom')} />}
      </FilterField>
      <FilterField label={t('filedTo')}>
        {(id) => <DayField id={id} value={draft.filedTo} onChange={set('filedTo')} />}
      </FilterField>
      <Button htmlType="submit">{u('search')}</Button>
    </form>
  )
}

function valuesOf(criteria: Partial<ListQuery>, name: Criterion): string[] {
  const value = criteria[name]
  if (value === undefined || value === '') return []
  return Array.isArray(value) ? value : [value]
}

function without(value: string | string[] | undefined, one: string) {
  if (!Array.isArray(value)) return undefined
  const left = value.filter((other) => other !== one)
  return left.length > 0 ? left : undefined
}
