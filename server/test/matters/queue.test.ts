/** The queue of a body: every criterion against a plain reading of the same lines, orders, pages, counts, and the export. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { MatterRow, QueueCriteria } from '@quanlian/contract'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { acceptedComplaint, formsOf, givenMatters } from './matters-given.ts'

const house = await openHouse()
const world = await givenMatters(house, openGiven(house))
const { holder, clerk, officer, head, reviewer } = world
const forms = formsOf(world)

house.clock.now = new Date('2026-10-09T02:00:00Z')
const subjects = ['销售侵权洗发露', '仿冒包装装潢', '销售侵权香水', 'Counterfeit LABELS 标签', '假冒专利 示例']
for (const subject of subjects) await holder.open('complaint', { ...forms.complaint, subject })
house.clock.now = new Date('2026-11-23T02:00:00Z')
const early = await clerk.api.matters.list({ size: 100 })
const [first, second, third] = early.items.map(({ id }) => id) as [string, string, string]
await clerk.act(first, 'refuse', { ground: 'other', reason: '示例' })
await holder.act(second, 'add', { supplement: '示例' })
const begun = await acceptedComplaint(world)
await clerk.act(begun.case, 'assign', forms.handlers)
await house.owner.query('update matter.participant set assignee_id = $1 where body_id = $2 and matter_id = $3', [
  officer.person.id,
  world.bodies.market.id,
  begun.case,
])
await house.owner.query('update matter.participant set assignee_id = $1 where body_id = $2 and matter_id = $3', [
  clerk.person.id,
  world.bodies.market.id,
  third,
])
const all = (await clerk.api.matters.list({ size: 100 })).items as MatterRow[]

describe('the queue', () => {
  const readings: [string, Partial<QueueCriteria>, (row: MatterRow) => boolean][] = [
    ['a procedure', { procedure: ['complaint'] }, ({ procedure }) => procedure === 'complaint'],
    [
      'a state',
      { state: ['submitted', 'verifying'] },
      ({ states }) => states.some(({ id }) => ['submitted', 'verifying'].includes(id)),
    ],
    ['what waits', { waiting: true }, ({ waiting }) => waiting],
    ['what does not wait', { waiting: false }, ({ waiting }) => !waiting],
    ['what is late', { late: true }, ({ next }) => next?.late === true],
    ['what is not late', { late: false }, ({ next }) => next?.late !== true],
    ['what is unread', { unread: true }, ({ unread }) => unread],
    ['what has ended', { ended: true }, ({ ended }) => ended],
    ['mine', { assignee: 'me' }, ({ assignee }) => assignee?.id === clerk.person.id],
    ['nobody’s', { assignee: 'nobody' }, ({ assignee }) => assignee === null],
    ['somebody’s', { assignee: officer.person.id }, ({ assignee }) => assignee?.id === officer.person.id],
    ['words of a title', { q: '侵权' }, ({ title }) => title.includes('侵权')],
    ['two words', { q: '香水 销售' }, ({ title }) => title.includes('香水') && title.includes('销售')],
    ['one character', { q: '露' }, ({ title }) => title.includes('露')],
    ['Latin words in any case', { q: 'labels' }, ({ title }) => title.includes('LABELS')],
    ['the other width', { q: 'ＬＡＢＥＬＳ' }, ({ title }) => title.includes('LABELS')],
    ['a number', { q: '000002' }, ({ number }) => number.endsWith('-000002')],
    ['what changed since', { changedSince: '2026-11-01T00:00:00Z' }, ({ changedAt }) => changedAt >= '2026-11-01'],
    [
      'several at once',
      { procedure: ['complaint'], ended: false, late: true },
      (row) => row.procedure === 'complaint' && !row.ended && row.next?.late === true,
    ],
  ]
  for (const [name, criteria, fits] of readings)
    it(`finds ${name}`, async () => {
      const { items, total } = await clerk.api.matters.list({
        ...criteria,
        size: 100,
      })
      const expected = all.filter(fits).map(({ number }) => number)
      assert.deepEqual(items.map(({ number }) => number).sort(), expected.sort())
      assert.equal(total, expected.length)
      assert.ok(expected.length > 0 && expected.length < all.length, 'the criterion tells apart')
    })

  it('shows open matters first, by the end of their next clock', () => {
    const keys = all.map(({ ended, next }) => [ended ? '1' : '0', next?.ends ?? '9'].join())
    assert.deepEqual(keys, [...keys].sort())
    assert.ok(all.some(({ next }) => next?.late) && all.some(({ next }) => next && !next.late))
  })

  it('sorts as asked, and pages without loss', async () => {
    const sorted = async (sort: QueueCriteria['sort']) => {
      const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => clerk.api.matters.list({ sort, page, size: 2 })))
      assert.deepEqual(new Set(pages.map(({ total }) => total)), new Set([all.length]))
      return pages.flatMap(({ items }) => items)
    }
    const open = (rows: { ended: boolean }[]) => rows.filter(({ ended }) => !ended)
    const byNumber = open(await sorted('number')).map((row) => (row as MatterRow).number)
    assert.deepEqual(byNumber, [...byNumber].sort())
    const byChange = open(await sorted('changed')).map((row) => (row as MatterRow).changedAt)
    assert.deepEqual(byChange, [...byChange].sort().reverse())
    assert.equal(new Set((await sorted('opened')).map(({ id }) => id)).size, all.length)
  })

  it('beyond its last page is empty, with the total', async () => {
    const beyond = await clerk.api.matters.list({ page: 50 })
    assert.deepEqual([beyond.items, beyond.total], [[], all.length])
  })

  it('waits for the roles of the person who asks', async () => {
    const waits = async (side: typeof clerk) =>
      (await side.api.matters.list({ waiting: true, size: 100 })).items.map(({ id }) => id)
    assert.ok((await waits(head)).length > 0)
    assert.ok(!(await waits(head)).includes(begun.case), 'assigned to somebody else')
    assert.deepEqual(await waits(reviewer), [])
    assert.deepEqual(await waits(holder), [], 'withdrawing is possible, and nobody waits for it')
    await clerk.act(second, 'askSupplement', { missing: '示例' })
    assert.deepEqual(await waits(holder), [second])
  })

  it('does not call a body’s own entry news', async () => {
    const { id } = await holder.open('complaint', forms.complaint)
    const unread = async (side: typeof clerk) =>
      (await side.api.matters.list({ unread: true, size: 100 })).items.some((row) => row.id === id)
    assert.deepEqual([await unread(holder), await unread(clerk)], [false, true])
  })
})

describe('facets', () => {
  it('count what the queue finds, each without its own criterion', async () => {
    const rows = (await clerk.api.matters.list({ size: 100 })).items
    const counts = await clerk.api.matters.facets({})
    assert.equal(
      counts.procedures.find(({ id }) => id === 'complaint')?.count,
      rows.filter(({ procedure }) => procedure === 'complaint').length,
    )
    assert.equal(counts.late, rows.filter(({ next }) => next?.late).length)
    assert.equal(counts.ended, rows.filter(({ ended }) => ended).length)
    assert.equal(counts.waiting, rows.filter(({ waiting }) => waiting).length)
    assert.deepEqual(
      counts.assignees
        .map(({ id, name, count }) => [id, name, count])
        .slice(-2)
        .sort(),
      [
        [clerk.person.id, clerk.person.name, 1],
        [officer.person.id, officer.person.name, 1],
      ].sort(),
    )
    for (const { id, count } of counts.states)
      assert.equal(count, rows.filter(({ states }) => states.some((state) => state.id === id)).length, id)
    const chosen = await clerk.api.matters.facets({ state: ['verifying'] })
    assert.deepEqual(chosen.states, counts.states)
    assert.deepEqual(
      chosen.procedures.map(({ id, count }) => [id, count]),
      [['administrative-case', 1]],
    )
  })
})

describe('the export', () => {
  const download = async (query: string) =>
    (await house.request({ ...clerk.person.jar }, 'GET', `/matters/export?${query}`)).text

  it('is what the queue shows, in each format', async () => {
    const rows = (await clerk.api.matters.list({ ended: false, size: 100 })).items
    const text = await download('ended=false')
    assert.equal(text[0], '\uFEFF')
    const csv = text.slice(1).trim().split('\r\n')
    assert.ok(csv[0]?.startsWith('编号,事由'))
    assert.deepEqual(
      csv.slice(1).map((line) => line.split(',')[0]),
      rows.map(({ number }) => number),
    )
    assert.deepEqual(JSON.parse(await download('ended=false&format=json')), rows)
    assert.equal((await download('format=xlsx')).slice(0, 2), 'PK')
    assert.match(await download('lang=en'), /Administrative case/)
  })

  it('is of the rows picked alone, in the order of the queue, and of none where the body takes no part', async () => {
    const rows = (await clerk.api.matters.list({ sort: 'number', size: 100 })).items
    const [a, b] = [rows[3], rows[1]]
    const picked = `ids=${a?.id}&ids=${b?.id}&sort=number&format=json`
    assert.deepEqual(JSON.parse(await download(picked)), [b, a])
    const foreign = await house.request({ ...world.stranger.person.jar }, 'GET', `/matters/export?${picked}`)
    assert.deepEqual(JSON.parse(foreign.text), [])
    assert.equal((await house.request({ ...clerk.person.jar }, 'GET', '/matters/export?ids=x')).status, 400)
  })

  it('runs no formula that somebody typed', async () => {
    await holder.open('complaint', {
      ...forms.complaint,
      subject: '=HYPERLINK("http://example.org")',
    })
    assert.ok((await download('q=HYPERLINK')).includes(`"'=HYPERLINK(""http`))
  })
})
