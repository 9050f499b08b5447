/** Dates and legal-status events: the picture, then the list, newest first. */
import type { Right } from '@quanlian/contract'
import type { StatusEvent } from '@quanlian/office-formats/record'
import { Disclosure } from '../disclosure.tsx'
import { useLabel, useWords } from '../language.tsx'
import { type Moment, Timeline } from '../timeline.tsx'
import { useDateWord } from './facts.tsx'
import { LifePicture } from './life-picture.tsx'
import { eventWords, words } from './words.ts'

const shownAtOnce = 12

export function Life({ right }: { right: Right }) {
  const t = useWords(words)
  const moments = useMoments(right)
  return (
    <>
      <LifePicture right={right} />
      <Timeline moments={moments.slice(0, shownAtOnce)} />
      {moments.length > shownAtOnce && (
        <Disclosure label={t('eventsAll', { n: moments.length })}>
          <Timeline moments={moments.slice(shownAtOnce)} />
        </Disclosure>
      )}
    </>
  )
}

function useMoments(right: Right): Moment[] {
  const word = useDateWord()
  const event = useEventWord()
  const dates = Object.entries(right.dates).flatMap(([name, at]) =>
    at ? [{ key: name, at, title: word(right.kind, name as keyof Right['dates']), strong: true }] : [],
  )
  const events = right.events.map((one, index) => ({ key: `event${index}`, at: one.date, ...event(one) }))
  return [...dates, ...events].sort((a, b) => b.at.localeCompare(a.at))
}

/** The office's own words first; else the category of the event in plain words. */
function useEventWord() {
  const label = useLabel()
  return ({ text, national, keyCode, detailCode }: StatusEvent) => {
    const category = label(eventWords[(keyCode ?? detailCode)?.charAt(0) as keyof typeof eventWords])
    const title = text || category || national || label(eventWords.W)
    return { title, note: text && category && category !== text ? category : undefined }
  }
}
