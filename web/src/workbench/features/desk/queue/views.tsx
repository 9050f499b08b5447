/** The questions everybody asks, with their counts, as links that can be kept and sent. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { count } from '../../../../ui/format.ts'
import { useWords } from '../../../../ui/language.tsx'
import { api } from '../../../api.ts'
import { useSession } from '../../../session.ts'
import { type QueueQuery, type View, viewNames, viewOf, views } from './search.ts'
import { queueWords } from './words.ts'

export function Views({ query }: { query: QueueQuery }) {
  const t = useWords(queueWords)
  const counts = useViewCounts()
  const current = viewOf(query)
  return (
    <nav className="w-views w-noprint" aria-label={t('views')}>
      {viewNames.map((name) => (
        <Link
          key={name}
          to="/matters"
          search={{ ...views[name], ended: views[name].ended || undefined, sort: kept(query) } as never}
          activeProps={{ 'aria-current': undefined }}
          aria-current={name === current ? 'page' : undefined}
          data-current={name === current || undefined}
        >
          {t(name)}
          {counts?.[name] !== undefined && <span className="w-figures">{count(counts[name])}</span>}
        </Link>
      ))}
    </nav>
  )
}

function kept({ sort }: QueueQuery) {
  return sort === 'due' ? undefined : sort
}

/** How many matters each view holds, without the conditions set beside it. */
function useViewCounts(): Partial<Record<View, number>> | undefined {
  const { person } = useSession()
  const { data } = useQuery(api.matters.facets.queryOptions({ input: { ended: false }, refetchInterval: 30_000 }))
  if (!data) return undefined
  const of = (id: string | null) => data.assignees.find((one) => one.id === id)?.count ?? 0
  return {
    open: data.procedures.reduce((sum, one) => sum + one.count, 0),
    waiting: data.waiting,
    mine: of(person.id),
    nobodys: of(null),
    late: data.late,
    ended: data.ended,
  }
}
