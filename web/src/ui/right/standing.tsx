/** Where a right stands: shape, word, and the date since when. */
import { statusLabels } from '@quanlian/contract/words'
import type { RightStatus } from '@quanlian/office-formats/record'
import { Term } from '../disclosure.tsx'
import { day, daysBetween, span, today } from '../format.ts'
import { useLabel, useWords } from '../language.tsx'
import { Tag, type Tone } from '../tag.tsx'
import { words as common } from '../words.ts'
import { notes, words } from './words.ts'

const tones: Record<RightStatus, Tone> = {
  filed: 'going',
  published: 'going',
  examination: 'going',
  opposition: 'going',
  in_force: 'done',
  expired: 'ended',
  ceased: 'ended',
  withdrawn: 'ended',
  refused: 'ended',
  invalidated: 'late',
  revoked: 'late',
  unknown: 'plain',
}

/** The short form, for lists. */
export function StatusTag({ status }: { status: RightStatus }) {
  const label = useLabel()
  return <Tag tone={tones[status]}>{label(statusLabels[status])}</Tag>
}

/** The line under the title: the status explained, its source, and a warning half a year before the end. */
export function Standing(props: { status?: { code: RightStatus; date?: string; source?: string }; expiry?: string }) {
  const t = useWords(words)
  const label = useLabel()
  const status = props.status ?? { code: 'unknown' as const }
  return (
    <div className="r-standing">
      <Tag tone={tones[status.code]}>
        <Term note={label(notes[status.code])}>{label(statusLabels[status.code])}</Term>
      </Tag>
      {status.date && <span>{t('since', { date: day(status.date) })}</span>}
      {status.source && <span className="q-fine">{t('statusSource', { source: status.source })}</span>}
      {status.code === 'in_force' && props.expiry && <Ending expiry={props.expiry} />}
    </div>
  )
}

function Ending({ expiry }: { expiry: string }) {
  const t = useWords(words)
  const spell = useSpan()
  const left = daysBetween(today(), expiry)
  if (left > 183) return null
  if (left < 0) return <Tag tone="soon">{t('expiredUnsaid', { date: expiry })}</Tag>
  return <Tag tone="soon">{t('expiresSoon', { date: expiry, span: spell(left) })}</Tag>
}

/** Days in words: days, months or years, in the reader's language. */
export function useSpan() {
  const t = useWords(common)
  return (days: number) => {
    const { unit, n } = span(days)
    return n === 1 ? t(unit) : t(`${unit}s`, { n })
  }
}
