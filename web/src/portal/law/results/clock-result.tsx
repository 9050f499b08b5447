/** When a time limit ends, in large type, and how it was counted. */
import { useWords } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { words } from './words.ts'

interface Result {
  start: string
  end: string
  due: string
  rolled: boolean
  excluded: number
  earliest: string | null
  term: { unit: string }
  progress: null | { state: 'not_started' | 'running' | 'suspended' | 'met' | 'late'; left: number }
}

const tones = { not_started: 'plain', running: 'going', suspended: 'plain', met: 'done', late: 'late' } as const

export function ClockResult({ result }: { result: Result }) {
  const t = useWords(words)
  const { start, end, due, rolled, excluded, earliest, term, progress } = result
  return (
    <div className="l-due">
      <p>
        <span>{t(term.unit === 'hour' ? 'dueInstant' : 'due')}</span>
        <b className="l-due-day">{due.replace('T', ' ').replace('+08:00', '')}</b>
      </p>
      <p>
        {[
          t('startCounted', { start }),
          rolled && t('rolled', { end }),
          excluded > 0 && t('excludedDays', { n: excluded }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {earliest && <p>{t('earliest', { day: earliest })}</p>}
      {progress && <Tag tone={tones[progress.state]}>{t(`state.${progress.state}`, { left: progress.left })}</Tag>}
    </div>
  )
}
