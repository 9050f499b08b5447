/** Changes of rules: what waits for a publisher, what was published, what was withdrawn. */
import { type Change, contract } from '@quanlian/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import * as z from 'zod'
import { minute } from '../../../ui/format.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { useCitation } from '../../../ui/law/citation.ts'
import { api } from '../../api.ts'
import { useMay } from '../../session.ts'
import { Empty, Page } from '../../ui/page.tsx'
import { Pager } from '../../ui/pager.tsx'
import { paging } from '../../ui/paging.ts'
import { type Column, RecordTable } from '../../ui/record-table.tsx'
import { useUrlState } from '../../ui/url-state.ts'
import { useSpan } from './span.ts'
import { ChangeState, changeStates } from './states.tsx'
import { lawWords } from './words.ts'
import './law.css'

const Query = z.object({ state: z.enum(changeStates).optional(), ...paging })

export function ChangesList() {
  const t = useWords(lawWords)
  const label = useLabel()
  const may = useMay()
  const navigate = useNavigate()
  const [query, change] = useUrlState(Query)
  const changes = useQuery(api.law.listChanges.queryOptions({ input: query, placeholderData: keepPreviousData }))
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {may(contract.law.draftChange) && (
            <Link to="/law/new" className="w-button w-button-main">
              {t('draftRule')}
            </Link>
          )}
          {may(contract.law.importChanges) && (
            <Link to="/law/import" className="w-button">
              {t('importLaw')}
            </Link>
          )}
        </>
      }
    >
      <p className="w-soft w-lead">{t('how')}</p>
      <RecordTable
        name="law"
        caption={t('caption')}
        columns={useColumns()}
        rows={changes.data?.items}
        rowKey={(row) => row.id}
        rowName={(row) => label(row.rule.subject)}
        error={changes.error}
        retry={() => changes.refetch()}
        stale={changes.isPlaceholderData}
        empty={query.state ? undefined : <Empty title={t('emptyTitle')}>{t('emptyHow')}</Empty>}
        open={(row) => void navigate({ to: '/law/$id', params: { id: row.id } })}
        tools={
          <label className="w-inline-field">
            <span>{t('state')}</span>
            <select
              className="w-select"
              value={query.state ?? ''}
              onChange={({ target }) => change({ state: target.value ? (target.value as Change['state']) : undefined })}
            >
              <option value="">{t('all')}</option>
              {changeStates.map((state) => (
                <option key={state} value={state}>
                  {t(state)}
                </option>
              ))}
            </select>
          </label>
        }
        footer={changes.data && changes.data.total > 0 && <Pager {...changes.data} onChange={change} />}
      />
    </Page>
  )
}

function useColumns(): Column<Change>[] {
  const t = useWords(lawWords)
  const label = useLabel()
  const cite = useCitation()
  const span = useSpan()
  return [
    {
      id: 'rule',
      title: t('rule'),
      main: true,
      cell: ({ id, rule }) => (
        <>
          <Link to="/law/$id" params={{ id }}>
            {label(rule.subject)}
          </Link>
          <span className="w-law-under w-faint">{rule.id}</span>
        </>
      ),
    },
    { id: 'law', title: t('partSource'), cell: ({ rule }) => `${cite(rule)} · ${span(rule)}` },
    { id: 'state', title: t('state'), tight: true, cell: (row) => <ChangeState state={row.state} /> },
    { id: 'draftedBy', title: t('draftedBy'), tight: true, cell: (row) => row.draftedBy },
    { id: 'draftedAt', title: t('draftedAt'), tight: true, cell: (row) => minute(row.draftedAt) },
    { id: 'decidedBy', title: t('decidedBy'), tight: true, cell: (row) => row.decidedBy },
    { id: 'decidedAt', title: t('decidedAt'), tight: true, cell: (row) => row.decidedAt && minute(row.decidedAt) },
    { id: 'reason', title: t('reason'), hidden: true, cell: (row) => row.reason },
  ]
}
