import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { applicationNumber, importAll, patentCsv, settled, upload } from './imports-given.ts'

const house = await openHouse()
await house.startJobs()
const given = openGiven(house)
const mine = await given.person({ roles: ['registrar'] })
const theirs = await given.person({ roles: ['registrar'] })
const [my, their] = [house.as(mine.jar), house.as(theirs.jar)]
const unpublished = { visibility: 'unpublished' }
const number = applicationNumber
const seen = async (api: typeof my, serial: number) =>
  (await api.rights.search({ number: number(serial), scope: 'ours' })).total
const inPublic = async (serial: number) => (await house.as().rights.search({ number: number(serial) })).total

it('keeps an unpublished import with the importing body: nobody else finds, counts or opens it', async () => {
  const done = await importAll(
    house,
    mine.jar,
    [{ name: 'a.csv', content: patentCsv(1, 3, '一种未公开示例') }],
    unpublished,
  )
  assert.deepEqual([done.visibility, done.counts.created], ['unpublished', 3])
  assert.deepEqual([await seen(my, 1), await seen(their, 1), await inPublic(1)], [1, 0, 0])
  const [right] = (await my.rights.search({ number: number(1), scope: 'ours' })).items
  assert.equal(right?.visibility, 'unpublished')
  await assert.rejects(their.rights.get({ id: right?.id ?? '' }), { code: 'rights.not_found' })
  const again = await importAll(
    house,
    mine.jar,
    [{ name: 'b.csv', content: patentCsv(2, 4, '一种未公开示例') }],
    unpublished,
  )
  assert.deepEqual([again.counts.created, again.counts.unchanged], [2, 2])
})

it('seals trade secrets whatever was asked for', async () => {
  const content = `权利类型,登记号,名称,权利人\n商业秘密,SM-1,一种配方示例,示例公司\n`
  const done = await importAll(house, mine.jar, [{ name: 's.csv', content }])
  assert.equal(done.counts.created, 1)
  assert.equal((await house.as().rights.search({ q: '一种配方示例' })).total, 0)
  const [right] = (await my.rights.search({ q: '一种配方示例', scope: 'ours' })).items
  assert.equal(right?.visibility, 'sealed')
})

it('publishes one’s own guarded right under its address; what was said in confidence stays so', async () => {
  await importAll(
    house,
    mine.jar,
    [{ name: 'c.csv', content: patentCsv(20, 1, '一种内部名称很长很长的示例') }],
    unpublished,
  )
  const [before] = (await my.rights.search({ number: number(20), scope: 'ours' })).items
  const done = await importAll(house, mine.jar, [{ name: 'd.csv', content: patentCsv(20, 1, '一种公开名称') }])
  assert.equal(done.counts.created, 1)
  const [open] = (await house.as().rights.search({ number: number(20) })).items
  assert.deepEqual([open?.id, open?.title], [before?.id, '一种公开名称20'])
  assert.equal(await seen(my, 20), 0)
  assert.equal((await their.rights.get({ id: open?.id ?? '' })).sources.length, 1)
  const own = await my.rights.get({ id: open?.id ?? '' })
  assert.deepEqual(own.sources.map((source) => source.visibility).sort(), ['public', 'unpublished'])

  await my.imports.undo({ id: done.id, reason: '示例' })
  assert.equal((await settled(house, mine.jar, done.id)).state, 'undone')
  assert.deepEqual([await inPublic(20), await seen(my, 20), await seen(their, 20)], [0, 1, 0])
  assert.equal((await my.rights.get({ id: before?.id ?? '' })).title, '一种内部名称很长很长的示例20')
})

it('neither reveals nor touches what another body keeps guarded under the same number', async () => {
  await importAll(house, theirs.jar, [{ name: 'e.csv', content: patentCsv(30, 1, '一种他方示例') }], unpublished)
  const [guarded] = (await their.rights.search({ number: number(30), scope: 'ours' })).items
  const done = await importAll(house, mine.jar, [{ name: 'f.csv', content: patentCsv(30, 1) }])
  assert.deepEqual([done.counts.created, done.counts.updated, done.counts.unchanged], [1, 0, 0])
  const [open] = (await house.as().rights.search({ number: number(30) })).items
  assert.notEqual(open?.id, guarded?.id)
  assert.equal((await their.rights.get({ id: guarded?.id ?? '' })).visibility, 'unpublished')
  const own = await importAll(house, mine.jar, [{ name: 'g.csv', content: patentCsv(31, 1) }], unpublished)
  assert.equal(own.counts.created, 1)
})

it('keeps what is said in confidence of a public right beside it, for the body alone', async () => {
  await importAll(house, theirs.jar, [{ name: 'h.csv', content: patentCsv(40, 1, '一种公开示例') }])
  const [open] = (await house.as().rights.search({ number: number(40) })).items
  const done = await importAll(
    house,
    mine.jar,
    [{ name: 'i.csv', content: patentCsv(40, 1, '一种很长的内部示例名称') }],
    unpublished,
  )
  assert.equal(done.counts.created + done.counts.updated + done.counts.unchanged, 1)
  const [still] = (await house.as().rights.search({ number: number(40) })).items
  assert.deepEqual([still?.id, still?.title], [open?.id, '一种公开示例40'])
  const page = async (api: typeof my) => (await api.rights.get({ id: open?.id ?? '' })).sources.length
  assert.deepEqual([await page(my), await page(their), await page(house.as())], [2, 1, 1])
  await my.imports.undo({ id: done.id, reason: '示例' })
  await settled(house, mine.jar, done.id)
  assert.deepEqual([await page(my), await inPublic(40)], [1, 1])
})

describe('an import itself', async () => {
  const done = await importAll(house, mine.jar, [{ name: 'x.csv', content: patentCsv(60, 1) }])
  const { id } = done
  const mapping = { columns: [], kind: null, office: 'CN' }
  const calls: [string, (api: typeof my) => Promise<unknown>][] = [
    ['get', (api) => api.imports.get({ id })],
    ['getMapping', (api) => api.imports.getMapping({ id })],
    ['start', (api) => api.imports.start({ id, mapping })],
    ['stop', (api) => api.imports.stop({ id })],
    ['resume', (api) => api.imports.resume({ id })],
    ['undo', (api) => api.imports.undo({ id, reason: '示例' })],
    ['defects', (api) => api.imports.defects({ id })],
    ['downloadDefects', (api) => api.imports.downloadDefects({ id })],
  ]
  for (const [name, call] of calls) {
    it(`${name} is not there for another body, needs the grant and a sign-in`, async () => {
      await assert.rejects(call(their), { code: 'imports.not_found' })
      const reader = await given.person({ roles: ['reader'], body: mine.body })
      await assert.rejects(call(house.as(reader.jar)), { code: 'kernel.forbidden' })
      await assert.rejects(call(house.as()), { code: 'kernel.sign_in' })
    })
  }
  it('is in its body’s list only, filtered by state', async () => {
    const list = async (api: typeof my) => (await api.imports.list({ size: 100 })).items.map((one) => one.id)
    assert.ok((await list(my)).includes(id))
    assert.ok(!(await list(their)).includes(id))
    assert.ok((await my.imports.list({ state: ['done'], size: 1 })).items.every((one) => one.state === 'done'))
    assert.equal((await my.imports.list({ state: ['stopped'] })).total, 0)
  })
  it('takes no upload without sign-in, grant, file, or with another visibility', async () => {
    const file = { name: 'a.csv', content: patentCsv(1, 1) }
    const reader = await given.person({ roles: ['reader'], body: mine.body })
    const code = async (...args: Parameters<typeof upload> extends [unknown, ...infer Rest] ? Rest : never) =>
      (await upload(house, ...args)).json.code
    assert.equal(await code(undefined, [file]), 'kernel.sign_in')
    assert.equal(await code(reader.jar, [file]), 'kernel.forbidden')
    assert.equal(await code(mine.jar, []), 'imports.no_file')
    assert.equal(await code(mine.jar, [file], { visibility: 'secret' }), 'kernel.invalid')
  })
})
