/** Legal-status events of WIPO ST.27: what the codes mean, and the status a line of events leads to. */
import type { RightStatus, StatusEvent } from './record.ts'
import { st27Lines } from './st27-codes.ts'

/** An event code with short words. Codes ending in `00` are events an office could not map within the category. */
export interface EventCode {
  code: string
  zh: string
  en: string
}

/** The 42 key events: for each of 21 categories the event (`A10`) and the unmapped one (`A00`). */
export const keyEvents: readonly EventCode[] = st27Lines.flatMap((line) => {
  const [letter = '', zh = '', en = ''] = (line.split(';')[0] ?? '').split('|')
  return [{ code: `${letter}10`, zh, en }, unmapped(letter, zh, en)]
})

/** The 179 detailed events (`A12`), the unmapped ones among them. */
export const detailedEvents: readonly EventCode[] = st27Lines.flatMap((line) => {
  const [head = '', ...details] = line.split(';')
  const [letter = '', zh = '', en = ''] = head.split('|')
  const listed = details.map((text) => {
    const [words = '', english = ''] = text.split('|')
    return { code: letter + words.slice(0, 2), zh: words.slice(3), en: english }
  })
  return [unmapped(letter, zh, en), ...listed]
})

/** Words for a key or detailed event code, or undefined. */
export function eventLabel(code: string, language: 'zh' | 'en'): string | undefined {
  return byCode.get(code)?.[language]
}

/** The key event of a detailed one: its category (`A12` belongs to `A10`). */
export function keyEventOf(detailCode: string): string | undefined {
  return byCode.has(detailCode) ? `${detailCode.charAt(0)}${detailCode.endsWith('00') ? '00' : '10'}` : undefined
}

/**
 * The status after events, in order of their dates, by the state model of ST.27: an application moves from filed to
 * published or examination, may be discontinued and revived, is granted, and the right ceases, revives or ends. Events
 * that change no state (fees, licences, party data) leave it. `unknown` if no event says anything.
 */
export function statusAfter(events: readonly StatusEvent[]): RightStatus {
  const ordered = events.map((event, index) => ({ event, index }))
  ordered.sort((a, b) => (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : a.index - b.index))
  return ordered.reduce<RightStatus>((status, { event }) => next(status, event), 'unknown')
}

const byCode = new Map([...keyEvents, ...detailedEvents].map((event) => [event.code, event]))
const pending = new Set<RightStatus>(['unknown', 'filed', 'published', 'examination', 'opposition'])
const ended = new Set<RightStatus>(['refused', 'withdrawn'])
const lapsed = new Set<RightStatus>(['ceased', 'expired', 'invalidated', 'revoked'])

/** Detailed events that say more than their category. */
const detailStates: Record<string, RightStatus> = {
  B11: 'withdrawn',
  B12: 'withdrawn',
  B13: 'withdrawn',
  B14: 'withdrawn',
  B15: 'refused',
  B17: 'refused',
  H12: 'invalidated',
  H13: 'ceased',
  H14: 'expired',
  H15: 'ceased',
  N11: 'withdrawn',
  N12: 'ceased',
}

function next(status: RightStatus, event: StatusEvent): RightStatus {
  const detail = event.detailCode ?? ''
  const category = (event.keyCode ?? detail).charAt(0)
  if (detail.endsWith('00') || event.keyCode?.endsWith('00')) return status
  switch (category) {
    case 'A':
      return status === 'unknown' ? 'filed' : status
    case 'B':
    case 'N':
      if (category === 'B' && !pending.has(status)) return status
      return detailStates[detail] ?? (category === 'N' && !pending.has(status) ? 'ceased' : 'withdrawn')
    case 'C':
      return ended.has(status) && (detail === '' || detail === 'C13') ? 'examination' : status
    case 'D':
      return pending.has(status) && status !== 'opposition' && detail !== 'D12' ? 'examination' : status
    case 'E':
      return pending.has(status) && detail !== 'E14' && detail !== 'E15' ? 'opposition' : status
    case 'F':
    case 'M':
      return 'in_force'
    case 'H':
      return detailStates[detail] ?? 'ceased'
    case 'K':
      return lapsed.has(status) && detail !== 'K11' && detail !== 'K12' ? 'in_force' : status
    case 'Q':
      if (detail === 'Q13') return pending.has(status) ? 'in_force' : status
      return detail !== 'Q12' || (status !== 'unknown' && status !== 'filed') ? status : 'published'
    default:
      return status
  }
}

function unmapped(letter: string, zh: string, en: string): EventCode {
  return { code: `${letter}00`, zh: `${zh}（未细分）`, en: `${en} (not mapped)` }
}
