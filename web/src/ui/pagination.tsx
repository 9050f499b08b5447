/** Pages of a list as links, so that each has an address. */
import { Icon } from './icons.tsx'
import { useWords } from './language.tsx'
import { Link } from './link.tsx'
import { pagesAround } from './pages-around.ts'
import { words } from './words.ts'

export function Pagination({ page, pages, to }: { page: number; pages: number; to: (page: number) => string }) {
  const t = useWords(words)
  if (pages <= 1) return null
  return (
    <nav className="q-pages" aria-label={t('pages')}>
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev" className="q-pages-step">
          <Icon name="left" />
          {t('previous')}
        </Link>
      )}
      <ol>
        {pagesAround(page, pages).map((one) => (
          <li key={one < 0 ? `gap${one}` : one} className={one < 0 ? 'q-pages-gap' : undefined}>
            {one < 0 ? (
              <span aria-hidden="true">{'…'}</span>
            ) : (
              <Link
                to={to(one)}
                aria-label={t('pageNumber', { page: one })}
                aria-current={one === page ? 'page' : undefined}
              >
                {one}
              </Link>
            )}
          </li>
        ))}
      </ol>
      <span className="q-pages-short">{t('pageOf', { page, pages })}</span>
      {page < pages && (
        <Link to={to(page + 1)} rel="next" className="q-pages-step">
          {t('next')}
          <Icon name="right" />
        </Link>
      )}
    </nav>
  )
}
