/** The questions of a registration, and the page that checks the answers. */
import { useEffect, useRef } from 'react'
import { ChoiceField, SelectField, TextField } from '../../ui/field.tsx'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { provinceCodes, useRegion } from '../../ui/regions/region.ts'
import { usePlace } from '../router.ts'
import { onTheWay } from './next.ts'
import { PasswordField } from './password-field.tsx'
import type { Answers, Step } from './registration.ts'
import { words } from './words.ts'

interface Props {
  answers: Answers
  set: (change: Partial<Answers>) => void
  error: (id: string) => string | undefined
}

const titles = {
  as: 'as',
  name: 'nameTitle',
  region: 'regionTitle',
  login: 'loginTitle',
  password: 'passwordTitle',
  check: 'check',
} as const

const questions = { as: As, name: Name, region: Region, login: Login, password: Password, check: Check }

/** A new question takes the focus to its title; the first page of all leaves it where it is. */
export function Question({ step, ...rest }: Props & { step: Step }) {
  const t = useWords(words)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (step !== 'as') title.current?.focus()
  }, [step])
  const Fields = questions[step]
  return (
    <>
      <h1 ref={title} tabIndex={-1} className={step === 'as' ? 'q-hidden' : undefined}>
        {t(titles[step])}
      </h1>
      <Fields {...rest} />
    </>
  )
}

function As({ answers, set, error }: Props) {
  const t = useWords(words)
  return (
    <ChoiceField
      id="as"
      name="as"
      label={t('as')}
      value={answers.as}
      onChange={(value) => set({ as: value === 'firm' ? 'firm' : 'individual' })}
      error={error('as')}
      choices={[
        { value: 'individual', label: t('individual'), help: t('individualHelp') },
        { value: 'firm', label: t('firm'), help: t('firmHelp') },
      ]}
    />
  )
}

function Name({ answers, set, error }: Props) {
  const t = useWords(words)
  return (
    <>
      {answers.as === 'firm' && (
        <TextField
          id="firmName"
          label={t('firmName')}
          help={t('firmNameHelp')}
          autoComplete="organization"
          maxLength={120}
          value={answers.firmName}
          onChange={(event) => set({ firmName: event.target.value })}
          error={error('firmName')}
        />
      )}
      <TextField
        id="name"
        label={t('name')}
        autoComplete="name"
        maxLength={60}
        value={answers.name}
        onChange={(event) => set({ name: event.target.value })}
        error={error('name')}
      />
    </>
  )
}

function Region({ answers, set }: Props) {
  const t = useWords(words)
  const region = useRegion()
  return (
    <SelectField
      id="region"
      label={t('region')}
      help={t('regionHelp')}
      optional
      value={answers.region}
      onChange={(event) => set({ region: event.target.value })}
    >
      <option value="">{t('anyRegion')}</option>
      {provinceCodes.map((code) => (
        <option key={code} value={`${code}0000`}>
          {region(code)}
        </option>
      ))}
    </SelectField>
  )
}

function Login({ answers, set, error }: Props) {
  const t = useWords(words)
  return (
    <>
      <TextField
        id="login"
        label={t('login')}
        help={t('loginHelp')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={80}
        value={answers.login}
        onChange={(event) => set({ login: event.target.value })}
        error={error('login')}
      />
      <TextField
        id="email"
        type="email"
        label={t('email')}
        help={t('emailHelp')}
        optional
        autoComplete="email"
        maxLength={160}
        value={answers.email}
        onChange={(event) => set({ email: event.target.value })}
        error={error('email')}
      />
    </>
  )
}

function Password({ answers, set, error }: Props) {
  return (
    <PasswordField
      kind="new-password"
      value={answers.password}
      onChange={(password) => set({ password })}
      error={error('password')}
    />
  )
}

function Check({ answers }: Props) {
  const t = useWords(words)
  const region = useRegion()
  const next = usePlace().search.get('next')
  const rows: [Step, string, string][] = [
    ['as', t('identity'), t(answers.as === 'firm' ? 'firm' : 'individual')],
    ...(answers.as === 'firm' ? [['name', t('firmName'), answers.firmName] satisfies [Step, string, string]] : []),
    ['name', t('name'), answers.name],
    ['region', t('region'), region(answers.region) || t('anyRegion')],
    ['login', t('login'), answers.login.trim().toLowerCase()],
    ['login', t('email'), answers.email || t('anyRegion')],
    ['password', t('password'), t('hiddenPassword', { n: answers.password.length })],
  ]
  return (
    <dl className="p-answers">
      {rows.map(([step, what, value]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{value}</dd>
          <dd>
            <Link to={onTheWay('/register', next, { step })} aria-label={t('changeWhat', { what })}>
              {t('change')}
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  )
}
