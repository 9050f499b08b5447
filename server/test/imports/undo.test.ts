import assert from 'node:assert/strict'
import { it } from 'node:test'
import { runImport } from '../../src/modules/imports/index.ts'
import { runUndo } from '../../src/modules/imports/undo-run.ts'
import { openGiven } from '../given.ts'
import { openHouse } from '../harness.ts'
import { applicationNumber, importAll, patentCsv, registerOf, settled, upload } from './imports-given.ts'

const house = await openHouse()
await house.startJobs()
const given = openGiven(house)
const clerk = await given.person({ roles: ['registrar'] })
const other = await given.person()
const api = house.as(clerk.jar)

it('takes an import back: what only it knew leaves, the rest says what the other sources say', async () => {
  await importAll(house, other.jar, [{ name: 'a.csv', content: patentCsv(1, 5) }])
  const before = await registerOf(house)
  const fuller = patentCsv(3, 5, '一种名称更长的示例装置')
  const file = { name: 'b.csv', content: fuller }
  const done = await importAll(house, clerk.jar, [file])
  assert.deepEqual([done.counts.created, done.counts.updated], [2, 3])
  const asked = await api.imports.undo({ id: done.id, reason: '列对应有误' })
  assert.equal(asked.state, 'undoing')
  const undone = await settled(house, clerk.jar, done.id)
  assert.deepEqual([undone.state, undone.actions], ['undone', []])
  const after = (await registerOf(house)) as { right: Record<string, unknown> }[]
  const versions = after.map(({ right }) => right.version)
  assert.deepEqual(versions, [1, 1, 3, 3, 3])
  for (const row of [...after, ...(before as typeof after)]) row.right.version = 0
  assert.deepEqual(after, before)
  const { rows } = await house.owner.query('select name, data from kernel.event where subject = $1 order by id', [
    done.id,
  ])
  assert.deepEqual(
    rows.map((row) => row.name),
    [
      ...[
        'imports.uploaded',
        'imports.mapped',
        'imports.started',
        'imports.finished',
        'imports.undo_asked',
        'imports.undone',
      ],
    ],
  )
  assert.equal(rows[4].data.reason, '列对应有误')
  const again = await importAll(house, clerk.jar, [file])
  assert.notEqual(again.id, done.id)
  assert.deepEqual([again.counts.created, again.counts.updated], [2, 3])
})

it('takes corrections of a right away with the last source that knew it', async () => {
  const done = await importAll(house, clerk.jar, [{ name: 'c.csv', content: patentCsv(50, 2) }])
  const [right] = (await api.rights.search({ number: applicationNumber(50) })).items
  const page = await api.rights.get({ id: right?.id ?? '' })
  const { kind, office, numbers, dates, parties, classes, events, relations, details, version } = page
  const record = {
    kind,
    office,
    numbers,
    dates,
    parties,
    classes,
    events,
    relations,
    details,
    title: '一种更正后的名称',
  }
  await api.rights.correct({ id: page.id, version, record: record as never, reason: '更正' })
  await api.imports.undo({ id: done.id, reason: '示例' })
  await settled(house, clerk.jar, done.id)
  await assert.rejects(api.rights.get({ id: page.id }), { code: 'rights.not_found' })
  const { rows } = await house.owner.query('select from registry.public_source where right_id = $1', [page.id])
  assert.equal(rows.length, 0)
})

it('refuses what the state does not allow, and names the state', async () => {
  const wrong = (state: string) => (error: { code: string; body: { state: string } }) => {
    assert.deepEqual([error.code, error.body.state], ['imports.wrong_state', state])
    return true
  }
  const { import: waiting } = await upload(house, clerk.jar, [{ name: 'd.csv', content: patentCsv(70, 1) }])
  const { id } = waiting
  const { mapping } = await api.imports.getMapping({ id })
  await assert.rejects(api.imports.stop({ id }), wrong('mapping'))
  await assert.rejects(api.imports.resume({ id }), wrong('mapping'))
  await api.imports.start({ id, mapping })
  await settled(house, clerk.jar, id)
  await assert.rejects(api.imports.start({ id, mapping }), wrong('done'))
  await assert.rejects(api.imports.stop({ id }), wrong('done'))
  await assert.rejects(api.imports.resume({ id }), wrong('done'))
  await api.imports.undo({ id, reason: '示例' })
  await settled(house, clerk.jar, id)
  await assert.rejects(api.imports.undo({ id, reason: '示例' }), wrong('undone'))
  const { import: never } = await upload(house, clerk.jar, [{ name: 'e.csv', content: patentCsv(71, 1) }])
  assert.equal((await api.imports.undo({ id: never.id, reason: '示例' })).state, 'undone')
})

it('stops between batches, keeps what is in, and goes on where it was', async () => {
  const alone = await openHouse()
  const people = openGiven(alone)
  const person = await people.person()
  const mine = alone.as(person.jar)
  const { import: uploaded } = await upload(alone, person.jar, [{ name: 'f.csv', content: patentCsv(1, 300) }])
  const { id } = uploaded
  const { mapping } = await mine.imports.getMapping({ id })
  await mine.imports.start({ id, mapping })
  const job = { importId: id, bodyId: person.body.id, personId: person.id }
  let stopping: Promise<unknown> | undefined
  const seen: number[] = []
  await runImport(alone.kernel, job, {
    batch: { items: 20, bytes: 1e6 },
    onProgress: ({ counts }) => {
      seen.push(counts.read)
      if (counts.read >= 60) stopping ??= mine.imports.stop({ id })
    },
  })
  await stopping
  const stopped = await mine.imports.get({ id })
  assert.equal(stopped.state, 'stopped')
  assert.ok(
    stopped.counts.read >= 60 && stopped.counts.read < 300 && stopped.counts.read % 20 === 0,
    String(stopped.counts.read),
  )
  assert.deepEqual(stopped.actions, ['resume', 'undo'])
  assert.ok(stopped.files[0]?.state === 'reading' && seen.length > 2)
  assert.equal((await mine.rights.search({ number: applicationNumber(60) })).total, 1)
  assert.equal((await mine.rights.search({ number: applicationNumber(300) })).total, 0)

  assert.equal((await mine.imports.resume({ id })).state, 'queued')
  await runImport(alone.kernel, job)
  const done = await mine.imports.get({ id })
  assert.deepEqual(done.counts, { read: 300, created: 300, updated: 0, unchanged: 0, rejected: 0, defects: 0 })
  assert.deepEqual([done.state, ((await registerOf(alone)) as unknown[]).length], ['done', 300])
})

it('leaves an import to the runner that has it', async () => {
  const alone = await openHouse()
  const person = await openGiven(alone).person()
  const { import: uploaded } = await upload(alone, person.jar, [{ name: 'g.csv', content: patentCsv(1, 400) }])
  const { mapping } = await alone.as(person.jar).imports.getMapping({ id: uploaded.id })
  await alone.as(person.jar).imports.start({ id: uploaded.id, mapping })
  const job = { importId: uploaded.id, bodyId: person.body.id, personId: person.id }
  const options = { batch: { items: 10, bytes: 1e6 } }
  await Promise.all([runImport(alone.kernel, job, options), runImport(alone.kernel, job, options)])
  const done = await alone.as(person.jar).imports.get({ id: uploaded.id })
  assert.deepEqual([done.state, done.counts.read, done.counts.created], ['done', 400, 400])
})

it('goes on undoing where it ended', async () => {
  const alone = await openHouse()
  const person = await openGiven(alone).person()
  const mine = alone.as(person.jar)
  const { import: uploaded } = await upload(alone, person.jar, [{ name: 'h.csv', content: patentCsv(1, 1200) }])
  const { id } = uploaded
  const { mapping } = await mine.imports.getMapping({ id })
  await mine.imports.start({ id, mapping })
  const job = { importId: id, bodyId: person.body.id, personId: person.id }
  await runImport(alone.kernel, job)
  await mine.imports.undo({ id, reason: '示例' })
  let asked = 0
  await runUndo(alone.kernel, job, {
    get aborted() {
      return asked++ > 0
    },
  } as AbortSignal)
  assert.deepEqual(
    [(await mine.imports.get({ id })).state, ((await registerOf(alone)) as unknown[]).length],
    ['undoing', 200],
  )
  await runUndo(alone.kernel, job)
  assert.deepEqual(
    [(await mine.imports.get({ id })).state, ((await registerOf(alone)) as unknown[]).length],
    ['undone', 0],
  )
})
