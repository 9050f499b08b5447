/** A right that lapses when it is not used: told as what may be done, and due no more once it is over. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { givenMatters, type Side, sentTransfer } from '../matters/matters-given.ts'
import { readCalendar } from './calendar-reader.ts'

const house = await openHouse()
const given = openGiven(house)
const world = await givenMatters(house, given)
const { policeHead, policeOfficer } = world

describe('a right that nobody has to use', async () => {
  const { transfer } = await sentTransfer(world)
  await policeOfficer.act(transfer, 'receive', { receivedAt: '2026-11-23T09:55:00+08:00' })
  const { path } = await policeHead.api.desk.renewFeed({})
  const clocks = async (wishes: Parameters<Side['api']['desk']['deadlines']>[0] = {}) => {
    const { items, total } = await policeHead.api.desk.deadlines(wishes)
    assert.equal(items.length, total)
    return items.map(({ clock }) => [clock.clock, clock.lapses, clock.state])
  }
  const appointments = async () => {
    const { text } = await house.request(undefined, 'GET', path.replace(/^\/api/, ''))
    return readCalendar(text).events.map((event) => event.SUMMARY?.split(' · ')[0])
  }

  it('stands on the board and in the calendar as what may be done', async () => {
    assert.deepEqual(await clocks(), [
      ['cureNotice', true, 'running'],
      ['examination', false, 'running'],
    ])
    assert.deepEqual(await appointments(), [
      '通知补正：公安机关可通知补正（材料不全时）',
      '公安审查：公安机关应决定是否立案并书面通知',
    ])
    const page = await policeOfficer.get(transfer)
    assert.deepEqual(
      page.clocks.filter(({ lapses }) => lapses).map(({ clock }) => clock),
      ['cureNotice'],
    )
    const [row] = (await policeHead.api.matters.list({})).items
    assert.deepEqual([row?.next?.clock, row?.next?.lapses], ['cureNotice', true])
  })

  it('is due no more once it is over, on no day asked for', async () => {
    house.clock.now = new Date('2026-11-24T01:55:00Z')
    for (const { person } of [policeHead, policeOfficer]) Object.assign(person.jar, await given.jar(person))
    assert.deepEqual(await clocks(), [['examination', false, 'running']])
    assert.deepEqual(await clocks({ to: '2026-11-24' }), [])
    assert.deepEqual(await appointments(), ['公安审查：公安机关应决定是否立案并书面通知'])
    const found = (await policeOfficer.get(transfer)).clocks.find(({ clock }) => clock === 'cureNotice')
    assert.equal(found?.state, 'lapsed')
  })
  it('hides no duty behind it: the row tells that next, and is late when that is over', async () => {
    const row = async () => (await policeHead.api.matters.list({})).items[0]
    assert.deepEqual([(await row())?.next?.clock, (await row())?.next?.late], ['examination', false])
    house.clock.now = new Date('2026-12-01T01:55:00Z')
    Object.assign(policeHead.person.jar, await given.jar(policeHead.person))
    assert.deepEqual([(await row())?.next?.clock, (await row())?.next?.late], ['examination', true])
    assert.equal((await policeHead.api.matters.list({ late: true })).total, 1)
  })
})
