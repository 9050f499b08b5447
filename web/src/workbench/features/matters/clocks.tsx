/** Every period of a matter: whose duty, by when, by which rule, and what is not certain about it. */
import type { Matter, MatterClock } from '@quanlian/contract'
import { useMemo } from 'react'
import { toneOfClock, whenOf } from '../../../ui/due.ts'
import { useDuty } from '../../../ui/duty.ts'
import { day, minute } from '../../../ui/format.ts'
import { useLabel, useLanguage, useWords } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { useLeft } from '../../ui/due-left.ts'
import { dueWords } from '../../ui/due-words.ts'
import { useNow } from '../../ui/now.ts'
import { Section } from '../../ui/page.tsx'
import { RuleChip } from '../../ui/rule-chip.tsx'
import { inOrder, openClocks } from './next-clock.ts'
import { sideWords } from './side-words.ts'

export function Clocks({ matter }: { matter: Matter }) {
  const t = useWords(sideWords)
  const now = useNow()
  const open = useMemo(() => openClocks(matter.clocks), [matter.clocks])
  const done = useMemo(() => matter.clocks.filter((clock) => !open.includes(clock)), [matter.clocks, open])
  return (
    <div id="m-clocks">
      <Section title={t('clocks')}>
        {matter.clocks.length === 0 && <p className="w-soft">{t('noClocks')}</p>}
        <List clocks={inOrder(open, now)} now={now} />
        {done.length > 0 &&
          (open.length === 0 ? (
            <List clocks={done} now={now} />
          ) : (
            <details className="m-fold">
              <summary>{t('doneClocks', { n: done.length })}</summary>
              <List clocks={done} now={now} />
            </details>
          ))}
      </Section>
    </div>
  )
}

function List({ clocks, now }: { clocks: readonly MatterClock[]; now: string }) {
  if (clocks.length === 0) return null
  return (
    <ul>
      {clocks.map((clock) => (
        <Clock key={`${clock.clock} ${clock.seq}`} clock={clock} now={now} />
      ))}
    </ul>
  )
}

function Clock({ clock, now }: { clock: MatterClock; now: string }) {
  const t = useWords(sideWords)
  const label = useLabel()
  const dutyOf = useDuty()
  const { language } = useLanguage()
  const when = (moment: string) => whenOf(moment, language, now)
  return (
    <li className="m-clock">
      <div className="m-clock-head">
        <b>{label(clock.title)}</b>
        <Standing clock={clock} now={now} />
      </div>
      <p>{t('clockDuty', { who: clock.own ? t('we') : label(clock.seatTitle), duty: dutyOf(clock) })}</p>
      <p className="w-soft w-figures">
        {t('started', { start: inHours(clock) ? minute(clock.start) : day(clock.start) })}
        {clock.due && clock.state !== 'suspended' && ` · ${t('due', { when: when(clock.due) })}`}
        {clock.done && ` · ${t('doneOn', { done: when(clock.done) })}`}
      </p>
      {clock.suspended.map(({ from, to, reason }) => (
        <p key={from} className="w-soft w-figures">
          {to === null
            ? t('pausedOpen', { from: day(from), reason: label(reason) })
            : t('pausedSpan', { from: day(from), to: day(to), reason: label(reason) })}
        </p>
      ))}
      {clock.extended.map(({ by, decided }) => (
        <p key={decided} className="w-soft w-figures">
          {by === null ? t('extended', { day: day(decided) }) : t('extendedBy', { day: day(decided), by: label(by) })}
        </p>
      ))}
      {clock.rule && (
        <p className="m-clock-rule">
          <RuleChip rule={clock.rule} />
        </p>
      )}
      {clock.provisional.length > 0 && (
        <div className="m-doubt">
          <Tag tone="soon">{t('provisional')}</Tag>
          <ul>
            {clock.provisional.map((one) => (
              <li key={one.zh}>{label(one)}</li>
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}

/** A period that is counted in hours begins at a minute. */
function inHours({ start, due }: MatterClock): boolean {
  return start.length > 10 && due !== null && due.length > 10
}

/** Where it stands in a word with its shape, and what is left. */
function Standing({ clock, now }: { clock: MatterClock; now: string }) {
  const d = useWords(dueWords)
  const left = useLeft()
  const word = clock.state === 'late' && clock.done !== null ? 'lateDone' : clock.state
  const telling = clock.due !== null && clock.done === null && (clock.state === 'running' || clock.state === 'late')
  return <Tag tone={toneOfClock(clock, now)}>{telling && clock.due ? left(clock.due, now) : d(word)}</Tag>
}
