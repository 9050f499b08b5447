/** Which states are ends, as the procedures themselves say. */
import { useQueries } from '@tanstack/react-query'
import { api } from '../../../api.ts'
import type { StateRow } from './findings.ts'

/** Answers once the words of these procedures are known. */
export function useEnds(states: readonly StateRow[]): ((row: StateRow) => boolean) | undefined {
  const procedures = [...new Set(states.map((row) => row.procedure))]
  const asked = useQueries({
    queries: procedures.map((id) => api.matters.getProcedure.queryOptions({ input: { id }, staleTime: 300_000 })),
  })
  if (asked.some((one) => one.isPending)) return undefined
  const ends = new Set(
    asked.flatMap(({ data }) => data?.states.filter((one) => one.end).map((one) => `${data.id} ${one.id}`) ?? []),
  )
  return ({ procedure, state }) => ends.has(`${procedure} ${state.id}`)
}
