/** The imports of my body, and the place to drop new files. */
import { type Import, importStates } from '@quanlian/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import * as z from 'zod'
import { count, minute } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { api } from '../../api.ts'
import { Empty, Page } from '../../ui/page.tsx'
import { Pager } from '../../ui/pager.tsx'
import { paging } from '../../ui/paging.ts'
import { type Column, RecordTable } from '../../ui/record-table.tsx'
import { useUrlState } from '../../ui/url-state.ts'
import { ImportState, isMoving, stateOrder, useImportName } from './states.tsx'
import { Upload } from './upload.tsx'
import { importWords } from './words.ts'
import './imports.css'

const Query = z.object({ state: z.array(z.enum(importStates)).optional(), ...paging })

export function ImportsList() {
  const t = useWords(importWords)
  const navigate = useNavigate()
  const [query, change] = useUrlState(Query)
  const imports = useQuery(
    api.imports.list.queryOptions({
      input: query,
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.data?.items.some((one) => isMoving(one.state)) ? 2000 : false),
    }),
  )
  const columns = useColumns()
  const nameOf = useImportName()
  return (
    <Page title={t('title')}>
      <Upload />
      <RecordTable
        name="imports"
        caption={t('caption')}
        columns={columns}
        rows={imports.data?.items}
        rowKey={(row) => row.id}
        rowName={nameOf}
        error={imports.error}
        retry={() => imports.refetch()}
        stale={imports.isPlaceholderData}
        empty={query.state ? undefined : <Empty title={t('emptyTitle')}>{t('emptyHow')}</Empty>}
        open={(row) => void navigate({ to: '/imports/$id', params: { id: row.id } })}
        tools={
          <label className="w-inline-field">
            <span>{t('filterState')}</span>
            <select
              className="w-select"
              value={query.state?.[0] ?? ''}
              onChange={({ target }) => change({ state: target.value ? [target.value as Import['state']] : undefined })}
            >
              <option value="">{t('all')}</option>
              {stateOrder.map((state) => (
                <option key={state} value={state}>
                  {t(state)}
                </option>
              ))}
            </select>
          </label>
        }
        footer={imports.data && imports.data.total > 0 && <Pager {...imports.data} onChange={change} />}
      />
    </Page>
  )
}

function useColumns(): Column<Import>[] {
  const t = useWords(importWords)
  const nameOf = useImportName()
  const counted = (id: keyof Import['counts'], title: string, hidden = false): Column<Import> => ({
    id,
    title,
    hidden,
    figure: true,
    tight: true,
    cell: (row) => count(row.counts[id]),
  })
  return [
    {
      id: 'files',
      title: t('colFiles'),
      main: true,
      cell: (row) => (
        <Link to="/imports/$id" params={{ id: row.id }} className="w-clip">
          {nameOf(row)}
        </Link>
      ),
    },
    { id: 'state', title: t('colState'), tight: true, cell: (row) => <ImportState state={row.state} /> },
    counted('read', t('colRead')),
    counted('created', t('colCreated')),
    counted('updated', t('colUpdated')),
    counted('unchanged', t('colUnchanged'), true),
    counted('rejected', t('colRejected')),
    counted('defects', t('colDefects')),
    { id: 'visibility', title: t('visibility'), tight: true, hidden: true, cell: (row) => t(row.visibility) },
    { id: 'by', title: t('colBy'), tight: true, cell: (row) => row.by },
    { id: 'body', title: t('colBody'), hidden: true, cell: (row) => row.body },
    { id: 'createdAt', title: t('colCreatedAt'), tight: true, cell: (row) => minute(row.createdAt) },
    {
      id: 'finished',
      title: t('colFinished'),
      tight: true,
      hidden: true,
      cell: (row) => row.finishedAt && minute(row.finishedAt),
    },
  ]
}
