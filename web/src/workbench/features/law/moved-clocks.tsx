/** Clocks of open matters that a draft would move, whosever they are: what publishing it does, before somebody does. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { momentOf } from '../../../ui/due.ts'
import { count } from '../../../ui/format.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { api, type call } from '../../api.ts'
import { Loaded } from '../../ui/page.tsx'
import { type Column, RecordTable } from '../../ui/record-table.tsx'
import { lawWords } from './words.ts'

/** @param children what may be done once the list is there */
export function MovedClocks({ id, children }: { id: string; children?: ReactNode }) {
  const moved = useQuery(api.desk.movedClocks.queryOptions({ input: { id } }))
  return (
    <Loaded query={moved}>
      {(data) => (
        <>
          <List {...data} />
          {children}
        </>
      )}
    </Loaded>
  )
}

type Moved = Awaited<ReturnType<typeof call.desk.movedClocks>>
type Line = Moved['items'][number] & { key: string }

function List({ items, total }: Moved) {
  const t = useWords(lawWords)
  const label = useLabel()
  if (total === 0) return <p>{t('movedNone')}</p>
  const dayOf = (due: string | null) => (due === null ? t('dayUnknown') : momentOf(due))
  const columns: Column<Line>[] = [
    { id: 'number', title: t('matterNumber'), main: true, tight: true, cell: ({ number }) => number },
    { id: 'procedure', title: t('procedure'), cell: ({ procedureTitle }) => label(procedureTitle) },
    { id: 'clock', title: t('clock'), cell: ({ clock }) => label(clock) },
    { id: 'before', title: t('dayNow'), tight: true, cell: ({ before }) => dayOf(before) },
    { id: 'after', title: t('dayAfter'), tight: true, cell: ({ after }) => dayOf(after) },
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="w-law-scroll w-law-moved" aria-label={t('moved')} tabIndex={0}>
      <RecordTable
        name="law-moved"
        caption={t('moved')}
        columns={columns}
        // A matter may run one clock twice.
        rows={items.map((one, at) => ({ ...one, key: `${at}` }))}
        rowKey={({ key }) => key}
        rowName={({ number }) => number}
        tools={
          <span>
            {t('movedHow', { n: count(total) })}
            {items.length < total && t('movedCut', { n: count(items.length) })}
          </span>
        }
      />
    </section>
  )
}
