/** The name of a matter as a link; what has changed unread stands in bold, with a mark and a word. */
import type { MatterRow } from '@quanlian/contract'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../../ui/language.tsx'
import { deskWords } from './words.ts'

export function MatterTitle({ row }: { row: Pick<MatterRow, 'id' | 'title' | 'unread'> }) {
  const t = useWords(deskWords)
  return (
    <Link to="/matters/$id" params={{ id: row.id }} className="w-clip w-matter" data-unread={row.unread || undefined}>
      {row.unread && (
        <>
          <span className="w-dot" aria-hidden="true" />
          <span className="w-heard">{t('unread')} </span>
        </>
      )}
      {row.title}
    </Link>
  )
}
