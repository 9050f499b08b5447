/** Exact counts by facet; a press narrows the list. On a phone the panel folds. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Checkbox } from 'antd'
import { useState } from 'react'
import { count } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { useCriterionWord } from '../../../ui/right/criterion-word.ts'
import { api } from '../../api.ts'
import { ProblemNote } from '../../ui/problem.tsx'
import { uiWords } from '../../ui/words.ts'
import { type Change, Finer } from './applied.tsx'
import type { criteriaOf } from './search.ts'
import { rightsWords } from './words.ts'

type Criteria = ReturnType<typeof criteriaOf>
interface FacetPanelProps {
  criteria: Criteria
  change: Change
  /** Folded behind a press, with the finer conditions in front, where there is no room beside the list. */
  folded: boolean
}

export function FacetPanel({ criteria, change, folded }: FacetPanelProps) {
  const t = useWords(rightsWords)
  const word = useCriterionWord()
  const facets = useQuery(api.rights.facets.queryOptions({ input: criteria, placeholderData: keepPreviousData }))
  const { data } = facets
  const toggle = (name: 'kind' | 'status' | 'office' | 'region' | 'class') => (value: string, on: boolean) => {
    const current: string[] = criteria[name] ?? []
    const next = on ? [...current, value] : current.filter((one) => one !== value)
    change({ [name]: next.length > 0 ? next : undefined })
  }
  const year = criteria.filedFrom?.slice(0, 4)
  const oneYear = year && criteria.filedFrom === `${year}-01-01` && criteria.filedTo === `${year}-12-31` ? [year] : []
  const groups = (
    <div className="w-facets" aria-busy={facets.isFetching}>
      {facets.error && <ProblemNote error={facets.error} retry={() => facets.refetch()} />}
      <Facet
        title={t('facetKind')}
        rows={data?.kind}
        chosen={criteria.kind}
        toggle={toggle('kind')}
        name={(value) => word('kind', value)}
      />
      <Facet
        title={t('facetStatus')}
        rows={data?.status}
        chosen={criteria.status}
        toggle={toggle('status')}
        name={(value) => word('status', value)}
      />
      <Facet
        title={t('facetYear')}
        rows={data?.year.map((one) => ({ value: String(one.value), count: one.count }))}
        chosen={oneYear}
        toggle={(value, on) =>
          change(
            on
              ? { filedFrom: `${value}-01-01`, filedTo: `${value}-12-31` }
              : { filedFrom: undefined, filedTo: undefined },
          )
        }
      />
      <Facet
        title={t('facetOffice')}
        rows={data?.office}
        chosen={criteria.office}
        toggle={toggle('office')}
        name={(value) => word('office', value)}
      />
      <Facet
        title={t('facetRegion')}
        rows={data?.region}
        chosen={criteria.region}
        toggle={toggle('region')}
        name={(value) => word('region', value)}
      />
      <Facet
        title={t('facetClass')}
        rows={data?.class}
        chosen={criteria.class}
        toggle={toggle('class')}
        name={(value) => word('class', value)}
      />
    </div>
  )
  if (!folded)
    return (
      <aside className="w-noprint" aria-label={t('facets')}>
        {groups}
      </aside>
    )
  return (
    <details className="w-noprint w-fold">
      <summary>{t('facets')}</summary>
      <Finer key={JSON.stringify(criteria)} criteria={criteria} change={change} />
      {groups}
    </details>
  )
}

interface FacetProps<Value extends string> {
  title: string
  rows: readonly { value: Value; count: number }[] | undefined
  chosen: readonly string[] | undefined
  toggle: (value: Value, on: boolean) => void
  name?: (value: Value) => string
}

const first = 7

function Facet<Value extends string>({ title, rows, chosen = [], toggle, name = String }: FacetProps<Value>) {
  const u = useWords(uiWords)
  const [all, setAll] = useState(false)
  if (!rows || rows.length === 0) return null
  const shown = all ? rows : rows.filter((row, at) => at < first || chosen.includes(row.value))
  return (
    <fieldset className="w-facet">
      <legend>{title}</legend>
      {shown.map((row) => (
        <div key={row.value} className="w-facet-row">
          <Checkbox checked={chosen.includes(row.value)} onChange={(event) => toggle(row.value, event.target.checked)}>
            {name(row.value)}
          </Checkbox>
          <span className="w-faint w-figures">{count(row.count)}</span>
        </div>
      ))}
      {rows.length > shown.length || all ? (
        <button type="button" className="w-linklike" onClick={() => setAll(!all)}>
          {u(all ? 'less' : 'more')}
        </button>
      ) : null}
    </fieldset>
  )
}
