/** Takes a step in a matter as it was last read; tells apart what is wrong in a field, what came between, and the rest. */
import type { Matter } from '@quanlian/contract'
import { useState } from 'react'
import { RequestError, send } from '../../ui/fetch.ts'
import { errorsFrom, type FormError, readyToSend } from '../../ui/form/check.ts'
import { useRefusal } from '../../ui/form/refusal.ts'
import { useRequestKey } from '../../ui/form/request-key.ts'
import type { Field, FormValue } from '../../ui/form/schema.ts'
import { useWords } from '../../ui/language.tsx'
import { forgetAnswers } from '../use-answer.ts'
import { words } from './words.ts'

interface Acting {
  matter: Pick<Matter, 'id' | 'seq'>
  fields: readonly Field[]
  value: FormValue
}
/** Where it is sent below the matter, and what goes along with the form. */
export interface Sending {
  to: 'actions' | 'corrections' | 'withdrawals'
  with: Record<string, string | number>
}

const noErrors: readonly FormError[] = []

/** `act` answers whether it was taken; `stale` is the last entry known when something came between. */
export function useAct({ matter, fields, value }: Acting) {
  const t = useWords(words)
  const reasonOf = useRefusal()
  const keyFor = useRequestKey()
  const [errors, setErrors] = useState(noErrors)
  const [refused, setRefused] = useState<{ why: string }>()
  const [stale, setStale] = useState<number>()
  const [busy, setBusy] = useState(false)
  const act = async ({ to, with: more }: Sending): Promise<boolean> => {
    setBusy(true)
    setRefused(undefined)
    setStale(undefined)
    const form = to === 'withdrawals' ? {} : { form: readyToSend(fields, value) }
    const sent = { ...more, ...form, expected: matter.seq }
    try {
      await send('POST', `/matters/${matter.id}/${to}`, { ...sent, key: keyFor(sent) })
      forgetAnswers()
      return true
    } catch (error) {
      if (error instanceof RequestError && error.problem.code === 'matters.stale') setStale(matter.seq)
      else {
        const named = error instanceof RequestError ? errorsFrom(error.problem.errors, fields, value) : noErrors
        setErrors(named)
        if (named.length === 0) setRefused({ why: reasonOf(error) ?? t('offline') })
      }
      return false
    } finally {
      setBusy(false)
    }
  }
  return { act, errors, setErrors, refused, stale, busy }
}
