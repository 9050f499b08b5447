/** The search: its state is the address, results and counts are asked for apart, so that results never wait for counts. */
import type { Facets as FacetCounts } from '@quanlian/contract'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../ui/language.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { rememberSearch } from '../last-search.ts'
import { navigate, usePlace } from '../router.ts'
import { SearchBox } from '../search-box.tsx'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { Advanced } from './advanced.tsx'
import { Chips } from './chips.tsx'
import { addressOf, readSearch, type SearchState, withCriteria } from './criteria.ts'
import { Facets } from './facets.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Results, type RowPage } from './results.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { Scope } from './scope.tsx'
import { Toolbar } from './toolbar.tsx'
import { useKeys } from './use-keys.ts'
import { words } from './words.ts'

const size = 20

export function SearchPage() {
  const t = useWords(words)
  const { search } = usePlace()
  const state = readSearch(search)
  const { q } = state.criteria
  useTitle(q ? t('titleFor', { q }) : t('title'))
  useEffect(() => rememberSearch(addressOf(state)))
  const go = (next: SearchState) => navigate(addressOf(next))
  const rows = useAnswer<RowPage>('/rights', { ...state.criteria, sort: state.sort, page: state.page, size })
  const facets = useAnswer<FacetCounts>('/rights/facets', state.criteria)
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setSelected(next)
  }
  useTopOnPaging(state.page)
  const keys = useKeys({ box, list, toggle })
  return (
    <div className="p-search-page">
      <div className="p-search-head q-no-print">
        <h1 className="q-hidden">{t('title')}</h1>
        <Scope state={state} />
        <SearchBox value={q ?? ''} box={box} onSearch={(value) => go(withCriteria(state, { q: value || undefined }))} />
        <Advanced key={addressOf(state)} state={state} go={go} open={search.get('more')} />
      </div>
      <Chips state={state} />
      <div className="p-search-body">
        <Facets state={state} asked={facets} go={go} />
        <section aria-labelledby="results" className="p-results" aria-busy={rows.waiting}>
          <Toolbar
            {...{
              state,
              go,
              keys,
              selected,
              page: rows.answer,
              waiting: rows.waiting,
              total: facets.waiting ? undefined : facets.answer?.total,
            }}
            onClear={() => setSelected(new Set())}
          />
          <SavedSearches state={state} />
          {rows.error ? (
            <ErrorState error={rows.error} again={rows.again} />
          ) : !rows.answer ? (
            <Skeleton lines={12} />
          ) : rows.answer.items.length === 0 ? (
            <NothingFound state={state} />
          ) : (
            <Results rows={rows.answer.items} list={list} selected={selected} toggle={toggle} waiting={rows.waiting} />
          )}
          {rows.answer && (
            <Pagination
              page={state.page}
              pages={Math.min(Math.ceil(rows.answer.total / size), 1000)}
              to={(page) => addressOf({ ...state, page })}
            />
          )}
        </section>
      </div>
    </div>
  )
}

/** Another page of results starts at its top; a changed criterion leaves the reader where the change was made. */
function useTopOnPaging(page: number) {
  const before = useRef(page)
  useEffect(() => {
    if (before.current === page) return
    before.current = page
    const heading = document.getElementById('results')
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }, [page])
}
