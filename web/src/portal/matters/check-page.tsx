/** Whether a paper was issued here: where the link at the foot of each paper leads, for whoever holds one. */
import './matters.css'
import { RequestError } from '../../ui/fetch.ts'
import { useLabel, useWords, type Words } from '../../ui/language.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { words } from './words.ts'

interface Issued {
  title: Words
  number: string
  body: string
  day: string
  replaced: boolean
}

export function CheckPage({ digest }: { digest: string }) {
  const t = useWords(words)
  useTitle(t('checkTitle'))
  const { answer, error, again } = useAnswer<Issued>(`/papers/${digest}`)
  const unknown = error instanceof RequestError && error.problem.code === 'matters.unknown_paper'
  return (
    <div className="p-narrow">
      <h1>{t('checkTitle')}</h1>
      {unknown ? (
        <div className="m-verdict m-verdict-no" role="status">
          <Tag tone="late">{t('unknownPaper')}</Tag>
          <p>{t('unknownPaperNow')}</p>
        </div>
      ) : error ? (
        <ErrorState error={error} again={again} />
      ) : answer ? (
        <Verdict issued={answer} />
      ) : (
        <Skeleton lines={4} />
      )}
      <dl className="p-answers m-digest">
        <div>
          <dt>{t('digest')}</dt>
          <dd>
            <code>{digest}</code>
          </dd>
        </div>
      </dl>
      <p className="q-fine">{t('checkNote')}</p>
    </div>
  )
}

function Verdict({ issued }: { issued: Issued }) {
  const t = useWords(words)
  const label = useLabel()
  const rows = [
    [t('paper'), label(issued.title)],
    [t('number'), issued.number],
    [t('issuedBy'), issued.body],
    [t('issuedOn'), issued.day],
  ] as const
  return (
    <>
      <div className="m-verdict" role="status">
        <Tag tone={issued.replaced ? 'soon' : 'done'}>{t(issued.replaced ? 'genuineReplaced' : 'genuine')}</Tag>
      </div>
      <dl className="p-answers">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
