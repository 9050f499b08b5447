/** One entry of the timeline: who did what for which body, what was filled in, its papers, and what became of it. */
import type { Matter, MatterEntry } from '@quanlian/contract'
import { minute } from '../../../ui/format.ts'
import { useLabel, useNameOf, useWords } from '../../../ui/language.tsx'
import { Shape, type Tone } from '../../../ui/tag.tsx'
import { EntryActs } from './entry-acts.tsx'
import { EntryFields } from './entry-fields.tsx'
import { correctionsOf, withdrawalOf } from './groups.ts'
import { Papers } from './papers.tsx'
import { timelineWords } from './timeline-words.ts'
import type { Panel } from './use-panel.ts'

interface EntryProps {
  entry: MatterEntry
  matter: Matter
  panel: Panel
}

export function TimelineEntry({ entry, matter, panel }: EntryProps) {
  const { seq, withdrawn } = entry
  return (
    <li
      id={`entry-${seq}`}
      className="m-entry"
      tabIndex={-1}
      data-kind={entry.kind}
      data-withdrawn={withdrawn || undefined}
    >
      <span className={`m-mark q-tone-${toneOf(entry)}`}>
        <Shape tone={toneOf(entry)} />
      </span>
      <div className="m-entry-body">
        <Title entry={entry} />
        <By entry={entry} />
        <Became entry={entry} matter={matter} />
        <EntryFields entry={entry} matter={matter} />
        {entry.papers.length > 0 && <Papers papers={entry.papers} matter={matter.id} />}
        <EntryActs entry={entry} matter={matter} panel={panel} />
      </div>
    </li>
  )
}

function toneOf({ kind, withdrawn }: MatterEntry): Tone {
  if (withdrawn || kind === 'withdraw') return 'ended'
  return kind === 'act' ? 'done' : 'going'
}

function Title({ entry: { kind, title, seq, at, withdrawn } }: { entry: MatterEntry }) {
  const t = useWords(timelineWords)
  const label = useLabel()
  const action = label(title)
  const words = {
    act: action,
    correct: t('corrected', { action }),
    withdraw: t('withdrawn', { action }),
    adopt: t('adopted'),
  }
  return (
    <h4 className="m-entry-title">
      {withdrawn ? <s>{words[kind]}</s> : words[kind]}
      <a className="m-seq" href={`#entry-${seq}`}>
        {t('step', { n: seq })}
      </a>
      <time className="m-entry-at" dateTime={at}>
        {minute(at).slice(11)}
      </time>
    </h4>
  )
}

function By({ entry: { body, seatTitle, person } }: { entry: MatterEntry }) {
  const t = useWords(timelineWords)
  const label = useLabel()
  const nameOf = useNameOf()
  const doer = body ? t('inSeat', { body: nameOf(body), seat: label(seatTitle) }) : t('platform')
  return (
    <p className="m-by">
      {doer}
      {person && <span> · {person}</span>}
    </p>
  )
}

/** What later entries did to this one, and what this one did to an earlier. */
function Became({ entry, matter }: { entry: MatterEntry; matter: Matter }) {
  const t = useWords(timelineWords)
  const corrections = correctionsOf(matter.timeline, entry.seq)
  const withdrawal = withdrawalOf(matter.timeline, entry.seq)
  return (
    <>
      {entry.refers !== null && (
        <p>
          <a className="m-to-entry" href={`#entry-${entry.refers}`}>
            {t('about', { n: entry.refers })}
          </a>
        </p>
      )}
      {entry.reason && <p className="m-reason">{t('reason', { reason: entry.reason })}</p>}
      {corrections.map(({ seq }) => (
        <p key={seq}>
          <a className="m-to-entry" href={`#entry-${seq}`}>
            {t('wasCorrected', { n: seq })}
          </a>
        </p>
      ))}
      {entry.withdrawn && (
        <p className="m-reason">
          {t('wasWithdrawn')}
          {withdrawal && (
            <>
              {' · '}
              <a className="m-to-entry" href={`#entry-${withdrawal.seq}`}>
                {t('about', { n: withdrawal.seq })}
              </a>
              {withdrawal.reason && ` · ${t('reason', { reason: withdrawal.reason })}`}
            </>
          )}
        </p>
      )}
    </>
  )
}
