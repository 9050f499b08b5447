/** Who is away and who stands in: whose absence one may keep, and what the delegate then gets. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { givenDesk, type Side } from './desk-given.ts'

const house = await openHouse()
const given = openGiven(house)
const { complain, act, side, market, holder, clerk, officer, head, stranger } = await givenDesk(house, given)
const reader = await side(market, ['reader'])
const week = { from: '2026-11-23', to: '2026-11-29' }
const nothing = '00000000-0000-7000-8000-000000000000'
const everyone = async (one: Side) => (await one.api.desk.listAbsences({})).items

describe('an absence', () => {
  it('is listed for the body while it lasts or comes, earliest first, and can be ended', async () => {
    const later = await officer.api.desk.putAbsence({ delegate: clerk.person.id, from: '2026-12-07', to: '2026-12-08' })
    const now = await officer.api.desk.putAbsence({ delegate: head.person.id, ...week })
    assert.deepEqual(now, {
      id: now.id,
      person: { id: officer.person.id, name: '示例办案员' },
      delegate: { id: head.person.id, name: '示例负责人' },
      ...week,
    })
    assert.deepEqual(await everyone(clerk), [now, later])
    assert.deepEqual((await clerk.api.desk.listAbsences({ page: 2, size: 1 })).items, [later])
    assert.deepEqual(await everyone(stranger), [])
    await officer.api.desk.dropAbsence({ id: now.id })
    await officer.api.desk.dropAbsence({ id: later.id })
    assert.deepEqual(await everyone(clerk), [])
    await refused(officer.api.desk.dropAbsence({ id: now.id }), 'matters.unknown_absence')
  })

  it('is out of the list on the day after its last, by the days of Beijing', async () => {
    const before = house.clock.now
    const { id } = await officer.api.desk.putAbsence({ delegate: clerk.person.id, ...week })
    house.clock.now = new Date('2026-11-29T15:59:00Z')
    const jar = await given.jar(clerk.person)
    assert.equal((await house.as(jar).desk.listAbsences({})).total, 1)
    house.clock.now = new Date('2026-11-29T16:00:00Z')
    assert.equal((await house.as(jar).desk.listAbsences({})).total, 0)
    house.clock.now = before
    await officer.api.desk.dropAbsence({ id })
  })

  it('of others is kept by those who hand out work', async () => {
    const of = { person: officer.person.id, delegate: clerk.person.id, ...week }
    const second = await side(market, ['officer'])
    await refused(second.api.desk.putAbsence(of), 'kernel.forbidden')
    const { id } = await head.api.desk.putAbsence(of)
    await refused(second.api.desk.dropAbsence({ id }), 'kernel.forbidden')
    await refused(stranger.api.desk.dropAbsence({ id }), 'matters.unknown_absence')
    await clerk.api.desk.dropAbsence({ id })
  })

  it('names two people of the body who handle matters, and days in their order', async () => {
    const put = (wishes: Record<string, string>) =>
      head.api.desk.putAbsence({ delegate: clerk.person.id, ...week, ...wishes })
    for (const delegate of [stranger.person.id, holder.person.id, reader.person.id, nothing])
      await refused(put({ delegate }), 'matters.unknown_person')
    await refused(put({ person: stranger.person.id }), 'matters.unknown_person')
    for (const wrong of [
      { delegate: head.person.id },
      { from: '2026-11-30' },
      { from: '2026-11-01', to: '2026-11-22' },
      { from: '2026-02-30' },
      { delegate: 'x' },
    ] as Record<string, string>[]) {
      const { body } = await refused(put(wrong), 'kernel.invalid')
      assert.ok(Array.isArray(body.errors) && body.errors.length > 0)
    }
    await refused(reader.api.desk.listAbsences({}), 'kernel.forbidden')
    await refused(house.as().desk.putAbsence({ delegate: clerk.person.id, ...week }), 'kernel.sign_in')
  })
})

describe('while somebody is away, the delegate', async () => {
  const [away, delegate, third] = [
    await side(market, ['officer'], '示例甲'),
    await side(market, ['officer'], '示例乙'),
    await side(market, ['officer'], '示例丙'),
  ]
  const id = await complain('替班事项')
  await head.api.desk.assign({ matters: [id], person: away.person.id })
  const matters = async (one: Side) => ({
    queue: (await one.api.matters.list({ assignee: 'me' })).items.map((row) => row.id),
    board: [...new Set((await one.api.desk.deadlines({ assignee: 'me' })).items.map(({ matter }) => matter.id))],
  })
  const notices = async (one: Side) =>
    (await one.api.desk.listNotices({})).items.filter((notice) => notice.matter.id === id).map((notice) => notice.kind)

  it('has nothing of it before', async () => {
    assert.deepEqual(await matters(away), { queue: [id], board: [id] })
    assert.deepEqual(await matters(delegate), { queue: [], board: [] })
  })

  it('gets what waits and runs, and new notices; the absent one keeps them', async () => {
    await away.api.desk.putAbsence({ delegate: delegate.person.id, ...week })
    assert.deepEqual(await matters(delegate), { queue: [id], board: [id] })
    assert.deepEqual(await matters(away), { queue: [id], board: [id] })
    assert.deepEqual(await matters(third), { queue: [], board: [] })
    await act(holder, id, 'add', { supplement: '又见一处' })
    assert.ok((await notices(delegate)).includes('acted'))
    assert.ok((await notices(away)).includes('acted'))
    assert.ok(!(await notices(third)).includes('acted'))
  })

  it('passes it on when away as well, also in a circle', async () => {
    await delegate.api.desk.putAbsence({ delegate: third.person.id, ...week })
    assert.deepEqual(await matters(third), { queue: [id], board: [id] })
    await third.api.desk.putAbsence({ delegate: away.person.id, ...week })
    assert.deepEqual(await matters(third), { queue: [id], board: [id] })
    const before = (await notices(away)).length
    await act(holder, id, 'add', { supplement: '再见一处' })
    assert.equal((await notices(away)).length, before + 1)
    assert.ok((await notices(third)).includes('acted'))
  })

  it('has nothing of it once the absence is over', async () => {
    for (const { id: absence } of await everyone(head)) await head.api.desk.dropAbsence({ id: absence })
    assert.deepEqual(await matters(delegate), { queue: [], board: [] })
  })
})
