/** One fact of a question, as its kind is best given. */
import { ChoiceField, SelectField, TextField } from '../../ui/field.tsx'
import { today } from '../../ui/format.ts'
import { useLabel, useWords, type Words } from '../../ui/language.tsx'
import type { Field, Tool } from './tools/tools.ts'
import { toolWords } from './tools/words.ts'
import { useEvaluation } from './use-evaluation.ts'
import { words } from './words.ts'

const punitiveFactors = { calculator: 'punitive-factors', on: today(), input: {} }

interface Props {
  tool: Tool
  field: Field
  value: string
  error?: string
  onChange: (value: string) => void
}

export function FactField({ tool, field, value, error, onChange }: Props) {
  const t = useWords(words)
  const word = useFactWord(tool.calculator)
  const { name, kind, choices = [] } = field
  const shared = {
    id: `law-${name}`,
    label: word(name),
    help: word(`${name}.help`) || undefined,
    error,
    optional: !field.needed,
  }
  if (kind === 'factors')
    return <Factors legend={shared.label} name={name as 'intent' | 'serious'} value={value} onChange={onChange} />
  if (kind === 'flag')
    return (
      <label className="q-choice" htmlFor={shared.id}>
        <input
          type="checkbox"
          id={shared.id}
          checked={value === '1'}
          onChange={(event) => onChange(event.target.checked ? '1' : '')}
        />
        <span>
          {shared.label}
          {shared.help && <small>{shared.help}</small>}
        </span>
      </label>
    )
  if (kind === 'choice' && choices.length <= 3 && field.needed)
    return (
      <ChoiceField
        {...shared}
        name={name}
        value={value}
        onChange={onChange}
        choices={choices.map((one) => ({ value: one, label: word(`${name}.${one}`) }))}
      />
    )
  if (kind === 'choice')
    return (
      <SelectField {...shared} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('choose')}</option>
        {choices.map((one) => (
          <option key={one} value={one}>
            {word(`${name}.${one}`)}
          </option>
        ))}
      </SelectField>
    )
  return (
    <TextField
      {...shared}
      type={kind === 'day' ? 'date' : kind === 'moment' ? 'datetime-local' : 'text'}
      inputMode={kind === 'money' || kind === 'decimal' ? 'decimal' : kind === 'count' ? 'numeric' : undefined}
      value={value}
      maxLength={40}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** Signs of intent or gravity that the interpretation in force names; any number can be ticked. */
function Factors({
  legend,
  name,
  value,
  onChange,
}: {
  legend: string
  name: 'intent' | 'serious'
  value: string
  onChange: (value: string) => void
}) {
  const say = useLabel()
  const { answer } = useEvaluation(punitiveFactors)
  const all = (answer?.result as Record<typeof name, { id: string; words: Words }[]> | undefined)?.[name] ?? []
  const ticked = value.split(',').filter(Boolean)
  const toggle = (id: string, on: boolean) =>
    onChange((on ? [...ticked, id] : ticked.filter((one) => one !== id)).join(','))
  return (
    <fieldset className="q-field l-factors">
      <legend className="q-label">{legend}</legend>
      {all.map(({ id, words }) => (
        <label key={id} className="q-choice">
          <input type="checkbox" checked={ticked.includes(id)} onChange={(event) => toggle(id, event.target.checked)} />
          <span>{say(words)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** The word of a fact: that of this calculator, else the one it shares with others; empty where there is none. */
export function useFactWord(calculator: string) {
  const t = useWords(toolWords)
  return (name: string): string => {
    for (const key of [`${calculator}.${name}`, name]) if (key in toolWords) return t(key as keyof typeof toolWords)
    return ''
  }
}
