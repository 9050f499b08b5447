/** What the figures say, and how bars are made of them. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dark, light } from '../../../../ui/tokens.ts'
import { ageColours } from './chart/colours.ts'
import { barsOption } from './chart/option.ts'
import { ageFinding, bandsOf, clockFinding } from './findings.ts'

const words = (zh: string) => ({ zh, en: zh })
const state = (id: string, counts: [number, number, number]) => ({
  procedure: 'complaint',
  procedureTitle: words('投诉举报'),
  state: { id, title: words(id) },
  total: counts[0] + counts[1] + counts[2],
  ages: [
    { upTo: 7, count: counts[0] },
    { upTo: 30, count: counts[1] },
    { upTo: null, count: counts[2] },
  ],
})
const clock = (name: string, met: number, late: number) => ({
  procedure: 'complaint',
  clock: name,
  title: words(name),
  met,
  late,
  running: 1,
  unknown: 0,
})

describe('findings', () => {
  it('name the bands, what is oldest and where most stand', () => {
    const states = [state('a', [1, 2, 0]), state('b', [3, 0, 4])]
    assert.deepEqual(bandsOf(states), [
      { from: 0, upTo: 7 },
      { from: 8, upTo: 30 },
      { from: 31, upTo: null },
    ])
    const { top, band, oldest, old } = ageFinding([...states, state('c', [8, 0, 1])])
    assert.deepEqual([top?.state.id, oldest?.state.id, old, band], ['c', 'b', 4, { from: 31, upTo: null }])
    assert.deepEqual(ageFinding([state('a', [1, 2, 0])]).band, { from: 8, upTo: 30 }, 'the oldest that holds anything')
    assert.deepEqual(ageFinding([]), { top: undefined, band: undefined, oldest: undefined, old: 0 })
  })

  it('never round a missed period away', () => {
    assert.equal(clockFinding([clock('a', 999, 1)]).percent, 99)
    assert.equal(clockFinding([clock('a', 5, 0)]).worst, undefined)
    const { judged, worst } = clockFinding([clock('a', 3, 1), clock('b', 0, 2)])
    assert.deepEqual([judged, worst?.clock], [6, 'b'])
  })
})

describe('bars', () => {
  it('grow darker with age in light colours and lighter in dark ones, so that grey keeps the order', () => {
    for (const [palette, sign] of [
      [light, -1],
      [dark, 1],
    ] as const) {
      const shades = ageColours(palette, 4).map(brightness)
      for (const [at, shade] of shades.slice(1).entries())
        assert.ok(sign * (shade - (shades[at] ?? 0)) > 15, `${shades}`)
    }
  })

  it('begin at nought and tell the total of each row', () => {
    const option = barsOption(
      { parts: [{ name: 'x', colour: '#000000' }], rows: [{ name: 'r', values: [1200] }] },
      light,
      false,
    ) as { xAxis: { min: number }; series: { label?: { formatter(of: { dataIndex: number }): string } }[] }
    assert.equal(option.xAxis.min, 0)
    assert.equal(option.series.at(-1)?.label?.formatter({ dataIndex: 0 }), '1,200')
  })
})

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return 0.3 * red + 0.59 * green + 0.11 * blue
}
