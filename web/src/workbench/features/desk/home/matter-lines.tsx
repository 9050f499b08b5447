/** A few matters, each in two lines: its name and when it is due, then number, state and what is to be done. */
import type { MatterRow } from '@quanlian/contract'
import { lastOf } from '../../../../ui/due.ts'
import { useDuty } from '../../../../ui/duty.ts'
import { useLabel } from '../../../../ui/language.tsx'
import { useAgo } from '../../../ui/ago.ts'
import { DueTag } from '../due-tag.tsx'
import { MatterTitle } from '../matter-title.tsx'

interface MatterLinesProps {
  rows: readonly MatterRow[]
  /** What stands at the right: the end of the next period, or when it changed. */
  when?: 'due' | 'changed'
  brief?: boolean
}

export function MatterLines({ rows, when = 'due', brief }: MatterLinesProps) {
  const label = useLabel()
  const dutyOf = useDuty()
  const ago = useAgo()
  return (
    <ul className="w-lines">
      {rows.map((row) => (
        <li key={row.id}>
          <div className="w-line-head">
            <MatterTitle row={row} />
            {when === 'changed' ? (
              <time className="w-faint" dateTime={row.changedAt}>
                {ago(row.changedAt)}
              </time>
            ) : (
              row.next && (
                <DueTag
                  state={row.next.late ? 'late' : 'running'}
                  due={lastOf(row.next.ends)}
                  ends={row.next.ends}
                  brief={brief}
                />
              )
            )}
          </div>
          <p className="w-soft">
            <span className="w-number">{row.number}</span>
            {row.states.map((state) => (
              <span key={state.id}>{label(state.title)}</span>
            ))}
            {when === 'due' && row.next && <span>{dutyOf(row.next)}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
