/** Says that a matter has moved on while somebody typed. */
import type { Matter } from '@quanlian/contract'
import { minute } from '../../ui/format.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { words } from './words.ts'

/** What happened while the reader typed, as far as it is theirs to see. */
export function Since({ matter, known }: { matter: Matter; known: number }) {
  const t = useWords(words)
  const label = useLabel()
  return (
    <div className="m-since" role="alert">
      <p>{t('stale')}</p>
      <ul className="p-bullets">
        {matter.timeline
          .filter(({ seq }) => seq > known)
          .map((entry) => (
            <li key={entry.seq}>
              {label(entry.title)} <span className="q-fine">{minute(entry.at)}</span>
            </li>
          ))}
      </ul>
    </div>
  )
}
