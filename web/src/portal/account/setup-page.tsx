/** The first administrator, once, with the link printed at first start. */
import type { Session } from '@quanlian/contract'
import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { send } from '../../ui/fetch.ts'
import { TextField } from '../../ui/field.tsx'
import { useWords } from '../../ui/language.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { words as common } from '../../ui/words.ts'
import { usePlace } from '../router.ts'
import { useSession } from '../session.tsx'
import { useTitle } from '../title.tsx'
import { PasswordField } from './password-field.tsx'
import { loginShape, messageFor, type Wrong, wrongOf } from './problems.ts'
import { goTo } from './sign-in-page.tsx'
import { words } from './words.ts'

export function SetupPage() {
  const t = useWords(words)
  useTitle(t('setup'))
  const token = usePlace().search.get('token')
  return (
    <div className="p-narrow">
      {token ? (
        <Form token={token} />
      ) : (
        <>
          <h1>{t('setup')}</h1>
          <EmptyState title={t('noToken')}>
            <p>{t('noTokenNow')}</p>
          </EmptyState>
        </>
      )}
    </div>
  )
}

const fields = [
  ['operator', 'operatorHelp', 'organization', 120],
  ['name', undefined, 'name', 60],
  ['login', 'loginHelp', 'username', 80],
] as const

function Form({ token }: { token: string }) {
  const t = useWords(words)
  const offline = useWords(common)('offlineWhat')
  const { setSession } = useSession()
  const [values, setValues] = useState({ operator: '', name: '', login: '', password: '' })
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<Wrong>({ problems: [] })
  const sentences = {
    operator: t('operatorMissing'),
    name: t('nameMissing'),
    login: t('loginWrong'),
    password: t('passwordWrong'),
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const bad = {
      operator: !values.operator.trim(),
      name: !values.name.trim(),
      login: !loginShape.test(values.login.trim().toLowerCase()),
      password: values.password.length < 10,
    }
    const problems = (['operator', 'name', 'login', 'password'] as const)
      .filter((id) => bad[id])
      .map((id) => ({ id, message: sentences[id] }))
    setWrong({ problems })
    if (problems.length > 0) return
    setBusy(true)
    try {
      setSession(await send<Session>('POST', '/setup', { ...values, login: values.login.trim().toLowerCase(), token }))
      goTo('/workbench')
    } catch (error) {
      setWrong(wrongOf(error, sentences, offline))
      setBusy(false)
    }
  }
  return (
    <>
      <ErrorSummary {...wrong} />
      <h1>{t('setup')}</h1>
      <p>{t('setupLead')}</p>
      <form className="p-form" onSubmit={submit} noValidate>
        {fields.map(([id, help, complete, max]) => (
          <TextField
            key={id}
            id={id}
            label={t(id)}
            help={help && t(help)}
            autoComplete={complete}
            maxLength={max}
            value={values[id]}
            onChange={(event) => setValues({ ...values, [id]: event.target.value })}
            error={messageFor(wrong, id)}
          />
        ))}
        <PasswordField
          kind="new-password"
          value={values.password}
          onChange={(password) => setValues({ ...values, password })}
          error={messageFor(wrong, 'password')}
        />
        <div className="q-actions">
          <Button type="submit" look="main" busy={busy}>
            {t(busy ? 'sending' : 'setupSend')}
          </Button>
        </div>
      </form>
    </>
  )
}
