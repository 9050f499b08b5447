/** The deadline board: every clock that runs in the matters of the body, by urgency or by week. */
import { Link } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { useWords } from '../../../../ui/language.tsx'
import { FilterField } from '../../../ui/filter-field.tsx'
import { Page } from '../../../ui/page.tsx'
import { useUrlState } from '../../../ui/url-state.ts'
import { AssigneeFilter } from '../people.tsx'
import { PrintButton, PrintHead } from '../print.tsx'
import { AbsencesButton, AwayToday } from './absences.tsx'
import { CalendarButton } from './calendar.tsx'
import { DeadlineList } from './list.tsx'
import { BoardQuery } from './search.ts'
import { WeekView } from './week.tsx'
import { deadlineWords } from './words.ts'
import '../desk.css'
import './deadlines.css'

const views = ['list', 'week'] as const

export function DeadlineBoard() {
  const t = useWords(deadlineWords)
  const [query, change] = useUrlState(BoardQuery)
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <CalendarButton />
          <AbsencesButton />
          <PrintButton />
        </>
      }
    >
      <PrintHead />
      <AwayToday />
      <div className="w-board-tools w-noprint">
        <nav className="w-switch" aria-label={t('views')}>
          {views.map((view) => (
            <Link
              key={view}
              to="/deadlines"
              search={((before: object) => ({ ...before, view: view === 'list' ? undefined : view })) as never}
              activeProps={{ 'aria-current': undefined }}
              aria-current={view === query.view ? 'page' : undefined}
              data-current={view === query.view || undefined}
            >
              {t(view)}
            </Link>
          ))}
        </nav>
        <FilterField label={t('whose')}>
          {(id) => (
            <AssigneeFilter
              id={id}
              value={query.assignee}
              onChange={(assignee) => change({ assignee: assignee as BoardQuery['assignee'] })}
            />
          )}
        </FilterField>
        <Checkbox checked={query.own} onChange={({ target }) => change({ own: target.checked })}>
          {t('ownOnly')}
        </Checkbox>
      </div>
      {query.view === 'week' ? <WeekView query={query} change={change} /> : <DeadlineList query={query} />}
    </Page>
  )
}
