/** Where one is signed in, and the way to end all of it. */
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { minute } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { api, call } from '../../api.ts'
import { useAgo } from '../../ui/ago.ts'
import { useNotice } from '../../ui/notice.tsx'
import { Loaded, Section } from '../../ui/page.tsx'
import { accountWords } from './words.ts'

export function Sessions() {
  const t = useWords(accountWords)
  const ago = useAgo()
  const notice = useNotice()
  const sessions = useQuery(api.identity.listSessions.queryOptions({ input: {} }))
  const leave = () => call.identity.signOutEverywhere({}).then(() => location.assign('/'), notice.failed)
  return (
    <Section
      title={t('sessions')}
      extra={
        <Button danger onClick={() => void leave()}>
          {t('everywhere')}
        </Button>
      }
    >
      <Loaded query={sessions}>
        {({ items }) => (
          <ul className="w-rows">
            {items.map((session) => (
              <li key={session.id}>
                <span>
                  {deviceOf(session.agent) ?? t('unknownAgent')}{' '}
                  {session.current && <Tag tone="done">{t('thisOne')}</Tag>}
                  <br />
                  <span className="w-faint">{session.body}</span>
                </span>
                <span className="w-soft">
                  {t('since', { at: minute(session.createdAt) })}
                  {' · '}
                  {t('seen', { at: ago(session.lastSeenAt) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  )
}

/** `Chrome · Windows` of a browser's long signature; what is not known is shown as it came. */
function deviceOf(agent: string | null) {
  if (!agent) return undefined
  const browser = agent.match(/Edg|Firefox|Chrome|Safari/)?.[0]?.replace('Edg', 'Edge')
  const system = agent.match(/Windows|Android|iPhone|iPad|Mac OS|Linux/)?.[0]
  return browser ? [browser, system].filter(Boolean).join(' · ') : agent.slice(0, 80)
}
