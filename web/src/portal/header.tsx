/** The mark, where one can go, and who is here. */
import type { Session } from '@quanlian/contract'
import { ButtonLink } from '../ui/button.tsx'
import { send } from '../ui/fetch.ts'
import { useWords } from '../ui/language.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { Link } from '../ui/link.tsx'
import { Mark } from '../ui/mark.tsx'
import { Menu } from '../ui/menu.tsx'
import { ThemeSwitch } from '../ui/theme.tsx'
import { navigate, usePlace } from './router.ts'
import { nobody, useSession } from './session.tsx'
import { words } from './words.ts'

export function Header() {
  const t = useWords(words)
  const { path } = usePlace()
  return (
    <header className="p-header q-no-print">
      <div>
        <Link to="/" className="p-home" aria-label={t('home')}>
          <Mark />
        </Link>
        <nav aria-label={t('main')}>
          <Link to="/search" aria-current={path === '/search' ? 'page' : undefined}>
            {t('search')}
          </Link>
          <Link to="/bodies" aria-current={path.startsWith('/bodies') ? 'page' : undefined}>
            {t('bodies')}
          </Link>
          <Link to="/law" aria-current={path.startsWith('/law') ? 'page' : undefined}>
            {t('law')}
          </Link>
          <Link to="/start" aria-current={/^\/(start|matters|procedures)(\/|$)/.test(path) ? 'page' : undefined}>
            {t('start')}
          </Link>
        </nav>
        <div className="p-tools">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        <Account />
      </div>
    </header>
  )
}

/** Keeps its width while the session is unknown, so that nothing jumps. */
function Account() {
  const t = useWords(words)
  const { session } = useSession()
  if (!session) return <div className="p-account" />
  if (!session.person)
    return (
      <div className="p-account">
        <ButtonLink to="/sign-in">{t('signIn')}</ButtonLink>
      </div>
    )
  return (
    <div className="p-account">
      <Person session={session} />
      <ButtonLink to="/workbench" look="main">
        {t('workbench')}
      </ButtonLink>
    </div>
  )
}

function Person({ session }: { session: Session }) {
  const t = useWords(words)
  const { setSession } = useSession()
  const others = session.memberships.filter((one) => one.body.id !== session.body?.id)
  const name = session.person?.name ?? ''
  const leave = async () => {
    await send('DELETE', '/session')
    setSession(nobody)
    navigate('/')
  }
  return (
    <>
      <span className="p-who">
        <b>{name}</b>
        <small>{session.body?.name}</small>
      </span>
      <Menu
        compact
        icon="person"
        label={t('account', { name, body: session.body?.name ?? '' })}
        items={[
          ...(session.grants.includes('matters.act')
            ? [{ id: 'matters', label: t('myMatters'), onChoose: () => navigate('/matters') }]
            : []),
          ...others.map(({ body }) => ({
            id: body.id,
            label: t('actFor', { body: body.name }),
            onChoose: async () => setSession(await send<Session>('PUT', '/session/body', { bodyId: body.id })),
          })),
          { id: 'leave', label: t('signOut'), onChoose: leave },
        ]}
      />
    </>
  )
}
