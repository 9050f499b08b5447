/** The answer to a question that may be asked again: while it is on its way, when it is there, or why it is not. */
import { useCallback, useEffect, useState } from 'react'

export interface Asked<Answer> {
  answer?: Answer
  failed: boolean
  waiting: boolean
  again: () => void
}

/** `ask` null asks nothing; a new function asks anew, so keep it with `useCallback`. The last answer stays meanwhile. */
export function useAsked<Answer>(ask: (() => Promise<Answer>) | null): Asked<Answer> {
  const [round, setRound] = useState(0)
  const [state, setState] = useState<{ answer?: Answer; failed: boolean; waiting: boolean }>({
    failed: false,
    waiting: false,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same question again
  useEffect(() => {
    if (!ask) return
    let current = true
    setState((before) => ({ ...before, failed: false, waiting: true }))
    ask().then(
      (answer) => current && setState({ answer, failed: false, waiting: false }),
      () => current && setState((before) => ({ ...before, failed: true, waiting: false })),
    )
    return () => {
      current = false
    }
  }, [ask, round])
  const again = useCallback(() => setRound((one) => one + 1), [])
  return { ...state, again }
}
