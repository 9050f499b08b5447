/** Words for what the address names by its id: states and people. */
import { useQueries } from '@tanstack/react-query'
import { useLabel, useWords } from '../../../../ui/language.tsx'
import { api } from '../../../api.ts'
import { useSession } from '../../../session.ts'
import { usePeople } from '../people.tsx'
import { useProcedures } from '../procedures.ts'
import { deskWords } from '../words.ts'

/** Words of these states as their procedures know them; asked only where a count does not already tell. */
export function useStateTitles(wanted: readonly string[]) {
  const t = useWords(deskWords)
  const label = useLabel()
  const procedures = useProcedures()
  const vocabularies = useQueries({
    queries: (wanted.length > 0 ? (procedures.data?.items ?? []) : []).map(({ id }) =>
      api.matters.getProcedure.queryOptions({ input: { id }, staleTime: 300_000 }),
    ),
  })
  return (id: string) => {
    const titles = vocabularies.flatMap(({ data }) => data?.states.filter((one) => one.id === id) ?? [])
    const names = new Set(titles.map((one) => label(one.title)))
    return names.size > 0 ? [...names].join(' / ') : t('other')
  }
}

/** `我`, `未分派` or a name. */
export function useAssigneeName() {
  const t = useWords(deskWords)
  const { person } = useSession()
  const people = usePeople()
  return (id: string) => {
    if (id === 'me' || id === person.id) return t('me')
    if (id === 'nobody') return t('nobody')
    return people.data?.items.find((one) => one.id === id)?.name ?? t('other')
  }
}
