/** Says plainly that a right is not public, and who can see it. */
import type { Right } from '@quanlian/contract'
import { day } from '../format.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../language.tsx'
import { words } from './words.ts'

export function Guarded({ right }: { right: Right }) {
  const t = useWords(words)
  if (right.visibility === 'public') return null
  const owner = right.owner?.name ?? t('owner')
  return (
    <aside className="r-guarded" aria-label={t(right.visibility)}>
      <Icon name="lock" />
      <div>
        <b>{t(right.visibility)}</b>
        <p>{t(right.visibility === 'sealed' ? 'sealedNote' : 'unpublishedNote', { owner })}</p>
        {right.entitled.length === 0 ? (
          <p>{t('entitledNobody')}</p>
        ) : (
          <ul>
            {right.entitled.map((body) => (
              <li key={body.id}>
                {body.name} <span className="q-fine">{t('since', { date: day(body.since) })}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </aside>
  )
}

/** The short form, for lists. */
export function GuardedTag({ visibility }: { visibility: Right['visibility'] }) {
  const t = useWords(words)
  if (visibility === 'public') return null
  return (
    <span className="r-guarded-tag">
      <Icon name="lock" size={14} />
      {t(visibility)}
    </span>
  )
}
