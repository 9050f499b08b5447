/** One of several: radio buttons where there are few, else a list; yes or no; a box to tick. */
import { useLabel, useWords, type Words } from '../../language.tsx'
import { aria, type ControlProps, textOf } from '../control.ts'
import { words } from '../words.ts'

/** Choices that are shown at once. */
const few = 5

/** Whether the control is a group of buttons, which needs a legend, or one element, which needs a label. */
export function isRadios({ field }: Pick<ControlProps, 'field'>): boolean {
  return field.widget === 'flag' ? field.required : field.widget === 'choice' && field.choices.length <= few
}

export function ChoiceControl(props: ControlProps) {
  const { field, value, onChange } = props
  const t = useWords(words)
  const label = useLabel()
  if (isRadios(props)) return <Radios {...props} choices={field.choices} chosen={textOf(value)} onChoose={onChange} />
  return (
    <select
      {...aria(props)}
      className="q-input q-select"
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{t(field.required ? 'choose' : 'leaveOut')}</option>
      {field.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {label(choice.label)}
        </option>
      ))}
    </select>
  )
}

/** Asked for with yes and no where it must be answered: a box that is not ticked would say no for those who skipped it. */
export function FlagControl(props: ControlProps) {
  const { value, onChange } = props
  const choices = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ]
  const chosen = value === true ? 'yes' : value === false ? 'no' : ''
  return (
    <Radios
      {...props}
      choices={choices}
      chosen={chosen}
      onChoose={(one) => onChange(one === undefined ? one : one === 'yes')}
    />
  )
}

/** A fact that may be left out: ticked or not said. */
export function TickControl(props: ControlProps) {
  const { field, value, onChange } = props
  const label = useLabel()
  return (
    <label className="q-choice">
      <input
        {...aria(props)}
        type="checkbox"
        checked={value === true}
        onChange={(event) => onChange(event.target.checked || undefined)}
      />
      <span>
        {label(field.label)}
        {field.hint && <small>{label(field.hint)}</small>}
      </span>
    </label>
  )
}

function Radios(
  props: ControlProps & {
    choices: readonly { value: string; label: Words }[]
    chosen: string
    onChoose: (value: string | undefined) => void
  },
) {
  const { id, field, choices, chosen, onChoose } = props
  const t = useWords(words)
  const label = useLabel()
  const all = field.required ? choices : [...choices, { value: '', label: words.leaveOut }]
  return (
    <div className="f-radios">
      {all.map((choice, at) => (
        <label key={choice.value} className="q-choice">
          <input
            type="radio"
            id={at === 0 ? id : undefined}
            name={id}
            required={field.required}
            value={choice.value}
            checked={chosen === choice.value}
            onChange={() => onChoose(choice.value || undefined)}
          />
          <span>{choice.value === '' ? t('leaveOut') : label(choice.label)}</span>
        </label>
      ))}
    </div>
  )
}
