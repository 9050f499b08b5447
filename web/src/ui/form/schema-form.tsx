/** A form drawn from its JSON Schema: every question with its hint, its rule and its fault. Portal and workbench use this one. */
import './form.css'
import type { RuleRef } from '@quanlian/contract'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { ErrorSummary } from '../error-summary.tsx'
import type { FormError } from './check.ts'
import { idOf } from './control.ts'
import { useFaultWords } from './fault-words.ts'
import { FormField } from './form-field.tsx'
import { type FormValue, fieldsOf, type Json, withField } from './schema.ts'
import type { FormSources } from './sources.ts'

interface Props {
  /** Begins the ids of the controls; two forms on a page need two. */
  id?: string
  /** JSON Schema as the API gives it. */
  schema: Readonly<Record<string, unknown>> | null
  value: FormValue
  onChange: (value: FormValue) => void
  /** A new array moves the focus to the summary of what is wrong: keep it between attempts. */
  errors: readonly FormError[]
  sources: FormSources
  /** Rules that are known already by name. */
  rules?: readonly RuleRef[]
  /** Fields to ask for, by name; all of them without. */
  only?: readonly string[]
  /** Whether files are still on their way: wait with sending. */
  onBusy?: (busy: boolean) => void
}

const noRules: readonly RuleRef[] = []

/** The questions of a form; the `form` element and its buttons stand around it. */
export function SchemaForm(props: Props) {
  const { id = 'form', schema, value, onChange, errors, sources, rules = noRules, only, onBusy } = props
  const say = useFaultWords()
  const all = useMemo(() => fieldsOf(schema), [schema])
  const fields = only ? all.filter(({ name }) => only.includes(name)) : all
  // Files arrive whenever they do: each change builds on the last one, not on the one last drawn.
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  }, [value])
  const set = (name: string, to: Json | undefined) => {
    latest.current = withField(latest.current, name, to)
    onChange(latest.current)
  }
  const busy = useBusy(onBusy)
  const problems = useProblems(id, errors, (error) => say(all, error))
  return (
    <div className="f-form">
      <ErrorSummary problems={problems} />
      {fields.map((field) => (
        <FormField
          key={field.name}
          form={id}
          field={field}
          value={value[field.name]}
          errors={errors}
          sources={sources}
          rules={rules}
          onChange={(to) => set(field.name, to)}
          onBusy={busy(field.name)}
        />
      ))}
    </div>
  )
}

/** The summary takes the focus whenever it is given new problems: only new errors are some. */
function useProblems(id: string, errors: readonly FormError[], say: (error: FormError) => string) {
  const messages = errors.map(say)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sentences change with the errors and the language alone
  return useMemo(
    () => errors.map(({ path }, at) => ({ id: idOf(id, path), message: messages[at] ?? '' })),
    [id, errors, messages.join('\n')],
  )
}

/** One function for each field that keeps being the same one. */
function useBusy(onBusy: ((busy: boolean) => void) | undefined) {
  const known = useRef(new Map<string, (busy: boolean) => void>())
  const at = useRef(new Set<string>())
  const tell = useRef(onBusy)
  useLayoutEffect(() => {
    tell.current = onBusy
  }, [onBusy])
  return useCallback((name: string) => {
    const made =
      known.current.get(name) ??
      ((busy: boolean) => {
        const before = at.current.size > 0
        if (busy) at.current.add(name)
        else at.current.delete(name)
        if (before !== at.current.size > 0) tell.current?.(at.current.size > 0)
      })
    known.current.set(name, made)
    return made
  }, [])
}
