/** What happened in a matter while somebody typed; the form stays as it is. */
import type { Matter } from '@quanlian/contract'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { minute } from '../../../ui/format.ts'
import { useLabel, useNameOf, useWords } from '../../../ui/language.tsx'
import { entriesSince } from './groups.ts'
import { matterWords } from './words.ts'

interface StaleProps {
  matter: Matter
  /** Number of the last entry that the person knew. */
  known: number
  goOn: () => void
}

export function Stale({ matter, known, goOn }: StaleProps) {
  const t = useWords(matterWords)
  const label = useLabel()
  const nameOf = useNameOf()
  const box = useRef<HTMLDivElement>(null)
  const stale = matter.seq > known
  useEffect(() => {
    if (stale) box.current?.focus()
  }, [stale])
  if (!stale) return null
  const since = entriesSince(matter.timeline, known)
  return (
    <div className="m-stale" role="alert" tabIndex={-1} ref={box}>
      <p className="m-stale-title">{t('staleTitle')}</p>
      {since.length === 0 ? (
        <p>{t('staleHidden')}</p>
      ) : (
        <ul>
          {since.map((entry) => (
            <li key={entry.seq}>
              <a className="m-to-entry" href={`#entry-${entry.seq}`}>
                {label(entry.title)}
              </a>{' '}
              <span className="w-soft">
                {entry.body && nameOf(entry.body)} {minute(entry.at)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>{t('staleKept')}</p>
      <Button onClick={goOn}>{t('staleGoOn')}</Button>
    </div>
  )
}
