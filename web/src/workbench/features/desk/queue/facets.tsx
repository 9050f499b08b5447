/** Exact counts by facet; a press narrows the queue. Where there is no room beside the list the panel folds. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Checkbox } from 'antd'
import { useLabel, useWords } from '../../../../ui/language.tsx'
import { api } from '../../../api.ts'
import { ProblemNote } from '../../../ui/problem.tsx'
import { useProcedureTitle } from '../procedures.ts'
import { deskWords } from '../words.ts'
import { FacetChecks, FacetRadios } from './facet.tsx'
import { stateRows, withChosen } from './facet-rows.ts'
import { type Change, facetCriteriaOf, type QueueQuery } from './search.ts'
import { useAssigneeName, useStateTitles } from './titles.ts'
import { queueWords } from './words.ts'

interface FacetPanelProps {
  query: QueueQuery
  change: Change
  folded: boolean
}

export function FacetPanel({ query, change, folded }: FacetPanelProps) {
  const t = useWords(queueWords)
  if (folded)
    return (
      <details className="w-noprint w-fold-queue">
        <summary>{t('facets')}</summary>
        <Facets query={query} change={change} />
      </details>
    )
  return (
    <aside className="w-noprint" aria-label={t('facets')}>
      <Facets query={query} change={change} />
    </aside>
  )
}

function Facets({ query, change }: Omit<FacetPanelProps, 'folded'>) {
  const t = useWords(queueWords)
  const d = useWords(deskWords)
  const label = useLabel()
  const facets = useQuery(
    api.matters.facets.queryOptions({
      input: facetCriteriaOf(query),
      placeholderData: keepPreviousData,
      refetchInterval: 30_000,
    }),
  )
  const { data } = facets
  const procedureTitle = useProcedureTitle()
  const assigneeName = useAssigneeName()
  const states = withChosen(stateRows(data?.states ?? []), query.state ?? [])
  const stateTitle = useStateTitles(states.filter((row) => row.titles.length === 0).map((row) => row.value))
  const procedures = data?.procedures.map(({ id, title, count }) => ({ value: id, count, titles: [title] })) ?? []
  const assignees = data?.assignees.map((one) => ({ value: one.id ?? 'nobody', count: one.count, titles: [] })) ?? []
  if (facets.error && !data) return <ProblemNote error={facets.error} retry={() => facets.refetch()} />
  return (
    <>
      <fieldset className="w-facet-group">
        <legend>{t('facetOnly')}</legend>
        {(['waiting', 'late', 'unread'] as const).map((name) => (
          <div key={name} className="w-facet-line">
            <Checkbox
              checked={query[name] ?? false}
              onChange={({ target }) => change({ [name]: target.checked || undefined })}
            >
              {t(`only_${name}`)}
            </Checkbox>
            <span className="w-faint w-figures">{data?.[name]}</span>
          </div>
        ))}
      </fieldset>
      <FacetChecks
        title={t('facetProcedure')}
        rows={withChosen(procedures, query.procedure ?? [])}
        chosen={query.procedure}
        choose={(procedure) => change({ procedure })}
        name={(row) => label(row.titles[0], procedureTitle(row.value))}
      />
      <FacetChecks
        title={t('facetState')}
        rows={states}
        chosen={query.state}
        choose={(state) => change({ state })}
        name={(row) => row.titles.map((title) => label(title)).join(' / ') || stateTitle(row.value)}
      />
      <FacetRadios
        title={t('facetAssignee')}
        all={d('everyone')}
        rows={withChosen(assignees, query.assignee && query.assignee !== 'me' ? [query.assignee] : [])}
        chosen={query.assignee}
        choose={(assignee) => change({ assignee })}
        name={(row) => assigneeName(row.value)}
      />
      <FacetRadios
        title={t('facetEnded')}
        rows={[
          { value: 'false', count: undefined },
          { value: 'true', count: data?.ended },
          { value: 'all', count: undefined },
        ]}
        chosen={String(query.ended)}
        choose={(ended) => change({ ended: ended === 'all' ? 'all' : ended === 'true' })}
        name={(row) => t(row.value === 'all' ? 'endedAll' : row.value === 'true' ? 'ended' : 'open')}
      />
    </>
  )
}
