/** A word with a shape: tones never speak by colour alone. */
import type { ReactNode } from 'react'

export type Tone = 'done' | 'going' | 'soon' | 'ended' | 'late' | 'plain'

const shapes: Record<Tone, ReactNode> = {
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.8 8.3 7.1 10.6 11.3 5.8" stroke="var(--surface)" strokeWidth="1.8" fill="none" />
    </>
  ),
  going: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 4.2A3.8 3.8 0 0 1 8 11.8Z" fill="currentColor" />
    </>
  ),
  soon: (
    <path
      d="M8 1.5 15 14.5H1ZM8 6v4M8 12v.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  ),
  ended: <path d="M2.5 2.5H13.5V13.5H2.5ZM5.5 8H10.5" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  late: (
    <>
      <path d="M8 .8 15.2 8 8 15.2 .8 8Z" fill="currentColor" />
      <path d="M5.8 5.8 10.2 10.2M10.2 5.8 5.8 10.2" stroke="var(--surface)" strokeWidth="1.6" />
    </>
  ),
  plain: <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.4 2.2" />,
}

export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`q-tag q-tone-${tone}`}>
      <Shape tone={tone} />
      {children}
    </span>
  )
}

export function Shape({ tone, size = 14 }: { tone: Tone; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      {shapes[tone]}
    </svg>
  )
}
