/** Asks the API and keeps what it said: going back shows the last answer at once and asks again behind it. */
import { useCallback, useEffect, useState } from 'react'
import { get, queryString } from '../ui/fetch.ts'

export interface Asked<Answer> {
  answer?: Answer
  error?: unknown
  /** The answer shown belongs to an earlier question; a new one is on its way. */
  waiting: boolean
  again: () => void
}

const kept = new Map<string, unknown>()
const keep = 60

/** `path` null asks nothing. While a new question is under way the old answer stays, so that the page does not jump. */
export function useAnswer<Answer>(path: string | null, query: object = {}): Asked<Answer> {
  const asked = path === null ? null : `${path}?${queryString(query)}`
  const [round, setRound] = useState(0)
  const [state, setState] = useState<{ asked: string | null; answer?: Answer; error?: unknown }>({ asked: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same question again
  useEffect(() => {
    if (asked === null) return
    const stop = new AbortController()
    get<Answer>(asked.replace(/\?$/, ''), {}, stop.signal).then(
      (answer) => {
        remember(asked, answer)
        setState({ asked, answer })
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ asked, error })
      },
    )
    return () => stop.abort()
  }, [asked, round])
  const again = useCallback(() => setRound((one) => one + 1), [])
  if (asked === null) return { waiting: false, again }
  if (state.asked === asked) return { answer: state.answer, error: state.error, waiting: false, again }
  return { answer: (kept.get(asked) as Answer) ?? state.answer, waiting: true, again }
}

/** After somebody signs in, out, or acts for another body, what was answered before may not be theirs. */
export function forgetAnswers() {
  kept.clear()
}

function remember(asked: string, answer: unknown) {
  kept.delete(asked)
  kept.set(asked, answer)
  const oldest = kept.keys().next().value
  if (kept.size > keep && oldest !== undefined) kept.delete(oldest)
}
