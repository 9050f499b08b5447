/** For whom a matter waits while the period of somebody else runs, and from its end on, though nothing happens then. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { findDifferences } from '../../src/modules/matters/index.ts'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { acceptedComplaint, formsOf, givenMatters, refusedAs, type Side } from './matters-given.ts'
import { pass } from './stage.ts'

const house = await openHouse()
const given = openGiven(house)
const world = await givenMatters(house, given)
const { officer, head, clerk, reviewer } = world
const forms = formsOf(world)
const party = await world.side(world.bodies.accused, ['holder'])

/** A case whose party was notified on 23 November and has five working days to state its case. */
async function notified(hearing: boolean): Promise<string> {
  const { case: id } = await acceptedComplaint(world)
  await clerk.act(id, 'assign', forms.handlers)
  await head.act(id, 'file', forms.filing)
  await officer.act(id, 'submitForReview', { findings: '查明。', proposal: '拟罚款。' })
  await reviewer.act(id, 'passReview', { reviewers: [reviewer.person.id], opinion: '事实清楚。' })
  await head.act(id, 'notify', { servedOn: '2026-11-23', found: '示例商品。', noticedFine: '1000.00', hearing })
  // The case is everybody's who has the role.
  await head.api.desk.assign({ matters: [id], person: null })
  return id
}

function until(moment: string | number): Promise<void> {
  return pass(house, (new Date(moment).getTime() - house.clock.now.getTime()) / 3_600_000)
}

/** Whether it waits for somebody, as the queue, its filter and its count say. */
async function waits(id: string, side: Side): Promise<boolean> {
  const rows = (await side.api.matters.list({ size: 100 })).items
  const filtered = (await side.api.matters.list({ waiting: true, size: 100 })).items
  const [row, told] = [rows.find((one) => one.id === id), filtered.some((one) => one.id === id)]
  assert.equal(row?.waiting, told)
  assert.equal((await side.api.matters.facets({})).waiting, filtered.length)
  return told
}

for (const hearing of [false, true])
  it(`waits for the officer once the party's period is over${hearing ? ', which may ask for a hearing' : ''}`, async () => {
    await until('2026-11-23T06:00:00Z')
    const id = await notified(hearing)
    assert.deepEqual([await waits(id, officer), await waits(id, party)], [false, true])
    await refusedAs('matters.too_early', officer.act(id, 'lapse'))
    const { ends } = (await officer.get(id)).clocks.find(({ clock }) => clock === 'statement') ?? {}
    assert.ok(ends)
    for (const [moment, waiting] of [
      [Date.parse(ends) - 1000, false],
      [Date.parse(ends), true],
    ] as const) {
      await until(moment)
      assert.equal(await waits(id, officer), waiting)
      assert.deepEqual(await findDifferences(house.kernel), [])
    }
    await officer.act(id, 'lapse')
    assert.equal(await waits(id, officer), false)
  })
