/** The register as a list: what it is asked stands in the address, so a link brings a colleague to the same rows. */
import { contract } from '@quanlian/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { count } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { api } from '../../api.ts'
import { useMay } from '../../session.ts'
import { useMedia } from '../../ui/media.ts'
import { Empty, Page } from '../../ui/page.tsx'
import { Pager } from '../../ui/pager.tsx'
import { RecordTable } from '../../ui/record-table.tsx'
import { SortSelect } from '../../ui/table-sort.tsx'
import { useUrlState } from '../../ui/url-state.ts'
import { uiWords } from '../../ui/words.ts'
import { Applied, Finer } from './applied.tsx'
import { useRightColumns } from './columns.tsx'
import { ExportMenu } from './export.tsx'
import { FacetPanel } from './facets.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { ScopeTabs } from './scope-tabs.tsx'
import { criteriaOf, ListQuery } from './search.ts'
import { rightsWords } from './words.ts'
import './rights.css'

const sorts = ['relevance', 'filed_desc', 'filed_asc', 'published_desc', 'published_asc', 'title'] as const

export function RightsList() {
  const t = useWords(rightsWords)
  const u = useWords(uiWords)
  const [query, change] = useUrlState(ListQuery)
  const navigate = useNavigate()
  const may = useMay()
  const columns = useRightColumns()
  const narrow = useMedia('(max-width: 1100px)')
  const criteria = criteriaOf(query)
  const found = useQuery(api.rights.search.queryOptions({ input: query, placeholderData: keepPreviousData }))
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const asked = JSON.stringify(criteria)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question, another selection
  useEffect(() => setSelected(new Set()), [asked])

  const narrowed = JSON.stringify({ ...criteria, scope: undefined }) !== '{}'
  const empty = narrowed ? undefined : (
    <Empty title={t(query.scope === 'ours' ? 'emptyOurs' : 'emptyRegister')}>
      {t(query.scope === 'ours' ? 'emptyOursHow' : 'emptyRegisterHow')}
    </Empty>
  )
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <SavedSearches criteria={criteria} />
          {may(contract.rights.enter) && (
            <Link to="/rights/new" className="w-button w-button-main">
              {t('enterRight')}
            </Link>
          )}
        </>
      }
    >
      <ScopeTabs scope={query.scope} />
      {!narrow && <Finer key={asked} criteria={criteria} change={change} />}
      <Applied criteria={criteria} change={change} />
      <div className="w-with-facets">
        <FacetPanel criteria={criteria} change={change} folded={narrow} />
        <RecordTable
          name="rights"
          caption={t('caption')}
          columns={columns}
          rows={found.data?.items}
          rowKey={(row) => row.id}
          rowName={(row) => row.title}
          error={found.error}
          retry={() => found.refetch()}
          stale={found.isPlaceholderData}
          empty={empty}
          sort={query.sort}
          onSort={(sort) => change({ sort: sort as ListQuery['sort'] })}
          selected={selected}
          onSelect={setSelected}
          open={(row) => void navigate({ to: '/rights/$id', params: { id: row.id } })}
          tools={
            <>
              {selected.size > 0 ? (
                <span role="status">
                  {u('selected', { n: count(selected.size) })}{' '}
                  <Button type="link" size="small" onClick={() => setSelected(new Set())}>
                    {u('clearSelection')}
                  </Button>
                </span>
              ) : (
                <span role="status" className="w-soft">
                  {found.data && u(found.data.capped ? 'rowsCapped' : 'rowsTotal', { n: count(found.data.total) })}
                </span>
              )}
              <SortSelect
                label={t('sort')}
                sort={query.sort}
                onSort={(sort) => change({ sort: sort as ListQuery['sort'] })}
                sorts={sorts.map((value) => ({ value, label: t(value === 'title' ? 'byTitle' : value) }))}
              />
              <ExportMenu query={query} selected={selected} disabled={!found.data?.total} />
            </>
          }
          footer={found.data && found.data.total > 0 && <Pager {...found.data} onChange={change} />}
        />
      </div>
    </Page>
  )
}
