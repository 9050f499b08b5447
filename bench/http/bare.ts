/** The peer: Fastify and pg as one writes them by hand, without contract, parsing, headers or limits. */
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import pg from 'pg'
import { answerParent } from '../support/answer-parent.ts'
import type { Step } from './record.ts'

export interface BareRoute {
  method: string
  path: string
  status: number
  steps: Step[]
  /** The JSON that our server answered. */
  answer: unknown
  /** An id among the values that must be new each time. */
  fresh?: string
}

answerParent(async ({ appUrl, routes }: { appUrl: string; routes: BareRoute[] }) => {
  const pool = new pg.Pool({ connectionString: appUrl, max: 10 })
  const app = fastify({ logger: false })
  for (const route of routes) bind(app, pool, route)
  await app.listen({ port: 0, host: '127.0.0.1' })
  return (app.server.address() as AddressInfo).port
})

function bind(app: FastifyInstance, pool: pg.Pool, { method, path, status, steps, answer, fresh }: BareRoute) {
  const isTransaction = steps.length > 1 && steps[0]?.text === 'begin'
  const fill = fresh ? filler(steps, fresh) : () => steps
  app.route({
    method,
    url: path,
    handler: async (_request: FastifyRequest, reply: FastifyReply) => {
      if (isTransaction) await inTransaction(pool, fill())
      else for (const step of steps) await pool.query(step)
      reply.code(status)
      return answer
    },
  })
}

async function inTransaction(pool: pg.Pool, steps: readonly Step[]) {
  const client = await pool.connect()
  try {
    for (const step of steps) await client.query(step)
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** The steps with a new id wherever the recorded one stands. */
function filler(steps: readonly Step[], recorded: string): () => Step[] {
  const templates = steps.map((step) => step.values?.map((value) => templateOf(value, recorded)))
  return () => {
    const id = randomUUID()
    return steps.map((step, index) => ({ ...step, values: templates[index]?.map((template) => template(id)) }))
  }
}

function templateOf(value: unknown, recorded: string): (id: string) => unknown {
  if (typeof value !== 'string' || !value.includes(recorded)) return () => value
  const parts = value.split(recorded)
  return (id) => parts.join(id)
}
