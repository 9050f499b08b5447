/** Clocks under headings by urgency. A heading's number is exact once everything under it is on the page. */
import { Button } from 'antd'
import { count } from '../../../../ui/format.ts'
import { useWords } from '../../../../ui/language.tsx'
import { useNow } from '../../../ui/now.ts'
import { Empty, Loaded } from '../../../ui/page.tsx'
import { DeadlineLine } from './deadline-line.tsx'
import { type Group, groupDeadlines } from './group.ts'
import type { BoardQuery } from './search.ts'
import { useDeadlines } from './use-deadlines.ts'
import { deadlineWords } from './words.ts'

export function DeadlineList({ query }: { query: BoardQuery }) {
  const t = useWords(deadlineWords)
  const now = useNow()
  const { asked, rows, total, complete } = useDeadlines(query)
  const filtered = query.own || query.assignee !== undefined
  return (
    <Loaded query={asked}>
      {() => {
        const found = groupDeadlines(rows ?? [], now)
        const last = found.findLast(({ group }) => group !== 'suspended' && group !== 'unknown')?.group
        if (found.length === 0)
          return (
            <Empty title={t(filtered ? 'emptyFiltered' : 'empty')}>
              {t(filtered ? 'emptyFilteredHow' : 'emptyHow')}
            </Empty>
          )
        return (
          <div className="w-board" aria-busy={asked.isPlaceholderData}>
            {found.map(({ group, rows: of }) => (
              <section key={group} className="w-section" data-group={group}>
                <div className="w-section-head">
                  <h2>{t(headings[group])}</h2>
                  <span className="w-soft">
                    {t(complete || (group !== last && isDated(group)) ? 'groupCount' : 'groupCountOpen', {
                      n: count(of.length),
                    })}
                  </span>
                </div>
                {(group === 'unknown' || group === 'suspended') && (
                  <p className="w-soft w-board-how">{t(group === 'unknown' ? 'unknownHow' : 'suspendedHow')}</p>
                )}
                <ul className="w-deadlines">
                  {of.map((one) => (
                    <DeadlineLine key={`${one.matter.id} ${one.clock.clock} ${one.clock.seq}`} deadline={one} />
                  ))}
                </ul>
              </section>
            ))}
            {!complete && (
              <p className="w-board-more w-noprint">
                <span className="w-soft">{t('shown', { n: count(rows?.length ?? 0), total: count(total) })}</span>
                <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
                  {t('more')}
                </Button>
              </p>
            )}
          </div>
        )
      }}
    </Loaded>
  )
}

const headings = {
  late: 'late',
  today: 'today',
  week: 'thisWeek',
  later: 'later',
  suspended: 'suspended',
  unknown: 'unknown',
} as const satisfies Record<Group, keyof typeof deadlineWords>

function isDated(group: Group) {
  return group !== 'suspended' && group !== 'unknown'
}
