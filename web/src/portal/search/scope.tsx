/** The open register, or what the reader's own body keeps; only for those who act for a body. */
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { useSession } from '../session.tsx'
import { addressOf, type SearchState, withCriteria } from './criteria.ts'
import { words } from './words.ts'

export function Scope({ state }: { state: SearchState }) {
  const t = useWords(words)
  const { session } = useSession()
  if (!session?.body) return null
  const to = (scope: 'register' | 'ours') => addressOf(withCriteria(state, { scope }))
  const now = (scope: string) => (state.criteria.scope === scope ? 'true' : undefined)
  return (
    <nav className="p-scope" aria-label={t('scope')}>
      <Link to={to('register')} aria-current={now('register')}>
        {t('register')}
      </Link>
      <Link to={to('ours')} aria-current={now('ours')}>
        {t('ours', { body: session.body.name })}
      </Link>
    </nav>
  )
}
