/** A kept answer, word for word as it was given; whoever wants today's asks again by one press. */
import './law.css'
import type { Answer } from '@quanlian/contract'
import { ButtonLink } from '../../ui/button.tsx'
import { minute } from '../../ui/format.ts'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { AnswerView } from './answer-view.tsx'
import { addressOf, factsOf } from './state.ts'
import { findTool } from './tools/tools.ts'
import { words } from './words.ts'

interface Kept {
  title: string
  calculator: string
  on: string
  input: Record<string, unknown>
  answer: Answer
  createdAt: string
  changed: string[]
}

export function KeptAnswerPage({ id }: { id: string }) {
  const t = useWords(words)
  const { answer: kept, error, again } = useAnswer<Kept>(`/law/answers/${id}`)
  useTitle(kept?.title)
  if (error) return <ErrorState whole error={error} again={again} />
  if (!kept) return <Skeleton lines={8} />
  const tool = findTool(kept.calculator)
  return (
    <>
      <p className="p-back q-no-print">
        <Link to="/law/kept">{t('backToKept')}</Link>
      </p>
      <div className="p-page-head">
        <h1>{kept.title}</h1>
        <p>{t('keptAt', { at: minute(kept.createdAt) })}</p>
      </div>
      {kept.changed.length > 0 && (
        <div className="l-provisional" role="note">
          <p>{t('changedNow')}</p>
          <ul className="l-chips">
            {kept.changed.map((rule) => (
              <li key={rule}>
                <Link to={`/law/rules/${rule}`} className="l-chip">
                  {rule}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {tool && <AnswerView alone tool={tool} on={kept.on} facts={factsOf(kept.input)} answer={kept.answer} />}
      <p className="q-actions q-no-print">
        <ButtonLink to={addressOf(kept.calculator, kept.on, factsOf(kept.input))}>{t('askAgain')}</ButtonLink>
      </p>
    </>
  )
}
