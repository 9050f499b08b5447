/**
 * Actions and queues with 200,000 matters and 3,000,000 entries. An action over HTTP is compared with its bare transaction:
 * the statements recorded from ours, sent by a bare client for another matter of the same shape. Queue pages are compared
 * with their own SQL, and their 95th percentile with 50 ms.
 */
import { Agent, request as send } from 'node:http'
import pg from 'pg'
import { listenTo, record, type Step } from './http/record.ts'
import { loadMatters } from './matters/load.ts'
import { signIn } from './matters/sign-in.ts'
import { startChild } from './support/child.ts'
import { readOptions } from './support/options.ts'
import { openOurs } from './support/ours.ts'
import { openDatabase } from './support/postgres.ts'
import { printTable, quantile } from './support/spread.ts'

const options = readOptions({ rounds: 200, matters: 200_000 })
const entries = 15
const goals = { ratio: 3, queueMs: 50 }

interface Result {
  name: string
  ratio: number
  http: number[]
  sql: number[]
  met: boolean
}

const queues: [name: string, query: string][] = [
  ['queue, by deadline', ''],
  ['queue, what waits', 'waiting=true'],
  ['queue, late', 'late=true&sort=due'],
  ['queue, by change', 'sort=changed'],
  ['queue, page 40', 'page=40&size=50'],
  ['queue, words', `q=${encodeURIComponent('线索00012')}`],
  ['queue, number', 'q=TS44030001-2026-004400'],
  ['queue, one state', 'state=submitted&procedure=complaint'],
  ['queue, ended', 'ended=true&sort=opened'],
]

const database = await openDatabase(options.folder)
const server = await startChild(new URL('support/ours-process.ts', import.meta.url))
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const client = new pg.Client({ connectionString: database.appUrl })
try {
  const { owner } = database.pools
  const loaded = await loadMatters(owner, { matters: options.matters, entries })
  if (!options.json)
    console.log(
      `${options.matters} matters, ${options.matters * entries} entries loaded in ${loaded.seconds.toFixed(0)} s\n`,
    )
  const clerk = await signIn(owner, loaded.regulator, 'bench.clerk', ['clerk'])
  const holder = await signIn(owner, loaded.complainant, 'bench.holder', ['holder'])
  const { ownerUrl, appUrl } = database
  const port = await server.ask<object, number>({ ownerUrl, appUrl })
  await client.connect()
  const results = [await compareActions(port, holder, loaded.complainant)]
  for (const [name, query] of queues) results.push(await compareQueue(port, clerk, name, query))
  report(results)
} finally {
  agent.destroy()
  await client.end()
  await server.stop()
  await database.close()
}

/** Adds to complaints that are open: each of them once, half over HTTP and half by the bare transaction, in turns. */
async function compareActions(port: number, cookie: string, complainant: string): Promise<Result> {
  const { rows } = await database.pools.owner.query<{ id: string }>(
    `select m.id from matter.matter m join matter.participant p on p.matter_id = m.id and p.body_id = $1
     where not m.ended order by m.number limit $2`,
    [complainant, options.rounds * 2 + 3],
  )
  const ids = rows.map(({ id }) => id)
  const body = JSON.stringify({ action: 'add', expected: entries, form: { supplement: '示例补充内容' } })
  const headers = { cookie, 'content-type': 'application/json' }
  const { app, close } = await openOurs(database)
  const sample = ids[0] ?? ''
  let seen: Step[]
  try {
    seen = await recordAction(app, sample, ids[1] ?? '', headers, body)
  } finally {
    await close()
  }
  const [http, sql]: [number[], number[]] = [[], []]
  for (let index = 3; index + 1 < ids.length; index += 2) {
    const [ours, bare] = [ids[index] ?? '', ids[index + 1] ?? '']
    const overHttp = () => timed(() => ask(port, 'POST', `/api/matters/${ours}/actions`, headers, body))
    const inSql = () => timed(() => replay(seen, ids[1] ?? '', bare))
    const turn = index % 4 === 3
    const one = turn ? await overHttp() : await inSql()
    const other = turn ? await inSql() : await overHttp()
    http.push(turn ? one : other)
    sql.push(turn ? other : one)
  }
  const ratio = quantile(http, 0.95) / quantile(sql, 0.95)
  return { name: 'action, over HTTP / bare transaction', ratio, http, sql, met: ratio <= goals.ratio }
}

/** The statements of an action; asked once on another matter, so that code is warm. */
async function recordAction(
  app: Parameters<typeof record>[0],
  warm: string,
  heard: string,
  headers: Record<string, string>,
  payload: string,
): Promise<Step[]> {
  const inject = (id: string) => app.inject({ method: 'POST', url: `/api/matters/${id}/actions`, headers, payload })
  await inject(warm)
  return (await listenTo(() => inject(heard))).steps
}

/** The recorded statements for another matter: its id stands wherever the recorded one stood. */
async function replay(steps: readonly Step[], recorded: string, id: string): Promise<void> {
  for (const step of steps) {
    const values = step.values?.map((value) => (typeof value === 'string' ? value.replaceAll(recorded, id) : value))
    await client.query({ ...step, values })
  }
}

async function compareQueue(port: number, cookie: string, name: string, query: string): Promise<Result> {
  const path = `/api/matters?${query}`
  const { app, close } = await openOurs(database)
  let steps: Step[]
  try {
    steps = (await record(app, { method: 'GET', path, headers: { cookie } })).steps
  } finally {
    await close()
  }
  const [http, sql]: [number[], number[]] = [[], []]
  for (let round = -10; round < options.rounds; round++) {
    const overHttp = await timed(() => ask(port, 'GET', path, { cookie }))
    const inSql = await timed(async () => {
      for (const step of steps) await client.query(step)
    })
    if (round >= 0) http.push(overHttp)
    if (round >= 0) sql.push(inSql)
  }
  const p95 = quantile(http, 0.95)
  return { name, ratio: p95 / quantile(sql, 0.95), http, sql, met: p95 <= goals.queueMs }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function ask(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = send({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      if ((response.statusCode ?? 500) >= 300) reject(new Error(`${method} ${path}: ${response.statusCode}`))
      response.resume().on('end', resolve).on('error', reject)
    })
    asked.on('error', reject).end(body)
  })
}

function report(results: readonly Result[]) {
  if (options.json) return console.log(JSON.stringify({ bench: 'matters', matters: options.matters, goals, results }))
  console.log(
    `p95 in ms; goals: action at most ${goals.ratio} times its bare transaction, queue pages below ${goals.queueMs} ms\n`,
  )
  printTable(
    ['what', 'ratio p95', 'http p50', 'p95', 'sql p50', 'p95', 'goal'],
    results.map(({ name, ratio, http, sql, met }) => [
      name,
      ratio,
      quantile(http, 0.5),
      quantile(http, 0.95),
      quantile(sql, 0.5),
      quantile(sql, 0.95),
      met ? 'met' : 'MISSED',
    ]),
  )
}
