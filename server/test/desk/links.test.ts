/** Links that a body makes by hand: to what it sees, seen by itself alone. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { patentRecord } from '../rights/rights-given.ts'
import { givenDesk } from './desk-given.ts'

const house = await openHouse()
const given = openGiven(house)
const { complain, openCase, side, market, holder, clerk, stranger } = await givenDesk(house, given)
const reader = await side(market, ['reader'])
const registrar = house.as((await given.person({ roles: ['registrar'] })).jar)
const published = async (serial: number, title: string) => {
  const { id } = await registrar.rights.enter({ record: patentRecord(serial, { title }) })
  await registrar.rights.publish({ id, publicationDate: '2026-09-01' })
  return id
}
const open = await published(811, '公开的示例权利')
const guarded = (await holder.api.rights.enter({ record: patentRecord(812, { title: '未公开的示例权利' }) })).id
const nothing = '00000000-0000-7000-8000-000000000000'
const linked = async (one: typeof clerk, id: string) =>
  (await one.api.matters.get({ id })).links.filter((link) => link.relation === 'linked').map((link) => link.target)

describe('a link', () => {
  it('to a right or another matter stands on the page, once, until it is dropped', async () => {
    const [id, other] = [await complain(), await openCase({ subject: '相关案件' })]
    const right = await clerk.api.desk.addLink({ id, kind: 'right', target: open })
    assert.deepEqual(
      [right.kind, right.target, right.title, right.relation, right.removable],
      ['right', open, '公开的示例权利', 'linked', true],
    )
    assert.deepEqual(await clerk.api.desk.addLink({ id, kind: 'right', target: open }), right)
    const matter = await clerk.api.desk.addLink({ id, kind: 'matter', target: other })
    assert.deepEqual([matter.title, matter.number?.slice(0, 2)], ['相关案件', (await numberOf(other)).slice(0, 2)])
    assert.deepEqual(await linked(clerk, id), [open, other])
    await clerk.api.desk.dropLink({ id, link: right.id })
    assert.deepEqual(await linked(clerk, id), [other])
    await refused(clerk.api.desk.dropLink({ id, link: right.id }), 'matters.not_found')
  })

  it('is seen by nobody but the body that made it', async () => {
    const [id, other] = [await complain(), await openCase({ subject: '内部案件' })]
    await clerk.api.desk.addLink({ id, kind: 'matter', target: other })
    await clerk.api.desk.addLink({ id, kind: 'right', target: open })
    assert.deepEqual(await linked(holder, id), [])
    assert.ok(!JSON.stringify(await holder.api.matters.get({ id })).includes(await numberOf(other)))
  })

  it('of another body is not dropped', async () => {
    const id = await complain()
    const { id: link } = await clerk.api.desk.addLink({ id, kind: 'right', target: open })
    await refused(holder.api.desk.dropLink({ id, link }), 'matters.not_found')
    await refused(stranger.api.desk.dropLink({ id, link }), 'matters.not_found')
    assert.deepEqual(await linked(clerk, id), [open])
  })

  it('that a form made is not dropped by hand', async () => {
    const form = { subject: '示例', office: market.id, kind: 'report', accused: '示例', story: '示例', rights: [open] }
    const { id } = await holder.api.matters.open({ procedure: 'complaint', form })
    const link = (await clerk.api.matters.get({ id })).links.find((one) => one.target === open)
    assert.equal(link?.removable, false)
    await refused(clerk.api.desk.dropLink({ id, link: link?.id ?? '' }), 'matters.not_found')
    assert.equal((await clerk.api.desk.addLink({ id, kind: 'right', target: open })).removable, false)
  })

  it('leads only to what the body sees, and to another matter', async () => {
    const [id, foreign] = [
      await complain(),
      await complain('别家的投诉', await side(await given.body({ kind: 'firm' }), ['holder'])),
    ]
    const add = (kind: 'right' | 'matter', target: string, by = clerk) => by.api.desk.addLink({ id, kind, target })
    await refused(add('right', guarded), 'matters.unknown_target')
    await refused(add('right', nothing), 'matters.unknown_target')
    await refused(add('matter', open), 'matters.unknown_target')
    await refused(add('matter', id), 'matters.unknown_target')
    await refused(add('matter', foreign, holder), 'matters.unknown_target')
    assert.equal((await add('right', guarded, holder)).title, '未公开的示例权利')
    await refused(add('right', open, stranger), 'matters.not_found')
    await refused(add('right', open, reader), 'kernel.forbidden')
    await refused(house.as().desk.addLink({ id, kind: 'right', target: open }), 'kernel.sign_in')
    await refused(add('thing' as 'right', open), 'kernel.invalid')
    const { rows } = await house.owner.query('select from matter.link where matter_id = $1 and target = any ($2)', [
      id,
      [nothing, foreign],
    ])
    assert.equal(rows.length, 0)
  })
})

describe('the matters of a right', () => {
  it('are those of the body with a link that the body sees', async () => {
    const right = await published(813, '被控侵权的示例权利')
    const form = { subject: '甲事', office: market.id, kind: 'report', accused: '示例', story: '示例', rights: [right] }
    const named = (await holder.api.matters.open({ procedure: 'complaint', form })).id
    const mine = await complain('乙事')
    await clerk.api.desk.addLink({ id: mine, kind: 'right', target: right })
    const about = async (one: typeof clerk, wishes = {}) =>
      (await one.api.desk.mattersOfRight({ id: right, ...wishes })).items.map((row) => row.id)
    assert.deepEqual(new Set(await about(clerk)), new Set([named, mine]))
    assert.deepEqual(await about(holder), [named])
    assert.deepEqual(await about(stranger), [])
    assert.equal((await about(clerk, { page: 2, size: 1 })).length, 1)
    assert.equal((await clerk.api.desk.mattersOfRight({ id: right })).total, 2)
    assert.deepEqual((await clerk.api.desk.mattersOfRight({ id: nothing })).items, [])
    await refused(reader.api.desk.mattersOfRight({ id: right }), 'kernel.forbidden')
    await refused(house.as().desk.mattersOfRight({ id: right }), 'kernel.sign_in')
  })
})

async function numberOf(id: string): Promise<string> {
  return (await clerk.api.matters.get({ id })).number
}
