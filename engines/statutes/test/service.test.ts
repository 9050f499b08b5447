/** When a document counts as served, by channel and means. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock, clocksOf } from '../src/clocks/clock.ts'
import { type ServiceInput, served } from '../src/clocks/service.ts'
import type { Day } from '../src/day.ts'
import { createLaw } from '../src/law.ts'

const law = createLaw()
const _items = clocksOf(law)

const services: [say: string, input: ServiceInput, day: Day, presumed: boolean, rule: string | undefined][] = [
  [
    'patents: entry into the system',
    { channel: 'patent_office', means: 'electronic', received: '2026-03-02' },
    '2026-03-02',
    false,
    'E-PATR-ESERVE',
  ],
  [
    'patents: mail, 15 days',
    { channel: 'patent_office', means: 'mail', sent: '2026-03-02' },
    '2026-03-17',
    true,
    'E-PATR-MAIL-15',
  ],
  [
    'patents: mail, receipt proved',
    { channel: 'patent_office', means: 'mail', sent: '2026-03-02', received: '2026-03-06' },
    '2026-03-06',
    false,
    'E-PATR-MAIL-15',
  ],
  [
    'patents: published for a month',
    { channel: 'patent_office', means: 'publication', sent: '2026-01-31' },
    '2026-02-28',
    true,
    'E-PATR-ANNOUNCE',
  ],
  [
    'marks: postmark of receipt',
    { channel: 'trademark_office', means: 'mail', sent: '2026-03-02', received: '2026-03-05' },
    '2026-03-05',
    false,
    'E-TMR-SERVE',
  ],
  [
    'marks: no postmark',
    { channel: 'trademark_office', means: 'mail', sent: '2026-03-02' },
    '2026-03-17',
    true,
    'E-TMR-SERVE',
  ],
  [
    'marks: electronic',
    { channel: 'trademark_office', means: 'electronic', sent: '2026-03-02' },
    '2026-03-17',
    true,
    'E-TMR-SERVE',
  ],
  [
    'marks: electronic, entry proved',
    { channel: 'trademark_office', means: 'electronic', sent: '2026-03-02', received: '2026-03-02' },
    '2026-03-02',
    false,
    'E-TMR-SERVE',
  ],
  [
    'marks: published for 30 days',
    { channel: 'trademark_office', means: 'publication', sent: '2026-03-02' },
    '2026-04-01',
    true,
    'E-TMR-SERVE',
  ],
  [
    'courts: arrival in the system',
    { channel: 'court', means: 'electronic', received: '2026-03-02' },
    '2026-03-02',
    false,
    'H-CIV-ESERVE',
  ],
  ['courts: return slip', { channel: 'court', means: 'mail', received: '2026-03-04' }, '2026-03-04', false, undefined],
  [
    'courts: published for 30 days',
    { channel: 'court', means: 'publication', sent: '2026-03-02' },
    '2026-04-01',
    true,
    'H-CIV-ANNOUNCE',
  ],
  [
    'courts: published for 60 days abroad',
    { channel: 'court', means: 'publication', sent: '2026-03-02', abroad: true },
    '2026-05-01',
    true,
    'H-CIV-ANNOUNCE',
  ],
  [
    'market regulator: by hand',
    { channel: 'market_regulator', means: 'direct', received: '2026-03-02' },
    '2026-03-02',
    false,
    undefined,
  ],
  [
    'market regulator: electronic',
    { channel: 'market_regulator', means: 'electronic', received: '2026-03-02' },
    '2026-03-02',
    false,
    'D-R2-ESERVE',
  ],
  [
    'market regulator: published',
    { channel: 'market_regulator', means: 'publication', sent: '2026-03-02' },
    '2026-04-01',
    true,
    'D-R2-NOTICE-30',
  ],
]
for (const [say, input, day, presumed, rule] of services)
  test(`service: ${say}`, () => {
    const answer = served(law, input, '2026-03-02')
    assert.ok(answer.ok)
    assert.deepEqual(answer.result, { day, presumed })
    if (rule) assert.ok(answer.rules.some(({ id }) => id === rule))
  })

test('service without its day, or received before it was sent, is refused', () => {
  const code = (input: ServiceInput) => {
    const answer = served(law, input, '2026-03-02')
    return answer.ok ? 'ok' : `${answer.code} ${answer.field}`
  }
  assert.equal(code({ channel: 'court', means: 'electronic', sent: '2026-03-02' }), 'missing received')
  assert.equal(code({ channel: 'patent_office', means: 'mail' }), 'missing sent')
  assert.equal(
    code({ channel: 'court', means: 'mail', sent: '2026-03-02', received: '2026-03-01' }),
    'contradiction received',
  )
  const inside = clock(
    law,
    { rule: 'E-PATR-REGISTER-2M', service: { channel: 'patent_office', means: 'mail' } },
    '2026-03-02',
  )
  assert.ok(!inside.ok && inside.field === 'service.sent')
})
