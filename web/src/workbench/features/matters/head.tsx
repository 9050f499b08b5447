/** The head of a matter: title, number, procedure, where it stands, and the next period in words. */
import type { Matter } from '@quanlian/contract'
import { day, minute } from '../../../ui/format.ts'
import { useLabel, useLanguage, useWords } from '../../../ui/language.tsx'
import { Shape, Tag } from '../../../ui/tag.tsx'
import { useSession } from '../../session.ts'
import { useLeft } from '../../ui/due-left.ts'
import { useNow } from '../../ui/now.ts'
import { RuleChip } from '../../ui/rule-chip.tsx'
import { CopyNumber } from './copy-number.tsx'
import { nextClock, openClocks, sentenceOf } from './next-clock.ts'
import { Tools } from './tools.tsx'
import { matterWords } from './words.ts'

export function Head({ matter }: { matter: Matter }) {
  const t = useWords(matterWords)
  const label = useLabel()
  const { person } = useSession()
  const { procedure } = matter
  return (
    <header className="m-head">
      <div className="m-head-title">
        <h1 id="w-title" tabIndex={-1}>
          {matter.title}
        </h1>
        <Tools matter={matter} />
      </div>
      <dl className="m-meta">
        <div>
          <dt className="w-heard">{t('number')}</dt>
          <dd>
            <CopyNumber number={matter.number} />
          </dd>
        </div>
        <div>
          <dt className="w-heard">{t('title')}</dt>
          <dd>
            {label(procedure.title)}{' '}
            {procedure.newest > procedure.version && (
              <span className="w-faint">{t('version', { n: procedure.version })}</span>
            )}
          </dd>
        </div>
        <div>
          <dt className="w-heard">{t('state')}</dt>
          <dd className="m-states">
            <States matter={matter} />
          </dd>
        </div>
        <div>
          <dt className="w-heard">{t('title')}</dt>
          <dd className="w-soft">{t('opened', { day: day(matter.openedAt) })}</dd>
        </div>
      </dl>
      <NextClock matter={matter} />
      <p className="m-printed">{t('printed', { at: minute(new Date().toISOString()), name: person.name })}</p>
    </header>
  )
}

/** The main line first; of the others only what is going on. */
function States({ matter }: { matter: Matter }) {
  const label = useLabel()
  const t = useWords(matterWords)
  const main = matter.states[0]?.line
  const shown = matter.states.filter(({ line, rest, end }) => line === main || end || !rest)
  return (
    <>
      {shown.map((state) => (
        <Tag key={state.line} tone={state.end || matter.ended ? 'ended' : 'going'}>
          {label(state.title)}
        </Tag>
      ))}
      {matter.ended && !shown.some(({ end }) => end) && <Tag tone="ended">{t('endedState')}</Tag>}
    </>
  )
}

/** Red only when late and amber when soon, always with its word. */
function NextClock({ matter }: { matter: Matter }) {
  const t = useWords(matterWords)
  const { language } = useLanguage()
  const left = useLeft()
  const now = useNow()
  const clock = nextClock(matter.clocks)
  if (!clock) return matter.ended ? null : <p className="m-next w-soft">{t('noClock')}</p>
  const { word, tone, values } = sentenceOf(clock, language, t('we'), now)
  const others = openClocks(matter.clocks).length - 1
  return (
    <section className={`m-next m-next-${tone}`} aria-label={t('nextClock')}>
      <Shape tone={tone} size={16} />
      <p>
        <b>{t(word, values)}</b>
        {clock.due && clock.state !== 'suspended' && <span className="m-next-left">{left(clock.due, now)}</span>}
      </p>
      {clock.rule && <RuleChip rule={clock.rule} />}
      {others > 0 && (
        <a className="m-next-more w-noprint" href="#m-clocks">
          {t('moreClocks', { n: others })}
        </a>
      )}
    </section>
  )
}
