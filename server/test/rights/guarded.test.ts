import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { asActor, sql } from '../../src/kernel/database.ts'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { patentRecord } from './rights-given.ts'

const house = await openHouse()
const given = openGiven(house)
const firm = await given.body({ kind: 'firm', name: '甲示例公司' })
const rival = await given.body({ kind: 'firm', name: '乙示例公司' })
const holder = await given.person({ body: firm, roles: ['holder'] })
const other = await given.person({ body: rival, roles: ['holder', 'registrar'] })
const administrator = await given.person({ roles: ['administrator', 'registrar'] })
const mine = house.as(holder.jar)
const theirs = house.as(other.jar)
const word = '磁悬浮轴瓦'

describe('an unpublished application', async () => {
  const record = patentRecord(501, { title: `一种${word}结构`, parties: [{ role: 'applicant', name: '甲示例公司' }] })
  const { id } = await mine.rights.enter({ record })

  it('is on its holder’s page and in its holder’s own list', async () => {
    const right = await mine.rights.get({ id })
    assert.equal(right.visibility, 'unpublished')
    assert.deepEqual(right.owner?.name, '甲示例公司')
    assert.deepEqual(
      right.actions,
      ['correct', 'record_event', 'entitle', 'withdraw_entry', 'export'].filter((a) =>
        right.actions.includes(a as never),
      ),
    )
    assert.equal((await mine.rights.search({ scope: 'ours', q: word })).total, 1)
    assert.equal((await mine.rights.facets({ scope: 'ours' })).total, 1)
  })

  const strangers = [
    ['another body', theirs],
    ['nobody', house.as()],
    ['the administrator', house.as(administrator.jar)],
  ] as const
  for (const [who, api] of strangers) {
    it(`is not there for ${who}: page, search, counts, suggestions, export`, async () => {
      await assert.rejects(api.rights.get({ id }), { code: 'rights.not_found' })
      assert.equal((await api.rights.search({ q: word })).total, 0)
      assert.equal((await api.rights.search({ number: record.numbers.application })).total, 0)
      assert.equal((await api.rights.facets({ q: word })).total, 0)
      assert.deepEqual((await api.rights.suggest({ q: '一种磁' })).items, [])
      for (const path of [
        `/rights/export?format=json&q=${encodeURIComponent(word)}`,
        `/rights/export?format=csv&id=${id}`,
      ]) {
        const answer = await house.request(api === theirs ? other.jar : undefined, 'GET', path)
        assert.ok(!answer.text.includes(word), path)
      }
    })
  }
  it('is not in another body’s own list, nor to be exported from it by id', async () => {
    assert.equal((await theirs.rights.search({ scope: 'ours' })).total, 0)
    const answer = await house.request(other.jar, 'GET', `/rights/export?format=json&scope=ours&id=${id}`)
    assert.equal(answer.text.trim(), '[]')
  })
  it('cannot be changed by another body', async () => {
    const event = { date: '2026-04-01', keyCode: 'A10' }
    await assert.rejects(theirs.rights.recordEvent({ id, event }), { code: 'rights.not_found' })
    await assert.rejects(theirs.rights.publish({ id, publicationDate: '2026-04-01' }), { code: 'rights.not_found' })
    await assert.rejects(theirs.rights.entitle({ id, bodyId: rival.id }), { code: 'rights.not_found' })
  })
  it('does not stop another body from keeping the same number, and neither learns of the other', async () => {
    const { id: twin } = await theirs.rights.enter({ record: { ...record, title: '同号而另有其名' } })
    assert.notEqual(twin, id)
    assert.equal((await mine.rights.get({ id })).title, record.title)
    await theirs.rights.withdrawEntry({ id: twin, reason: '误录' })
  })
  it('is hidden by the database itself from another body’s transaction', async () => {
    const actor = { personId: other.id, bodyId: rival.id, grants: ['rights.record', 'identity.administer'] }
    await asActor(house.pools.app, actor, async (db) => {
      const seen =
        await sql`select from registry.guarded_right union all select from registry.guarded_source union all select from registry.entitlement`.execute(
          db,
        )
      assert.equal(seen.rows.length, 0)
      await sql`update registry.guarded_right set title = 'x'`.execute(db)
      await sql`delete from registry.guarded_source`.execute(db)
    })
    assert.equal((await mine.rights.get({ id })).title, record.title)
  })
  it('is seen by a body that was entitled, read only, until that is taken back', async () => {
    await mine.rights.entitle({ id, bodyId: rival.id })
    const right = await theirs.rights.get({ id })
    assert.deepEqual(right.actions, ['export'])
    assert.deepEqual(right.entitled, [])
    assert.equal((await theirs.rights.search({ scope: 'ours', q: word })).total, 1)
    await assert.rejects(theirs.rights.withdrawEntry({ id, reason: '越权' }), { code: 'kernel.forbidden' })
    assert.deepEqual(
      (await mine.rights.get({ id })).entitled.map((one) => one.name),
      ['乙示例公司'],
    )
    await mine.rights.disentitle({ id, bodyId: rival.id })
    await assert.rejects(theirs.rights.get({ id }), { code: 'rights.not_found' })
  })
})

describe('a trade secret', () => {
  it('is sealed from the start and can never be published', async () => {
    const registrar = await given.person({ body: firm, roles: ['registrar'] })
    const api = house.as(registrar.jar)
    const record = { ...patentRecord(1), kind: 'trade_secret' as const, numbers: {}, title: '配方示例', classes: [] }
    const { id } = await api.rights.enter({ record })
    assert.equal((await api.rights.get({ id })).visibility, 'sealed')
    await assert.rejects(api.rights.publish({ id, publicationDate: '2026-04-01' }), { code: 'rights.sealed' })
    assert.equal((await house.as().rights.search({ q: '配方示例' })).total, 0)
  })
})
