/** A period in a sentence: who must do what by when, or that nobody knows until when, and by which article. */
import type { Matter, MatterClock } from '@quanlian/contract'
import { momentOf } from '../../ui/due.ts'
import { RuleChip } from '../../ui/form/rule-chip.tsx'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { words } from './words.ts'

const tones: Record<MatterClock['state'], Tone> = {
  running: 'going',
  suspended: 'ended',
  met: 'done',
  late: 'late',
  lapsed: 'ended',
  unknown: 'plain',
}

/** Periods that somebody has still to keep: those that end first come first, those of which nobody knows last. */
export function openClocks({ clocks }: Pick<Matter, 'clocks'>): MatterClock[] {
  return clocks
    .filter(({ done, state }) => done === null && state !== 'lapsed')
    .sort((a, b) => (a.ends ? Date.parse(a.ends) : Infinity) - (b.ends ? Date.parse(b.ends) : Infinity) || 0)
}

export function ClockLine({ clock }: { clock: MatterClock }) {
  const say = useClockWords()
  const t = useWords(words)
  const label = useLabel()
  const pause = clock.suspended.find(({ to }) => to === null)
  return (
    <div className="m-clock">
      <Tag tone={clock.due || clock.state === 'suspended' ? tones[clock.state] : 'plain'}>{say(clock)}</Tag>
      {pause && clock.state === 'suspended' && (
        <p className="q-fine">{t('pausedFor', { from: momentOf(pause.from), reason: label(pause.reason) })}</p>
      )}
      {clock.provisional.map((why) => (
        <p key={why.en} className="q-fine">
          {label(why)}
        </p>
      ))}
      {clock.rule && <RuleChip rule={clock.rule} />}
    </div>
  )
}

/** The sentence of a period. */
export function useClockWords() {
  const t = useWords(words)
  const label = useLabel()
  return (clock: MatterClock): string => {
    const said = {
      clock: label(clock.title),
      who: clock.own ? t('you') : label(clock.seatTitle),
      duty: label(clock.duty),
      due: clock.due ? momentOf(clock.due) : '',
      done: clock.done ? momentOf(clock.done) : '',
    }
    if (clock.done && !clock.due) return t('clock.done', said)
    if (clock.done) return t(clock.state === 'met' ? 'clock.met' : 'clock.lateDone', said)
    if (clock.state === 'lapsed') return t('clock.lapsed', said)
    const kind = clock.lapses ? 'right' : 'clock'
    if (clock.state === 'suspended') return t(`${kind}.suspended`, said)
    if (clock.state === 'unknown' || !clock.due) return t(`${kind}.unknown`, said)
    return t(clock.state === 'late' ? 'clock.late' : `${kind}.running`, said)
  }
}
