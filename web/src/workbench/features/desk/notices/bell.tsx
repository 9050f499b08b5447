/** The bell of the header: how many notices are unread. Asked once a minute while the page is looked at, rarely after a fault. */
import { BellOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useWords } from '../../../../ui/language.tsx'
import { api } from '../../../api.ts'
import { announce } from '../../../ui/notice.tsx'
import { useRefresh } from '../use-refresh.ts'
import { noticeWords } from './words.ts'
import './bell.css'

const everyMinute = 60_000
const afterFault = 300_000
const most = 99

export function Bell() {
  const t = useWords(noticeWords)
  const refresh = useRefresh()
  const { data } = useQuery(
    api.desk.listNotices.queryOptions({
      input: { unread: true, size: 1 },
      staleTime: everyMinute / 2,
      refetchInterval: ({ state }) => (state.error ? afterFault : everyMinute),
    }),
  )
  const unread = data?.total ?? 0
  const before = useRef<number>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the number is news
  useEffect(() => {
    if (!data) return
    // More than before: something happened to a matter, so what stands on the page may be old.
    if (before.current !== undefined && unread > before.current) {
      announce(t('arrived', { n: unread }))
      void refresh()
    }
    before.current = unread
  }, [unread, data])
  return (
    <Link to="/notices" className="w-bell" aria-label={t(unread > 0 ? 'bellUnread' : 'bell', { n: unread })}>
      <BellOutlined aria-hidden="true" />
      {unread > 0 && (
        <span className="w-bell-count" aria-hidden="true">
          {unread > most ? `${most}+` : unread}
        </span>
      )}
    </Link>
  )
}
