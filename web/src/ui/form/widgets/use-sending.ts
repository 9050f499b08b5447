/** Files on their way to the server. What has arrived goes into the field, whatever else arrived meanwhile. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { RequestError } from '../../fetch.ts'
import { useWords } from '../../language.tsx'
import type { ControlProps } from '../control.ts'
import { filesIn } from '../schema.ts'
import { words } from '../words.ts'

export interface Going {
  key: string
  file: File
  percent: number
  stop: AbortController
  /** Why it did not arrive. */
  failed?: string
}

/** `send` with the key of a failed one tries it again; `drop` stops one or forgets that it failed. */
export function useSending({ value, onChange, sources }: Pick<ControlProps, 'value' | 'onChange' | 'sources'>) {
  const t = useWords(words)
  const [going, setGoing] = useState<readonly Going[]>([])
  const latest = useRef({ stored: filesIn(value), onChange })
  useLayoutEffect(() => {
    latest.current = { stored: filesIn(value), onChange }
  }, [value, onChange])
  const all = useRef(new Map<string, AbortController>())
  useEffect(
    () => () => {
      for (const stop of all.current.values()) stop.abort()
    },
    [],
  )

  const drop = (key: string) => {
    all.current.get(key)?.abort()
    all.current.delete(key)
    setGoing((before) => before.filter((one) => one.key !== key))
  }
  const send = (file: File, again?: string) => {
    if (again) drop(again)
    const key = `${file.name} ${file.size} ${performance.now()}`
    const stop = new AbortController()
    all.current.set(key, stop)
    const change = (to: Partial<Going>) =>
      setGoing((before) => before.map((one) => (one.key === key ? { ...one, ...to } : one)))
    setGoing((before) => [...before, { key, file, percent: 0, stop }])
    sources
      .upload(file, (percent) => change({ percent }), stop.signal)
      .then(
        (stored) => {
          drop(key)
          const { stored: before, onChange: tell } = latest.current
          const next = [...before.filter(({ sha256 }) => sha256 !== stored.sha256), stored]
          latest.current.stored = next
          tell(next)
        },
        (error: unknown) => {
          if (!stop.signal.aborted)
            change({ failed: error instanceof RequestError ? error.problem.title : t('connectionLost') })
        },
      )
  }
  return { going, send, drop }
}
