/** The figures of a body: its matters by state and age, its clocks kept and missed. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { givenDesk } from './desk-given.ts'

const house = await openHouse()
const given = openGiven(house)
const { act, side, on, market, stranger } = await givenDesk(house, given)
const reader = await side(market, ['reader'])

describe('the figures of a body', async () => {
  const body = await given.body({ kind: 'market_regulator', name: '统计示例局' })
  const [chief, one, two] = [
    await side(body, ['clerk', 'head']),
    await side(body, ['officer']),
    await side(body, ['officer']),
  ]
  const begin = async (day: string) => {
    await on(day)
    const form = { subject: '示例', source: 'inspection', receivedOn: day, accused: '示例', summary: '示例' }
    return (await chief.api.matters.open({ procedure: 'administrative-case', form })).id
  }
  await begin('2026-09-01')
  const filed = await begin('2026-10-12')
  await act(chief, filed, 'assign', { handlers: [one.person.id] })
  const filing = {
    ...{ subject: '示例案', filedOn: '2026-10-12', partyName: '示例商行', kind: 'legal', actEndedOn: '2026-10-01' },
    ...{ officers: [one.person.id, two.person.id], facts: '示例', basis: '示例' },
  }
  await act(chief, filed, 'file', filing)
  await begin('2026-11-20')
  const figures = (wishes = {}) => chief.api.desk.statistics(wishes)

  it('count matters by state and age', async () => {
    const { states, opened, ended, asOf } = await figures()
    assert.deepEqual([opened, ended, asOf], [3, 0, house.clock.now.toISOString()])
    const received = states.find(({ state }) => state.id === 'received')
    assert.deepEqual(
      [received?.total, received?.state.title.zh, received?.procedureTitle.zh],
      [2, '已接收线索', '行政处罚案件'],
    )
    assert.deepEqual(
      received?.ages.map(({ upTo, count }) => [upTo, count]),
      [
        [7, 1],
        [30, 0],
        [90, 1],
        [180, 0],
        [365, 0],
        [null, 0],
      ],
    )
    for (const { total, ages } of states)
      assert.equal(
        ages.reduce((sum, { count }) => sum + count, 0),
        total,
      )
  })

  it('count clocks kept, missed and running', async () => {
    const { clocks } = await figures()
    const verification = clocks.find((row) => row.clock === 'verification')
    assert.deepEqual(
      [verification?.title.zh, verification?.met, verification?.late, verification?.running, verification?.unknown],
      ['核查', 1, 1, 1, 0],
    )
    assert.equal(clocks.find((row) => row.clock === 'decision')?.running, 1)
  })

  it('are of matters opened in a span of days, those of Beijing, both included', async () => {
    assert.equal((await figures({ from: '2026-10-12', to: '2026-10-12' })).opened, 1)
    assert.equal((await figures({ from: '2026-10-13' })).opened, 1)
    assert.equal((await figures({ to: '2026-10-11' })).clocks[0]?.late, 1)
    assert.deepEqual((await figures({ procedure: 'complaint' })).states, [])
    assert.equal((await figures({ procedure: 'administrative-case' })).opened, 3)
  })

  it('are the body’s own', async () => {
    const other = await stranger.api.desk.statistics({})
    assert.deepEqual([other.opened, other.states, other.clocks], [0, [], []])
    await refused(chief.api.desk.statistics({ from: 'x' }), 'kernel.invalid')
    await refused(reader.api.desk.statistics({}), 'kernel.forbidden')
    await refused(house.as().desk.statistics({}), 'kernel.sign_in')
  })
})
