/** Drafts: of one person for one body, one for each matter and action, gone once the action is taken. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { givenDesk } from './desk-given.ts'

const house = await openHouse()
const given = openGiven(house)
const { complain, act, side, market, firm, holder, clerk, stranger } = await givenDesk(house, given)
const colleague = await side(market, ['clerk'])
const accepting = { procedure: 'complaint', action: 'accept', version: 1 }
const titles = async (one = clerk) => (await one.api.desk.listDrafts({})).items.map((draft) => draft.actionTitle.zh)

describe('a draft', () => {
  it('is kept, found again with the words of its action, and overwritten by the next', async () => {
    const id = await complain('示例事由')
    const first = await clerk.api.desk.putDraft({ ...accepting, matter: id, form: { remark: '半句' } })
    const second = await clerk.api.desk.putDraft({ ...accepting, matter: id, form: { remark: '整句' } })
    assert.equal(second.id, first.id)
    const { items } = await clerk.api.desk.listDrafts({})
    assert.deepEqual(
      items.map((draft) => [
        draft.matter?.id,
        draft.matter?.title,
        draft.procedureTitle.zh,
        draft.actionTitle.zh,
        draft.form,
        draft.version,
      ]),
      [[id, '示例事由', '投诉举报', '受理', { remark: '整句' }, 1]],
    )
    assert.deepEqual(
      (await clerk.api.matters.get({ id })).actions.find(({ action }) => action === 'accept')?.draft?.form,
      { remark: '整句' },
    )
    await clerk.api.desk.dropDraft({ id: second.id })
    assert.deepEqual(await titles(), [])
    await refused(clerk.api.desk.dropDraft({ id: second.id }), 'matters.unknown_draft')
  })

  it('of a matter that is not open yet is kept as well, apart for each body', async () => {
    const both = await given.person({
      body: firm,
      roles: ['holder'],
      also: [[await given.body({ kind: 'firm' }), ['holder']]],
    })
    const here = house.as(both.jar)
    const form = { subject: '尚未提交' }
    await here.desk.putDraft({ matter: null, procedure: 'complaint', action: 'submit', version: 1, form })
    assert.deepEqual(
      (await here.desk.listDrafts({})).items.map((draft) => [draft.matter, draft.form]),
      [[null, form]],
    )
    const other = (await here.identity.current({})).memberships.find(({ body }) => body.id !== firm.id)
    await here.identity.switchBody({ bodyId: other?.body.id ?? '' })
    assert.deepEqual((await here.desk.listDrafts({})).items, [])
  })

  it('is its person’s alone', async () => {
    const id = await complain()
    const draft = await clerk.api.desk.putDraft({ ...accepting, matter: id, form: {} })
    assert.deepEqual(await titles(colleague), [])
    await refused(colleague.api.desk.dropDraft({ id: draft.id }), 'matters.unknown_draft')
    await refused(stranger.api.desk.dropDraft({ id: draft.id }), 'matters.unknown_draft')
    await clerk.api.desk.dropDraft({ id: draft.id })
  })

  it('goes when its action is taken', async () => {
    const id = await complain()
    await clerk.api.desk.putDraft({ ...accepting, matter: id, form: { remark: '示例' } })
    await act(clerk, id, 'accept', { receivedOn: '2026-11-23' })
    assert.deepEqual(await titles(), [])
  })

  it('is of a matter the body takes part in, and of an action that there is', async () => {
    const id = await complain()
    const draft = { ...accepting, matter: id, form: {} }
    await refused(stranger.api.desk.putDraft(draft), 'matters.not_found')
    await refused(clerk.api.desk.putDraft({ ...draft, procedure: 'administrative-case' }), 'matters.not_found')
    await refused(clerk.api.desk.putDraft({ ...draft, action: 'nonsense' }), 'matters.unknown_procedure')
    await refused(clerk.api.desk.putDraft({ ...draft, action: 'toString' }), 'matters.unknown_procedure')
    await refused(clerk.api.desk.putDraft({ ...draft, version: 900 }), 'matters.unknown_procedure')
    await refused(clerk.api.desk.putDraft({ ...draft, matter: null }), 'matters.unknown_procedure')
    await refused(
      clerk.api.desk.putDraft({ ...draft, matter: null, procedure: 'nonsense' }),
      'matters.unknown_procedure',
    )
    await refused(clerk.api.desk.putDraft({ ...draft, version: 0 }), 'kernel.invalid')
    await refused(house.as().desk.putDraft(draft), 'kernel.sign_in')
  })

  it('of a matter that the body has left is gone', async () => {
    const id = await complain()
    await holder.api.desk.putDraft({ procedure: 'complaint', action: 'add', version: 1, matter: id, form: {} })
    assert.equal((await holder.api.desk.listDrafts({})).total, 1)
    // No endpoint takes a body out of a matter yet: the row alone says that it takes part.
    await house.owner.query('delete from matter.participant where matter_id = $1 and body_id = $2', [id, firm.id])
    assert.deepEqual(await holder.api.desk.listDrafts({}), { items: [], total: 0, capped: false, page: 1, size: 100 })
  })
})
