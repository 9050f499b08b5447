/** What anybody may read of the procedures, and who is shown the form that opens one. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { formsOf, givenMatters, refusedAs } from './matters-given.ts'

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
  assert.ok(own.clocks.every(({ lapses }) => !lapses))
  assert.deepEqual(
    open.clocks.filter(({ lapses }) => lapses).map(({ id }) => id),
    ['cureNotice', 'appeal'],
  )
  await refusedAs('matters.unknown_procedure', house.as().matters.getProcedure({ id: 'no-such' }))
})

it('asks each seat what is for it alone', async () => {
  const { form: own } = await world.holder.api.matters.getProcedure({ id: 'complaint' })
  const { form: counter } = await world.clerk.api.matters.getProcedure({ id: 'complaint' })
  const names = (form: typeof own) => Object.keys(form?.properties ?? {})
  assert.ok(!names(own).includes('name'))
  assert.deepEqual(
    names(counter).filter((name) => !names(own).includes(name)),
    ['name'],
  )
  const { complaint } = formsOf(world)
  await refusedAs('matters.bad_form', world.holder.open('complaint', { ...complaint, name: '示例代录' }))
  const { id } = await world.clerk.open('complaint', { ...complaint, name: '示例代录' })
  const recorded = (await world.clerk.get(id)).timeline[0]
  assert.ok(recorded?.fields.some(({ name, value }) => name === 'name' && value === '示例代录'))
  const { id: mine } = await world.holder.open('complaint', complaint)
  const sent = (await world.holder.get(mine)).timeline[0]
  assert.deepEqual(sent?.actions, ['correct'])
  assert.ok(!names(sent?.form ?? null).includes('name'))
  assert.ok(!sent?.fields.some(({ name }) => name === 'name'))
  const form = { ...complaint, name: '示例代录' }
  const change = { id: mine, refers: 1, expected: 1, reason: '示例', form: form as never }
  await refusedAs('matters.bad_form', world.holder.api.matters.correct(change))
})
