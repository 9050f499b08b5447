/** The life of a right as a line: pending thin, in force thick, today marked. The list beneath says the same in words. */
import type { Right } from '@quanlian/contract'
import { useLayoutEffect, useRef, useState } from 'react'
import { list, today } from '../format.ts'
import { type Language, useLanguage, useWords } from '../language.tsx'
import { useDateWord } from './facts.tsx'
import { type LifePoint, place, scale } from './lifeline.ts'
import { words } from './words.ts'

const names = ['priority', 'completion', 'first', 'filing', 'publication', 'registration', 'expiry'] as const
const ended = ['expired', 'ceased', 'invalidated', 'revoked', 'refused', 'withdrawn']
const laneHeight = 38

export function LifePicture({ right }: { right: Right }) {
  const t = useWords(words)
  const word = useDateWord()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const now = today()
  const { language } = useLanguage()
  const points = names.flatMap((name) =>
    right.dates[name] ? [{ date: right.dates[name], label: word(right.kind, name) }] : [],
  )
  const dates = [...points.map((point) => point.date), ...right.events.map((event) => event.date)]
  const at = scale([...dates, ...(dates.length ? [now] : [])], width, 12)
  if (points.length < 2 || !at) return null
  const shown = place([...sameDay(points, language), { date: now, label: t('today') }], at, width, labelWidth)
  const above = Math.max(0, ...shown.map((point) => point.lane))
  const under = Math.max(0, ...shown.map((point) => -point.lane))
  const lineY = above * laneHeight + 24
  const start = right.dates.registration ?? right.dates.first
  const end = ended.includes(right.status?.code ?? '') ? (right.status?.date ?? now) : (right.dates.expiry ?? now)
  const inForce = start && start < end && !['refused', 'withdrawn', 'invalidated'].includes(right.status?.code ?? '')
  return (
    <div className="r-life" ref={box}>
      <svg
        width={width}
        height={lineY + under * laneHeight + 28}
        role="img"
        aria-label={t('lifePicture', { from: at.from, to: at.to })}
      >
        <line className="r-life-line" x1={at.x(at.from)} x2={at.x(at.to)} y1={lineY} y2={lineY} />
        {inForce && <line className="r-life-force" x1={at.x(start)} x2={at.x(end)} y1={lineY} y2={lineY} />}
        <path
          className="r-life-tick"
          d={right.events.map((event) => `M${at.x(event.date)} ${lineY - 5}v10`).join('')}
        />
        {shown.map((point) => (
          <Point key={`${point.label}${point.date}`} {...point} lineY={lineY} now={point.label === t('today')} />
        ))}
      </svg>
    </div>
  )
}

function Point({
  lineY,
  ...point
}: {
  date: string
  label: string
  x: number
  left: number
  lane: number
  lineY: number
  now: boolean
}) {
  const y = lineY - point.lane * laneHeight
  const middle = point.left + labelWidth(point.label) / 2
  return (
    <g className={point.now ? 'r-life-now' : undefined}>
      {point.lane !== 0 && (
        <>
          <path
            d={`M${point.x} ${lineY}V${lineY - Math.sign(point.lane) * 14}L${middle} ${point.lane > 0 ? y + 12 : y - 24}`}
          />
          <text x={middle} y={y - 8}>
            {point.label}
          </text>
          <text x={middle} y={y + 8} className="r-life-date">
            {point.date}
          </text>
        </>
      )}
      <circle cx={point.x} cy={lineY} r="5" />
    </g>
  )
}

/** Dates that fall on one day share a mark and its words. */
function sameDay(points: LifePoint[], language: Language): LifePoint[] {
  const days = [...new Set(points.map((point) => point.date))]
  const labels = (date: string) => points.filter((point) => point.date === date).map((point) => point.label)
  return days.map((date) => ({ date, label: list(labels(date), language) }))
}

function labelWidth(label: string) {
  const letters = [...label].reduce((sum, one) => sum + (one > '\u2e80' ? 13 : 7), 0)
  return Math.max(letters, 74)
}

function useWidth(box: React.RefObject<HTMLDivElement | null>) {
  const [width, setWidth] = useState(640)
  useLayoutEffect(() => {
    if (!box.current) return
    setWidth(box.current.clientWidth)
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [box])
  return width
}
