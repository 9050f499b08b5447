/** The front door: one box, five plain sentences, real figures, the five links of the chain. */
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { SearchBox } from '../search-box.tsx'
import { useTitle } from '../title.tsx'
import { Chain } from './chain.tsx'
import { Figures } from './figures.tsx'
import { Situations } from './situations.tsx'
import { words } from './words.ts'

export function HomePage() {
  const t = useWords(words)
  useTitle(undefined)
  return (
    <>
      <div className="p-hero">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <SearchBox />
        <Link to="/search?more=1">{t('advanced')}</Link>
      </div>
      <div className="p-two">
        <Situations />
        <Figures />
      </div>
      <Chain />
    </>
  )
}
