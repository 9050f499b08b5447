/**
 * A real server on a real database for each test file: `const house = await openHouse()`. The run's cluster and its
 * migrated template come from scripts/test.mjs; a file run alone starts its own.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { JsonifiedClient } from '@orpc/openapi-client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { contract } from '@quanlian/contract'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { createApp, modules } from '../src/app.ts'
import { readConfig } from '../src/kernel/config.ts'
import { openPools, type Pools } from '../src/kernel/database.ts'
import { openFiles } from '../src/kernel/files.ts'
import { startJobs } from '../src/kernel/jobs.ts'
import { openLog } from '../src/kernel/log.ts'
import type { Kernel } from '../src/kernel/module.ts'
import { cloneTemplate } from './cluster.ts'

export type Api = JsonifiedClient<ContractRouterClient<typeof contract>>

/** A refusal as a test sees it. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly body: Record<string, unknown>
  constructor(status: number, body: Record<string, unknown>) {
    super(`${status} ${body.code}: ${JSON.stringify(body)}`)
    this.status = status
    this.code = String(body.code)
    this.body = body
  }
}

export interface House {
  app: FastifyInstance
  kernel: Kernel
  pools: Pools
  /** The typed client over the real routes, with this cookie jar or none. */
  as(jar?: Jar): Api
  /** A raw request with the jar's cookie. */
  request(
    jar: Jar | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
  /** Sets the server's clock. */
  clock: { now: Date }
  /** As owner, for arranging what no endpoint can: kept rare. */
  owner: pg.Pool
  /** Starts background jobs for this file. */
  startJobs(): Promise<void>
  folder: string
}
export interface Jar {
  cookie?: string
}
export interface Answer {
  status: number
  headers: Record<string, string | string[] | number | undefined>
  text: string
  json: Record<string, never>
}

interface Beginning {
  /** Serves the built web as well: for journeys. */
  webFolder?: string
  /** A database to begin with, and the files that belong to it. */
  template?: { name: string; files: string }
}

export async function openHouse(
  overrides: Record<string, string> = {},
  { webFolder, template }: Beginning = {},
): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'quanlian-test-'))
  const database = await cloneTemplate(template?.name)
  if (template) await cp(template.files, join(folder, 'files'), { recursive: true })
  const config = readConfig({
    QUANLIAN_DATA: folder,
    LOG_LEVEL: 'silent',
    RATE_PER_MINUTE: '100000',
    RATE_COSTLY_PER_MINUTE: '100000',
    ...overrides,
  })
  const pools = openPools({ ownerUrl: database.ownerUrl, appUrl: database.appUrl, poolSize: 6 })
  const clock = { now: new Date('2026-11-23T02:00:00Z') }
  const { app, kernel } = await createApp({
    config,
    pool: pools.app,
    files: await openFiles(join(folder, 'files')),
    log: openLog(config.LOG_LEVEL),
    now: () => new Date(clock.now),
    webFolder,
  })
  let jobs: { stop(): Promise<void> } | undefined
  const house: House = {
    app,
    kernel,
    pools,
    owner: pools.owner,
    clock,
    folder,
    as: (jar) => client(house, jar),
    async request(jar, method, path, body, headers = {}) {
      const response = await app.inject({
        method: method as 'GET',
        url: `/api${path}`,
        headers: { ...(jar?.cookie ? { cookie: jar.cookie } : {}), ...headers },
        payload: body as never,
      })
      keepCookie(jar, response.headers['set-cookie'])
      return {
        status: response.statusCode,
        headers: response.headers,
        text: response.body,
        json: parseJson(response.body),
      }
    },
    async startJobs() {
      jobs ??= await startJobs(pools.owner, kernel, modules)
    },
  }
  after(async () => {
    await jobs?.stop()
    await app.close()
    await pools.close()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  })
  return house
}

function client(house: House, jar?: Jar): Api {
  const link = new OpenAPILink(contract, {
    url: 'http://localhost/api',
    fetch: async (request) => {
      const url = new URL(request.url)
      const body = request.method === 'GET' ? undefined : await request.text()
      const type = request.headers.get('content-type')
      const answer = await house.request(
        jar,
        request.method,
        url.pathname.replace(/^\/api/, '') + url.search,
        body,
        type && body ? { 'content-type': type } : {},
      )
      if (answer.status >= 400) throw new Refusal(answer.status, answer.json)
      return new Response(answer.text, { status: answer.status, headers: { 'content-type': 'application/json' } })
    },
  })
  return createORPCClient(link)
}

function keepCookie(jar: Jar | undefined, header: string | string[] | undefined) {
  if (!jar || !header) return
  const pair = [header].flat()[0]?.split(';')[0] ?? ''
  jar.cookie = pair.endsWith('=') ? undefined : pair
}

function parseJson(text: string) {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
