/** What anybody may read of the procedures, and who is shown the form that opens one. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { givenMatters, refusedAs } from './matters-given.ts'

const house = await openHouse()
const world = await givenMatters(house, openGiven(house))

it('tells everybody of every procedure, and its form to whom it is for', async () => {
  const { items } = await house.as().matters.listProcedures({})
  assert.deepEqual(items.map(({ id, mayOpen }) => [id, mayOpen]).sort(), [
    ['administrative-case', false],
    ['complaint', false],
    ['transfer-to-police', false],
  ])
  const mine = async (side: typeof world.holder) =>
    (await side.api.matters.listProcedures({})).items
      .filter(({ mayOpen }) => mayOpen)
      .map(({ id }) => id)
      .sort()
  assert.deepEqual(await mine(world.holder), ['complaint'])
  assert.deepEqual(await mine(world.clerk), ['administrative-case', 'complaint'])
  assert.deepEqual(await mine(world.policeHead), [])
})

it('explains one: states, steps, clocks with their rules, a diagram', async () => {
  const open = await house.as().matters.getProcedure({ id: 'transfer-to-police' })
  assert.equal(open.form, null)
  assert.equal(open.actions[0]?.id, 'report')
  assert.match(open.diagram, /^stateDiagram/m)
  const examination = open.clocks.find(({ id }) => id === 'examination')
  assert.deepEqual([examination?.seat, examination?.rule?.id], ['police', 'C-POLICE-3D'])
  const own = await world.holder.api.matters.getProcedure({ id: 'complaint' })
  assert.ok(own.form?.required?.toString().includes('story'))
  await refusedAs('matters.unknown_procedure', house.as().matters.getProcedure({ id: 'no-such' }))
})
