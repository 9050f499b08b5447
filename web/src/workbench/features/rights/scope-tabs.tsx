/** The open register, or what the acting body keeps to itself. Conditions stay when one looks at the other. */
import { Link } from '@tanstack/react-router'
import { useWords } from '../../../ui/language.tsx'
import { useSession } from '../../session.ts'
import type { ListQuery } from './search.ts'
import { rightsWords } from './words.ts'

const scopes = ['register', 'ours'] as const

export function ScopeTabs({ scope }: { scope: ListQuery['scope'] }) {
  const t = useWords(rightsWords)
  const { body } = useSession()
  if (!body) return null
  return (
    <nav className="w-tabs" aria-label={t('scope')}>
      {scopes.map((one) => (
        <Link
          key={one}
          to="/rights"
          search={
            ((previous: object) => ({ ...previous, scope: one === 'ours' ? one : undefined, page: undefined })) as never
          }
          aria-current={one === scope ? 'page' : undefined}
          activeProps={{ 'aria-current': undefined }}
          data-current={one === scope || undefined}
        >
          {t(one)}
        </Link>
      ))}
    </nav>
  )
}
