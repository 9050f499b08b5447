/** Every procedure of the platform, for anybody who wants to know how it runs. */
import './start.css'
import type { ProcedureRow } from '@quanlian/contract'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { words } from './words.ts'

export function ProceduresPage() {
  const t = useWords(words)
  const label = useLabel()
  useTitle(t('procedures'))
  const { answer, error, again } = useAnswer<{ items: ProcedureRow[] }>('/procedures')
  return (
    <>
      <p className="p-back">
        <Link to="/start">{t('back')}</Link>
      </p>
      <div className="p-page-head">
        <h1>{t('procedures')}</h1>
        <p>{t('proceduresLead')}</p>
      </div>
      {error ? (
        <ErrorState error={error} again={again} />
      ) : !answer ? (
        <Skeleton lines={5} />
      ) : (
        <ul className="s-procedures">
          {answer.items.map((row) => (
            <li key={row.id}>
              <h2>
                <Link to={`/procedures/${row.id}`}>{label(row.title)}</Link>
              </h2>
              <span className="q-fine">{t('version', { n: row.version })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
