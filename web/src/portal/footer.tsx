import { useWords } from '../ui/language.tsx'
import { Link } from '../ui/link.tsx'
import { words } from './words.ts'

export function Footer() {
  const t = useWords(words)
  return (
    <footer className="p-footer q-no-print">
      <div>
        <p>{t('footerNote')}</p>
        <nav aria-label={t('footer')}>
          <Link to="/about">{t('about')}</Link>
          <Link to="/about#access">{t('access')}</Link>
          <Link to="/about#data">{t('data')}</Link>
        </nav>
      </div>
    </footer>
  )
}
