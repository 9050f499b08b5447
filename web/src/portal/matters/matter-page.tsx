/** One matter for those it concerns: where it stands, what they can do, its papers, and what happened. */
import './matters.css'
import type { Matter } from '@quanlian/contract'
import { useEffect } from 'react'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { send } from '../../ui/fetch.ts'
import { day, minute } from '../../ui/format.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { usePlace } from '../router.ts'
import { useSession } from '../session.tsx'
import { SignInFirst } from '../sign-in-first.tsx'
import { useTitle } from '../title.tsx'
import { useAnswer } from '../use-answer.ts'
import { ActForm } from './act-form.tsx'
import { AmendForm } from './amend-form.tsx'
import { Links, Participants, Questions } from './around.tsx'
import { Can } from './can.tsx'
import { ClockLine, openClocks } from './clock-line.tsx'
import { DownloadButton } from './download-button.tsx'
import { Entries } from './entries.tsx'
import { Messages } from './messages.tsx'
import { Papers } from './papers.tsx'
import { words } from './words.ts'

export function MatterPage({ id }: { id: string }) {
  const t = useWords(words)
  const { session } = useSession()
  useTitle(t('title'))
  if (session?.person) return <Asked key={session.body?.id} id={id} />
  return (
    <>
      <h1>{t('title')}</h1>
      <SignInFirst>{null}</SignInFirst>
    </>
  )
}

function Asked({ id }: { id: string }) {
  const t = useWords(words)
  const { search } = usePlace()
  const { answer: matter, error, again } = useAnswer<Matter>(`/matters/${id}`)
  useTitle(matter ? `${matter.title} ${matter.number}` : t('title'))
  const seq = matter?.seq
  useEffect(() => {
    // That it was looked at is worth a try, not a complaint.
    if (seq) send('POST', `/matters/${id}/seen`, { seq }).catch(() => undefined)
  }, [id, seq])
  if (error)
    return (
      <ErrorState whole error={error} again={again}>
        <ButtonLink to="/matters">{t('back')}</ButtonLink>
      </ErrorState>
    )
  if (!matter) return <Skeleton lines={12} />
  const wanted = search.get('do')
  if (wanted) return <ActForm key={wanted} matter={matter} name={wanted} again={again} />
  const amended = (['correct', 'withdraw'] as const).find((way) => search.has(way))
  if (amended)
    return <AmendForm key={amended} matter={matter} way={amended} refers={Number(search.get(amended))} again={again} />
  return <Told matter={matter} done={search.get('done')} again={again} />
}

function Told({ matter, done, again }: { matter: Matter; done: string | null; again: () => void }) {
  const t = useWords(words)
  const last = matter.timeline.at(-1)
  const label = useLabel()
  return (
    <article className="m-matter">
      <p className="p-back q-no-print">
        <Link to="/matters">{t('back')}</Link>
      </p>
      {done && last?.action === done && (
        <p className="m-done" role="status">
          {last.kind === 'act' ? t('done', { action: label(last.title) }) : t('amended')}
        </p>
      )}
      <Head matter={matter} />
      <Can matter={matter} />
      <Papers matter={matter} again={again} />
      <Entries matter={matter} />
      <Clocks matter={matter} />
      <Messages matter={matter} />
      <Participants matter={matter} />
      <Links matter={matter} />
      <Questions matter={matter} />
      <Tools matter={matter} />
    </article>
  )
}

function Head({ matter }: { matter: Matter }) {
  const t = useWords(words)
  const label = useLabel()
  const shown = matter.states.filter(({ rest }) => !rest)
  const next = matter.ended ? [] : openClocks(matter).slice(0, 2)
  return (
    <header className="m-head">
      <p className="m-line">
        <span>{label(matter.procedure.title)}</span>
        <span>{matter.number}</span>
        <span>{t('openedOn', { day: day(matter.openedAt) })}</span>
      </p>
      <h1>{matter.title}</h1>
      <section className="m-status" aria-label={t('stateNow')}>
        <div className="m-line">
          {shown.map((state) => (
            <Tag key={state.id} tone={matter.ended ? 'ended' : 'going'}>
              {label(state.title)}
            </Tag>
          ))}
          {matter.ended && !shown.some(({ end }) => end) && <Tag tone="ended">{t('closed')}</Tag>}
        </div>
        {next.map((clock) => (
          <ClockLine key={`${clock.clock} ${clock.seq}`} clock={clock} />
        ))}
      </section>
    </header>
  )
}

function Clocks({ matter }: { matter: Matter }) {
  const t = useWords(words)
  if (matter.clocks.length === 0) return null
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">{t('clocks')}</h2>
      <ul className="m-clocks">
        {matter.clocks.map((clock) => (
          <li key={`${clock.clock} ${clock.seq}`}>
            <ClockLine clock={clock} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Tools({ matter }: { matter: Matter }) {
  const t = useWords(words)
  return (
    <>
      <div className="q-actions q-no-print">
        {matter.may.includes('archive') && (
          <DownloadButton path={`/matters/${matter.id}/archive`} name={`${matter.number}.zip`} icon>
            {t('archive')}
          </DownloadButton>
        )}
        <Button icon="print" onClick={() => print()}>
          {t('print')}
        </Button>
        <Link to={`/procedures/${matter.procedure.id}`}>{t('howItRuns')}</Link>
      </div>
      <p className="p-print-only">{t('printed', { at: minute(new Date().toISOString()), address: location.href })}</p>
    </>
  )
}
