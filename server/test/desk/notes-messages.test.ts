/** Notes stay within a body; messages go to bodies that the writer may know of, and tell nobody of a third. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { givenDesk } from './desk-given.ts'

const house = await openHouse()
const given = openGiven(house)
const { complain, openCase, act, side, firm, market, holder, clerk, officer, head, stranger } = await givenDesk(
  house,
  given,
)
const reader = await side(market, ['reader'])

describe('a note', async () => {
  const id = await complain()

  it('is read by the people of the body, newest first, and says whose it is', async () => {
    await clerk.api.desk.addNote({ id, text: '先核对权属' })
    house.clock.now = new Date(house.clock.now.getTime() + 1000)
    await officer.api.desk.addNote({ id, text: '已联系' })
    const { items, total } = await officer.api.desk.listNotes({ id })
    assert.deepEqual(
      items.map((note) => [note.person, note.own, note.text]),
      [
        ['示例办案员', true, '已联系'],
        ['示例受理员', false, '先核对权属'],
      ],
    )
    assert.equal(total, 2)
    assert.deepEqual(
      (await clerk.api.desk.listNotes({ id, page: 2, size: 1 })).items.map((note) => note.text),
      ['先核对权属'],
    )
  })

  it('never leaves the body', async () => {
    assert.deepEqual((await holder.api.desk.listNotes({ id })).items, [])
    const page = JSON.stringify(await holder.api.matters.get({ id }))
    assert.ok(!page.includes('先核对权属'))
  })

  it('is for those who take part and handle matters', async () => {
    await refused(stranger.api.desk.listNotes({ id }), 'matters.not_found')
    await refused(stranger.api.desk.addNote({ id, text: '示例' }), 'matters.not_found')
    await refused(reader.api.desk.addNote({ id, text: '示例' }), 'kernel.forbidden')
    await refused(house.as().desk.addNote({ id, text: '示例' }), 'kernel.sign_in')
    await refused(clerk.api.desk.addNote({ id, text: '  ' }), 'kernel.invalid')
    await refused(clerk.api.desk.addNote({ id, text: 'x'.repeat(4001) }), 'kernel.invalid')
    await refused(clerk.api.desk.addNote({ id, text: 'x\u0000' }), 'kernel.invalid')
  })
})

describe('a message', async () => {
  const id = await complain()

  it('reaches the other body, which is told and can answer', async () => {
    await holder.api.desk.sendMessage({ id, to: [market.id], text: '请问还需要什么材料？' })
    const { items } = await clerk.api.desk.listMessages({ id })
    assert.deepEqual(
      items.map(({ from, to, own, text }) => [from.name, to.map((one) => one.name), own, text]),
      [['云杉示例公司', ['甲示例市监局'], false, '请问还需要什么材料？']],
    )
    const notices = (await clerk.api.desk.listNotices({})).items.filter((notice) => notice.kind === 'message')
    assert.deepEqual(
      notices.map((notice) => [notice.matter.id, notice.words.zh]),
      [[id, '云杉示例公司发来消息']],
    )
    house.clock.now = new Date(house.clock.now.getTime() + 1000)
    await clerk.api.desk.sendMessage({ id, to: [firm.id, firm.id], text: '暂不需要。' })
    assert.deepEqual(
      (await holder.api.desk.listMessages({ id })).items.map(({ from, to, own }) => [from.id, to.length, own]),
      [
        [market.id, 1, false],
        [firm.id, 1, true],
      ],
    )
    assert.equal((await holder.api.desk.listMessages({ id, size: 1 })).total, 2)
  })

  it('is sent to nobody else: not to a body without part, not to the own one', async () => {
    for (const to of [stranger.person.body.id, market.id])
      await refused(clerk.api.desk.sendMessage({ id, to: [to], text: '示例' }), 'matters.not_a_participant')
    await refused(clerk.api.desk.sendMessage({ id, to: [], text: '示例' }), 'kernel.invalid')
    await refused(stranger.api.desk.sendMessage({ id, to: [market.id], text: '示例' }), 'matters.not_found')
    await refused(stranger.api.desk.listMessages({ id }), 'matters.not_found')
  })

  it('tells holder and party of a case nothing of one another, also when both get it', async () => {
    const accused = await given.body({ kind: 'firm', name: '青桐示例商行' })
    const party = await side(accused, ['holder'])
    const second = await side(market, ['officer'])
    const matter = await openCase({ holder: firm })
    await act(clerk, matter, 'assign', { handlers: [officer.person.id] })
    const filing = {
      subject: '销售侵权商品案',
      filedOn: house.clock.now.toISOString().slice(0, 10),
      partyName: '青桐示例商行',
      kind: 'legal',
      party: accused.id,
      officers: [officer.person.id, second.person.id],
      actEndedOn: '2026-11-01',
      facts: '示例事实',
      basis: '示例依据',
    }
    await act(head, matter, 'file', filing)
    await officer.api.desk.sendMessage({ id: matter, to: [firm.id, accused.id], text: '示例通知' })
    const mine = (await officer.api.desk.listMessages({ id: matter })).items[0]
    assert.deepEqual(new Set(mine?.to.map(({ id }) => id)), new Set([firm.id, accused.id]))
    for (const [reader, own, other] of [
      [holder, firm, accused],
      [party, accused, firm],
    ] as const) {
      const answer = await reader.api.desk.listMessages({ id: matter })
      assert.deepEqual(
        answer.items.map(({ from, to }) => [from.id, to.map(({ id }) => id)]),
        [[market.id, [own.id]]],
      )
      assert.ok(!JSON.stringify(answer).includes(other.name))
      await refused(
        reader.api.desk.sendMessage({ id: matter, to: [other.id], text: '示例' }),
        'matters.not_a_participant',
      )
    }
  })
})
