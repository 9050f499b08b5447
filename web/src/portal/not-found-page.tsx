import { ButtonLink } from '../ui/button.tsx'
import { useWords } from '../ui/language.tsx'
import { SearchBox } from './search-box.tsx'
import { useTitle } from './title.tsx'
import { words } from './words.ts'

/** Says why, and offers the search at once. */
export function NotFoundPage() {
  const t = useWords(words)
  useTitle(t('notFound'))
  return (
    <div className="p-narrow">
      <h1>{t('notFound')}</h1>
      <p>{t('notFoundWhy')}</p>
      <p>{t('notFoundNow')}</p>
      <SearchBox />
      <div className="q-actions">
        <ButtonLink to="/">{t('toHome')}</ButtonLink>
        <ButtonLink to="/search">{t('toSearch')}</ButtonLink>
      </div>
    </div>
  )
}
