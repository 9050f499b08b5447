/** The home of a person: what waits, what is late, what changed. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { givenDesk, type Side } from './desk-given.ts'

const house = await openHouse()
const given = openGiven(house)
const world = await givenDesk(house, given)
const { complain, openCase, act, side, on, market, holder, clerk, officer, head, stranger } = world
const reader = await side(market, ['reader'])
const home = async (one: Side) => {
  const { waiting, late, changed } = await one.api.desk.home({})
  return Object.fromEntries(
    Object.entries({ waiting, late, changed }).map(([name, part]) => [name, part.items.map((row) => row.title)]),
  )
}

describe('home', async () => {
  const first = await complain('先来')
  const assigned = await openCase({ subject: '分派给办案员' })
  await head.api.desk.assign({ matters: [assigned], person: officer.person.id })

  it('shows what waits for the roles of the person, what changed, and counts all', async () => {
    assert.deepEqual((await home(clerk)).waiting, ['先来'])
    assert.deepEqual(new Set((await home(head)).changed), new Set(['先来', '分派给办案员']))
    assert.deepEqual(await home(stranger), { waiting: [], late: [], changed: [] })
    const { waiting, unreadNotices } = await clerk.api.desk.home({})
    assert.deepEqual([waiting.total, unreadNotices], [1, 1])
  })

  it('shows late and changed matters to whoever has them, all to those who hand them out', async () => {
    await on('2026-12-20')
    assert.deepEqual((await home(officer)).late, ['分派给办案员'])
    assert.deepEqual(new Set((await home(head)).late), new Set(['先来', '分派给办案员']))
    assert.deepEqual((await home(head)).changed, [], 'nothing since yesterday')
    await act(clerk, first, 'askSupplement', { missing: '示例' })
    assert.deepEqual((await home(head)).changed, ['先来'])
    assert.deepEqual((await home(officer)).changed, [])
    assert.deepEqual((await home(holder)).changed, ['先来'], 'where nobody hands out, all is everybody’s')
  })

  it('is for those who handle matters', async () => {
    await refused(reader.api.desk.home({}), 'kernel.forbidden')
    await refused(house.as().desk.home({}), 'kernel.sign_in')
  })
})
