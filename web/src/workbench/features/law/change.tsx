/** One change of a rule: before and after, what it touches, its history, and the acts the server offers. */
import { type Change, contract, type Rule } from '@quanlian/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { count, minute } from '../../../ui/format.ts'
import { useLabel, useWords, type Words } from '../../../ui/language.tsx'
import { Shape } from '../../../ui/tag.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { api } from '../../api.ts'
import { useMay } from '../../session.ts'
import { Loaded, Page, Section } from '../../ui/page.tsx'
import { ChangeActs } from './acts.tsx'
import { Compare } from './compare.tsx'
import { MovedClocks } from './moved-clocks.tsx'
import { ChangeState } from './states.tsx'
import { lawWords } from './words.ts'
import './law.css'

/** A change with what only its own page tells. */
export interface WholeChange extends Change {
  before: Rule[]
  answers: number
  findings: Words[]
}

export function ChangePage() {
  const { id } = useParams({ from: '/law/$id' })
  const t = useWords(lawWords)
  const label = useLabel()
  const change = useQuery(api.law.getChange.queryOptions({ input: { id } }))
  return (
    <Page
      title={change.data ? t('changeTitle', { subject: label(change.data.rule.subject) }) : t('title')}
      crumbs={[{ to: '/law', label: t('title') }]}
      aside={change.data && <ChangeState state={change.data.state} />}
      actions={change.data && <ChangeActs change={change.data} />}
    >
      <Loaded query={change}>{(data) => <Shown change={data} />}</Loaded>
    </Page>
  )
}

function Shown({ change }: { change: WholeChange }) {
  const t = useWords(lawWords)
  const may = useMay()
  return (
    <>
      <Waits change={change} />
      <Compare change={change} />
      {change.state === 'draft' && <Findings findings={change.findings} />}
      {change.state === 'draft' && may(contract.desk.movedClocks) && (
        <Section title={t('moved')}>
          <MovedClocks id={change.id} />
        </Section>
      )}
      <Section title={t('answers')}>
        <p>{change.answers > 0 ? t('answersTouched', { n: count(change.answers) }) : t('answersNone')}</p>
      </Section>
      <Section title={t('reason')}>
        <p className="w-law-words">{change.reason}</p>
        {change.withdrawnBecause && (
          <p className="w-law-words">{t('withdrawnBecause', { reason: change.withdrawnBecause })}</p>
        )}
      </Section>
      <History change={change} />
    </>
  )
}

/** Why a draft stands still, for those who cannot publish it. */
function Waits({ change }: { change: Change }) {
  const t = useWords(lawWords)
  const may = useMay()
  if (change.state !== 'draft' || change.actions.includes('publish')) return null
  return <p className="w-note">{t(may(contract.law.publishChange) ? 'second' : 'awaits')}</p>
}

function Findings({ findings }: { findings: readonly Words[] }) {
  const t = useWords(lawWords)
  const label = useLabel()
  return (
    <Section title={t('findings')}>
      {findings.length === 0 ? (
        <p>{t('noFindings')}</p>
      ) : (
        <>
          <p className="w-soft">{t('findingsHow')}</p>
          <ul className="w-law-findings">
            {findings.map((finding) => (
              <li key={finding.zh}>
                <Shape tone="soon" />
                <span>{label(finding)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function History({ change }: { change: Change }) {
  const t = useWords(lawWords)
  const by = (name: string | null) => ({ by: name ?? t('somebody') })
  const moments = [
    {
      key: 'drafted',
      at: change.draftedAt,
      title: t('draftedEvent', by(change.draftedBy)),
      note: minute(change.draftedAt).slice(11),
    },
  ]
  if (change.decidedAt)
    moments.push({
      key: change.state,
      at: change.decidedAt,
      title: t(change.state === 'published' ? 'publishedEvent' : 'withdrawnEvent', by(change.decidedBy)),
      note: minute(change.decidedAt).slice(11),
    })
  return (
    <Section title={t('history')}>
      <Timeline moments={moments} />
    </Section>
  )
}
