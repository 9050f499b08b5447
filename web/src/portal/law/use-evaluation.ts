/** Asks a calculator what the address says; the last answer stays while a new one is on its way. */
import type { Answer } from '@quanlian/contract'
import { useEffect, useState } from 'react'
import { RequestError, send } from '../../ui/fetch.ts'

export interface Refused {
  field: string
  message: { zh: string; en: string }
}

interface State {
  asked: string
  answer?: Answer
  refused?: Refused
  error?: unknown
}

export function useEvaluation(question: object | null) {
  const asked = question === null ? '' : JSON.stringify(question)
  const [state, setState] = useState<State>({ asked: '' })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same question again
  useEffect(() => {
    if (!asked) return
    let current = true
    send<Answer>('POST', '/law/evaluate', JSON.parse(asked)).then(
      (answer) => current && setState({ asked, answer }),
      (error: unknown) => current && setState({ asked, ...explain(error) }),
    )
    return () => {
      current = false
    }
  }, [asked, round])
  return { ...state, waiting: asked !== '' && state.asked !== asked, again: () => setRound((one) => one + 1) }
}

function explain(error: unknown): { refused?: Refused; error?: unknown } {
  const refusal = error instanceof RequestError ? (error.problem as { refusal?: Refused }).refusal : undefined
  return refusal ? { refused: refusal } : { error }
}
