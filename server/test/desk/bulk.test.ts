/** One action in several matters: each in a transaction of its own, with a result for each. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { givenDesk } from './desk-given.ts'

const house = await openHouse()
const given = openGiven(house)
const { complain, act, side, market, firm, clerk, officer, stranger } = await givenDesk(house, given)
const reader = await side(market, ['reader'])
const asking = { action: 'askSupplement', form: { missing: '权属证明' } }
const seqOf = async (id: string) => (await clerk.api.matters.get({ id })).seq

describe('an action in many matters', () => {
  it('is taken where it can be, and says of each other why not', async () => {
    const [fine, stale, done, also] = [await complain(), await complain(), await complain(), await complain()]
    const foreign = await stranger.api.matters
      .open({
        procedure: 'administrative-case',
        form: { subject: '别案', source: 'inspection', receivedOn: '2026-11-23', accused: '示例', summary: '示例' },
      })
      .then(({ id }) => id)
    await act(clerk, done, 'refuse', { ground: 'no_clue', reason: '无线索' })
    const matters = [
      { id: fine, expected: await seqOf(fine) },
      { id: stale, expected: (await seqOf(stale)) + 1 },
      { id: done, expected: await seqOf(done) },
      { id: foreign, expected: 1 },
      { id: also, expected: await seqOf(also) },
    ]
    const { items } = await clerk.api.desk.actOnMany({ matters, ...asking })
    assert.deepEqual(
      items.map((item) => [item.id, item.done, item.code]),
      [
        [fine, true, null],
        [stale, false, 'matters.stale'],
        [done, false, 'matters.not_available'],
        [foreign, false, 'matters.not_found'],
        [also, true, null],
      ],
    )
    assert.ok(items.every((item) => item.done === (item.words === null)))
    assert.match(items[2]?.words?.zh ?? '', /要求补充材料/)
    for (const id of [fine, also])
      assert.deepEqual(
        (await clerk.api.matters.get({ id })).states.map((state) => state.id),
        ['supplementing'],
      )
    assert.equal((await clerk.api.matters.get({ id: stale })).seq, 1)
  })

  it('is written with person and body, and tells the others as a single one does', async () => {
    const id = await complain()
    await clerk.api.desk.actOnMany({ matters: [{ id, expected: 1 }], ...asking })
    const entry = (await clerk.api.matters.get({ id })).timeline.find((one) => one.action === 'askSupplement')
    assert.deepEqual([entry?.person, entry?.body?.name], [clerk.person.name, '甲示例市监局'])
    const { rows } = await house.owner.query(
      `select person_id, request_id from kernel.event where subject = $1 and name = 'matters.acted'`,
      [id],
    )
    assert.equal(rows[0]?.person_id, clerk.person.id)
    assert.ok(rows[0]?.request_id)
    const notices = await house.owner.query('select from matter.notice where matter_id = $1 and body_id = $2', [
      id,
      firm.id,
    ])
    assert.equal(notices.rows.length, 1)
  })

  it('named twice is taken once', async () => {
    const id = await complain()
    const one = { id, expected: 1 }
    const { items } = await clerk.api.desk.actOnMany({ matters: [one, one], ...asking })
    assert.deepEqual(
      items.map((item) => item.code),
      [null, 'matters.stale'],
    )
  })

  it('names what is wrong with a form, row by row', async () => {
    const id = await complain()
    const { items } = await clerk.api.desk.actOnMany({
      matters: [{ id, expected: 1 }],
      action: 'askSupplement',
      form: { missing: 3 },
    })
    assert.equal(items[0]?.code, 'matters.bad_form')
  })

  it('is for the roles of the action, and for those who handle matters', async () => {
    const id = await complain()
    const one = { matters: [{ id, expected: 1 }], ...asking }
    assert.equal((await officer.api.desk.actOnMany(one)).items[0]?.code, 'matters.not_yours')
    assert.equal((await stranger.api.desk.actOnMany(one)).items[0]?.code, 'matters.not_found')
    await refused(reader.api.desk.actOnMany(one), 'kernel.forbidden')
    await refused(house.as().desk.actOnMany(one), 'kernel.sign_in')
    await refused(clerk.api.desk.actOnMany({ ...one, matters: [] }), 'kernel.invalid')
    await refused(clerk.api.desk.actOnMany({ ...one, matters: [{ id, expected: 0 }] }), 'kernel.invalid')
    await refused(clerk.api.desk.actOnMany({ ...one, action: 'no such' }), 'kernel.invalid')
  })
})
