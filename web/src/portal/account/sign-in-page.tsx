/** Signing in, then the choice of a body for those who have several. */
import type { Session } from '@quanlian/contract'
import { type FormEvent, useState } from 'react'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { send } from '../../ui/fetch.ts'
import { TextField } from '../../ui/field.tsx'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { words as common } from '../../ui/words.ts'
import { navigate, owns, usePlace } from '../router.ts'
import { useSession } from '../session.tsx'
import { useTitle } from '../title.tsx'
import { ChooseBody } from './choose-body.tsx'
import { onTheWay, safeNext } from './next.ts'
import { PasswordField } from './password-field.tsx'
import { messageFor, type Wrong, wrongOf } from './problems.ts'
import { words } from './words.ts'

export function SignInPage() {
  const t = useWords(words)
  useTitle(t('signIn'))
  const { search } = usePlace()
  const { session, setSession } = useSession()
  const [choosing, setChoosing] = useState(false)
  const next = safeNext(search.get('next'), location.origin)
  const enter = (now: Session) => {
    setSession(now)
    if (now.memberships.length > 1) setChoosing(true)
    else goTo(next)
  }
  return (
    <div className="p-narrow">
      {choosing && session ? (
        <ChooseBody session={session} done={() => goTo(next)} />
      ) : session?.person ? (
        <>
          <h1>{t('already', { name: session.person.name })}</h1>
          <div className="q-actions">
            <ButtonLink to={next} look="main">
              {next === '/workbench' ? t('workbench') : t('goOn')}
            </ButtonLink>
          </div>
        </>
      ) : (
        <Form enter={enter} next={search.get('next')} />
      )}
    </div>
  )
}

function Form({ enter, next }: { enter: (session: Session) => void; next: string | null }) {
  const t = useWords(words)
  const offline = useWords(common)('offlineWhat')
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<Wrong>({ problems: [] })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const problems = [
      ...(login.trim() ? [] : [{ id: 'login', message: t('loginMissing') }]),
      ...(password ? [] : [{ id: 'password', message: t('passwordMissing') }]),
    ]
    setWrong({ problems })
    if (problems.length > 0) return
    setBusy(true)
    try {
      enter(await send<Session>('POST', '/session', { login: login.trim().toLowerCase(), password }))
    } catch (error) {
      setWrong(wrongOf(error, { login: t('loginWrong') }, offline))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <ErrorSummary {...wrong} />
      <h1>{t('signIn')}</h1>
      <p>{t('signInLead')}</p>
      <form className="p-form" onSubmit={submit} noValidate>
        <TextField
          id="login"
          name="login"
          label={t('login')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={80}
          value={login}
          onChange={(event) => setLogin(event.target.value)}
          error={messageFor(wrong, 'login')}
        />
        <PasswordField
          kind="current-password"
          value={password}
          onChange={setPassword}
          error={messageFor(wrong, 'password')}
        />
        <div className="q-actions">
          <Button type="submit" look="main" busy={busy}>
            {t(busy ? 'signingIn' : 'signIn')}
          </Button>
        </div>
      </form>
      <p>
        {t('noAccount')} <Link to={onTheWay('/register', next)}>{t('registerLink')}</Link>
      </p>
      <p className="q-fine">{t('forgot')}</p>
    </>
  )
}

/** The workbench is another document; the portal's own pages need no reload. */
export function goTo(next: string) {
  if (owns(next)) navigate(next, { replace: true })
  else location.assign(next)
}
