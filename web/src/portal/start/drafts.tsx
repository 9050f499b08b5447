/** Forms that were begun and not sent; nothing where there are none. */
import { minute } from '../../ui/format.ts'
import { useLabel, useWords, type Words } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { useAnswer } from '../use-answer.ts'
import { words } from './words.ts'

interface Draft {
  id: string
  matter: { id: string; number: string } | null
  procedure: string
  procedureTitle: Words
  action: string
  actionTitle: Words
  at: string
}

export function Drafts() {
  const t = useWords(words)
  const label = useLabel()
  const { answer } = useAnswer<{ items: Draft[] }>('/drafts')
  if (!answer || answer.items.length === 0) return null
  return (
    <section aria-labelledby="drafts" className="s-part">
      <h2 id="drafts">{t('drafts')}</h2>
      <ul className="p-bullets">
        {answer.items.map((draft) => (
          <li key={draft.id}>
            <Link to={draft.matter ? `/matters/${draft.matter.id}?do=${draft.action}` : `/start/${draft.procedure}`}>
              {t('draftOf', {
                procedure: label(draft.procedureTitle),
                number: draft.matter?.number ?? '',
                action: label(draft.actionTitle),
              })}
            </Link>{' '}
            <span className="q-fine">{t('draftAt', { at: minute(draft.at) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
