/**
 * Rows a second of a table import, with everything it does (validation, identity, search terms, sources, events), as a
 * ratio to raw COPY of the very columns it wrote into empty tables with the same indexes. And its memory: the peak at all
 * rows as a ratio to the peak at a tenth. `--rights 1000000` says how many rows.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from, to } from 'pg-copy-streams'
import type { Outcome, Task } from './import/import-process.ts'
import { writeTable } from './import/table.ts'
import { startChild } from './support/child.ts'
import { readOptions } from './support/options.ts'
import { openDatabase } from './support/postgres.ts'
import { printTable } from './support/spread.ts'

const options = readOptions({ rounds: 1, rights: 1_000_000 })
const words = new URL('../../shared/data/marks/names-1m.txt', import.meta.url).pathname
const tables = ['public_right', 'public_source']

const folder = await mkdtemp(join(tmpdir(), 'quanlian-bench-import-'))
const database = await openDatabase()
const owner = new pg.Client({ connectionString: database.ownerUrl })
await owner.connect()
try {
  const few = Math.ceil(options.rights / 10)
  const small = await importRows(few)
  await owner.query('truncate registry.public_right, registry.public_source, registry.import cascade')
  const large = await importRows(options.rights)
  const copy = await rawCopy()
  const result = {
    rows: options.rights,
    ours: large.created / large.seconds,
    copy: options.rights / copy,
    ratio: copy / large.seconds,
    peakMb: { few: small.peakMb, all: large.peakMb, ratio: large.peakMb / small.peakMb },
  }
  if (options.json) console.log(JSON.stringify({ bench: 'import', ...result }))
  else print(result, small, large, copy)
} finally {
  await owner.end()
  await database.close()
  await rm(folder, { recursive: true, force: true })
}

async function importRows(rows: number): Promise<Outcome> {
  const file = join(folder, `${rows}.csv`)
  await writeTable(file, words, rows)
  const { rows: bodies } = await owner.query(
    `insert into identity.body (name, kind) values ($1, 'ip_office') returning id`,
    [`示例机构${rows}`],
  )
  const { ownerUrl, appUrl } = database
  const profile = options.profile && rows === options.rights ? ['--cpu-prof', '--cpu-prof-dir', options.profile] : []
  const child = await startChild(new URL('import/import-process.ts', import.meta.url), profile)
  try {
    const task = { ownerUrl, appUrl, folder: join(folder, 'files'), body: bodies[0].id, file }
    const outcome = await child.ask<Task, Outcome>(task)
    if (outcome.created !== rows) throw new Error(`${outcome.created} of ${rows} rows came in`)
    return outcome
  } finally {
    await child.stop()
    await rm(file)
  }
}

/** Seconds of COPY for what the import wrote, into empty tables with the same columns, checks and indexes. */
async function rawCopy(): Promise<number> {
  let seconds = 0
  for (const table of tables) {
    const path = join(folder, table)
    await pipeline(owner.query(to(`copy registry.${table} to stdout`)), createWriteStream(path))
    await owner.query(`create table registry.bare_${table} (like registry.${table} including all)`)
    const begun = performance.now()
    await pipeline(
      createReadStream(path, { highWaterMark: 256 * 1024 }),
      owner.query(from(`copy registry.bare_${table} from stdin`)),
    )
    seconds += (performance.now() - begun) / 1000
    await rm(path)
  }
  return seconds
}

function print(
  result: { ours: number; copy: number; ratio: number; peakMb: { ratio: number } },
  small: Outcome,
  large: Outcome,
  copy: number,
) {
  printTable(
    ['', 'rows', 'seconds', 'rows/s', 'peak MB'],
    [
      ['import', String(small.created), small.seconds, String(Math.round(small.created / small.seconds)), small.peakMb],
      ['import', String(large.created), large.seconds, String(Math.round(result.ours)), large.peakMb],
      ['raw COPY', String(large.created), copy, String(Math.round(result.copy)), ''],
    ],
  )
  console.log(`import to raw COPY ${result.ratio.toFixed(2)} (goal at least 0.20)`)
  console.log(`peak memory, all rows to a tenth ${result.peakMb.ratio.toFixed(2)} (goal at most 1.20)`)
}
