/**
 * Requests a second of our server as a ratio to the same statements on bare Fastify and pg, written by hand: awaited one
 * after another, prepared under the same names, the recorded answer serialised again, nothing parsed and nothing checked.
 * Both ask the same database in turns; only ratios within a round count.
 */
import type { BareRoute } from './http/bare.ts'
import { type Case, casesOf } from './http/cases.ts'
import type { Measured, Question } from './http/client.ts'
import { type Recording, record } from './http/record.ts'
import { makeWorld } from './http/world.ts'
import { type Child, startChild } from './support/child.ts'
import { readOptions } from './support/options.ts'
import { openOurs } from './support/ours.ts'
import { openDatabase } from './support/postgres.ts'
import { printTable, quantile, type Spread, spreadOf } from './support/spread.ts'

const options = readOptions({ rounds: 7 })
const connections = 16
/** A round is this many turns of each: on a machine that others use too, the turns must be shorter than its moods. */
const turns = 8
const turnMilliseconds = 250

interface Result extends Spread {
  name: string
  goal: number
  statements: number
  /** Processor time of a request in the bare process to that in ours: says the same without the noise of others. */
  cpu: number
}

/** One of the two servers while it is measured. */
interface Side {
  server: Child
  question: Question
  /** Processor time of a request, by turn. */
  cpu: number[]
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
  for (const [index, file] of ['support/ours-process.ts', 'http/bare.ts', 'http/client.ts'].entries())
    children.push(await startChild(new URL(file, import.meta.url), index === 0 ? profile : []))
  const [ours, bare, client] = children as [Child, Child, Child]
  const { ownerUrl, appUrl } = database
  const oursPort = await ours.ask<object, number>({ ownerUrl, appUrl })
  const barePort = await bare.ask<object, number>({
    appUrl,
    routes: cases.map((one, i) => routeOf(one, recordings[i]!, i)),
  })
  const results: Result[] = []
  for (const [index, one] of cases.entries()) {
    const sideOf = (server: Child, port: number, path: string): Side => {
      return {
        server,
        question: { ...one.request, port, path, connections, milliseconds: turnMilliseconds },
        cpu: [],
      }
    }
    const sides = [sideOf(ours, oursPort, one.request.path), sideOf(bare, barePort, `/case/${index}`)] as const
    for (let round = 0; round < 2; round++) await compare(client, sides)
    for (const side of sides) side.cpu = []
    const ratios: number[] = []
    for (let round = 0; round < options.rounds; round++) ratios.push(await compare(client, sides))
    // The calmest turns: what others do to the caches of this machine is not ours.
    const [a, b] = sides.map(({ cpu }) => quantile(cpu, 0.1)) as [number, number]
    const { name, goal } = one
    results.push({ name, goal, statements: recordings[index]?.steps.length ?? 0, ...spreadOf(ratios), cpu: b / a })
  }
  return results
}

/** One round: both sides in turns, each first as often as the other. Answers the ratio of their requests a second. */
async function compare(client: Child, sides: readonly [Side, Side]): Promise<number> {
  const rates = [0, 0]
  for (let turn = 0; turn < turns; turn++) {
    for (const index of turn % 2 === 0 ? [0, 1] : [1, 0]) {
      const side = sides[index] as Side
      const before = await side.server.cpu()
      const { requests, seconds } = await client.ask<Question, Measured>(side.question)
      side.cpu.push(((await side.server.cpu()) - before) / requests)
      rates[index] = (rates[index] ?? 0) + requests / seconds
    }
  }
  return (rates[0] ?? 0) / (rates[1] ?? 0)
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
  const length = `${(turns * turnMilliseconds) / 1000} s each`
  console.log(
    `Requests a second, ours / bare Fastify + pg: ${options.rounds} rounds of ${length}, in turns of ${turnMilliseconds} ms`,
  )
  console.log('cpu: processor time of one request in the bare process / in ours\n')
  printTable(
    ['request', 'statements', 'median', 'min', 'max', 'goal', '', 'cpu'],
    results.map((r) => {
      const verdict = r.median >= r.goal ? 'met' : 'MISSED'
      return [r.name, String(r.statements), r.median, r.min, r.max, r.goal, verdict, r.cpu]
    }),
  )
}
