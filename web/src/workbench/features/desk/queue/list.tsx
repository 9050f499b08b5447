/** The queue of the acting body: what it is asked stands in the address, so a link brings a colleague to the same rows. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { count } from '../../../../ui/format.ts'
import { useWords } from '../../../../ui/language.tsx'
import { api } from '../../../api.ts'
import { KeysHelp } from '../../../ui/keys-help.tsx'
import { useMedia } from '../../../ui/media.ts'
import { Page } from '../../../ui/page.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { RecordTable } from '../../../ui/record-table.tsx'
import { SortSelect } from '../../../ui/table-sort.tsx'
import { useUrlState } from '../../../ui/url-state.ts'
import { uiWords } from '../../../ui/words.ts'
import { PrintButton, PrintHead } from '../print.tsx'
import { Applied, useConditionWords } from './applied.tsx'
import { BulkBar } from './bulk/bar.tsx'
import { useMatterColumns } from './columns.tsx'
import { EmptyQueue } from './empty.tsx'
import { ExportMenu } from './export.tsx'
import { FacetPanel } from './facets.tsx'
import { QueueSearch } from './queue-search.tsx'
import { criteriaOf, QueueQuery } from './search.ts'
import { useSelection } from './selection.ts'
import { StartMenu } from './start-menu.tsx'
import { Views } from './views.tsx'
import { queueWords } from './words.ts'
import '../desk.css'
import './queue.css'

const sorts = ['due', 'changed', 'opened', 'number'] as const
/** How often the list and its counts are asked again while somebody looks. */
const freshMs = 30_000

export function MattersQueue() {
  const t = useWords(queueWords)
  const u = useWords(uiWords)
  const [query, change] = useUrlState(QueueQuery)
  const navigate = useNavigate()
  const columns = useMatterColumns()
  const narrow = useMedia('(max-width: 1100px)')
  const criteria = criteriaOf(query)
  const found = useQuery(
    api.matters.list.queryOptions({
      input: { ...criteria, page: query.page, size: query.size },
      placeholderData: keepPreviousData,
      refetchInterval: freshMs,
    }),
  )
  const selection = useSelection(found.data?.items, JSON.stringify(criteria))
  const sort = (next: string) => change({ sort: sorts.find((one) => one === next) })
  const conditions = useConditionWords(query)
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Link to="/drafts" className="w-button">
            {t('drafts')}
          </Link>
          <StartMenu />
        </>
      }
    >
      <PrintHead what={conditions} />
      <Views query={query} />
      <QueueSearch value={query.q} onSearch={(q) => change({ q })} />
      <Applied query={query} change={change} />
      <div className="w-queue">
        <FacetPanel query={query} change={change} folded={narrow} />
        <RecordTable
          name="matters"
          caption={t('caption')}
          columns={columns}
          rows={found.data?.items}
          rowKey={(row) => row.id}
          rowName={(row) => `${row.number} ${row.title}`}
          error={found.data ? undefined : found.error}
          retry={() => found.refetch()}
          stale={found.isPlaceholderData}
          empty={<EmptyQueue query={query} change={change} />}
          sort={query.sort}
          onSort={sort}
          selected={selection.ids}
          onSelect={selection.select}
          open={(row) => void navigate({ to: '/matters/$id', params: { id: row.id } })}
          tools={
            <>
              {selection.rows.length > 0 ? (
                <BulkBar rows={selection.rows} sort={query.sort} keep={selection.select} />
              ) : (
                <>
                  <span role="status" className="w-soft">
                    {found.data && u(found.data.capped ? 'rowsCapped' : 'rowsTotal', { n: count(found.data.total) })}
                  </span>
                  <SortSelect
                    label={t('sort')}
                    sort={query.sort}
                    onSort={sort}
                    sorts={sorts.map((value) => ({ value, label: t(value) }))}
                  />
                  <ExportMenu query={criteria} disabled={!found.data?.total} />
                  <PrintButton />
                </>
              )}
              <KeysHelp
                keys={[
                  ['j / k', t('key_move')],
                  ['x', t('key_x')],
                  ['Enter', t('key_enter')],
                  ['/', t('key_slash')],
                ]}
              />
            </>
          }
          footer={found.data && found.data.total > 0 && <Pager {...found.data} onChange={change} />}
        />
      </div>
    </Page>
  )
}
