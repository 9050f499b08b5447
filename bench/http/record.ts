/** What our server really sends to the database for one request, and what it answers. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import pg from 'pg'

/** One statement as node-postgres takes it. */
export interface Step {
  name?: string
  text: string
  values?: unknown[]
}

export interface Request {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string
}

export interface Recording {
  steps: Step[]
  status: number
  answer: unknown
}

let heard: Step[] | undefined

/** Asks once to warm up and once more while listening. @throws when the request fails or sends nothing. */
export async function record(app: FastifyInstance, request: Request): Promise<Recording> {
  const ask = () =>
    app.inject({ method: request.method, url: request.path, headers: request.headers, payload: request.body })
  await ask()
  return listenTo(ask)
}

/** What one request sends. @throws when it fails or sends nothing. */
export async function listenTo(ask: () => Promise<LightMyRequestResponse>): Promise<Recording> {
  listen()
  heard = []
  const response = await ask()
  const steps = heard
  heard = undefined
  if (response.statusCode >= 300 || steps.length === 0)
    throw new Error(`answered ${response.statusCode} with ${steps.length} statements`)
  return { steps, status: response.statusCode, answer: response.json() }
}

let listening = false

function listen() {
  if (listening) return
  listening = true
  const prototype = pg.Client.prototype as unknown as { query(this: unknown, ...given: unknown[]): unknown }
  const { query } = prototype
  prototype.query = function (...given) {
    heard?.push(stepOf(given))
    return query.apply(this, given)
  }
}

function stepOf([first, values]: unknown[]): Step {
  if (typeof first === 'string') return Array.isArray(values) ? { text: first, values } : { text: first }
  const { name, text, values: own } = first as Step
  return { ...(name ? { name } : {}), text, ...(own?.length ? { values: own } : {}) }
}
