/** One question: label, help, error and the control, tied together for assistive technology. */
import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react'
import { useWords } from './language.tsx'
import { words } from './words.ts'

interface FieldProps {
  label: string
  help?: ReactNode
  error?: string
  optional?: boolean
}

export function TextField({
  label,
  help,
  error,
  optional,
  ...rest
}: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const made = useId()
  const id = rest.id ?? made
  return (
    <Frame {...{ id, label, help, error, optional }}>
      <input {...rest} {...described(id, help, error)} id={id} className="q-input" />
    </Frame>
  )
}

export function SelectField({
  label,
  help,
  error,
  optional,
  children,
  ...rest
}: FieldProps & SelectHTMLAttributes<HTMLSelectElement>) {
  const made = useId()
  const id = rest.id ?? made
  return (
    <Frame {...{ id, label, help, error, optional }}>
      <select {...rest} {...described(id, help, error)} id={id} className="q-input q-select">
        {children}
      </select>
    </Frame>
  )
}

interface Choice {
  value: string
  label: string
  help?: string
}

/** Radio buttons under one legend; the first carries `id`, so that an error summary can lead there. */
export function ChoiceField(
  props: FieldProps & {
    id?: string
    name: string
    choices: Choice[]
    value: string
    onChange: (value: string) => void
  },
) {
  const made = useId()
  const id = props.id ?? made
  return (
    <fieldset className="q-field q-choices" aria-describedby={props.error ? `${id}-error` : undefined}>
      <legend className="q-label">{props.label}</legend>
      {props.help && <div className="q-help">{props.help}</div>}
      <FieldError id={id} error={props.error} />
      {props.choices.map((choice, at) => (
        <label key={choice.value} className="q-choice">
          <input
            type="radio"
            id={at === 0 ? id : undefined}
            name={props.name}
            value={choice.value}
            checked={props.value === choice.value}
            onChange={() => props.onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.help && <small>{choice.help}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Frame({ id, label, help, error, optional, children }: FieldProps & { id: string; children: ReactNode }) {
  const t = useWords(words)
  return (
    <div className={error ? 'q-field q-field-wrong' : 'q-field'}>
      <label className="q-label" htmlFor={id}>
        {label}
        {optional && <span className="q-optional">{t('optional')}</span>}
      </label>
      {help && (
        <div className="q-help" id={`${id}-help`}>
          {help}
        </div>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  )
}

function FieldError({ id, error }: { id: string; error?: string }) {
  const t = useWords(words)
  if (!error) return null
  return (
    <p className="q-error" id={`${id}-error`}>
      <span className="q-hidden">{t('errorPrefix')}</span>
      {error}
    </p>
  )
}

function described(id: string, help: ReactNode, error: string | undefined) {
  const by = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return { 'aria-describedby': by || undefined, 'aria-invalid': error ? true : undefined }
}
