/** Page by page: exact words, two buttons, a jump in size. Kept in the URL by the list that uses it. */
import { Button } from 'antd'
import { count } from '../../ui/format.ts'
import { useWords } from '../../ui/language.tsx'
import { useShortcutsOn } from './shortcuts.ts'
import { uiWords } from './words.ts'

interface PagerProps {
  page: number
  size: number
  total: number
  capped: boolean
  onChange: (change: { page?: number; size?: number }) => void
  sizes?: readonly number[]
}

export function Pager({ page, size, total, capped, onChange, sizes = [20, 50, 100] }: PagerProps) {
  const t = useWords(uiWords)
  const [keysOn] = useShortcutsOn()
  const pages = Math.min(Math.max(1, Math.ceil(total / size)), 1000)
  const from = total === 0 ? 0 : (page - 1) * size + 1
  return (
    <nav className="w-pager" aria-label={t('pages')}>
      <span>
        {t('rowsShown', { from: count(from), to: count(Math.min(page * size, total)) })}
        {' / '}
        {t(capped ? 'rowsCapped' : 'rowsTotal', { n: count(total) })}
      </span>
      {keysOn && <span className="w-pager-keys">{t('keys')}</span>}
      <span className="w-pager-turn w-noprint">
        <select
          className="w-select"
          aria-label={t('pageSize')}
          value={size}
          onChange={(event) => onChange({ size: Number(event.target.value), page: 1 })}
        >
          {sizes.map((one) => (
            <option key={one} value={one}>
              {t('perPage', { n: one })}
            </option>
          ))}
        </select>
        <Button disabled={page <= 1} onClick={() => onChange({ page: page - 1 })}>
          {t('previous')}
        </Button>
        <span className="w-figures">{t('pageOf', { page: count(page), pages: count(pages) })}</span>
        <Button disabled={page >= pages} onClick={() => onChange({ page: page + 1 })}>
          {t('next')}
        </Button>
      </span>
    </nav>
  )
}
