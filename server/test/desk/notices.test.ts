/** Notices: who is told, in which words, and that each person reads for themselves. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { givenDesk, type Side } from './desk-given.ts'

const house = await openHouse()
const given = openGiven(house)
const { complain, act, side, market, firm, holder, clerk, officer, head, stranger } = await givenDesk(house, given)
const reader = await side(market, ['reader'])
const told = async (one: Side, id: string) =>
  (await one.api.desk.listNotices({ size: 100 })).items.filter((notice) => notice.matter.id === id)
const later = () => (house.clock.now = new Date(house.clock.now.getTime() + 60_000))

describe('a notice', () => {
  it('says in both languages who did what in which matter', async () => {
    const id = await complain('示例事由')
    const [joined] = await told(clerk, id)
    assert.deepEqual(
      [joined?.kind, joined?.matter.title, joined?.words, joined?.read],
      [
        'joined',
        '示例事由',
        {
          zh: '本机构已作为市场监督管理部门参与该事项',
          en: 'Your body takes part in it now: Market regulator',
        },
        false,
      ],
    )
    later()
    await act(clerk, id, 'askSupplement', { missing: '权属证明' })
    const [asked] = await told(holder, id)
    assert.deepEqual(asked?.words, { zh: '甲示例市监局：要求补充材料', en: '甲示例市监局: Ask for more material' })
    assert.ok(!JSON.stringify(asked).includes('权属证明'), 'what was asked for stands in the matter')
  })

  it('of a correction names what was corrected', async () => {
    const id = await complain()
    const { seq } = await clerk.api.matters.get({ id })
    const form = { subject: '改后事由', office: market.id, kind: 'report', accused: '示例商行', story: '示例' }
    later()
    await holder.api.matters.correct({ id, refers: 1, expected: seq, form, reason: '笔误' })
    const [corrected] = await told(clerk, id)
    assert.deepEqual(corrected?.words.zh, '云杉示例公司更正了“提交”')
  })

  it('is for whoever the matter is assigned to, else for all who handle matters', async () => {
    const id = await complain()
    assert.equal((await told(officer, id)).length, 1)
    await clerk.api.desk.assign({ matters: [id], person: officer.person.id })
    later()
    await act(holder, id, 'add', { supplement: '又见一处' })
    assert.deepEqual(
      (await told(officer, id)).map((notice) => notice.words.zh),
      ['云杉示例公司：追加线索', '示例受理员将该事项分派给示例办案员', '本机构已作为市场监督管理部门参与该事项'],
    )
    assert.equal((await told(clerk, id)).length, 1)
    assert.deepEqual(await told(stranger, id), [])
    await refused(reader.api.desk.listNotices({}), 'kernel.forbidden')
    await refused(house.as().desk.listNotices({}), 'kernel.sign_in')
    await refused(clerk.api.desk.listNotices({ size: 0 }), 'kernel.invalid')
  })

  it('is not for who came to the body later', async () => {
    const id = await complain()
    later()
    const fresh = await side(market, ['clerk'])
    assert.deepEqual(await told(fresh, id), [])
    later()
    await act(holder, id, 'add', { supplement: '示例' })
    assert.equal((await told(fresh, id)).length, 1)
  })
})

describe('reading notices', () => {
  const unread = async (one: Side) => (await one.api.desk.listNotices({ unread: true })).total

  it('is each person’s own, one by one or all at once', async () => {
    later()
    const [a, b] = [await side(market, ['clerk']), await side(market, ['clerk'])]
    const id = await complain()
    await complain()
    assert.equal(await unread(a), 2)
    const [notice] = await told(a, id)
    await a.api.desk.readNotices({ ids: [notice?.id ?? ''] })
    await a.api.desk.readNotices({ ids: [notice?.id ?? ''] })
    assert.deepEqual([await unread(a), await unread(b)], [1, 2])
    assert.deepEqual(
      (await a.api.desk.listNotices({ unread: false })).items.map((one) => one.id),
      [notice?.id],
    )
    assert.equal((await a.api.desk.home({})).unreadNotices, 1)
    await a.api.desk.readNotices({})
    assert.deepEqual([await unread(a), await unread(b)], [0, 2])
    later()
    await act(holder, id, 'add', { supplement: '示例' })
    assert.equal(await unread(a), 1)
  })

  it('touches no notice of others', async () => {
    const id = await complain()
    const [notice] = await told(clerk, id)
    assert.deepEqual(await stranger.api.desk.readNotices({ ids: [notice?.id ?? ''] }), { done: true })
    assert.equal((await told(clerk, id))[0]?.read, false)
    const { rows } = await house.owner.query('select from matter.notice_read where person_id = $1', [
      stranger.person.id,
    ])
    assert.equal(rows.length, 0)
    await refused(clerk.api.desk.readNotices({ ids: ['x'] }), 'kernel.invalid')
    await refused(reader.api.desk.readNotices({}), 'kernel.forbidden')
    await refused(house.as().desk.readNotices({}), 'kernel.sign_in')
  })

  it('goes page by page, newest first', async () => {
    const one = await side(firm, ['holder'])
    const id = await complain('翻页', one)
    for (const missing of ['甲', '乙', '丙']) {
      later()
      await act(clerk, id, 'askSupplement', { missing })
      later()
      await act(one, id, 'supplement', { supplement: '示例' })
    }
    const all = (await one.api.desk.listNotices({})).items.map((notice) => notice.id)
    const pages = [
      ...(await one.api.desk.listNotices({ page: 1, size: 2 })).items,
      ...(await one.api.desk.listNotices({ page: 2, size: 2 })).items,
    ]
    assert.deepEqual(
      pages.map((notice) => notice.id),
      all.slice(0, 4),
    )
    assert.deepEqual(
      [...pages].sort((a, b) => b.at.localeCompare(a.at)).map((notice) => notice.id),
      pages.map((notice) => notice.id),
    )
  })
})

describe('what an unknown kind says', () => {
  it('is that something is new, never a name of the code', async () => {
    const id = await complain()
    await house.owner.query(
      `insert into matter.notice (body_id, matter_id, kind, data, at) values ($1, $2, 'x', '{}', $3)`,
      [market.id, id, later()],
    )
    assert.equal((await told(head, id))[0]?.words.zh, '该事项有新的情况')
  })
})
