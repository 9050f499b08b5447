/** Calendar files as RFC 5545 has them, read back by the rules of the standard. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type CalendarEvent, calendar } from '../../src/kernel/ics.ts'
import { readCalendar } from './calendar-reader.ts'

const event: CalendarEvent = {
  uid: 'a-1-review@quanlian',
  at: '2026-11-25',
  summary: '公安审查：作出立案决定',
  description: 'GA44030001-2026-000001',
  revised: new Date('2026-11-23T02:00:00Z'),
  tentative: false,
  alarm: 'PT15H',
}
const text = fc.string({ unit: 'grapheme', maxLength: 300 })

describe('a calendar file', () => {
  it('carries a day as a day, its end the day after, also over the end of a month and a leap day', () => {
    for (const [day, next] of [
      ['2026-11-25', '20261126'],
      ['2026-12-31', '20270101'],
      ['2028-02-28', '20280229'],
    ] as const) {
      const [read] = readCalendar(calendar('期限', [{ ...event, at: day }])).events
      assert.equal(read?.['DTSTART;VALUE=DATE'], day.replaceAll('-', ''))
      assert.equal(read?.['DTEND;VALUE=DATE'], next)
    }
  })
  it('carries an instant in UTC, without an end', () => {
    const [read] = readCalendar(calendar('期限', [{ ...event, at: '2026-11-21T16:30:00+08:00' }])).events
    assert.equal(read?.DTSTART, '20261121T083000Z')
    assert.ok(!Object.keys(read ?? {}).some((name) => name.startsWith('DTEND')))
  })
  it('says when it was revised, how sure it is, and reminds', () => {
    const [read] = readCalendar(calendar('期限', [{ ...event, tentative: true }])).events
    assert.deepEqual(
      [read?.UID, read?.DTSTAMP, read?.STATUS, read?.TRIGGER, read?.ACTION],
      [event.uid, '20261123T020000Z', 'TENTATIVE', '-PT15H', 'DISPLAY'],
    )
  })
  it('breaks no line after more than 75 octets, none within a character, and gives any text back', () => {
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const file = calendar('期限', [{ ...event, summary, description }])
        const lines = file.split('\r\n')
        assert.equal(lines.pop(), '')
        for (const line of lines) {
          assert.ok(Buffer.byteLength(line) <= 75)
          assert.ok(!/[\r\n]/.test(line))
          assert.equal(Buffer.from(line).toString(), line)
        }
        const [read] = readCalendar(file).events
        assert.equal(read?.SUMMARY, plain(summary))
        assert.equal(read?.DESCRIPTION, plain(description))
      }),
    )
  })
  it('cannot be talked into another appointment by a title', () => {
    const summary = '甲\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:乙'
    const { events } = readCalendar(calendar('期限', [{ ...event, summary }]))
    assert.equal(events.length, 1)
    assert.equal(events[0]?.SUMMARY, summary.replaceAll('\r\n', '\n'))
  })
})

/** What of a text a calendar can carry. */
function plain(given: string): string {
  return given.replace(/\r\n|\r/g, '\n').replace(/[^\P{Cc}\n]/gu, '')
}
