/** Counts by kind as a calm picture: bars on one honest scale, each a link to what it counts. */
import type { Facets } from '@quanlian/contract'
import { kindLabels } from '@quanlian/contract/words'
import type { CSSProperties } from 'react'
import { count, today } from '../../ui/format.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { useAnswer } from '../use-answer.ts'
import { words } from './words.ts'

export function Figures() {
  const { answer, error, again } = useAnswer<Facets>('/rights/facets')
  return (
    <section aria-labelledby="figures" className="p-figures">
      {answer ? (
        <Picture facets={answer} />
      ) : error ? (
        <ErrorState error={error} again={again} />
      ) : (
        <Skeleton lines={8} />
      )}
    </section>
  )
}

function Picture({ facets }: { facets: Facets }) {
  const t = useWords(words)
  const label = useLabel()
  const kinds = facets.kind.filter((one) => one.count > 0).sort((a, b) => b.count - a.count)
  const [first, second] = kinds
  if (!first)
    return (
      <EmptyState title={t('figuresEmpty')}>
        <p>{t('figuresEmptyNow')}</p>
      </EmptyState>
    )
  const most = !second || first.count > second.count
  return (
    <>
      <h2 id="figures">
        {t(most ? 'figures' : 'figuresOne', { n: count(facets.total), kind: label(kindLabels[first.value]) })}
      </h2>
      <table>
        <thead className="q-hidden">
          <tr>
            <th scope="col">{t('figuresKind')}</th>
            <th scope="col">{t('figuresCount')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((one) => (
            <tr key={one.value}>
              <th scope="row">
                <Link to={`/search?kind=${one.value}`}>{label(kindLabels[one.value])}</Link>
              </th>
              <td>
                <span className="p-bar" style={{ '--share': one.count / first.count } as CSSProperties} />
                <span>{count(one.count)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="q-fine">{t('figuresNote', { date: today() })}</p>
    </>
  )
}
