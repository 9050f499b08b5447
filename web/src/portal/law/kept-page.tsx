/** Answers that one keeps: as they were given, with a mark where a rule has changed since. */
import './law.css'
import { useState } from 'react'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { send } from '../../ui/fetch.ts'
import { minute } from '../../ui/format.ts'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { usePlace } from '../router.ts'
import { useSession } from '../session.tsx'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { words } from './words.ts'

const size = 20

interface Row {
  id: string
  title: string
  on: string
  createdAt: string
  changed: string[]
}

export function KeptPage() {
  const t = useWords(words)
  useTitle(t('keptTitle'))
  const { session } = useSession()
  const page = Math.max(Number(usePlace().search.get('page')) || 1, 1)
  const { answer, error, again } = useAnswer<{ items: Row[]; total: number }>(session?.person ? '/law/answers' : null, {
    page,
    size,
  })
  const [dropping, setDropping] = useState<string>()
  const drop = async (id: string) => {
    setDropping(id)
    await send('DELETE', `/law/answers/${id}`).finally(() => setDropping(undefined))
    again()
  }
  return (
    <>
      <p className="p-back">
        <Link to="/law">{t('back')}</Link>
      </p>
      <div className="p-page-head">
        <h1>{t('keptTitle')}</h1>
        <p>{t('keptLead')}</p>
      </div>
      {session && !session.person ? (
        <p className="q-actions">
          <ButtonLink to="/sign-in?next=/law/kept">{t('signInToKeep')}</ButtonLink>
        </p>
      ) : error ? (
        <ErrorState error={error} again={again} />
      ) : !answer ? (
        <Skeleton lines={5} />
      ) : answer.items.length === 0 ? (
        <EmptyState title={t('keptNone')}>
          <p>{t('keptNoneNow')}</p>
        </EmptyState>
      ) : (
        <>
          <ul className="l-rows">
            {answer.items.map((row) => (
              <li key={row.id}>
                <Link to={`/law/kept/${row.id}`}>{row.title}</Link>
                <span className="q-fine">{t('keptAt', { at: minute(row.createdAt) })}</span>
                {row.changed.length > 0 && <Tag tone="soon">{t('changedSince')}</Tag>}
                <Button look="quiet" icon="trash" busy={dropping === row.id} onClick={() => drop(row.id)}>
                  {t('drop')}
                </Button>
              </li>
            ))}
          </ul>
          <Pagination page={page} pages={Math.ceil(answer.total / size)} to={(to) => `/law/kept?page=${to}`} />
        </>
      )}
    </>
  )
}
