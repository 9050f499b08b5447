/**
 * Requests a second of our server as a ratio to the same statements on bare Fastify and pg, written by hand: awaited one
 * after another, prepared under the same names, the recorded answer serialised again, nothing parsed and nothing checked.
 * Both ask the same database in turns; only ratios within a round count.
 */
import type { BareRoute } from './http/bare.ts'
import { type Case, casesOf } from './http/cases.ts'
import type { Question } from './http/client.ts'
import { type Recording, record } from './http/record.ts'
import { makeWorld } from './http/world.ts'
import { type Child, startChild } from './support/child.ts'
import { readOptions } from './support/options.ts'
import { openOurs } from './support/ours.ts'
import { openDatabase } from './support/postgres.ts'
import { printTable, type Spread, spreadOf } from './support/spread.ts'

const options = readOptions({ rounds: 7 })
const connections = 16
const roundMilliseconds = 2000

interface Result extends Spread {
  name: string
  goal: number
  statements: number
  /** Requests a second in the last round: noise between runs. */
  ours: number
  bare: number
}

const database = await openDatabase()
const children: Child[] = []
try {
  const results = await measure()
  if (options.json) console.log(JSON.stringify({ bench: 'http', rounds: options.rounds, results }))
  else print(results)
} finally {
  for (const child of children) await child.stop()
  await database.close()
}

async function measure(): Promise<Result[]> {
  const cases = casesOf(await makeWorld(database.pools)).filter(({ name }) => name.includes(options.only))
  const recordings = await recordAll(cases)
  const profile = options.profile ? ['--cpu-prof', '--cpu-prof-dir', options.profile] : []
  const [ours, bare, client] = ['support/ours-process.ts', 'http/bare.ts', 'http/client.ts'].map((file, index) => {
    const child = startChild(new URL(file, import.meta.url), index === 0 ? profile : [])
    children.push(child)
    return child
  }) as [Child, Child, Child]
  const { ownerUrl, appUrl } = database
  const oursPort = await ours.ask<object, number>({ ownerUrl, appUrl })
  const barePort = await bare.ask<object, number>({
    appUrl,
    routes: cases.map((one, i) => routeOf(one, recordings[i]!, i)),
  })
  const results: Result[] = []
  for (const [index, one] of cases.entries()) {
    const rate = (port: number, path: string, milliseconds = roundMilliseconds) =>
      client.ask<Question, number>({ ...one.request, port, path, connections, milliseconds })
    const askOurs = (ms?: number) => rate(oursPort, one.request.path, ms)
    const askBare = (ms?: number) => rate(barePort, `/case/${index}`, ms)
    await askOurs(1000)
    await askBare(1000)
    const rounds: [number, number][] = []
    for (let round = 0; round < options.rounds; round++) {
      // Who goes first changes, so that a slow drift of the machine favours neither.
      const first = round % 2 === 0 ? await askOurs() : await askBare()
      const second = round % 2 === 0 ? await askBare() : await askOurs()
      rounds.push(round % 2 === 0 ? [first, second] : [second, first])
    }
    const [lastOurs, lastBare] = rounds.at(-1) as [number, number]
    const statements = recordings[index]?.steps.length ?? 0
    const ratios = spreadOf(rounds.map(([a, b]) => a / b))
    results.push({ name: one.name, goal: one.goal, statements, ...ratios, ours: lastOurs, bare: lastBare })
  }
  return results
}

async function recordAll(cases: readonly Case[]): Promise<Recording[]> {
  const { app, close } = await openOurs(database)
  try {
    const recordings: Recording[] = []
    for (const { request } of cases) recordings.push(await record(app, request))
    return recordings
  } finally {
    await close()
  }
}

function routeOf({ request, query, makesId }: Case, { steps, status, answer }: Recording, index: number): BareRoute {
  const fresh = makesId ? (answer as { id: string }).id : undefined
  return { method: request.method, path: `/case/${index}`, status, answer, steps: query ? [query] : steps, fresh }
}

function print(results: readonly Result[]) {
  console.log(
    `Requests a second, ours / bare Fastify + pg, ${options.rounds} alternating rounds of ${roundMilliseconds / 1000} s\n`,
  )
  printTable(
    ['request', 'statements', 'median', 'min', 'max', 'goal', ''],
    results.map((r) => [
      r.name,
      String(r.statements),
      r.median,
      r.min,
      r.max,
      r.goal,
      r.median >= r.goal ? 'met' : 'MISSED',
    ]),
  )
}
