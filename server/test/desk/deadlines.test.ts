/** The board of deadlines: what runs, for whom, until when. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { givenDesk, type Side } from './desk-given.ts'

const house = await openHouse()
const given = openGiven(house)
const { complain, openCase, act, side, on, firm, market, holder, clerk, officer, head, stranger } = await givenDesk(
  house,
  given,
)
const reader = await side(market, ['reader'])

describe('the board', async () => {
  const id = await complain('示例事项')
  await on('2026-11-24')
  const later = await openCase({ subject: '后立事项', holder: firm })
  const lines = async (one: Side, wishes: Parameters<Side['api']['desk']['deadlines']>[0] = {}) =>
    (await one.api.desk.deadlines(wishes)).items.map(({ matter, clock }) => [matter.id, clock.clock, clock.due])

  it('shows what runs, earliest first, what has no known end last', async () => {
    assert.deepEqual(await lines(clerk), [
      [id, 'verification', '2026-12-14'],
      [later, 'verification', '2026-12-15'],
      [id, 'acceptance', null],
    ])
  })

  it('says of each clock whose duty it is, by which rule, and how sure the day is', async () => {
    const [first, , unknown] = (await clerk.api.desk.deadlines({})).items
    assert.deepEqual(first?.matter.title, '示例事项')
    assert.deepEqual(
      [first?.clock.own, first?.clock.state, first?.clock.ends, first?.clock.rule?.id, first?.clock.seatTitle.zh],
      [true, 'running', '2026-12-14T16:00:00.000Z', 'D-R2-CHECK-15', '市场监督管理部门'],
    )
    assert.equal(first?.clock.duty.zh, '核查线索并决定是否立案')
    assert.equal(unknown?.clock.state, 'unknown')
    const onPage = (await clerk.api.matters.get({ id })).clocks.find(({ clock }) => clock === 'acceptance')
    assert.deepEqual([unknown?.clock.rule?.id, unknown?.clock.rule?.law.zh], ['D-R121', '投诉举报处理办法'])
    assert.match(unknown?.clock.provisional[0]?.zh ?? '', /《投诉举报处理办法》（总局令121号）的原文尚未核对/)
    assert.deepEqual(unknown?.clock.provisional, onPage?.provisional)
  })

  it('is narrowed to own duties, to days, to whose matter it is', async () => {
    assert.deepEqual(await lines(holder, { own: true }), [])
    assert.equal((await lines(holder, { own: false })).length, 3)
    assert.equal((await lines(clerk, { own: true })).length, 3)
    assert.deepEqual(await lines(clerk, { from: '2026-12-15' }), [[later, 'verification', '2026-12-15']])
    assert.deepEqual(await lines(clerk, { to: '2026-12-14' }), [[id, 'verification', '2026-12-14']])
    assert.deepEqual(await lines(clerk, { from: '2026-12-14', to: '2026-12-14' }), [[id, 'verification', '2026-12-14']])
    assert.deepEqual(await lines(officer, { assignee: 'me' }), [])
    await head.api.desk.assign({ matters: [later], person: officer.person.id })
    assert.deepEqual(await lines(officer, { assignee: 'me' }), [[later, 'verification', '2026-12-15']])
    assert.deepEqual(await lines(clerk, { assignee: officer.person.id }), [[later, 'verification', '2026-12-15']])
    assert.equal((await lines(clerk, { assignee: 'nobody' })).length, 2)
    assert.equal(
      (await clerk.api.desk.deadlines({ assignee: officer.person.id })).items[0]?.assignee?.name,
      '示例办案员',
    )
  })

  it('turns page by page and counts all', async () => {
    const page = await clerk.api.desk.deadlines({ page: 2, size: 2 })
    assert.deepEqual([page.items.length, page.total], [1, 3])
    assert.deepEqual(await clerk.api.desk.deadlines({ page: 9, size: 2 }), { ...page, items: [], page: 9 })
  })

  it('shows a clock only to who sees what started it', async () => {
    const unseen = await openCase({ subject: '与权利人无关' })
    assert.ok((await lines(clerk)).some(([matter]) => matter === unseen))
    assert.deepEqual(
      (await lines(holder)).map(([matter]) => matter),
      [id, later, id],
    )
    assert.deepEqual(await lines(stranger), [])
    await refused(reader.api.desk.deadlines({}), 'kernel.forbidden')
    await refused(house.as().desk.deadlines({}), 'kernel.sign_in')
    await refused(clerk.api.desk.deadlines({ from: '2026-02-30' }), 'kernel.invalid')
    await refused(clerk.api.desk.deadlines({ assignee: 'everybody' as 'me' }), 'kernel.invalid')
  })

  it('shows what is over as late, although nothing happened since', async () => {
    await on('2026-12-15')
    assert.equal((await clerk.api.desk.deadlines({})).items[0]?.clock.state, 'late')
    await on('2026-12-14')
    assert.equal((await clerk.api.desk.deadlines({})).items[0]?.clock.state, 'running')
  })

  it('loses a clock that was met', async () => {
    await act(clerk, id, 'accept', { receivedOn: '2026-11-23' })
    assert.ok(!(await lines(clerk)).some(([matter]) => matter === id))
  })
})
