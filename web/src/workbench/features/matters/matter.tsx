/** The page of one matter: what it is and what comes next, what happened, and beside it periods, people, questions. */
import type { Matter } from '@quanlian/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { fieldsOf } from '../../../ui/form/schema.ts'
import { useWords } from '../../../ui/language.tsx'
import { api, call, problemOf } from '../../api.ts'
import { Empty, Loaded, PlainPage } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem.tsx'
import { Acts } from './acts.tsx'
import { Head } from './head.tsx'
import { Keys } from './keys.tsx'
import { MatterPanel } from './panel.tsx'
import { Side } from './side.tsx'
import { MatterTimeline } from './timeline.tsx'
import { type Panel, usePanel } from './use-panel.ts'
import { matterWords } from './words.ts'
import './matters.css'

export function MatterPage() {
  const { id } = useParams({ from: '/matters/$id' })
  const t = useWords(matterWords)
  const matter = useQuery(
    api.matters.get.queryOptions({
      input: { id },
      refetchOnWindowFocus: 'always',
      refetchInterval: ({ state }) => (state.data && isMaking(state.data) ? 3000 : 60_000),
    }),
  )
  useSeen(matter.data)
  const refused = matter.data === undefined && matter.error !== null
  return (
    <PlainPage title={matter.data?.title ?? t('title')} crumbs={[{ to: '/matters', label: t('queue') }]}>
      {refused ? (
        <Refusal error={matter.error} retry={() => void matter.refetch()} />
      ) : (
        <Loaded query={matter}>{(data) => <Shown key={id} matter={data} />}</Loaded>
      )}
    </PlainPage>
  )
}

function Shown({ matter }: { matter: Matter }) {
  const panel = usePanel(matter)
  return (
    <article className="m-page">
      <Head matter={matter} />
      <Acts matter={matter} panel={panel} />
      <div className={splitClass(panel)}>
        <MatterTimeline matter={matter} panel={panel} />
        {panel.open ? <MatterPanel key={panel.key} matter={matter} panel={panel} /> : <Side matter={matter} />}
      </div>
      <Keys matter={matter} panel={panel} />
    </article>
  )
}

/** A table asks for more room. */
function splitClass({ open }: Panel): string {
  if (!open) return 'm-split'
  const form = open.kind === 'act' ? open.action.form : open.kind === 'correct' ? open.entry.form : null
  const wide = fieldsOf(form).some(({ widget }) => widget === 'rows')
  return wide ? 'm-split m-split-open m-split-wide' : 'm-split m-split-open'
}

/** The same words whether it does not exist or is not for this body. */
function Refusal({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useWords(matterWords)
  const missing = problemOf(error).code === 'matters.not_found'
  return (
    <>
      <h1 id="w-title" tabIndex={-1}>
        {t(missing ? 'notFound' : 'title')}
      </h1>
      {missing ? (
        <Empty title={t('notFoundHow')}>
          <Link to="/matters">{t('backToQueue')}</Link>
        </Empty>
      ) : (
        <ProblemNote error={error} retry={retry} />
      )}
    </>
  )
}

/** Tells the server that the body has seen the matter as it stands. */
function useSeen(matter: Matter | undefined) {
  const { id, seq } = matter ?? {}
  useEffect(() => {
    // Not seen is no harm to the page: the queue shows it as new once more.
    if (id !== undefined && seq !== undefined) call.desk.markSeen({ id, seq }).catch(() => {})
  }, [id, seq])
}

function isMaking({ timeline }: Matter): boolean {
  return timeline.some(({ papers }) => papers.some(({ ready }) => !ready))
}
