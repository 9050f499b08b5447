/** Who has what: assigning many at once, what the assigned see, what is seen and unread. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { givenDesk } from './desk-given.ts'

const house = await openHouse()
const given = openGiven(house)
const { complain, side, market, holder, clerk, officer, head, stranger } = await givenDesk(house, given)
const reader = await side(market, ['reader'], '示例查阅员')
const nothing = '00000000-0000-7000-8000-000000000000'

describe('assigning', () => {
  it('gives many matters to one person, with a result for each', async () => {
    const [a, b] = [await complain('甲事'), await complain('乙事')]
    const answer = await head.api.desk.assign({ matters: [a, nothing, b], person: officer.person.id })
    assert.deepEqual(answer, {
      items: [
        { id: a, done: true, code: null },
        { id: nothing, done: false, code: 'matters.not_found' },
        { id: b, done: true, code: null },
      ],
      assignee: { id: officer.person.id, name: '示例办案员' },
    })
    const mine = await officer.api.matters.list({ assignee: 'me' })
    assert.deepEqual(new Set(mine.items.map((row) => row.id)), new Set([a, b]))
    assert.equal(mine.items[0]?.assignee?.name, '示例办案员')
  })

  it('tells whoever gets it and whoever had it, not who did it, and not twice', async () => {
    const id = await complain()
    const [first, second] = [await side(market, ['officer'], '示例甲'), await side(market, ['officer'], '示例乙')]
    const kinds = async (one: typeof first) =>
      (await one.api.desk.listNotices({})).items.filter((n) => n.matter.id === id && /assigned/.test(n.kind))
    await head.api.desk.assign({ matters: [id], person: first.person.id })
    await head.api.desk.assign({ matters: [id], person: first.person.id })
    assert.deepEqual(
      (await kinds(first)).map((notice) => notice.words.zh),
      ['示例负责人将该事项分派给示例甲'],
    )
    await head.api.desk.assign({ matters: [id], person: second.person.id })
    assert.equal((await kinds(first)).filter((notice) => notice.kind === 'unassigned').length, 1)
    assert.equal((await kinds(second)).length, 1)
    await clerk.api.desk.assign({ matters: [id], person: clerk.person.id })
    assert.equal((await kinds(clerk)).length, 0)
    await clerk.api.desk.assign({ matters: [id], person: null })
    assert.equal((await clerk.api.matters.get({ id })).assignee, null)
    const { rows } = await house.owner.query(`select from kernel.event where name = 'desk.assigned' and subject = $1`, [
      id,
    ])
    assert.equal(rows.length, 4)
  })

  it('is the body’s own business: another body sees and changes nothing of it', async () => {
    const id = await complain()
    await head.api.desk.assign({ matters: [id], person: officer.person.id })
    const theirs = await holder.api.matters.get({ id })
    assert.equal(theirs.assignee, null)
    assert.ok(!JSON.stringify(theirs).includes('示例办案员'))
    const other = await stranger.api.desk.assign({ matters: [id], person: null })
    assert.deepEqual(other.items, [{ id, done: false, code: 'matters.not_found' }])
    assert.equal((await head.api.matters.get({ id })).assignee?.id, officer.person.id)
  })

  it('is for those who hand out work, to people of the body who handle matters', async () => {
    const id = await complain()
    const to = (person: string) => head.api.desk.assign({ matters: [id], person })
    for (const person of [holder.person.id, stranger.person.id, reader.person.id, nothing])
      await refused(to(person), 'matters.unknown_person')
    await house.owner.query('update identity.person set active = false where id = $1', [reader.person.id])
    await refused(to(reader.person.id), 'matters.unknown_person')
    await refused(officer.api.desk.assign({ matters: [id], person: null }), 'kernel.forbidden')
    await refused(house.as().desk.assign({ matters: [id], person: null }), 'kernel.sign_in')
    await refused(head.api.desk.assign({ matters: [], person: null }), 'kernel.invalid')
    await refused(head.api.desk.assign({ matters: Array(201).fill(id), person: null }), 'kernel.invalid')
  })
})

describe('the people of a body', () => {
  it('are those who handle matters, with their roles and whether they are away today', async () => {
    await officer.api.desk.putAbsence({ delegate: clerk.person.id, from: '2026-11-23', to: '2026-11-24' })
    const { items, total } = await clerk.api.desk.listPeople({})
    const found = items.find((person) => person.id === officer.person.id)
    assert.deepEqual(found, { id: officer.person.id, name: '示例办案员', roles: ['officer'], away: true })
    assert.ok(items.every((person) => person.name !== '示例查阅员' && person.name !== '示例外人'))
    assert.equal(items.filter((person) => person.away).length, 1)
    assert.equal(items.length, total)
    assert.equal((await clerk.api.desk.listPeople({ page: 2, size: total - 1 })).items.length, 1)
    await refused(clerk.api.desk.listPeople({ size: 201 }), 'kernel.invalid')
    await refused(house.as().desk.listPeople({}), 'kernel.sign_in')
  })
})

describe('what a body has seen', () => {
  it('is unread until somebody opens it, and again when something happens', async () => {
    const id = await complain()
    const row = async () => (await clerk.api.matters.list({ unread: true })).items.find((one) => one.id === id)
    assert.ok(await row())
    await clerk.api.desk.markSeen({ id, seq: 1 })
    assert.equal(await row(), undefined)
    const { seq } = await holder.api.matters.get({ id })
    await holder.api.matters.act({ id, action: 'add', expected: seq, form: { supplement: '示例' } })
    assert.ok(await row())
    await clerk.api.desk.markSeen({ id, seq: 1_000_000 })
    assert.equal(await row(), undefined)
    await holder.api.matters.act({ id, action: 'add', expected: seq + 1, form: { supplement: '示例' } })
    assert.ok(await row(), 'nobody sees ahead of what happened')
  })
  it('is noted by those who take part alone', async () => {
    const id = await complain()
    await refused(stranger.api.desk.markSeen({ id, seq: 1 }), 'matters.not_found')
    await refused(clerk.api.desk.markSeen({ id, seq: 0 }), 'kernel.invalid')
    await refused(house.as().desk.markSeen({ id, seq: 1 }), 'kernel.sign_in')
  })
})
