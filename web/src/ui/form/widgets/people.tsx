/** People of the own body, ticked in a list; who is away today is marked, not barred. */
import { useState } from 'react'
import { Button } from '../../button.tsx'
import { useWords } from '../../language.tsx'
import type { ControlProps } from '../control.ts'
import { stringsIn } from '../schema.ts'
import { words } from '../words.ts'
import { useAsked } from './use-asked.ts'

/** Names that are found without a filter. */
const few = 10

export function PeopleControl({ id, value, onChange, sources }: ControlProps) {
  const t = useWords(words)
  const [filter, setFilter] = useState('')
  const { answer: people, failed, again } = useAsked(sources.people)
  const ticked = stringsIn(value)
  const set = (person: string, on: boolean) => {
    const next = on ? [...ticked, person] : ticked.filter((one) => one !== person)
    onChange(next.length > 0 ? next : undefined)
  }
  if (failed)
    return (
      <p className="f-with">
        {t('peopleFailed')}
        <Button id={id} onClick={again}>
          {t('again')}
        </Button>
      </p>
    )
  if (!people) return <span className="f-waiting" />
  if (people.length === 0) return <p>{t('peopleNone')}</p>
  const filtered = people.length > few
  const shown = people.filter(({ id: one, name }) => name.includes(filter.trim()) || ticked.includes(one))
  return (
    <div className="f-many">
      {filtered && (
        <input
          id={id}
          className="q-input"
          type="text"
          aria-label={t('filterPeople')}
          placeholder={t('filterPeople')}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      <div className="f-people">
        {shown.map((person, at) => (
          <label key={person.id} className="f-tick">
            <input
              type="checkbox"
              className="q-check"
              id={at === 0 && !filtered ? id : undefined}
              checked={ticked.includes(person.id)}
              onChange={(event) => set(person.id, event.target.checked)}
            />
            <span>
              {person.name}
              {person.away && <small>{t('away')}</small>}
            </span>
          </label>
        ))}
      </div>
    </div>
  )
}
