/** Bodies and rights: found by name, kept by id. */
import { useCallback, useState } from 'react'
import { IconButton } from '../../button.tsx'
import { useLabel, useWords } from '../../language.tsx'
import { aria, type ControlProps, textOf } from '../control.ts'
import { stringsIn } from '../schema.ts'
import { type FormSources, isParty, type Option } from '../sources.ts'
import { words } from '../words.ts'
import { Picker } from './picker.tsx'
import { useAsked } from './use-asked.ts'

/** One body; its name stands in the box. */
export function BodyControl(props: ControlProps) {
  const { field, value, onChange, sources } = props
  const t = useWords(words)
  const label = useLabel()
  const id = textOf(value)
  const [taken, setTaken] = useState<Option>()
  const known = taken?.id === id ? taken : undefined
  const ask = useCallback(() => sources.body(id), [sources, id])
  const asked = useAsked(id && !known ? ask : null)
  const find = useCallback((q: string) => sources.bodies(q, field.kinds), [sources, field.kinds])
  const party = field.kinds.some(isParty)
  const name = known?.name ?? (asked.answer?.id === id ? asked.answer.name : '')
  return (
    <Picker
      attributes={aria(props)}
      label={label(field.label)}
      placeholder={t(party ? 'searchParty' : 'searchBody')}
      none={t(party ? 'foundNoParty' : 'foundNone')}
      shown={id ? name || (asked.failed ? t('unseen') : '') : ''}
      find={find}
      onChoose={(option) => {
        setTaken(option)
        onChange(option.id)
      }}
      onClear={() => onChange(undefined)}
    />
  )
}

/** Several rights, each with a cross to take it out again. */
export function RightsControl(props: ControlProps) {
  const { field, value, onChange, sources } = props
  const t = useWords(words)
  const label = useLabel()
  const ids = stringsIn(value)
  const [taken, setTaken] = useState<Record<string, Option>>({})
  const set = (next: string[]) => onChange(next.length > 0 ? next : undefined)
  return (
    <div className="f-many">
      {ids.length > 0 && (
        <ul className="f-chosen" aria-label={t('chosen')}>
          {ids.map((id) => (
            <Chosen
              key={id}
              id={id}
              known={taken[id]}
              sources={sources}
              onRemove={() => set(ids.filter((one) => one !== id))}
            />
          ))}
        </ul>
      )}
      <Picker
        attributes={aria(props)}
        label={label(field.label)}
        placeholder={t('searchRight')}
        none={t('foundNone')}
        find={sources.rights}
        onChoose={(option) => {
          setTaken((before) => ({ ...before, [option.id]: option }))
          if (!ids.includes(option.id)) set([...ids, option.id])
        }}
      />
    </div>
  )
}

interface ChosenProps {
  id: string
  known?: Option
  sources: FormSources
  onRemove: () => void
}

function Chosen({ id, known, sources, onRemove }: ChosenProps) {
  const t = useWords(words)
  const label = useLabel()
  const ask = useCallback(() => sources.right(id), [sources, id])
  const { answer, failed } = useAsked(known ? null : ask)
  const right = known ?? answer
  const name = right?.name ?? (failed ? t('unseen') : '')
  return (
    <li>
      <span>
        {name}
        {right && <small>{[label(right.kind), right.note].filter(Boolean).join(' ')}</small>}
      </span>
      <IconButton icon="close" label={t('remove', { name })} onClick={onRemove} />
    </li>
  )
}
