/** What a person typed and has not sent, kept in their browser under their own name. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSession } from '../../session.ts'
import { readStored, writeStored } from '../../ui/stored.ts'

interface Draft<Values> {
  at: string
  values: Values
}

/** `found` is a draft of an earlier visit; `keep` writes a second after the last change. */
export function useDraft<Values>(name: string) {
  const { person } = useSession()
  const key = `quanlian.draft.${person.id}.${name}`
  const [found, setFound] = useState(() => readStored<Draft<Values>>(key))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const keep = useCallback(
    (values: Values) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => writeStored(key, { at: new Date().toISOString(), values }), 1000)
    },
    [key],
  )
  const drop = useCallback(() => {
    clearTimeout(timer.current)
    writeStored(key, undefined)
    setFound(undefined)
  }, [key])
  const take = useCallback(() => {
    setFound(undefined)
    return found?.values
  }, [found])
  return { found, keep, drop, take }
}
