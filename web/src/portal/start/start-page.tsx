/** What one can begin here, what one has begun and not sent, and how everything else runs. */
import './start.css'
import type { ProcedureRow } from '@quanlian/contract'
import { ButtonLink } from '../../ui/button.tsx'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { useSession } from '../session.tsx'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { Drafts } from './drafts.tsx'
import { words } from './words.ts'

export function StartPage() {
  const t = useWords(words)
  useTitle(t('title'))
  const { session } = useSession()
  const acts = session?.grants.includes('matters.act') ?? false
  return (
    <>
      <div className="p-page-head">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        {acts && (
          <p>
            <Link to="/matters">{t('mine')}</Link>
          </p>
        )}
      </div>
      {acts && <Drafts />}
      {session ? <Asked key={session.body?.id} signedIn={session.person !== null} /> : <Skeleton lines={6} />}
    </>
  )
}

function Asked({ signedIn }: { signedIn: boolean }) {
  const { answer, error, again } = useAnswer<{ items: ProcedureRow[] }>('/procedures')
  if (error) return <ErrorState error={error} again={again} />
  return answer ? <Procedures rows={answer.items} signedIn={signedIn} /> : <Skeleton lines={6} />
}

function Procedures({ rows, signedIn }: { rows: readonly ProcedureRow[]; signedIn: boolean }) {
  const t = useWords(words)
  const mine = rows.filter((row) => row.mayOpen)
  const others = rows.filter((row) => !row.mayOpen)
  if (!signedIn)
    return (
      <section aria-labelledby="open" className="s-part">
        <h2 id="open">{t('signInToBegin')}</h2>
        <List rows={rows} />
      </section>
    )
  return (
    <>
      <section aria-labelledby="open" className="s-part">
        <h2 id="open">{t('open')}</h2>
        {mine.length > 0 ? (
          <List rows={mine} />
        ) : (
          <EmptyState title={t('openNone')}>
            <p>{t('openNoneNow')}</p>
          </EmptyState>
        )}
      </section>
      {others.length > 0 && (
        <section aria-labelledby="others" className="s-part">
          <h2 id="others">{t('others')}</h2>
          <List rows={others} />
        </section>
      )}
    </>
  )
}

function List({ rows }: { rows: readonly ProcedureRow[] }) {
  const t = useWords(words)
  const label = useLabel()
  return (
    <ul className="s-procedures">
      {rows.map((row) => {
        const procedure = label(row.title)
        return (
          <li key={row.id}>
            <h3>{procedure}</h3>
            <div className="q-actions">
              {row.mayOpen && (
                <ButtonLink to={`/start/${row.id}`} look="main">
                  {t('begin', { procedure })}
                </ButtonLink>
              )}
              <Link to={`/procedures/${row.id}`} aria-label={t('howOf', { procedure })}>
                {t('how')}
              </Link>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
