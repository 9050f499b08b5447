/** Beginning a matter: the first form of its procedure, for whom it is; others are told what to do. */
import './start.css'
import type { ProcedureVocabulary } from '@quanlian/contract'
import { useEffect, useState } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { type FoundDraft, findDraft } from '../../ui/form/use-draft.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { useSession } from '../session.tsx'
import { SignInFirst } from '../sign-in-first.tsx'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { Application } from './application.tsx'
import { words } from './words.ts'

export function ApplyPage({ procedure }: { procedure: string }) {
  const { session } = useSession()
  // Whether there is a form depends on who asks: another body, another question.
  return session ? <Asked key={session.body?.id} procedure={procedure} /> : <Skeleton lines={8} />
}

function Asked({ procedure }: { procedure: string }) {
  const t = useWords(words)
  const label = useLabel()
  const { session } = useSession()
  const { answer, error, again } = useAnswer<ProcedureVocabulary>(`/procedures/${procedure}`)
  useTitle(answer ? label(answer.title) : t('title'))
  if (error)
    return (
      <ErrorState whole error={error} again={again}>
        <ButtonLink to="/start">{t('back')}</ButtonLink>
      </ErrorState>
    )
  if (!answer) return <Skeleton lines={8} />
  return (
    <div className="p-narrow s-apply">
      {session?.person && answer.form ? (
        <Restored procedure={answer} />
      ) : (
        <>
          <p className="p-back q-no-print">
            <Link to="/start">{t('back')}</Link>
          </p>
          <h1>{label(answer.title)}</h1>
          <SignInFirst>
            <NotYours procedure={answer} />
          </SignInFirst>
          <p>
            <Link to={`/procedures/${answer.id}`}>{t('how')}</Link>
          </p>
        </>
      )}
    </div>
  )
}

/** Waits for the draft, so that nothing is typed into a form that is then replaced. */
function Restored({ procedure }: { procedure: ProcedureVocabulary }) {
  const [draft, setDraft] = useState<FoundDraft | 'none'>()
  const action = procedure.actions[0]?.id ?? ''
  useEffect(() => {
    let current = true
    findDraft({ matter: null, procedure: procedure.id, action }).then(
      (found) => current && setDraft(found ?? 'none'),
      () => current && setDraft('none'),
    )
    return () => {
      current = false
    }
  }, [procedure.id, action])
  if (!draft) return <Skeleton lines={8} />
  return <Application procedure={procedure} action={action} draft={draft === 'none' ? undefined : draft} />
}

function NotYours({ procedure }: { procedure: ProcedureVocabulary }) {
  const t = useWords(words)
  const label = useLabel()
  return (
    <EmptyState title={t('notYours', { procedure: label(procedure.title) })}>
      <p>{t('notYoursNow')}</p>
    </EmptyState>
  )
}
