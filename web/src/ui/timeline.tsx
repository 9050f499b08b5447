/** What happened, in order, on a line. */
import type { ReactNode } from 'react'
import { day } from './format.ts'

export interface Moment {
  key: string
  /** ISO day or instant. */
  at: string
  title: ReactNode
  note?: ReactNode
  strong?: boolean
}

export function Timeline({ moments }: { moments: Moment[] }) {
  return (
    <ol className="q-timeline">
      {moments.map((moment) => (
        <li key={moment.key} className={moment.strong ? 'q-timeline-strong' : undefined}>
          <time dateTime={moment.at}>{day(moment.at)}</time>
          <div>
            <span>{moment.title}</span>
            {moment.note && <small>{moment.note}</small>}
          </div>
        </li>
      ))}
    </ol>
  )
}
