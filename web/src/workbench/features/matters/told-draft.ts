/** Drafts as the pages know them: what is kept shows at once where the form is opened again. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { FoundDraft } from '../../../ui/form/use-draft.ts'
import { api } from '../../api.ts'

/** Tells the page of a matter; without one the list of drafts. */
export function useToldDraft(matter: string | null, action: string) {
  const client = useQueryClient()
  return useCallback(
    (draft: FoundDraft | null) => {
      if (matter === null) return void client.invalidateQueries({ queryKey: api.desk.listDrafts.key() })
      client.setQueryData(api.matters.get.queryKey({ input: { id: matter } }), (known) => {
        const kept = draft && { ...draft, form: { ...draft.form } }
        return (
          known && {
            ...known,
            actions: known.actions.map((one) => (one.action === action ? { ...one, draft: kept } : one)),
          }
        )
      })
    },
    [client, matter, action],
  )
}
