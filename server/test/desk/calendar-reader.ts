/** Reads a calendar file by the rules of RFC 5545, as a calendar program would. */
import assert from 'node:assert/strict'

/** Properties of each appointment by name with parameters; those of its alarm where it has none of that name. */
export function readCalendar(file: string): { head: Record<string, string>; events: Record<string, string>[] } {
  const lines = file.replaceAll('\r\n ', '').split('\r\n')
  const [head, events, within]: [Record<string, string>, Record<string, string>[], string[]] = [{}, [], []]
  for (const line of lines.filter(Boolean)) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)]
    if (name === 'BEGIN') {
      within.push(value)
      if (value === 'VEVENT') events.push({})
    } else if (name === 'END') assert.equal(within.pop(), value)
    else {
      const place = within.includes('VEVENT') ? events.at(-1) : head
      if (place && !(name in place)) place[name] = unescaped(value)
    }
  }
  assert.deepEqual(within, [])
  return { head, events }
}

function unescaped(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_whole, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
}
