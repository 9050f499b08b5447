/** The columns of the queue. */
import type { MatterRow } from '@quanlian/contract'
import { day } from '../../../../ui/format.ts'
import { useLabel, useWords } from '../../../../ui/language.tsx'
import { useAgo } from '../../../ui/ago.ts'
import type { Column } from '../../../ui/record-table.tsx'
import { MatterTitle } from '../matter-title.tsx'
import { NextDue } from '../next-due.tsx'
import { deskWords } from '../words.ts'
import { queueWords } from './words.ts'

export function useMatterColumns(): Column<MatterRow>[] {
  const t = useWords(queueWords)
  const d = useWords(deskWords)
  const label = useLabel()
  const ago = useAgo()
  return [
    {
      id: 'matter',
      title: t('colMatter'),
      main: true,
      cell: (row) => (
        <>
          <MatterTitle row={row} />
          <span className="w-soft w-number w-under">{row.number}</span>
        </>
      ),
    },
    { id: 'procedure', title: t('colProcedure'), hidden: true, cell: (row) => label(row.procedureTitle) },
    {
      id: 'state',
      title: t('colState'),
      cell: (row) => (
        <div className="w-states">
          {row.states.map((state) => (
            <span key={state.id} className="w-state">
              {label(state.title)}
            </span>
          ))}
          {row.waiting && <span className="w-waits">{t('waitsForMe')}</span>}
        </div>
      ),
    },
    {
      id: 'due',
      title: t('colDue'),
      sort: { asc: 'due' },
      cell: (row) => (row.next ? <NextDue next={row.next} /> : null),
    },
    {
      id: 'assignee',
      title: t('colAssignee'),
      tight: true,
      cell: (row) => row.assignee?.name ?? <span className="w-faint">{d('nobody')}</span>,
    },
    {
      id: 'changed',
      title: t('colChanged'),
      tight: true,
      sort: { desc: 'changed' },
      cell: (row) => <time dateTime={row.changedAt}>{ago(row.changedAt)}</time>,
    },
    {
      id: 'opened',
      title: t('colOpened'),
      tight: true,
      hidden: true,
      sort: { desc: 'opened' },
      cell: (row) => <time dateTime={row.openedAt}>{day(row.openedAt)}</time>,
    },
  ]
}
