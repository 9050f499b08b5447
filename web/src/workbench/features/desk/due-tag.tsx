/** Where a period stands as a tag, with its last day, so that neither has to be worked out from the other. */
import type { MatterClock } from '@quanlian/contract'
import { timeOf, toneOfClock } from '../../../ui/due.ts'
import { day } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { useLeft } from '../../ui/due-left.ts'
import { dueWords } from '../../ui/due-words.ts'
import { useNow } from '../../ui/now.ts'

interface DueTagProps extends Pick<MatterClock, 'state' | 'due' | 'ends'> {
  /** Without the day, where there is little room. */
  brief?: boolean
}

export function DueTag({ state, due, ends, brief = false }: DueTagProps) {
  const t = useWords(dueWords)
  const left = useLeft()
  const now = useNow()
  const counted = due !== null && (state === 'running' || state === 'late')
  return (
    <span className="w-due">
      <Tag tone={toneOfClock({ state, due, ends }, now)}>{counted ? left(due, now) : t(state)}</Tag>
      {counted && !brief && (
        <time className="w-soft" dateTime={due}>
          {due.length > 10 ? `${day(due).slice(5)} ${timeOf(due)}` : due}
        </time>
      )}
    </span>
  )
}
