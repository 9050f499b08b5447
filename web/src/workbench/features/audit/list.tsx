/** The audit trail of my body, or of all for administrators. */
import type { AuditEvent } from '@quanlian/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import * as z from 'zod'
import { minute } from '../../../ui/format.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { api } from '../../api.ts'
import { DayField } from '../../ui/day-field.tsx'
import { eventNameWords } from '../../ui/event-words.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { Empty, Page } from '../../ui/page.tsx'
import { Pager } from '../../ui/pager.tsx'
import { paging } from '../../ui/paging.ts'
import { type Column, RecordTable } from '../../ui/record-table.tsx'
import { useUrlState } from '../../ui/url-state.ts'
import { auditWords } from './words.ts'

const Query = z.object({
  name: z.string().max(60).optional(),
  subject: z.uuid().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  ...paging,
})

export function AuditList() {
  const t = useWords(auditWords)
  const label = useLabel()
  const [query, change] = useUrlState(Query)
  const events = useQuery(api.identity.listEvents.queryOptions({ input: query, placeholderData: keepPreviousData }))
  return (
    <Page title={t('title')}>
      <p className="w-soft w-lead">{t('how')}</p>
      <RecordTable
        name="audit"
        caption={t('caption')}
        columns={useColumns((subject) => change({ subject }))}
        rows={events.data?.items}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        error={events.error}
        retry={() => events.refetch()}
        stale={events.isPlaceholderData}
        empty={<Empty title={t('emptyTitle')} />}
        tools={
          <>
            <FilterField label={t('name')}>
              {(id) => (
                <select
                  id={id}
                  className="w-select"
                  value={query.name ?? ''}
                  onChange={({ target }) => change({ name: target.value || undefined })}
                >
                  <option value="">{t('all')}</option>
                  {Object.entries(eventNameWords).map(([name, word]) => (
                    <option key={name} value={name}>
                      {label(word)}
                    </option>
                  ))}
                </select>
              )}
            </FilterField>
            <FilterField label={t('from')}>
              {(id) => <DayField id={id} value={query.from} onChange={(from) => change({ from })} />}
            </FilterField>
            <FilterField label={t('to')}>
              {(id) => <DayField id={id} value={query.to} onChange={(to) => change({ to })} />}
            </FilterField>
            {query.subject && (
              <Button onClick={() => change({ subject: undefined })}>
                {`${t('about', { id: query.subject.slice(0, 8) })} ×`}
              </Button>
            )}
          </>
        }
        footer={events.data && events.data.total > 0 && <Pager {...events.data} onChange={change} />}
      />
    </Page>
  )
}

function useColumns(about: (subject: string) => void): Column<AuditEvent>[] {
  const t = useWords(auditWords)
  const label = useLabel()
  return [
    { id: 'name', title: t('name'), main: true, cell: (row) => label(eventNameWords[row.name], row.name) },
    { id: 'at', title: t('at'), tight: true, cell: (row) => <time dateTime={row.at}>{minute(row.at)}</time> },
    { id: 'actor', title: t('actor'), tight: true, cell: (row) => row.actor ?? t('system') },
    { id: 'body', title: t('body'), cell: (row) => row.body },
    {
      id: 'subject',
      title: t('subject'),
      tight: true,
      cell: (row) =>
        row.subject && (
          <button type="button" className="w-linklike w-figures" onClick={() => about(row.subject ?? '')}>
            {row.subject.slice(0, 8)}
          </button>
        ),
    },
    {
      id: 'data',
      title: t('data'),
      cell: (row) => dataText(row.data) || null,
    },
    { id: 'request', title: t('request'), tight: true, hidden: true, cell: (row) => row.requestId },
  ]
}

function dataText(data: Record<string, unknown>) {
  return Object.entries(data)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(' · ')
}
