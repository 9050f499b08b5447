/** Reads each selected matter as it stands now, a few at a time, to learn what it offers. */
import type { Matter, MatterRow } from '@quanlian/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../api.ts'
import { inBatches } from './batches.ts'
import { offersOf } from './offers.ts'

const atOnce = 4

/** The offers once all are read; until then how many are. */
export function useOffers(rows: readonly MatterRow[]) {
  const client = useQueryClient()
  const [read, setRead] = useState(0)
  const query = useQuery({
    queryKey: ['desk.offers', rows.map((row) => row.id)],
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const matters = await inBatches<MatterRow, Matter>({
        items: rows,
        size: atOnce,
        send: (batch) =>
          Promise.all(
            batch.map(({ id }) => client.fetchQuery(api.matters.get.queryOptions({ input: { id }, staleTime: 0 }))),
          ),
        onProgress: (done) => setRead(done.length),
        stopped: () => signal.aborted,
      })
      return offersOf(matters)
    },
  })
  return { query, read }
}
