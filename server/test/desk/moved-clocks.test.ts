/** What publishing a rule would do to open matters: both last days, and nothing of what the matters are about. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { givenEditors } from '../law/law-given.ts'
import { givenDesk } from './desk-given.ts'

const house = await openHouse()
const given = openGiven(house)
const { complain, openCase, act, clerk, officer, head } = await givenDesk(house, given)
const { editor, publisher } = await givenEditors(given)
const [asEditor, asPublisher] = [house.as(editor.jar), house.as(publisher.jar)]
const tenDays = { n: 10, ext: 15, type: 'working', excludes: ['test_or_expert_opinion', 'right_holder_identification'] }
const nothing = '00000000-0000-7000-8000-000000000000'

async function draft(id: string, value: Record<string, unknown> | null, wishes: Record<string, unknown> = {}) {
  const { rule } = await house.as().law.getRule({ id })
  const { law, value: _was, validity: _validity, ...rest } = rule as typeof rule & { validity?: unknown }
  const changed = { ...rest, law: law.id, value: value ?? rule.value, replaces: [...rule.replaces], ...wishes }
  return (await asEditor.law.draftChange({ rule: changed as never, reason: '示例' })).id
}

describe('a draft of a rule', async () => {
  const id = await openCase({ subject: '秘密事由' })
  const { number } = await clerk.api.matters.get({ id })
  const moved = async (change: string) => (await asPublisher.desk.movedClocks({ id: change })).items

  it('moves the clocks that rest on it, with both days', async () => {
    const change = await draft('D-R2-CHECK-15', tenDays)
    const items = await moved(change)
    const mine = items.find((item) => item.number === number)
    assert.deepEqual(mine, {
      number,
      procedureTitle: { zh: '行政处罚案件', en: mine?.procedureTitle.en ?? '' },
      clock: { zh: '核查', en: mine?.clock.en ?? '' },
      before: '2026-12-14',
      after: '2026-12-07',
    })
    assert.ok(!JSON.stringify(items).includes('秘密事由'))
  })

  it('counts with suspensions and prolongations as they were decided', async () => {
    const other = await openCase()
    await act(clerk, other, 'assign', { handlers: [officer.person.id] })
    await act(head, other, 'extendVerification', { verificationExtra: 5, reason: '示例' })
    const change = await draft('D-R2-CHECK-15', tenDays)
    const { number: extended, clocks } = await clerk.api.matters.get({ id: other })
    assert.deepEqual(
      clocks[0]?.extended.map(({ by }) => by?.zh),
      ['5个工作日'],
    )
    const found = (await moved(change)).find((item) => item.number === extended)
    assert.deepEqual([found?.before, found?.after], ['2026-12-21', '2026-12-14'])
  })

  it('that changes words alone moves none, also where others are counted by it', async () => {
    const { rule } = await house.as().law.getRule({ id: 'I-RULE-R2' })
    const change = await draft('I-RULE-R2', null, { from: '2026-11-01', says: { ...rule.says, zh: '示例' } })
    assert.deepEqual(await asPublisher.desk.movedClocks({ id: change }), { items: [], total: 0 })
  })

  it('that touches no clock moves none, nor does one of a matter that is met', async () => {
    assert.deepEqual(await moved(await draft('H-CIV-FILE-7', { n: 9 })), [])
    const complaint = await complain()
    await act(clerk, complaint, 'refuse', { ground: 'no_clue', reason: '示例' })
    const { number: met } = await clerk.api.matters.get({ id: complaint })
    const change = await draft('D-R2-CHECK-15', tenDays)
    assert.ok(!(await moved(change)).some((item) => item.number === met))
  })

  it('gives a day where the law knew none', async () => {
    const complaint = await complain()
    const { number: open } = await clerk.api.matters.get({ id: complaint })
    const change = await draft('D-R121', { n: 7, type: 'working' }, { unit: 'day' })
    const found = (await moved(change)).find((item) => item.number === open)
    assert.equal(found?.before, null)
    assert.equal(found?.after, '2026-12-02')
  })

  it('is counted through all matters, however many, and says how many the list leaves out', async () => {
    // As owner, since to open so many by hand takes minutes: copies of one with the same clocks.
    await house.owner.query(
      `with copy as (insert into matter.matter (number, procedure, version, lead_body, opened_at, seq)
           select number || 'X' || n, procedure, version, lead_body, opened_at, seq
             from matter.matter, generate_series(1, 1200) n where id = $1 returning id),
         entries as (insert into matter.action (matter_id, seq, version, kind, action, at, seat, body_id, person_id, form, effects, seen_by)
           select copy.id, seq, version, kind, action, at, seat, body_id, person_id, form, effects, seen_by
             from copy, matter.action where matter_id = $1)
       insert into matter.clock (matter_id, seq, clock, rule, seat, start, due, ends, state, provisional, seen_by)
         select copy.id, seq, clock, rule, seat, start, due, ends, state, provisional, seen_by
           from copy, matter.clock where matter_id = $1`,
      [id],
    )
    const { items, total } = await asPublisher.desk.movedClocks({ id: await draft('D-R2-CHECK-15', tenDays) })
    assert.equal(items.length, 1000)
    assert.equal(new Set(items.map((item) => item.number)).size, 1000)
    assert.ok(total > 1200 && total < 1210, `${total} clocks move`)
  })

  it('is asked by those who publish', async () => {
    const change = await draft('D-R2-CHECK-15', tenDays)
    await refused(asEditor.desk.movedClocks({ id: change }), 'kernel.forbidden')
    await refused(clerk.api.desk.movedClocks({ id: change }), 'kernel.forbidden')
    await refused(house.as().desk.movedClocks({ id: change }), 'kernel.sign_in')
    await refused(asPublisher.desk.movedClocks({ id: nothing }), 'law.unknown_change')
    await refused(asPublisher.desk.movedClocks({ id: 'x' }), 'kernel.invalid')
  })
})
