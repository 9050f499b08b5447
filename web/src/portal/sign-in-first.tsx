/** What one does not see without being somebody: says so, and leads back here afterwards. */
import type { ReactNode } from 'react'
import { ButtonLink } from '../ui/button.tsx'
import { useWords } from '../ui/language.tsx'
import { EmptyState, Skeleton } from '../ui/states.tsx'
import { onTheWay } from './account/next.ts'
import { usePlace } from './router.ts'
import { useSession } from './session.tsx'
import { words } from './words.ts'

/** Shows its children to those who can handle matters. */
export function SignInFirst({ children }: { children: ReactNode }) {
  const t = useWords(words)
  const { session } = useSession()
  const { path, search } = usePlace()
  const here = search.size ? `${path}?${search}` : path
  if (!session) return <Skeleton lines={5} />
  if (!session.person)
    return (
      <EmptyState title={t('signInFirst')}>
        <p>{t('signInFirstNow')}</p>
        <div className="q-actions">
          <ButtonLink look="main" to={onTheWay('/sign-in', here)}>
            {t('signIn')}
          </ButtonLink>
          <ButtonLink to={onTheWay('/register', here)}>{t('register')}</ButtonLink>
        </div>
      </EmptyState>
    )
  if (!session.grants.includes('matters.act'))
    return (
      <EmptyState title={t('mayNotAct')}>
        <p>{t('mayNotActNow')}</p>
      </EmptyState>
    )
  return children
}
