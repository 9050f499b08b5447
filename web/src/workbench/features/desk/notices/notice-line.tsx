/** One notice: what happened, in which matter, when. */
import type { MatterNotice } from '@quanlian/contract'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { minute } from '../../../../ui/format.ts'
import { useLabel, useWords } from '../../../../ui/language.tsx'
import { useAgo } from '../../../ui/ago.ts'
import { deskWords } from '../words.ts'
import { noticeWords } from './words.ts'

export function NoticeLine({ notice, read }: { notice: MatterNotice; read: () => unknown }) {
  const t = useWords(noticeWords)
  const d = useWords(deskWords)
  const label = useLabel()
  const ago = useAgo()
  const { matter, words, at } = notice
  return (
    <li data-unread={!notice.read || undefined}>
      <div>
        <p>
          {!notice.read && (
            <>
              <span className="w-dot" aria-hidden="true" />
              <span className="w-heard">{d('unread')} </span>
            </>
          )}
          {label(words)}
        </p>
        <Link to="/matters/$id" params={{ id: matter.id }} onClick={() => notice.read || read()}>
          {matter.title}
        </Link>
        <p className="w-soft">
          <span className="w-number">{matter.number}</span>
          {' · '}
          <time dateTime={at} title={minute(at)}>
            {ago(at)}
          </time>
        </p>
      </div>
      {!notice.read && (
        <Button
          size="small"
          aria-label={t('markReadOf', { number: matter.number, words: label(words) })}
          onClick={() => void read()}
        >
          {t('markRead')}
        </Button>
      )}
    </li>
  )
}
