/** The calendar of a person: what it holds, and that its address is a secret that ends. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { refused } from '../identity/refusals.ts'
import { readCalendar } from './calendar-reader.ts'
import { givenDesk, type Side } from './desk-given.ts'

const house = await openHouse({ PUBLIC_URL: 'https://example.org/' })
const given = openGiven(house)
const { act, side, market, stranger } = await givenDesk(house, given)
const reader = await side(market, ['reader'])

describe('the calendar', async () => {
  const body = await given.body({ kind: 'market_regulator', name: '丙示例市监局' })
  const [chief, own, absent] = [
    await side(body, ['head']),
    await side(body, ['officer'], '示例在岗'),
    await side(body, ['officer'], '示例休假'),
  ]
  const begin = async (subject: string, to?: Side) => {
    const form = { subject, source: 'inspection', receivedOn: '2026-11-23', accused: '示例', summary: '示例' }
    const { id } = await chief.api.matters.open({ procedure: 'administrative-case', form })
    if (to) await chief.api.desk.assign({ matters: [id], person: to.person.id })
    return id
  }
  const [mine, theirs] = [await begin('我的案件', own), await begin('同事的案件', absent)]
  const fetch = async (path: string, jar?: { cookie?: string }) => house.request(jar, 'GET', path.replace(/^\/api/, ''))
  const titles = async (path: string) =>
    readCalendar((await fetch(path)).text)
      .events.map((event) => event.SUMMARY?.split(' · ')[1])
      .sort()
  const { path } = await own.api.desk.renewFeed({})

  it('is served to whoever has the address, without a sign-in, and cached nowhere', async () => {
    const answer = await fetch(path)
    assert.equal(answer.status, 200)
    assert.match(String(answer.headers['content-type']), /^text\/calendar; charset=utf-8/)
    assert.equal(answer.headers['cache-control'], 'no-store')
    const { head, events } = readCalendar(answer.text)
    assert.deepEqual([head.VERSION, head['X-WR-CALNAME'], events.length], ['2.0', '权链期限', 1])
    const [event] = events
    assert.equal(event?.['DTSTART;VALUE=DATE'], '20261214')
    assert.equal(event?.SUMMARY, '核查：市场监督管理部门应核查并决定是否立案 · 我的案件')
    assert.equal(event?.URL, `https://example.org/workbench/matters/${mine}`)
    assert.equal(event?.UID, `${mine}-1-verification@quanlian`)
    assert.equal((await fetch(path.replace('.ics', ''))).text, answer.text)
  })

  it('keeps the name of an appointment when its day moves', async () => {
    await act(chief, mine, 'assign', { handlers: [own.person.id] })
    await act(chief, mine, 'extendVerification', { verificationExtra: 5, reason: '案情复杂' })
    const [event] = readCalendar((await fetch(path)).text).events
    assert.deepEqual([event?.UID, event?.['DTSTART;VALUE=DATE']], [`${mine}-1-verification@quanlian`, '20261221'])
  })

  it('holds what nobody has while it waits for a role of the person', async () => {
    const open = await begin('无人的案件')
    const { path: chiefs } = await chief.api.desk.renewFeed({})
    assert.deepEqual([await titles(chiefs), await titles(path)], [['无人的案件'], ['我的案件']])
    await chief.api.desk.assign({ matters: [open], person: absent.person.id })
    assert.deepEqual(await titles(chiefs), [])
    await chief.api.desk.assign({ matters: [open], person: chief.person.id })
    assert.deepEqual(await titles(chiefs), ['无人的案件'])
  })

  it('holds the deadlines of whom the person stands in for, while it lasts', async () => {
    const { id } = await absent.api.desk.putAbsence({ delegate: own.person.id, from: '2026-11-23', to: '2026-11-24' })
    assert.deepEqual(await titles(path), ['同事的案件', '我的案件'])
    assert.deepEqual(
      (await own.api.desk.deadlines({ assignee: 'me' })).items.map(({ matter }) => matter.id).sort(),
      [mine, theirs].sort(),
    )
    await absent.api.desk.dropAbsence({ id })
    assert.deepEqual(await titles(path), ['我的案件'])
  })

  it('is its person’s also in the browser of somebody else', async () => {
    assert.equal((await fetch(path, { ...stranger.person.jar })).text, (await fetch(path)).text)
    assert.equal((await stranger.api.identity.current({})).person?.id, stranger.person.id)
  })

  it('ends with a new address, and with none', async () => {
    const renewed = await own.api.desk.renewFeed({})
    const old = await fetch(path)
    assert.deepEqual([old.status, old.json.code], [404, 'matters.unknown_feed'])
    assert.equal((await fetch(renewed.path)).status, 200)
    assert.deepEqual(await own.api.desk.dropFeed({}), { done: true })
    assert.equal((await fetch(renewed.path)).status, 404)
    assert.deepEqual(await own.api.desk.dropFeed({}), { done: true })
    const { rows } = await house.owner.query('select encode(token_digest, $1) as kept from matter.feed', ['base64'])
    assert.ok(rows.every(({ kept }) => !renewed.path.includes(kept)))
  })

  it('ends with the membership, the person, the body and the role', async () => {
    const ends: [string, string, string][] = [
      [
        'update identity.person set active = false where id = $1',
        'update identity.person set active = true where id = $1',
        own.person.id,
      ],
      [
        'update identity.body set active = false where id = $1',
        'update identity.body set active = true where id = $1',
        body.id,
      ],
      [
        `update identity.membership set roles = '{reader}' where person_id = $1`,
        `update identity.membership set roles = '{officer}' where person_id = $1`,
        own.person.id,
      ],
    ]
    const { path: address } = await own.api.desk.renewFeed({})
    for (const [end, begin, id] of ends) {
      await house.owner.query(end, [id])
      assert.equal((await fetch(address)).status, 404, end)
      await house.owner.query(begin, [id])
      assert.equal((await fetch(address)).status, 200, begin)
    }
  })

  it('is refused under an address that is none, and made by those who handle matters', async () => {
    assert.equal((await fetch(`/api/deadlines/feed/${'A'.repeat(43)}.ics`)).status, 404)
    assert.equal((await fetch('/api/deadlines/feed/short')).status, 400)
    await refused(reader.api.desk.renewFeed({}), 'kernel.forbidden')
    await refused(reader.api.desk.dropFeed({}), 'kernel.forbidden')
    await refused(house.as().desk.renewFeed({}), 'kernel.sign_in')
    await refused(house.as().desk.dropFeed({}), 'kernel.sign_in')
  })
})
