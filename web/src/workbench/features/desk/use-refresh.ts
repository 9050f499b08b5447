/** After an act everything that counts matters is asked anew. */
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../api.ts'

export function useRefresh() {
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: api.matters.key() }),
      client.invalidateQueries({ queryKey: api.desk.key() }),
    ])
}
