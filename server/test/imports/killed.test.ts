import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { it } from 'node:test'
import fc from 'fast-check'
import { imports, runImport } from '../../src/modules/imports/index.ts'
import { openGiven } from '../given.ts'
import { type House, openHouse } from '../harness.ts'
import { applicationNumber, patentCsv, registerOf, settled, upload } from './imports-given.ts'

/** Never interrupted: what the others must come to. Open as long as the file, so that the cluster stays up between tests. */
const quiet = await openHouse()

/** Rows of which every seventh is wrong, every eleventh says something of an earlier right, and some say it again. */
function content(rows: number): string {
  const [header, ...lines] = patentCsv(1, rows).trim().split('\n') as [string, ...string[]]
  return `${[
    header,
    ...lines.map((line, index) => {
      if (index % 7 === 3) return line.replace('2025-03-02', '2025-02-30')
      if (index % 7 === 5) return line.replace(/,2025\d{8}\./, ',2025100000009.')
      if (index % 11 === 4)
        return line.replace(/,2025[^,]*,[^,]*/, `,${applicationNumber(1 + (index >> 1))},一种后来改名的示例装置`)
      return line
    }),
    ...lines.slice(0, 20),
  ].join('\n')}\n`
}

async function begin(house: House, rows: number) {
  const person = await openGiven(house).person()
  const api = house.as(person.jar)
  const { import: uploaded } = await upload(house, person.jar, [{ name: 'a.csv', content: content(rows) }])
  const { mapping } = await api.imports.getMapping({ id: uploaded.id })
  await api.imports.start({ id: uploaded.id, mapping })
  return { person, api, id: uploaded.id, job: { importId: uploaded.id, bodyId: person.body.id, personId: person.id } }
}

async function outcome(house: House, { api, id }: Awaited<ReturnType<typeof begin>>) {
  const { state, counts, files } = await api.imports.get({ id })
  const { rows: defects } = await house.owner.query(
    'select severity, line, element, field, rule, value from registry.import_defect where import_id = $1 order by id',
    [id],
  )
  return { state, counts, files, defects, register: await registerOf(house) }
}

it('comes to the same end after SIGKILL in the middle, again and again, as without', async () => {
  const whole = await begin(quiet, 2000)
  await runImport(quiet.kernel, whole.job)
  const wanted = await outcome(quiet, whole)
  assert.equal(wanted.state, 'done')
  assert.ok(
    wanted.counts.updated > 50 && wanted.counts.rejected > 200 && wanted.counts.unchanged > 5,
    JSON.stringify(wanted.counts),
  )

  const house = await openHouse()
  const begun = await begin(house, 2000)
  let kills = 0
  for (const reads of [1, 400, 600]) kills += await killAfter(house, begun.job, reads)
  assert.equal(kills, 3)
  const between = await begun.api.imports.get({ id: begun.id })
  assert.equal(between.state, 'running')
  assert.ok(between.counts.read > 500 && between.counts.read < wanted.counts.read)

  // A new process sweeps what was left open, and its worker takes it from there.
  await imports.start?.(house.kernel)
  await house.startJobs()
  await settled(house, begun.person.jar, begun.id)
  assert.deepEqual(await outcome(house, begun), wanted)
  const { rows } = await house.owner.query(
    `select count(*)::int from kernel.event where subject = $1 and name in ('imports.started', 'imports.finished')`,
    [begun.id],
  )
  assert.equal(rows[0].count, 2)
})

it('gives the same register whatever the size of batches and wherever it was killed', async () => {
  const uninterrupted = await openHouse()
  const whole = await begin(uninterrupted, 120)
  await runImport(uninterrupted.kernel, whole.job)
  const wanted = await outcome(uninterrupted, whole)
  const runs = fc.array(
    fc.record({ items: fc.integer({ min: 1, max: 50 }), batches: fc.integer({ min: 1, max: 6 }) }),
    { maxLength: 4 },
  )
  await fc.assert(
    fc.asyncProperty(runs, fc.integer({ min: 1, max: 200 }), async (interrupted, items) => {
      const house = await openHouse()
      const begun = await begin(house, 120)
      for (const { items, batches } of interrupted) {
        const stop = new AbortController()
        let left = batches
        await runImport(house.kernel, begun.job, {
          signal: stop.signal,
          batch: { items, bytes: 1e9 },
          onProgress: () => {
            if (--left === 0) stop.abort()
          },
        })
      }
      await runImport(house.kernel, begun.job, { batch: { items, bytes: 1e9 } })
      assert.deepEqual(await outcome(house, begun), wanted)
    }),
    { numRuns: 6, seed: 7400 },
  )
})

/** Runs the import in another process and kills it once it has told of so many records more. */
async function killAfter(house: House, job: object, reads: number): Promise<number> {
  const argument = JSON.stringify({ ...urlsOf(house), folder: join(house.folder, 'files'), job, items: 25 })
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', new URL('run-process.ts', import.meta.url).pathname, argument],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let first: number | undefined
  child.stdout.on('data', (text) => {
    const read = Number(String(text).trim().split('\n').at(-1))
    first ??= read
    if (read - first >= reads) child.kill('SIGKILL')
  })
  const [, signal] = await once(child, 'close')
  return signal === 'SIGKILL' ? 1 : 0
}

function urlsOf(house: House) {
  const url = (pool: House['owner']) => (pool.options as { connectionString: string }).connectionString
  return { ownerUrl: url(house.pools.owner), appUrl: url(house.pools.app) }
}
