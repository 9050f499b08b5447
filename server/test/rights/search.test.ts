import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { givenPublic, markRecord, patentRecord } from './rights-given.ts'

const house = await openHouse()
const given = openGiven(house)
const api = house.as()
const titles = async (query: Parameters<typeof api.rights.search>[0]) =>
  (await api.rights.search(query)).items.map((row) => row.title)

before(async () => {
  const office = await given.body({ kind: 'ip_office' })
  const rows = [
    markRecord('99100001', '山与舟'),
    markRecord('99100002', '山与舟优选', {
      classes: [{ scheme: 'nice', code: '30' }],
      goods: [{ class: '30', text: '茶；糖果' }],
    }),
    markRecord('99100003', 'ORIVELLA 橙汐', {
      dates: { filing: '2024-05-06' },
      status: { code: 'examination', date: '2024-06-01' },
      region: '110000',
    }),
    patentRecord(1, { title: '一种显示设备的弯折检测方法', details: { abstract: '涉及柔性面板领域。' } }),
    patentRecord(2, { title: '一种设备显示方法', parties: [{ role: 'applicant', name: '云笺示例文化有限公司' }] }),
    patentRecord(3, {
      title: '一种茶叶摊青装置',
      classes: [{ scheme: 'ipc', code: 'A23F 3/06' }],
      numbers: { application: '202617654321.X' },
    }),
  ]
  for (const row of rows) await givenPublic(house, office, row)
})

describe('search of the register', () => {
  it('finds two Chinese characters in titles, goods, abstracts and names of holders', async () => {
    assert.deepEqual(await titles({ q: '茶叶' }), ['一种茶叶摊青装置'])
    assert.deepEqual(await titles({ q: '糖果' }), ['山与舟优选'])
    assert.deepEqual(await titles({ q: '柔性' }), ['一种显示设备的弯折检测方法'])
    assert.deepEqual(await titles({ q: '云笺' }), ['一种设备显示方法'])
  })
  it('takes neighbouring characters only where the whole phrase stands', async () => {
    assert.deepEqual(await titles({ q: '显示设备' }), ['一种显示设备的弯折检测方法'])
  })
  it('puts the title that is the query first, then titles that begin with it', async () => {
    assert.deepEqual(await titles({ q: '山与舟' }), ['山与舟', '山与舟优选'])
  })
  it('reads traditional characters, full width and other case', async () => {
    assert.deepEqual(await titles({ q: '顯示設備' }), ['一种显示设备的弯折检测方法'])
    assert.deepEqual(await titles({ q: 'ｏｒｉｖｅｌｌａ' }), ['ORIVELLA 橙汐'])
    assert.deepEqual(await titles({ q: '橙汐 orivella' }), ['ORIVELLA 橙汐'])
  })
  it('finds numbers however they are written', async () => {
    for (const number of ['202617654321.X', 'CN 202617654321X', 'ZL202617654321', '２０２６１７６５４３２１．X']) {
      assert.deepEqual(await titles({ number }), ['一种茶叶摊青装置'], number)
    }
    assert.deepEqual(await titles({ q: '99100002' }), ['山与舟优选'])
  })
  it('narrows by holder, class, status, region, office and days', async () => {
    assert.equal((await titles({ holder: '晨曦示例' })).length, 5)
    assert.deepEqual(await titles({ class: ['nice:30'] }), ['山与舟优选'])
    assert.deepEqual(await titles({ class: ['ipc:A23'] }), ['一种茶叶摊青装置'])
    assert.deepEqual(await titles({ status: ['examination'] }), ['ORIVELLA 橙汐'])
    assert.deepEqual(await titles({ region: ['110000'] }), ['ORIVELLA 橙汐'])
    assert.equal((await titles({ region: ['440000'], kind: ['mark'] })).length, 2)
    assert.deepEqual(await titles({ filedFrom: '2024-05-06', filedTo: '2024-05-06' }), ['ORIVELLA 橙汐'])
    assert.deepEqual(await titles({ office: ['US'] }), [])
  })
  it('pages, sorts and keeps the total on a page beyond the last', async () => {
    const first = await api.rights.search({ sort: 'filed_asc', size: 2, page: 1 })
    assert.deepEqual(
      first.items.map((row) => row.filingDate),
      ['2020-01-02', '2020-01-02'],
    )
    const beyond = await api.rights.search({ size: 2, page: 9 })
    assert.deepEqual([beyond.total, beyond.items.length, beyond.capped], [6, 0, false])
  })
  it('takes signs and wildcards as they are', async () => {
    for (const q of ['%', '_', '\\', "'", '！', '%%%山', '*']) assert.deepEqual(await titles({ q }), [], q)
    assert.deepEqual(await titles({ q: '山' }), ['山与舟', '山与舟优选'])
  })
  it('counts exactly what it finds, by every facet', async () => {
    const facets = await api.rights.facets({})
    assert.equal(facets.total, 6)
    assert.deepEqual(facets.kind, [
      { value: 'mark', count: 3 },
      { value: 'patent', count: 3 },
    ])
    assert.deepEqual(
      facets.class.find((one) => one.value === 'ipc:G06F'),
      { value: 'ipc:G06F', count: 2 },
    )
    assert.deepEqual(
      facets.region.find((one) => one.value === '440000'),
      { value: '440000', count: 2 },
    )
    assert.deepEqual((await api.rights.facets({ q: '茶叶' })).year, [{ value: 2026, count: 1 }])
  })
  it('lets a facet leave its own criterion out', async () => {
    const facets = await api.rights.facets({ kind: ['mark'], region: ['440000'] })
    assert.equal(facets.total, 2)
    assert.deepEqual(facets.kind, [{ value: 'mark', count: 2 }])
    assert.deepEqual(facets.region, [
      { value: '440000', count: 2 },
      { value: '110000', count: 1 },
    ])
    assert.deepEqual(
      (await api.rights.facets({ kind: ['mark'] })).kind.map((one) => one.value),
      ['mark', 'patent'],
    )
  })
  it('suggests titles, holders and numbers', async () => {
    assert.deepEqual(
      (await api.rights.suggest({ q: '山与' })).items.map((one) => one.text),
      ['山与舟', '山与舟优选'],
    )
    assert.deepEqual(
      (await api.rights.suggest({ q: '摊青' })).items.map((one) => one.text),
      ['一种茶叶摊青装置'],
    )
    assert.ok((await api.rights.suggest({ q: '云笺示例' })).items.some((one) => one.type === 'holder'))
    assert.equal((await api.rights.suggest({ q: '99100003' })).items[0]?.type, 'number')
  })
  it('refuses a search of one’s own rights without sign-in', async () => {
    await assert.rejects(api.rights.search({ scope: 'ours' }), { code: 'kernel.sign_in' })
  })
})
