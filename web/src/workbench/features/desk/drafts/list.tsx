/** Forms half filled in: to go on with, or to throw away. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { minute } from '../../../../ui/format.ts'
import { useLabel, useWords } from '../../../../ui/language.tsx'
import { api, call } from '../../../api.ts'
import { useNotice } from '../../../ui/notice.tsx'
import { Empty, Page } from '../../../ui/page.tsx'
import { type Column, RecordTable } from '../../../ui/record-table.tsx'
import { uiWords } from '../../../ui/words.ts'
import { useRefresh } from '../use-refresh.ts'
import { draftWords } from './words.ts'
import '../desk.css'
import './drafts.css'

type Draft = Awaited<ReturnType<typeof call.desk.listDrafts>>['items'][number]

export function DraftsList() {
  const t = useWords(draftWords)
  const u = useWords(uiWords)
  const drafts = useQuery(api.desk.listDrafts.queryOptions({ input: {} }))
  return (
    <Page title={t('title')}>
      <p className="w-soft w-lead">{t('how')}</p>
      <RecordTable
        name="drafts"
        caption={t('caption')}
        columns={useColumns()}
        rows={drafts.data?.items}
        rowKey={(row) => row.id}
        rowName={(row) => row.id}
        error={drafts.data ? undefined : drafts.error}
        retry={() => drafts.refetch()}
        tools={drafts.data && <span className="w-soft">{u('rowsTotal', { n: drafts.data.items.length })}</span>}
        empty={<Empty title={t('empty')}>{t('emptyHow')}</Empty>}
      />
    </Page>
  )
}

function useColumns(): Column<Draft>[] {
  const t = useWords(draftWords)
  const whatOf = useWhat()
  return [
    { id: 'what', title: t('colWhat'), main: true, cell: (row) => whatOf(row) },
    {
      id: 'matter',
      title: t('colMatter'),
      cell: ({ matter }) =>
        matter ? (
          <span>
            {matter.title} <span className="w-faint w-number">{matter.number}</span>
          </span>
        ) : (
          <span className="w-soft">{t('newMatter')}</span>
        ),
    },
    { id: 'at', title: t('colAt'), tight: true, cell: (row) => <time dateTime={row.at}>{minute(row.at)}</time> },
    { id: 'acts', title: t('colActs'), tight: true, cell: (row) => <Acts draft={row} /> },
  ]
}

function Acts({ draft }: { draft: Draft }) {
  const t = useWords(draftWords)
  const u = useWords(uiWords)
  const { modal } = App.useApp()
  const notice = useNotice()
  const refresh = useRefresh()
  const what = useWhat()(draft)
  const drop = () =>
    call.desk.dropDraft({ id: draft.id }).then(async () => {
      await refresh()
      notice.done(t('dropped'))
    }, notice.failed)
  const ask = () =>
    void modal.confirm({
      title: t('dropOf', { what }),
      content: t('dropAsk'),
      okText: t('drop'),
      cancelText: u('cancel'),
      okButtonProps: { danger: true },
      onOk: drop,
    })
  return (
    <span className="w-draft-acts">
      <Continue draft={draft} label={t('goOf', { what })} />
      <Button aria-label={t('dropOf', { what })} onClick={ask}>
        {t('drop')}
      </Button>
    </span>
  )
}

/** The form it belongs to: on the page of the matter, or that of a matter to be opened. */
function Continue({ draft: { matter, procedure, action }, label }: { draft: Draft; label: string }) {
  const t = useWords(draftWords)
  if (!matter)
    return (
      <Link to="/matters/new/$procedure" params={{ procedure }} className="w-button" aria-label={label}>
        {t('go')}
      </Link>
    )
  return (
    <Link
      to="/matters/$id"
      params={{ id: matter.id }}
      search={{ do: action } as never}
      className="w-button"
      aria-label={label}
    >
      {t('go')}
    </Link>
  )
}

function useWhat() {
  const t = useWords(draftWords)
  const label = useLabel()
  return ({ procedureTitle, actionTitle }: Draft) =>
    t('whatOf', { procedure: label(procedureTitle), action: label(actionTitle) })
}
