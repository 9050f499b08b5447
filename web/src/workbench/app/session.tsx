/** The gate: asks who is signed in, sends everybody else to the portal's sign-in, shows the shell to the rest. */
import { Outlet } from '@tanstack/react-router'
import { Spin } from 'antd'
import { Suspense, useEffect } from 'react'
import { useWords } from '../../ui/language.tsx'
import { useSessionQuery } from '../session.ts'
import { ProblemNote } from '../ui/problem.tsx'
import { Shell } from './shell.tsx'
import { goToSignIn } from './sign-in.ts'
import { appWords } from './words.ts'

export function Gate() {
  const t = useWords(appWords)
  const session = useSessionQuery()
  const stranger = session.data !== undefined && session.data.person === null
  useEffect(() => {
    if (stranger) goToSignIn()
  }, [stranger])
  if (session.error && !session.data)
    return (
      <main className="w-alone">
        <ProblemNote error={session.error} retry={() => session.refetch()} />
      </main>
    )
  if (!session.data || stranger) return <Waiting label={t('opening')} />
  return (
    <Shell>
      <Suspense fallback={<Waiting label={t('opening')} />}>
        <Outlet />
      </Suspense>
    </Shell>
  )
}

function Waiting({ label }: { label: string }) {
  return (
    <div className="w-alone" role="status" aria-label={label}>
      <Spin size="large" />
    </div>
  )
}
