/** Oneself: bodies and roles, devices, password, habits. */
import { Switch } from 'antd'
import { list } from '../../../ui/format.ts'
import { useLabel, useLanguage, useNameOf, useWords } from '../../../ui/language.tsx'
import { useSession } from '../../session.ts'
import { Page, Section } from '../../ui/page.tsx'
import { useShortcutsOn } from '../../ui/shortcuts.ts'
import { ChangePassword } from './change-password.tsx'
import { Sessions } from './sessions.tsx'
import { accountWords } from './words.ts'

export function Account() {
  const t = useWords(accountWords)
  const { person } = useSession()
  return (
    <Page title={t('title')}>
      <Section title={t('me')}>
        <dl className="w-facts">
          <div>
            <dt>{t('name')}</dt>
            <dd>{person.name}</dd>
          </div>
          <div>
            <dt>{t('login')}</dt>
            <dd>{person.login}</dd>
          </div>
        </dl>
      </Section>
      <Memberships />
      <Sessions />
      <ChangePassword />
      <Preferences />
    </Page>
  )
}

function Memberships() {
  const t = useWords(accountWords)
  const label = useLabel()
  const nameOf = useNameOf()
  const { language } = useLanguage()
  const { memberships, body } = useSession()
  return (
    <Section title={t('memberships')}>
      {memberships.length === 0 ? (
        <p className="w-soft">{t('noMemberships')}</p>
      ) : (
        <ul className="w-rows">
          {memberships.map((one) => (
            <li key={one.body.id}>
              <span>
                <b>{nameOf(one.body)}</b>{' '}
                {one.body.id === body?.id && <span className="w-faint">{t('actingHere')}</span>}
              </span>
              <span className="w-soft">
                {list(
                  one.roles.map((role) => label(role)),
                  language,
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Preferences() {
  const t = useWords(accountWords)
  const [on, setOn] = useShortcutsOn()
  return (
    <Section title={t('preferences')}>
      <div className="w-inline-field">
        <Switch id="shortcuts" checked={on} onChange={setOn} />
        <label htmlFor="shortcuts">{t('shortcuts')}</label>
      </div>
    </Section>
  )
}
