/** Last days are never the truth: when a rule is published, the clocks that it moves move, and it is told which. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { findDifferences } from '../../src/modules/matters/index.ts'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { formsOf, givenMatters } from './matters-given.ts'

const house = await openHouse()
const given = openGiven(house)
const world = await givenMatters(house, given)
await house.startJobs()

const editor = house.as((await given.person({ roles: ['law_editor'] })).jar)
const publisher = house.as((await given.person({ roles: ['law_publisher'] })).jar)

/** Until the job of the publication has noted that it counted. */
async function counted(releases: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const { rows } = await house.owner.query('select count(*) as n from matter.release')
    if (rows[0].n >= releases) return
    await wait(25)
  }
  throw new Error('the clocks were not counted')
}

it('moves open clocks when a rule is published, and records both days', async () => {
  const { id } = await world.holder.open('complaint', formsOf(world).complaint)
  const done = await world.holder.open('complaint', formsOf(world).complaint)
  await world.clerk.act(done.id, 'accept', formsOf(world).accept)
  const verification = async (matter: string) =>
    (await world.clerk.get(matter)).clocks.find(({ clock }) => clock === 'verification')
  const before = await verification(id)
  const rule = await house.as().law.getRule({ id: 'D-R2-CHECK-15' })
  const { law, ...shown } = rule.rule
  const draft = {
    ...shown,
    law: law.id,
    value: { ...(rule.rule.value as object), n: 20 },
  }
  const change = await editor.law.draftChange({
    rule: draft as never,
    reason: '示例修改',
  })
  await publisher.law.publishChange({ id: change.id })
  await counted(1)

  const after = await verification(id)
  assert.ok((after?.due ?? '') > (before?.due ?? ''))
  const row = (
    await world.clerk.api.matters.list({
      q: (await world.clerk.get(id)).number,
    })
  ).items[0]
  assert.equal(row?.next?.ends, new Date(after?.ends ?? '').toISOString())
  const events = await house.owner.query(
    `select subject, data, body_id from kernel.event where name = 'clock.moved' and subject = any ($1) order by id`,
    [[id, done.id]],
  )
  assert.deepEqual(
    events.rows.map(({ subject, data, body_id }) => [
      subject,
      data.clock,
      data.before,
      data.after,
      data.cause,
      body_id,
    ]),
    [[id, 'verification', before?.due, after?.due, change.id, world.bodies.market.id]],
  )
  const told = await house.owner.query(
    `select body_id from matter.notice where kind = 'clock_moved' and matter_id = $1`,
    [id],
  )
  assert.deepEqual(
    told.rows.map(({ body_id }) => body_id).sort(),
    [world.bodies.firm.id, world.bodies.market.id].sort(),
  )
  assert.deepEqual(await findDifferences(house.kernel), [])
})
