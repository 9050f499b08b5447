/** The procedures of the platform and their names. */
import { useQuery } from '@tanstack/react-query'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { api } from '../../api.ts'
import { deskWords } from './words.ts'

/** Procedures of the platform; they change with a release only. */
export function useProcedures() {
  return useQuery(api.matters.listProcedures.queryOptions({ input: {}, staleTime: 300_000 }))
}

/** `procedureTitle('complaint')`. */
export function useProcedureTitle() {
  const t = useWords(deskWords)
  const label = useLabel()
  const procedures = useProcedures()
  return (id: string) => label(procedures.data?.items.find((one) => one.id === id)?.title, t('other'))
}
