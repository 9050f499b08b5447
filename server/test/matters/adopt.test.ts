/** A newer version of a procedure moves no open matter by itself; a person of its lead does. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Definition } from '@quanlian/procedure'
import { findDifferences, findProcedure } from '../../src/modules/matters/index.ts'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { formsOf, givenMatters, refusedAs } from './matters-given.ts'

const house = await openHouse()
const world = await givenMatters(house, openGiven(house))
const { holder, clerk, officer, head } = world
const forms = formsOf(world)

/** As a release would bring it: `submitted` is called `filedIn`, and complaints may no longer be added to. */
function publishSecondVersion(): void {
  const complaint = findProcedure('complaint')
  const first = complaint?.versions[0]
  if (!complaint || !first) throw new Error('no complaint')
  const { submitted, ...states } = first.lines.main ?? {}
  const renamed = (list: readonly string[]) => list.map((state) => (state === 'submitted' ? 'filedIn' : state))
  const { add: _add, ...actions } = first.actions
  const second: Definition = {
    ...first,
    version: 2,
    lines: {
      main: { ...(submitted ? { filedIn: submitted } : {}), ...states },
    },
    actions: Object.fromEntries(
      Object.entries(actions).map(([name, action]) => [
        name,
        {
          ...action,
          from: renamed(action.from),
          to: action.to === 'submitted' ? 'filedIn' : action.to,
        },
      ]),
    ),
    adopts: {
      1: {
        ...Object.fromEntries(Object.keys(states).map((state) => [state, state])),
        submitted: 'filedIn',
      },
    },
  }
  const versions = complaint.versions as unknown as Definition[]
  versions.push(second)
}

it('moves a matter to the newest version when its lead says so', async () => {
  const { id } = await holder.open('complaint', forms.complaint)
  publishSecondVersion()
  const before = await clerk.get(id)
  assert.deepEqual([before.procedure.version, before.procedure.newest], [1, 2])
  assert.deepEqual(
    before.states.map((state) => state.id),
    ['submitted'],
  )
  await holder.act(id, 'add', { supplement: '示例' })
  assert.ok((await head.get(id)).may.includes('adopt'))
  assert.ok(!(await officer.get(id)).may.includes('adopt'))

  const move = { id, expected: 2, reason: '适用新版本' }
  await refusedAs('kernel.forbidden', officer.api.matters.adopt(move))
  assert.equal((await head.api.matters.adopt(move)).seq, 3)
  const page = await holder.get(id)
  assert.deepEqual([page.procedure.version, page.states.map((state) => state.id)], [2, ['filedIn']])
  assert.equal(page.timeline.at(-1)?.kind, 'adopt')
  await refusedAs('matters.not_available', holder.act(id, 'add', { supplement: '示例' }))
  await refusedAs('matters.not_available', head.api.matters.adopt({ ...move, expected: 3 }))
  assert.equal((await clerk.act(id, 'accept', forms.accept)).opened.length, 1)

  const fresh = await holder.open('complaint', forms.complaint)
  assert.equal((await holder.get(fresh.id)).procedure.version, 2)
  assert.deepEqual(await findDifferences(house.kernel), [])
})
