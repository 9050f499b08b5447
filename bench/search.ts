/**
 * Searches of a million rights through HTTP, as a ratio to the same SQL sent by a bare client: the statement is recorded,
 * both are timed one after the other in mixed order, and compared at the 95th percentile.
 */
import { Agent, get } from 'node:http'
import pg from 'pg'
import { record, type Step } from './http/record.ts'
import { drawKinds, type SearchKind } from './search/kinds.ts'
import { loadMarks } from './search/load.ts'
import { startChild } from './support/child.ts'
import { readOptions } from './support/options.ts'
import { openOurs } from './support/ours.ts'
import { openDatabase } from './support/postgres.ts'
import { seeded, shuffled } from './support/random.ts'
import { printTable, quantile } from './support/spread.ts'

const options = readOptions({ rounds: 60, rights: 1_000_000 })
const goal = 3

interface Question {
  kind: SearchKind
  url: string
  steps: Step[]
}
interface Timing {
  http: number[]
  sql: number[]
}
interface Result {
  name: string
  ratio: number
  http: { p50: number; p95: number; p99: number }
  sql: { p50: number; p95: number; p99: number }
}

const database = await openDatabase(options.folder)
const server = await startChild(new URL('support/ours-process.ts', import.meta.url))
try {
  const seconds = await loadMarks(database.pools.owner, options.rights)
  if (seconds > 0 && !options.json) console.log(`${options.rights} rights loaded in ${seconds.toFixed(0)} s\n`)
  const kinds = (await drawKinds(database.pools.owner, options.rounds)).filter(({ name }) =>
    name.includes(options.only),
  )
  const timings = await measure(await prepare(kinds))
  report(kinds, timings)
} finally {
  await server.stop()
  await database.close()
}

/** Records the statements of each question; the answers come warm from the cache on both sides after it. */
async function prepare(kinds: readonly SearchKind[]): Promise<Question[]> {
  const { app, close } = await openOurs(database)
  try {
    const questions: Question[] = []
    const known = new Map<string, Step[]>()
    for (const kind of kinds) {
      for (const asked of kind.asked) {
        const url = `/api/${kind.path}?${asked}`
        const steps = known.get(url) ?? (await record(app, { method: 'GET', path: url, headers: {} })).steps
        known.set(url, steps)
        questions.push({ kind, url, steps })
      }
    }
    return shuffled(seeded(3), questions)
  } finally {
    await close()
  }
}

async function measure(questions: readonly Question[]): Promise<Map<SearchKind, Timing>> {
  const { ownerUrl, appUrl } = database
  const port = await server.ask<object, number>({ ownerUrl, appUrl })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  const timings = new Map<SearchKind, Timing>()
  const askHttp = ({ url }: Question) => timed(() => fetchWhole(agent, port, url))
  const askSql = ({ steps }: Question) =>
    timed(async () => {
      for (const step of steps) await client.query(step)
    })
  // The first hundred once without counting: code gets compiled.
  for (const question of questions.slice(0, 100)) await askHttp(question).then(() => askSql(question))
  for (const [index, question] of questions.entries()) {
    const first = index % 2 === 0 ? await askHttp(question) : await askSql(question)
    const second = index % 2 === 0 ? await askSql(question) : await askHttp(question)
    const timing = timings.get(question.kind) ?? { http: [], sql: [] }
    timings.set(question.kind, timing)
    timing.http.push(index % 2 === 0 ? first : second)
    timing.sql.push(index % 2 === 0 ? second : first)
  }
  agent.destroy()
  await client.end()
  return timings
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function fetchWhole(agent: Agent, port: number, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get({ agent, port, path, host: '127.0.0.1' }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`answered ${response.statusCode}`))
      response.resume().on('end', resolve).on('error', reject)
    }).on('error', reject)
  })
}

function report(kinds: readonly SearchKind[], timings: ReadonlyMap<SearchKind, Timing>) {
  const results = kinds.map((kind) => resultOf(kind.name, timings.get(kind) ?? { http: [], sql: [] }))
  const searches = kinds.filter(({ path }) => path === 'rights').map((kind) => timings.get(kind) as Timing)
  const all = { http: searches.flatMap(({ http }) => http), sql: searches.flatMap(({ sql }) => sql) }
  const overall = resultOf('all searches', all)
  if (options.json)
    return console.log(JSON.stringify({ bench: 'search', rights: options.rights, goal, overall, results }))
  const verdict = overall.ratio <= goal ? 'met' : 'MISSED'
  console.log(
    `p95 through HTTP / p95 of the same SQL: goal at most ${goal}, ${verdict}; ${options.rounds} questions of each kind; ms\n`,
  )
  printTable(
    ['question', 'ratio p95', 'http p50', 'p95', 'p99', 'sql p50', 'p95', 'p99'],
    [...results, overall].map(({ name, ratio, http, sql }) => [
      name,
      ratio,
      http.p50,
      http.p95,
      http.p99,
      sql.p50,
      sql.p95,
      sql.p99,
    ]),
  )
}

function resultOf(name: string, timing: Timing): Result {
  const of = (values: number[]) => ({
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    p99: quantile(values, 0.99),
  })
  const [http, sql] = [of(timing.http), of(timing.sql)]
  return { name, ratio: http.p95 / sql.p95, http, sql }
}
