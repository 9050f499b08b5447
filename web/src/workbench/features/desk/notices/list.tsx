/** Notices, newest first; opening one marks it as read. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import * as z from 'zod'
import { useWords } from '../../../../ui/language.tsx'
import { api, call } from '../../../api.ts'
import { useNotice } from '../../../ui/notice.tsx'
import { Empty, Loaded, Page } from '../../../ui/page.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { paging } from '../../../ui/paging.ts'
import { useUrlState } from '../../../ui/url-state.ts'
import { useRefresh } from '../use-refresh.ts'
import { NoticeLine } from './notice-line.tsx'
import { noticeWords } from './words.ts'
import '../desk.css'
import './notices.css'

const Query = z.object({ unread: z.boolean().default(false), ...paging })

export function NoticesList() {
  const t = useWords(noticeWords)
  const notice = useNotice()
  const refresh = useRefresh()
  const [query, change] = useUrlState(Query)
  const notices = useQuery(
    api.desk.listNotices.queryOptions({
      input: { ...query, unread: query.unread || undefined },
      placeholderData: keepPreviousData,
      refetchInterval: 60_000,
    }),
  )
  const read = (ids?: string[]) => call.desk.readNotices({ ids }).then(refresh)
  const readAll = () => read().then(() => notice.done(t('allRead')), notice.failed)
  const anyUnread = notices.data?.items.some((one) => !one.read) ?? false
  return (
    <Page
      title={t('title')}
      actions={
        <Button disabled={!anyUnread} onClick={() => void readAll()}>
          {t('markAll')}
        </Button>
      }
    >
      <nav className="w-notice-tabs" aria-label={t('filter')}>
        {([false, true] as const).map((unread) => (
          <Link
            key={String(unread)}
            to="/notices"
            search={{ unread: unread || undefined } as never}
            activeProps={{ 'aria-current': undefined }}
            aria-current={unread === query.unread ? 'page' : undefined}
            data-current={unread === query.unread || undefined}
          >
            {t(unread ? 'unread' : 'all')}
          </Link>
        ))}
      </nav>
      <Loaded query={notices}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t(query.unread ? 'emptyUnread' : 'empty')}>
              {t(query.unread ? 'emptyUnreadHow' : 'emptyHow')}
            </Empty>
          ) : (
            <div className="w-notices-box" aria-busy={notices.isPlaceholderData}>
              <ul className="w-notices" aria-label={t('list')}>
                {page.items.map((one) => (
                  <NoticeLine key={one.id} notice={one} read={() => read([one.id]).catch(notice.failed)} />
                ))}
              </ul>
              <Pager {...page} onChange={change} />
            </div>
          )
        }
      </Loaded>
    </Page>
  )
}
