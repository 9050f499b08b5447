/** What happened in a matter, day by day; newest first unless a reader likes it otherwise. */
import type { Matter } from '@quanlian/contract'
import { Button } from 'antd'
import { useEffect, useMemo } from 'react'
import { useLanguage, useWords } from '../../../ui/language.tsx'
import { useStored } from '../../ui/stored.ts'
import { TimelineEntry } from './entry.tsx'
import { groupByDay, type Order } from './groups.ts'
import { timelineWords } from './timeline-words.ts'
import './timeline.css'
import type { Panel } from './use-panel.ts'

export function MatterTimeline({ matter, panel }: { matter: Matter; panel: Panel }) {
  const t = useWords(timelineWords)
  const [order, setOrder] = useStored<Order>('matter.order', 'newest')
  const groups = useMemo(() => groupByDay(matter.timeline, order), [matter.timeline, order])
  const dayWords = useDayWords()
  useLinkedEntry(matter.id)
  const other = order === 'newest' ? 'oldest' : 'newest'
  return (
    <section className="w-section m-timeline" aria-labelledby="m-timeline-title">
      <div className="w-section-head">
        <h2 id="m-timeline-title">{t('title')}</h2>
        {matter.timeline.length > 1 && (
          <Button type="text" size="small" className="w-noprint" onClick={() => setOrder(other)}>
            {t(order)} <span aria-hidden="true">↕</span>
          </Button>
        )}
      </div>
      {groups.length === 0 && <p className="w-soft">{t('empty')}</p>}
      {groups.map(({ day, entries }) => (
        <section key={day} className="m-day" aria-label={day}>
          <h3 className="m-day-title">
            <time dateTime={day}>{day}</time> <span>{dayWords(day)}</span>
          </h3>
          <ol>
            {entries.map((entry) => (
              <TimelineEntry key={entry.seq} entry={entry} matter={matter} panel={panel} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

/** The day of the week. */
function useDayWords() {
  const { language } = useLanguage()
  return (day: string) =>
    new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    )
}

/** A link to one entry brings it into view, also when the entry arrives after the page. */
function useLinkedEntry(id: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each matter
  useEffect(() => {
    const { hash } = location
    const entry = /^#entry-\d+$/.test(hash) ? document.getElementById(hash.slice(1)) : null
    entry?.scrollIntoView({ block: 'center' })
    entry?.focus({ preventScroll: true })
  }, [id])
}
