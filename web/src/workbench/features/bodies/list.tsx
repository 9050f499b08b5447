/** The directory of bodies, as an administrator sees it. */
import { type Body, bodyKindLabels, bodyKinds, contract } from '@quanlian/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import * as z from 'zod'
import { count } from '../../../ui/format.ts'
import { useLabel, useNameOf, useWords } from '../../../ui/language.tsx'
import { useRegion } from '../../../ui/regions/region.ts'
import { Tag } from '../../../ui/tag.tsx'
import { api } from '../../api.ts'
import { useMay } from '../../session.ts'
import { Empty, Page } from '../../ui/page.tsx'
import { Pager } from '../../ui/pager.tsx'
import { paging } from '../../ui/paging.ts'
import { type Column, RecordTable } from '../../ui/record-table.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { useUrlState } from '../../ui/url-state.ts'
import { bodyWords } from './words.ts'

const Query = z.object({
  q: z.string().max(80).optional(),
  kind: z.array(z.enum(bodyKinds)).optional(),
  closed: z.boolean().default(false),
  ...paging,
})

export function BodiesList() {
  const t = useWords(bodyWords)
  const label = useLabel()
  const nameOf = useNameOf()
  const may = useMay()
  const navigate = useNavigate()
  const [query, change] = useUrlState(Query)
  const bodies = useQuery(api.identity.listBodies.queryOptions({ input: query, placeholderData: keepPreviousData }))
  return (
    <Page
      title={t('title')}
      actions={
        may(contract.identity.createBody) && (
          <Link to="/bodies/new" className="w-button w-button-main">
            {t('enter')}
          </Link>
        )
      }
    >
      <RecordTable
        name="bodies"
        caption={t('caption')}
        columns={useColumns()}
        rows={bodies.data?.items}
        rowKey={(row) => row.id}
        rowName={nameOf}
        error={bodies.error}
        retry={() => bodies.refetch()}
        stale={bodies.isPlaceholderData}
        empty={query.q || query.kind ? undefined : <Empty title={t('emptyTitle')}>{t('emptyHow')}</Empty>}
        open={(row) => void navigate({ to: '/bodies/$id', params: { id: row.id } })}
        tools={
          <>
            <SearchField label={t('find')} value={query.q} onSearch={(q) => change({ q })} />
            <label className="w-inline-field">
              <span>{t('kind')}</span>
              <select
                className="w-select"
                value={query.kind?.[0] ?? ''}
                onChange={({ target }) => change({ kind: target.value ? [target.value as Body['kind']] : undefined })}
              >
                <option value="">{t('all')}</option>
                {bodyKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {label(bodyKindLabels[kind])}
                  </option>
                ))}
              </select>
            </label>
            <Checkbox checked={query.closed} onChange={({ target }) => change({ closed: target.checked })}>
              {t('showClosed')}
            </Checkbox>
          </>
        }
        footer={bodies.data && bodies.data.total > 0 && <Pager {...bodies.data} onChange={change} />}
      />
    </Page>
  )
}

function useColumns(): Column<Body>[] {
  const t = useWords(bodyWords)
  const label = useLabel()
  const region = useRegion()
  const nameOf = useNameOf()
  return [
    {
      id: 'name',
      title: t('name'),
      main: true,
      cell: (row) => (
        <Link to="/bodies/$id" params={{ id: row.id }}>
          {nameOf(row)}
        </Link>
      ),
    },
    { id: 'kind', title: t('kind'), tight: true, cell: (row) => label(bodyKindLabels[row.kind]) },
    { id: 'region', title: t('colRegion'), tight: true, cell: (row) => region(row.region) || null },
    { id: 'duties', title: t('duties'), hidden: true, cell: (row) => row.duties.join('；') || null },
    { id: 'phone', title: t('phone'), tight: true, hidden: true, cell: (row) => row.contact.phone },
    { id: 'members', title: t('members'), figure: true, tight: true, cell: (row) => count(row.members) },
    {
      id: 'state',
      title: t('state'),
      tight: true,
      cell: (row) => <Tag tone={row.active ? 'done' : 'ended'}>{t(row.active ? 'active' : 'closed')}</Tag>,
    },
  ]
}
