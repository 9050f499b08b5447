import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { applicationNumber, givenPublic, markRecord, patentRecord } from './rights-given.ts'

const house = await openHouse()
const given = openGiven(house)
const office = await given.body({ kind: 'ip_office' })
const registrar = await given.person({ body: office, roles: ['registrar'] })
const clerk = await given.person({ body: office, roles: ['clerk'] })
const reader = await given.person({ roles: ['reader'] })
const api = house.as(registrar.jar)
const asRecord = <T extends object>(right: T) => right as never

describe('keeping the register', () => {
  it('names the number that breaks its rule', async () => {
    const record = patentRecord(1, { numbers: { application: '202610000001.1' } })
    await assert.rejects(
      api.rights.enter({ record }),
      (error: { code: string; body: { errors: { path: string }[] } }) => {
        assert.equal(error.code, 'rights.number')
        assert.equal(error.body.errors[0]?.path, 'record.numbers.application')
        return true
      },
    )
  })
  it('writes numbers as the office does and refuses a number that is public already', async () => {
    const number = applicationNumber(11)
    const { id } = await api.rights.enter({
      record: patentRecord(11, { numbers: { application: `CN${number.replace('.', '')}` } }),
    })
    assert.equal((await api.rights.get({ id })).numbers.application, number)
    await assert.rejects(api.rights.enter({ record: patentRecord(11) }), { code: 'rights.exists' })
    const known = await givenPublic(house, office, patentRecord(12))
    await assert.rejects(
      api.rights.enter({ record: patentRecord(12) }),
      (error: { body: { rightId: string } }) => error.body.rightId === known,
    )
  })
  it('corrects with a reason, says who decided which field, and keeps what was there', async () => {
    const id = await givenPublic(house, office, markRecord('99200001', '青禾'))
    const before = await api.rights.get({ id })
    await api.rights.correct({
      id,
      version: before.version,
      record: asRecord({ ...before, title: '青禾纪' }),
      reason: '原录入漏字',
    })
    const after = await house.as().rights.get({ id })
    assert.equal(after.title, '青禾纪')
    assert.equal(after.version, before.version + 1)
    assert.equal(after.history.at(-1)?.note, '原录入漏字')
    assert.equal(after.history.at(-1)?.actor, null, 'the public does not learn who the clerk is')
    const source = after.sources.at(-1)
    assert.equal(after.provenance.find((one) => one.path === 'title')?.sourceId, source?.id)
    assert.equal((await house.as().rights.search({ q: '青禾纪' })).total, 1)
  })
  it('answers a correction of an old version with what changed meanwhile', async () => {
    const id = await givenPublic(house, office, markRecord('99200002', '旧名'))
    const seen = await api.rights.get({ id })
    await api.rights.correct({
      id,
      version: seen.version,
      record: asRecord({ ...seen, title: '新名' }),
      reason: '更名',
    })
    const late = api.rights.correct({
      id,
      version: seen.version,
      record: asRecord({ ...seen, region: '110000' }),
      reason: '补充',
    })
    await assert.rejects(late, { code: 'kernel.conflict', status: 409 })
  })
  it('lets a field be emptied by correction', async () => {
    const id = await givenPublic(house, office, markRecord('99200003', '有商品'))
    const seen = await api.rights.get({ id })
    await api.rights.correct({
      id,
      version: seen.version,
      record: asRecord({ ...seen, goods: undefined, dates: { ...seen.dates, expiry: undefined } }),
      reason: '误录',
    })
    const after = await api.rights.get({ id })
    assert.equal(after.goods, undefined)
    assert.equal(after.dates.expiry, undefined)
  })
  it('records a status event, and the status it leads to', async () => {
    const id = await givenPublic(house, office, markRecord('99200004', '期满'))
    await api.rights.recordEvent({
      id,
      event: { date: '2031-02-03', keyCode: 'H10', text: '期满未续展' },
      status: 'expired',
    })
    const right = await house.as().rights.get({ id })
    assert.deepEqual(right.status, { code: 'expired', date: '2031-02-03' })
    assert.equal(right.events.at(-1)?.text, '期满未续展')
    assert.equal((await house.as().rights.search({ q: '期满', status: ['expired'] })).total, 1)
  })
  it('publishes under the same address', async () => {
    const { id } = await api.rights.enter({ record: patentRecord(31, { title: '待公布的装置' }) })
    await assert.rejects(house.as().rights.get({ id }), { code: 'rights.not_found' })
    await api.rights.publish({ id, publicationDate: '2026-09-01', publicationNumber: '119999999' })
    const right = await house.as().rights.get({ id })
    assert.deepEqual(
      [right.visibility, right.dates.publication, right.numbers.publication],
      ['public', '2026-09-01', '119999999'],
    )
    assert.equal((await house.as().rights.search({ number: 'CN119999999' })).total, 1)
    await assert.rejects(api.rights.publish({ id, publicationDate: '2026-09-02' }), { code: 'kernel.forbidden' })
  })
  it('withdraws an entry for good and remembers why', async () => {
    const { id } = await house.as(clerk.jar).rights.enter({ record: patentRecord(41) })
    await house.as(clerk.jar).rights.withdrawEntry({ id, reason: '重复录入' })
    await assert.rejects(api.rights.get({ id }), { code: 'rights.not_found' })
    const { rows } = await house.owner.query(
      "select data from kernel.event where subject = $1 and name = 'rights.entry_withdrawn'",
      [id],
    )
    assert.equal(rows[0].data.reason, '重复录入')
  })
  it('answers what a file brought in as it stands, however long or empty a field is', async () => {
    const goods = [{ class: '9', text: '显示屏；'.repeat(20_000) }]
    const parties = [{ role: 'holder' as const, name: '长'.repeat(900), address: '' }]
    const id = await givenPublic(house, office, markRecord('99200006', '题'.repeat(5000), { goods, parties }))
    const right = await house.as().rights.get({ id })
    assert.equal(right.goods?.[0]?.text.length, 80_000)
    assert.equal(right.parties[0]?.address, '')
  })
  it('is closed to readers and to nobody', async () => {
    const id = await givenPublic(house, office, markRecord('99200005', '不可改'))
    const event = { date: '2026-01-01', text: 'x' }
    await assert.rejects(house.as(reader.jar).rights.recordEvent({ id, event }), { code: 'kernel.forbidden' })
    await assert.rejects(house.as(clerk.jar).rights.recordEvent({ id, event }), { code: 'kernel.forbidden' })
    await assert.rejects(house.as().rights.recordEvent({ id, event }), { code: 'kernel.sign_in' })
    await assert.rejects(house.as().rights.enter({ record: patentRecord(51) }), { code: 'kernel.sign_in' })
  })
  it('shows rights of the register that this one names', async () => {
    const parent = await givenPublic(house, office, patentRecord(61, { title: '母案' }))
    const child = await givenPublic(
      house,
      office,
      patentRecord(62, { title: '分案', relations: [{ type: 'division', number: applicationNumber(61) }] }),
    )
    const related = (await house.as().rights.get({ id: child })).related
    assert.deepEqual(
      related.map((one) => [one.id, one.relation]),
      [[parent, 'division']],
    )
  })
})

describe('saved searches', () => {
  it('belong to one person', async () => {
    const saved = await api.searches.save({ name: '本市有效商标', criteria: { kind: ['mark'], status: ['in_force'] } })
    assert.deepEqual(
      (await api.searches.list({})).items.map((one) => one.name),
      ['本市有效商标'],
    )
    assert.deepEqual((await house.as(clerk.jar).searches.list({})).items, [])
    await assert.rejects(house.as(clerk.jar).searches.remove({ id: saved.id }), { code: 'searches.not_found' })
    await api.searches.remove({ id: saved.id })
    assert.deepEqual((await api.searches.list({})).items, [])
  })
})
