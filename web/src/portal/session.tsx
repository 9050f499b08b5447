/** Who is reading. Until the server has said, `session` is undefined and the page shows what everybody sees. */
import type { Session } from '@quanlian/contract'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { get } from '../ui/fetch.ts'
import { forgetAnswers } from './use-answer.ts'

interface Known {
  session?: Session
  setSession: (session: Session) => void
}
const Context = createContext<Known>({ setSession: () => {} })

export const nobody: Session = { person: null, body: null, grants: [], memberships: [], expiresAt: null }

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setKnown] = useState<Session>()
  useEffect(() => {
    get<Session>('/session').then(setKnown, () => setKnown(nobody))
  }, [])
  const setSession = useCallback((next: Session) => {
    forgetAnswers()
    setKnown(next)
  }, [])
  const value = useMemo(() => ({ session, setSession }), [session, setSession])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export function useSession() {
  return useContext(Context)
}
