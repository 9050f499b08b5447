/** The state of a form that opens a matter: answers, step, draft, what is wrong, and sending it. */
import type { ProcedureVocabulary } from '@quanlian/contract'
import { useMemo, useState } from 'react'
import { errorsIn, type FormError } from '../../ui/form/check.ts'
import { type FormValue, fieldsOf } from '../../ui/form/schema.ts'
import { sectionsOf } from '../../ui/form/sections.ts'
import { type FoundDraft, useDraft } from '../../ui/form/use-draft.ts'
import { navigate, usePlace } from '../router.ts'
import { filledFrom, reachable, stepOf, stepsOf } from './steps.ts'
import { useSubmit } from './use-submit.ts'

const noErrors: readonly FormError[] = []

/** @param action the action that opens one */
export function useApplication({ id, version, form }: ProcedureVocabulary, action: string, draft?: FoundDraft) {
  const { search } = usePlace()
  const fields = useMemo(() => fieldsOf(form), [form])
  const parts = useMemo(() => sectionsOf(fields), [fields])
  const [value, setValue] = useState<FormValue>(() => filledFrom(fields, draft?.form ?? {}, search))
  const [errors, setErrors] = useState(noErrors)
  const kept = useDraft({ matter: null, procedure: id, action, version }, draft)
  const { submit, refused, busy } = useSubmit({ procedure: id, fields, value, settle: kept.settle })
  const steps = stepsOf(parts)
  const step = reachable(parts, value, search.get('step'))
  const checking = steps > 1 && step === steps
  const here = checking ? fields : (parts[step - 1] ?? [])
  const address = (to: number) => `/start/${id}?step=${to}`
  const goOn = async () => {
    const wrong = errorsIn(here, value)
    setErrors(wrong)
    if (wrong.length > 0) return
    if (step < steps) return navigate(address(step + 1))
    const sent = await submit()
    if ('id' in sent) return navigate(`/matters/${sent.id}/sent`, { replace: true })
    setErrors(sent.errors)
    const [first] = sent.errors
    if (first && checking) navigate(address(stepOf(parts, first.path)))
  }
  const change = (next: FormValue) => {
    setValue(next)
    kept.keep(next)
  }
  const afresh = async () => {
    await kept.drop().catch(() => undefined)
    setValue({})
    setErrors(noErrors)
    navigate(`/start/${id}`)
  }
  const back = step > 1 ? address(step - 1) : undefined
  const toField = (name: string) => address(stepOf(parts, name))
  return {
    value,
    errors,
    step,
    steps,
    checking,
    here,
    refused,
    busy,
    draft: kept.state,
    back,
    toField,
    goOn,
    change,
    afresh,
  }
}
