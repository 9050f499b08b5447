/** Narrowing by what is there, with exact counts. On phones the whole is a disclosure. */
import type { Facets as Counts } from '@quanlian/contract'
import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { count } from '../../ui/format.ts'
import { Icon } from '../../ui/icons.tsx'
import { useWords } from '../../ui/language.tsx'
import { useCriterionWord } from '../../ui/right/criterion-word.ts'
import { Skeleton } from '../../ui/states.tsx'
import type { Asked } from '../use-answer.ts'
import { type SearchState, type Several, toggled, withCriteria } from './criteria.ts'
import { FacetYears } from './facet-years.tsx'
import { words } from './words.ts'

const shownAtOnce = 8

interface Props {
  state: SearchState
  asked: Asked<Counts>
  go: (next: SearchState) => void
}

export function Facets({ state, asked, go }: Props) {
  const t = useWords(words)
  const [open, setOpen] = useState(() => matchMedia('(min-width: 56.01rem)').matches)
  return (
    <aside className="p-facets q-no-print" aria-label={t('facets')}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Icon name="filter" />
          {t('facets')}
        </summary>
        <Lists state={state} asked={asked} go={go} />
      </details>
    </aside>
  )
}

function Lists({ state, asked, go }: Props) {
  const t = useWords(words)
  const { answer } = asked
  if (!answer && asked.error) return <p className="q-fine">{t('facetsFail')}</p>
  if (!answer) return <Skeleton lines={12} />
  const lists: [Several, string, { value: string; count: number }[]][] = [
    ['kind', t('kind'), answer.kind],
    ['status', t('status'), answer.status],
    ['class', t('classes'), answer.class],
    ['region', t('region'), byProvince(answer.region)],
    ['office', t('office'), answer.office],
  ]
  return (
    <div className={asked.waiting ? 'p-waiting' : undefined}>
      {lists.map(([name, title, items]) => (
        <FacetList
          key={name}
          name={name}
          title={title}
          items={withChosen(items, state.criteria[name])}
          state={state}
          go={go}
        />
      ))}
      <FacetYears years={answer.year} state={state} />
    </div>
  )
}

interface ListProps {
  name: Several
  title: string
  items: { value: string; count: number }[]
  state: SearchState
  go: (next: SearchState) => void
}

function FacetList({ name, title, items, state, go }: ListProps) {
  const t = useWords(words)
  const word = useCriterionWord()
  const [all, setAll] = useState(false)
  if (items.length === 0) return null
  const chosen: string[] = state.criteria[name] ?? []
  const shown = all ? items : items.slice(0, shownAtOnce)
  const row = ({ value, count: n }: { value: string; count: number }): ReactNode => (
    <label key={value}>
      <input
        type="checkbox"
        className="q-check"
        checked={chosen.includes(value)}
        onChange={() => go(withCriteria(state, toggled(state.criteria, name, value)))}
      />
      <span>{word(name, value)}</span>
      <span className="p-count">{count(n)}</span>
    </label>
  )
  return (
    <fieldset>
      <legend>{title}</legend>
      {shown.map(row)}
      {items.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('showMore', { n: items.length - shown.length })}
        </Button>
      )}
    </fieldset>
  )
}

/** Cities are counted with their province, which is what the reader can choose. */
function byProvince(items: { value: string; count: number }[]) {
  const sums = new Map<string, number>()
  for (const item of items) {
    const province = `${item.value.slice(0, 2)}0000`
    sums.set(province, (sums.get(province) ?? 0) + item.count)
  }
  return [...sums].map(([value, n]) => ({ value, count: n })).sort((a, b) => b.count - a.count)
}

/** What is chosen stays in sight, also when nothing is left of it. */
function withChosen(items: { value: string; count: number }[], chosen: string[] = []) {
  const gone = chosen
    .filter((value) => !items.some((item) => item.value === value))
    .map((value) => ({ value, count: 0 }))
  const first = (item: { value: string }) => (chosen.includes(item.value) ? 0 : 1)
  return [...items, ...gone].sort((a, b) => first(a) - first(b))
}
