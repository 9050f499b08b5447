/** After a write, done or refused, the page and the lists read what is true now. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../../api.ts'

export function useSettle() {
  const client = useQueryClient()
  return useCallback(
    async <Written>(write: Promise<Written>): Promise<Written> => {
      try {
        return await write
      } finally {
        await Promise.all([
          client.invalidateQueries({ queryKey: api.matters.key() }),
          client.invalidateQueries({ queryKey: api.desk.key() }),
        ])
      }
    },
    [client],
  )
}
