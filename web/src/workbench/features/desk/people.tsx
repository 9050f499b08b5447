/** People of the acting body: who they are, and a filter by whose the matters are. */
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../../ui/language.tsx'
import { api } from '../../api.ts'
import { useSession } from '../../session.ts'
import { deskWords } from './words.ts'

/** People of the acting body who handle matters. */
export function usePeople() {
  return useQuery(api.desk.listPeople.queryOptions({ input: {}, staleTime: 60_000 }))
}

interface AssigneeFilterProps {
  id: string
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** Everyone, me, nobody, or one person. */
export function AssigneeFilter({ id, value, onChange }: AssigneeFilterProps) {
  const t = useWords(deskWords)
  const { person } = useSession()
  const people = usePeople()
  const others = people.data?.items.filter((one) => one.id !== person.id) ?? []
  return (
    <select
      id={id}
      className="w-select"
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value || undefined)}
    >
      <option value="">{t('everyone')}</option>
      <option value="me">{t('me')}</option>
      <option value="nobody">{t('nobody')}</option>
      {others.map((one) => (
        <option key={one.id} value={one.id}>
          {`${one.name}${one.away ? t('away') : ''}`}
        </option>
      ))}
    </select>
  )
}
