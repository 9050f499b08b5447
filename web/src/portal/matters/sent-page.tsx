/** After sending: the number, the receipt, and what happens next by when, also where nobody knows by when. */
import './matters.css'
import type { Matter } from '@quanlian/contract'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { minute } from '../../ui/format.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { useSession } from '../session.tsx'
import { SignInFirst } from '../sign-in-first.tsx'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { ClockLine, openClocks } from './clock-line.tsx'
import { Papers } from './papers.tsx'
import { words } from './words.ts'

export function SentPage({ id }: { id: string }) {
  const t = useWords(words)
  useTitle(t('sent'))
  const { session } = useSession()
  if (session?.person) return <Asked key={session.body?.id} id={id} />
  return (
    <>
      <h1>{t('sent')}</h1>
      <SignInFirst>{null}</SignInFirst>
    </>
  )
}

function Asked({ id }: { id: string }) {
  const t = useWords(words)
  const { answer: matter, error, again } = useAnswer<Matter>(`/matters/${id}`)
  if (error)
    return (
      <ErrorState whole error={error} again={again}>
        <ButtonLink to="/matters">{t('toMatters')}</ButtonLink>
      </ErrorState>
    )
  return matter ? <Sent matter={matter} again={again} /> : <Skeleton lines={8} />
}

function Sent({ matter, again }: { matter: Matter; again: () => void }) {
  const t = useWords(words)
  const label = useLabel()
  return (
    <div className="p-narrow">
      <header className="m-sent">
        <h1>{t('sent')}</h1>
        <p>
          {label(matter.procedure.title)} {matter.title}
        </p>
        <p className="m-number">{t('sentNumber', { number: matter.number })}</p>
        <p>{t('sentKeep')}</p>
      </header>
      <section aria-labelledby="next">
        <h2 id="next">{t('next')}</h2>
        <ul className="m-clocks">
          {openClocks(matter).map((clock) => (
            <li key={`${clock.clock} ${clock.seq}`}>
              <ClockLine clock={clock} />
            </li>
          ))}
        </ul>
        <p>{t('nextTold')}</p>
      </section>
      <Papers matter={matter} again={again} />
      <div className="q-actions q-no-print">
        <ButtonLink to={`/matters/${matter.id}`} look="main">
          {t('toMatter')}
        </ButtonLink>
        <Button icon="print" onClick={() => print()}>
          {t('print')}
        </Button>
        <Link to="/matters">{t('toMatters')}</Link>
      </div>
      <p className="p-print-only">{t('printed', { at: minute(new Date().toISOString()), address: location.origin })}</p>
    </div>
  )
}
