/** Calendars as files (RFC 5545): lines folded at 75 octets, text escaped, instants in UTC, days as days. */

/** One appointment. */
export interface CalendarEvent {
  /** The same for the same thing at every asking: by it a calendar program knows what it has (3.8.4.7). */
  uid: string
  /** A whole day, `2026-11-25`, or an instant with its offset. */
  at: string
  summary: string
  description: string
  /** Page of the thing. */
  url?: string
  /** When the thing last changed (3.8.7.2). */
  revised: Date
  /** Not certain yet. */
  tentative: boolean
  /** How long before it the program reminds, `PT15H` (3.3.6). */
  alarm: string
}

/** A whole file. @param name what the program calls it */
export function calendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Quanlian//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function linesOf(event: CalendarEvent): string[] {
  const isDay = event.at.length === 10
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utc(event.revised)}`,
    // The end of a day is not part of it (3.6.1); an instant without an end lasts no time.
    ...(isDay
      ? [`DTSTART;VALUE=DATE:${compact(event.at)}`, `DTEND;VALUE=DATE:${compact(dayAfter(event.at))}`]
      : [`DTSTART:${utc(new Date(event.at))}`]),
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    ...(event.url ? [`URL:${event.url}`] : []),
    `STATUS:${event.tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(event.summary)}`,
    `TRIGGER:-${event.alarm}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** Text as 3.3.11 has it; control characters have no place in a line. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** At most 75 octets a line, the break never within a character (3.1). */
function folded(line: string): string {
  let [told, room] = ['', 75]
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (octets > room) {
      told += '\r\n '
      room = 74
    }
    told += character
    room -= octets
  }
  return told
}

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
