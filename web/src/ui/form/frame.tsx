/** Around each control: the question, whether it must be answered, what to know, the rule that governs it, what is wrong. */
import type { RuleRef } from '@quanlian/contract'
import type { ReactNode } from 'react'
import { useLabel, useWords } from '../language.tsx'
import { FieldRule } from './rule-chip.tsx'
import type { Field } from './schema.ts'
import type { FormSources } from './sources.ts'
import { words } from './words.ts'

interface Props {
  id: string
  field: Field
  error?: string
  sources: FormSources
  /** Rules that are known already, to name the field's own without asking. */
  rules: readonly RuleRef[]
  /** `group`: several controls under one legend. `bare`: the control says the question itself. */
  kind: 'single' | 'group' | 'bare'
  children: ReactNode
}

export function Frame({ id, field, error, sources, rules, kind, children }: Props) {
  const label = useLabel()
  const about = (
    <>
      {field.hint && kind !== 'bare' && (
        <div className="q-help" id={`${id}-hint`}>
          {label(field.hint)}
        </div>
      )}
      <FieldError id={id} error={error} />
    </>
  )
  const rule = field.rule && <FieldRule id={field.rule} known={rules} sources={sources} />
  const look = `q-field f-field${error ? ' q-field-wrong' : ''}`
  if (kind === 'group')
    return (
      <fieldset className={look} aria-describedby={describedBy(id, field, error)}>
        <legend className="q-label">
          <Question field={field} />
        </legend>
        {rule}
        {about}
        {children}
      </fieldset>
    )
  return (
    <div className={look}>
      {kind === 'single' && (
        <div className="f-head">
          <label className="q-label" htmlFor={id}>
            <Question field={field} />
          </label>
          {rule}
        </div>
      )}
      {about}
      {children}
      {kind === 'bare' && rule}
    </div>
  )
}

/** Ids of what describes a control. */
export function describedBy(id: string, field: Field, error: string | undefined): string | undefined {
  return [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}

/** Assistive technology is told by `aria-required`; the mark is for the eye. */
function Question({ field }: { field: Field }) {
  const t = useWords(words)
  const label = useLabel()
  return (
    <>
      {label(field.label)}
      {field.required ? (
        <span className="f-required" aria-hidden="true">
          {t('required')}
        </span>
      ) : (
        <span className="q-optional">{t('optional')}</span>
      )}
    </>
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
