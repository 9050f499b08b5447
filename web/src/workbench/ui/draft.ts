/** What a person typed and has not sent, kept in their browser under their own name. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSession } from '../session.ts'
import { readStored, writeStored } from './stored.ts'

interface Draft<Values> {
  at: string
  values: Values
}

/** `found` is what an earlier visit left; `keep` writes half a second after the last change, or when the page goes. */
export function useDraft<Values>(name: string) {
  const { person } = useSession()
  const key = `quanlian.draft.${person.id}.${name}`
  const [found, setFound] = useState(() => readStored<Draft<Values>>(key))
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void }>(undefined)
  const flush = useCallback(() => {
    clearTimeout(pending.current?.timer)
    pending.current?.write()
    pending.current = undefined
  }, [])
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  const keep = useCallback(
    (values: Values) => {
      clearTimeout(pending.current?.timer)
      const write = () => writeStored(key, { at: new Date().toISOString(), values })
      pending.current = { timer: setTimeout(flush, 500), write }
    },
    [key, flush],
  )
  const drop = useCallback(() => {
    clearTimeout(pending.current?.timer)
    pending.current = undefined
    writeStored(key, undefined)
    setFound(undefined)
  }, [key])
  const take = useCallback(() => {
    setFound(undefined)
    return found?.values
  }, [found])
  return { found, keep, drop, take }
}
