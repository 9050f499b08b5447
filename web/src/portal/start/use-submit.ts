/** Sends a form that opens a matter; what the server refuses comes back as errors of fields, or as one sentence. */
import { useState } from 'react'
import { RequestError, send } from '../../ui/fetch.ts'
import { errorsFrom, type FormError, readyToSend } from '../../ui/form/check.ts'
import { useRefusal } from '../../ui/form/refusal.ts'
import { useRequestKey } from '../../ui/form/request-key.ts'
import type { Field, FormValue } from '../../ui/form/schema.ts'
import { useWords } from '../../ui/language.tsx'
import { forgetAnswers } from '../use-answer.ts'
import { words } from './words.ts'

interface Opening {
  procedure: string
  fields: readonly Field[]
  value: FormValue
  /** Lets a draft on its way arrive first, and none follow. */
  settle: () => Promise<void>
}

/** `submit` answers the id of the new matter, or the errors of single fields; `refused` says what concerns all of them. */
export function useSubmit({ procedure, fields, value, settle }: Opening) {
  const t = useWords(words)
  const reasonOf = useRefusal()
  const keyFor = useRequestKey()
  const [refused, setRefused] = useState<{ why: string }>()
  const [busy, setBusy] = useState(false)
  const submit = async (): Promise<{ id: string } | { errors: readonly FormError[] }> => {
    setBusy(true)
    setRefused(undefined)
    const form = readyToSend(fields, value)
    try {
      await settle()
      const { id } = await send<{ id: string }>('POST', '/matters', { procedure, form, key: keyFor(form) })
      forgetAnswers()
      return { id }
    } catch (error) {
      const errors = error instanceof RequestError ? errorsFrom(error.problem.errors, fields, value) : []
      if (errors.length === 0) setRefused({ why: reasonOf(error) ?? t('offline') })
      return { errors }
    } finally {
      setBusy(false)
    }
  }
  return { submit, refused, busy }
}
