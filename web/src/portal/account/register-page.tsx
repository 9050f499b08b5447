/** Registration, one question a page; the step is in the address, the answers only in memory. */
import type { Session } from '@quanlian/contract'
import { type FormEvent, useState } from 'react'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { send } from '../../ui/fetch.ts'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { words as common } from '../../ui/words.ts'
import { navigate, usePlace } from '../router.ts'
import { useSession } from '../session.tsx'
import { useTitle } from '../title.tsx'
import { onTheWay, safeNext } from './next.ts'
import { messageFor, type Wrong, wrongOf } from './problems.ts'
import { Question } from './register-questions.tsx'
import { type Answers, noAnswers, reachable, registration, type Step, steps, wrongIn } from './registration.ts'
import { goTo } from './sign-in-page.tsx'
import { words } from './words.ts'

export function RegisterPage() {
  const t = useWords(words)
  useTitle(t('register'))
  const { search } = usePlace()
  const { session } = useSession()
  const [answers, setAnswers] = useState(noAnswers)
  const asked = steps.find((one) => one === search.get('step')) ?? 'as'
  const step = reachable(asked, answers)
  const next = search.get('next')
  const to = safeNext(next, location.origin)
  if (session?.person)
    return (
      <div className="p-narrow">
        <h1>{t('already', { name: session.person.name })}</h1>
        <ButtonLink to={to} look="main">
          {to === '/workbench' ? t('workbench') : t('goOn')}
        </ButtonLink>
      </div>
    )
  return <StepPage key={step} step={step} answers={answers} setAnswers={setAnswers} next={next} />
}

function StepPage({
  step,
  answers,
  setAnswers,
  next,
}: {
  step: Step
  answers: Answers
  setAnswers: (answers: Answers) => void
  /** Where the person was going, as the address says it. */
  next: string | null
}) {
  const t = useWords(words)
  const offline = useWords(common)('offlineWhat')
  const { setSession } = useSession()
  const [wrong, setWrong] = useState<Wrong>({ problems: [] })
  const [busy, setBusy] = useState(false)
  const at = steps.indexOf(step)
  const before = steps[at - 1]
  const finish = async () => {
    setBusy(true)
    try {
      setSession(await send<Session>('POST', '/people/register', registration(answers)))
      goTo(safeNext(next, location.origin))
    } catch (error) {
      setWrong(wrongOf(error, sentences(t), offline))
      setBusy(false)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const problems = wrongIn(step, answers).map(({ id, word }) => ({ id, message: t(word) }))
    setWrong({ problems })
    if (problems.length > 0) return
    if (step === 'check') return finish()
    navigate(onTheWay('/register', next, { step: steps[at + 1] ?? step }))
  }
  return (
    <div className="p-narrow">
      {before && (
        <p className="p-back">
          <Link to={onTheWay('/register', next, { step: before })}>{t('back')}</Link>
        </p>
      )}
      <ErrorSummary {...wrong} />
      <p className="q-fine">{t('step', { n: at + 1, of: steps.length })}</p>
      <form className="p-form" onSubmit={submit} noValidate>
        <Question
          step={step}
          answers={answers}
          set={(change) => setAnswers({ ...answers, ...change })}
          error={(id) => messageFor(wrong, id)}
        />
        <div className="q-actions">
          <Button type="submit" look="main" busy={busy}>
            {t(busy ? 'sending' : step === 'check' ? 'send' : 'goOn')}
          </Button>
        </div>
      </form>
      {step === 'as' && (
        <p>
          {t('haveAccount')} <Link to={onTheWay('/sign-in', next)}>{t('signIn')}</Link>
        </p>
      )}
    </div>
  )
}

function sentences(t: (word: keyof typeof words & string) => string): Record<string, string> {
  return {
    login: t('loginWrong'),
    email: t('emailWrong'),
    password: t('passwordWrong'),
    name: t('nameMissing'),
    firmName: t('firmNameMissing'),
  }
}
