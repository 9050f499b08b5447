/** Five plain sentences, each leading to something that works today. */
import { Icon } from '../../ui/icons.tsx'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { useSession } from '../session.tsx'
import { words } from './words.ts'

export function Situations() {
  const t = useWords(words)
  const { session } = useSession()
  const enter = session?.person
    ? { to: '/workbench', what: t('enter'), now: t('enterNowSigned') }
    : { to: '/register', what: t('enter'), now: t('enterNow') }
  const all = [
    { to: '/search?more=number', what: t('valid'), now: t('validNow') },
    { to: '/search?more=holder', what: t('whose'), now: t('whoseNow') },
    { to: '/search', what: t('before'), now: t('beforeNow') },
    { to: '/start/complaint', what: t('infringed'), now: t('infringedNow') },
    enter,
  ]
  return (
    <section aria-labelledby="situations">
      <h2 id="situations">{t('situations')}</h2>
      <ul className="p-situations">
        {all.map((one) => (
          <li key={one.what}>
            <Link to={one.to}>
              <span>
                <b>{one.what}</b>
                <small>{one.now}</small>
              </span>
              <Icon name="arrow" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
