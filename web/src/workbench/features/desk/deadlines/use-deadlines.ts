/** Clocks of the acting body, earliest first, page after page as they are asked for. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../../../api.ts'
import { type BoardQuery, filterOf } from './search.ts'

const size = 100

/** @param span days between which they end; all without it */
export function useDeadlines(query: BoardQuery, span: { from?: string; to?: string } = {}) {
  const asked = useInfiniteQuery(
    api.desk.deadlines.infiniteOptions({
      input: (page: number) => ({ ...filterOf(query), ...span, page, size }),
      initialPageParam: 1,
      getNextPageParam: (last) => (last.page * last.size < last.total ? last.page + 1 : undefined),
      placeholderData: keepPreviousData,
      refetchInterval: 60_000,
    }),
  )
  const pages = asked.data?.pages
  return {
    asked,
    rows: pages?.flatMap((page) => page.items),
    total: pages?.[0]?.total ?? 0,
    complete: !asked.hasNextPage,
  }
}
