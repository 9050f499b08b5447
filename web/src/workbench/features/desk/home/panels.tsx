/** What waits for me, what is late, what changed since yesterday: the desk's part of the first page. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { count, yesterday } from '../../../../ui/format.ts'
import { useWords } from '../../../../ui/language.tsx'
import { api } from '../../../api.ts'
import { Empty, Loaded, Section } from '../../../ui/page.tsx'
import { MatterLines } from './matter-lines.tsx'
import { panelWords } from './words.ts'
import '../desk.css'
import './panels.css'

/** What fits above the fold; the queue has the rest. */
const many = 9
const few = 4

export function DeskPanels() {
  const t = useWords(panelWords)
  const home = useQuery(api.desk.home.queryOptions({ input: {}, refetchInterval: 60_000 }))
  return (
    <Loaded query={home}>
      {({ waiting, late, changed, unreadNotices }) => (
        <div className="w-panels">
          <Section title={t('waiting')} extra={<All total={waiting.total} search={{ waiting: true }} />}>
            {waiting.total === 0 ? (
              <Empty title={t('nothingWaiting')}>
                <p>{t('nothingWaitingHow')}</p>
                <Link to="/matters">{t('openQueue')}</Link>
              </Empty>
            ) : (
              <MatterLines rows={waiting.items.slice(0, many)} />
            )}
          </Section>
          <div>
            <Section title={t('late')} extra={<All total={late.total} search={{ late: true }} />}>
              {late.total === 0 ? (
                <Quiet>{t('nothingLate')}</Quiet>
              ) : (
                <MatterLines rows={late.items.slice(0, few)} brief />
              )}
            </Section>
            <Section
              title={t('changed')}
              extra={
                <span className="w-panel-links">
                  {unreadNotices > 0 && (
                    <Link to="/notices" search={{ unread: true } as never}>
                      {t('notices', { n: count(unreadNotices) })}
                    </Link>
                  )}
                  <All total={changed.total} search={{ changedSince: `${yesterday()}T00:00:00+08:00`, ended: 'all' }} />
                </span>
              }
            >
              {changed.total === 0 ? (
                <Quiet>{t('nothingChanged')}</Quiet>
              ) : (
                <MatterLines rows={changed.items.slice(0, few)} when="changed" />
              )}
            </Section>
          </div>
        </div>
      )}
    </Loaded>
  )
}

/** To the queue that answers the same question. */
function All({ total, search }: { total: number; search: object }) {
  const t = useWords(panelWords)
  if (total === 0) return null
  return (
    <Link to="/matters" search={search as never}>
      {t('all', { n: count(total) })}
    </Link>
  )
}

function Quiet({ children }: { children: ReactNode }) {
  return <p className="w-soft">{children}</p>
}
