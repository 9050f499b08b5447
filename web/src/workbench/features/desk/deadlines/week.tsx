/** A week as seven columns, today marked; on a phone one day under the other. */
import type { Deadline } from '@quanlian/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { timeOf, toneOfClock } from '../../../../ui/due.ts'
import { count, today } from '../../../../ui/format.ts'
import { useLabel, useWords } from '../../../../ui/language.tsx'
import { Shape } from '../../../../ui/tag.tsx'
import { api } from '../../../api.ts'
import { dueWords } from '../../../ui/due-words.ts'
import { useNow } from '../../../ui/now.ts'
import { Loaded } from '../../../ui/page.tsx'
import { deskWords } from '../words.ts'
import { byDay, shifted, weekOf } from './group.ts'
import { type BoardQuery, type Change, filterOf } from './search.ts'
import { useDeadlines } from './use-deadlines.ts'
import { deadlineWords } from './words.ts'

const dayWords = ['day1', 'day2', 'day3', 'day4', 'day5', 'day6', 'day0'] as const

export function WeekView({ query, change }: { query: BoardQuery; change: Change }) {
  const t = useWords(deadlineWords)
  const now = today()
  const days = weekOf(query.week ?? now)
  const [from = now] = days
  const to = days.at(-1) ?? now
  const { asked, rows, total, complete } = useDeadlines(query, { from, to })
  const turn = (by: number) => change({ week: shifted(from, by) })
  return (
    <>
      <div className="w-week-head">
        <h2>{t('weekOf', { from, to })}</h2>
        <span className="w-week-turn w-noprint">
          <Button onClick={() => turn(-7)}>{t('previousWeek')}</Button>
          <Button disabled={days.includes(now)} onClick={() => change({ week: undefined })}>
            {t('thisWeekGo')}
          </Button>
          <Button onClick={() => turn(7)}>{t('nextWeek')}</Button>
        </span>
      </div>
      {days.includes(now) && <Before query={query} monday={from} />}
      <Loaded query={asked}>
        {() => (
          <>
            <ol className="w-week" aria-busy={asked.isPlaceholderData}>
              {[...byDay(rows ?? [], days)].map(([day, of], at) => (
                <Day key={day} day={day} name={t(dayWords[at] ?? 'day1')} rows={of} />
              ))}
            </ol>
            {!complete && (
              <p className="w-board-more w-noprint">
                <span className="w-soft">{t('shown', { n: count(rows?.length ?? 0), total: count(total) })}</span>
                <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
                  {t('more')}
                </Button>
              </p>
            )}
          </>
        )}
      </Loaded>
    </>
  )
}

function Day({ day, name, rows }: { day: string; name: string; rows: readonly Deadline[] }) {
  const t = useWords(deadlineWords)
  const isToday = day === today()
  return (
    <li className="w-day-column" data-today={isToday || undefined}>
      <h3>
        {name} <time dateTime={day}>{day.slice(5)}</time>
        {isToday && <span className="w-day-today">{t('today')}</span>}
      </h3>
      {rows.length === 0 ? (
        <p className="w-faint">{t('freeDay')}</p>
      ) : (
        <ul>
          {rows.map((one) => (
            <Card key={`${one.matter.id} ${one.clock.clock} ${one.clock.seq}`} deadline={one} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Card({ deadline: { matter, clock, assignee } }: { deadline: Deadline }) {
  const t = useWords(deadlineWords)
  const d = useWords(deskWords)
  const due = useWords(dueWords)
  const label = useLabel()
  const tone = toneOfClock(clock, useNow())
  return (
    <li className="w-card" data-own={clock.own || undefined}>
      <p className={`w-card-when q-tone-${tone}`}>
        <Shape tone={tone} />
        <b>{label(clock.title)}</b>
        {tone === 'late' && <span>{due('late')}</span>}
        {clock.due !== null && clock.due.length > 10 && <time dateTime={clock.due}>{timeOf(clock.due)}</time>}
      </p>
      <Link to="/matters/$id" params={{ id: matter.id }}>
        {matter.title}
      </Link>
      <p className="w-soft">
        {clock.own ? d('own') : label(clock.seatTitle)}
        {' · '}
        {assignee?.name ?? t('nobody')}
      </p>
      {clock.provisional.map((why) => (
        <p key={why.zh} className="w-deadline-why">
          {t('provisionalWhy', { reason: label(why) })}
        </p>
      ))}
    </li>
  )
}

/** What ended before this week and is still to do: it must not vanish with its column. */
function Before({ query, monday }: { query: BoardQuery; monday: string }) {
  const t = useWords(deadlineWords)
  const { data } = useQuery(
    api.desk.deadlines.queryOptions({ input: { ...filterOf(query), to: shifted(monday, -1), size: 1 } }),
  )
  if (!data?.total) return null
  return (
    <p className="w-note w-note-late">
      {t('lateBefore', { n: count(data.total) })}{' '}
      <Link to="/deadlines" search={((before: object) => ({ ...before, view: undefined, week: undefined })) as never}>
        {t('seeLate')}
      </Link>
    </p>
  )
}
