/** Whom a form may name: the officer finds right holder and party, and nobody can list the people who have an account. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BodyKind } from '@quanlian/contract'
import { asActor, sql } from '../../src/kernel/database.ts'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { formsOf, givenMatters, proposedTransfer, refusedAs, type Side } from './matters-given.ts'

const house = await openHouse()
const given = openGiven(house)
const world = await givenMatters(house, given)
const { bodies, clerk, officer, head, reviewer, policeOfficer, prosecutor, holder, party, stranger } = world
const forms = formsOf(world)

const parties: BodyKind[] = ['firm', 'individual', 'platform', 'agency']
const registered = await given.body({ kind: 'firm', name: '晨曦示例科技有限公司' })
const one = await given.body({ kind: 'individual', name: '苗示例', region: '440300' })
const two = await given.body({ kind: 'individual', name: '苗示例', region: '350700' })
const closed = await given.body({ kind: 'firm', name: '已注销示例公司', active: false })
const shop = await given.body({ kind: 'platform', name: '示例购电商平台' })
for (let n = 0; n < 12; n++) await given.body({ kind: 'firm', name: `众多示例公司${n}` })

const find = async (side: Side, q: string, wishes: { kind?: BodyKind[]; matter?: string } = {}) =>
  (await side.api.matters.findParticipants({ q, kind: parties, ...wishes })).items
const ids = async (...asked: Parameters<typeof find>) => (await find(...asked)).map(({ id }) => id)

describe('an officer who fills in a form', () => {
  it('finds a firm by two characters of its name, not by one, and none that is closed', async () => {
    for (const side of [clerk, officer, head]) assert.deepEqual(await ids(side, '云杉'), [bodies.firm.id])
    assert.deepEqual(await ids(officer, '杉'), [])
    assert.deepEqual(await ids(officer, closed.name), [])
  })

  it('finds a person by the whole name alone, and two of one name apart', async () => {
    const found = await find(officer, '苗示例')
    assert.deepEqual(
      found.map(({ id, kind, region }) => [id, kind, region]),
      [
        [two.id, 'individual', '350700'],
        [one.id, 'individual', '440300'],
      ],
    )
    for (const { since } of found) assert.match(since, /^\d{4}-\d\d-\d\d$/)
    for (const part of ['苗', '苗示', '示例', '苗%', '苗__', '']) {
      const found = await ids(officer, part)
      assert.ok(!found.includes(one.id) && !found.includes(two.id), part)
    }
  })

  it('gets eight at most, and no next ones', async () => {
    const first = await ids(officer, '众多示例')
    assert.equal(first.length, 8)
    const { text } = await house.request(
      { ...officer.person.jar },
      'GET',
      `/participants?${new URLSearchParams({ q: '众多示例', kind: 'firm', page: '2', size: '100' })}`,
    )
    const answer: { items: { id: string }[] } = JSON.parse(text)
    assert.deepEqual(
      answer.items.map(({ id }) => id),
      first,
    )
    assert.deepEqual(Object.keys(answer), ['items'])
  })

  it('finds public bodies as in the directory, and only the kinds that the field takes', async () => {
    assert.deepEqual(await ids(officer, '示例购'), [shop.id])
    assert.deepEqual(await ids(officer, '云杉', { kind: ['police'] }), [])
    assert.deepEqual(await ids(officer, '甲示例市公安局', { kind: ['police'] }), [bodies.police.id])
  })

  it('is told first who has to do with the matter: who complained, and whose name the register has as holder', async () => {
    const { id } = await holder.open('complaint', forms.complaint)
    const found = (await find(clerk, '', { matter: id })).map((found) => ({
      id: found.id,
      seats: found.seats.map(({ zh }) => zh),
      namesake: found.namesake,
    }))
    assert.deepEqual(found, [
      { id: bodies.firm.id, seats: ['投诉举报人'], namesake: false },
      { id: registered.id, seats: [], namesake: true },
      { id: shop.id, seats: [], namesake: false },
    ])
    assert.deepEqual(await ids(clerk, '晨曦', { matter: id }), [registered.id])
    await refusedAs('matters.not_found', find(stranger, '', { matter: id }))
  })

  it('names whom it found, and they take part', async () => {
    const { id } = await holder.open('complaint', forms.complaint)
    const [found] = await find(clerk, '', { matter: id })
    const { opened } = await clerk.act(id, 'accept', { ...forms.accept, holder: found?.id })
    assert.deepEqual((await holder.get(opened[0]?.id ?? '')).seats, ['holder'])
  })

  it('reads the name of one whose id a draft holds', async () => {
    const { id, name, kind } = await officer.api.matters.getParticipant({ id: one.id })
    assert.deepEqual({ id, name, kind }, one)
    assert.equal((await officer.api.matters.getParticipant({ id: bodies.police.id })).name, bodies.police.name)
  })
})

describe('whoever has no form to name them in', () => {
  it('finds no firm and no person: a role without such a form, police and procuratorate', async () => {
    for (const side of [reviewer, policeOfficer, prosecutor]) {
      assert.deepEqual(await ids(side, bodies.firm.name), [])
      assert.deepEqual(await ids(side, one.name), [])
      assert.deepEqual(await ids(side, shop.name), [shop.id])
      for (const { id } of [one, bodies.firm])
        await refusedAs('identity.unknown_body', side.api.matters.getParticipant({ id }))
    }
  })

  it('finds what the directory shows: a right holder itself and public bodies', async () => {
    assert.deepEqual(await ids(holder, '云杉'), [bodies.firm.id])
    assert.deepEqual(await ids(party, '云杉'), [])
    assert.deepEqual(await ids(party, one.name), [])
    assert.deepEqual(await ids(holder, '甲示例市场监督管理局', { kind: ['market_regulator'] }), [bodies.market.id])
    await refusedAs('identity.unknown_body', party.api.matters.getParticipant({ id: bodies.firm.id }))
  })

  it('learns of no other party by a matter in which it takes part itself', async () => {
    const { case: file, transfer } = await proposedTransfer(world)
    await head.act(file, 'file', forms.filing)
    assert.ok((await ids(officer, '', { matter: file })).includes(bodies.accused.id))
    assert.deepEqual(await ids(holder, '', { matter: file }), [bodies.firm.id, shop.id])
    await refusedAs('matters.not_found', find(holder, '', { matter: transfer }))
  })
})

describe('the database by itself', () => {
  const asked = async (side: Side, named: string, grants = ['matters.act']) => {
    const actor = { personId: side.person.id, bodyId: side.person.body.id, grants }
    return asActor(house.pools.app, actor, async (db) => {
      const found = await sql<{ id: string }>`
        select id from matter.parties_named(${named}, ${['firm', 'individual']})`.execute(db)
      const by = await sql<{ id: string }>`select id from matter.parties_by(${[one.id]}::uuid[])`.execute(db)
      return [found.rows.length, by.rows.length]
    })
  }

  it('keeps the same limits for an authority', async () => {
    assert.deepEqual(await asked(officer, '众多示例'), [8, 1])
    assert.deepEqual(await asked(officer, '苗示例'), [2, 1])
    assert.deepEqual(await asked(officer, '苗示'), [0, 1])
    assert.deepEqual(await asked(officer, '众'), [0, 1])
    assert.deepEqual(await asked(officer, ''), [0, 1])
  })

  it('tells nothing to a firm, to a person without the grant, to nobody', async () => {
    assert.deepEqual(await asked(holder, '苗示例'), [0, 0])
    assert.deepEqual(await asked(officer, '苗示例', ['identity.manage']), [0, 0])
    const nobody = await asActor(house.pools.app, { personId: null, bodyId: null, grants: ['matters.act'] }, (db) =>
      sql`select id from matter.parties_named('苗示例', '{individual}')`.execute(db),
    )
    assert.equal(nobody.rows.length, 0)
  })
})
