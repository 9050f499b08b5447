/** Binds every endpoint of the contract to one Fastify route: parse, open the actor, run the use case, parse the answer. */
import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract'
import { type Contract, contract, type EndpointMeta, type Session } from '@quanlian/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type pg from 'pg'
import type * as z from 'zod'
import { asNobody, type Database, sql, transaction } from './database.ts'
import type { Actor, Context, Download, Early, Kernel, Module, Upload } from './module.ts'
import { fail } from './problem.ts'
import { queryDecoder } from './query.ts'
import { receiveUploads } from './uploads.ts'

/** How a session token becomes an actor: the statement that opens a transaction as its person, and its reading. */
export interface Authenticator {
  opening(token: string | undefined, now: Date): pg.QueryConfig
  actor(opened: Record<string, unknown>): Actor
  nobody: Actor
}

export const sessionCookie = 'quanlian_session'

type AnyUseCase = (context: Context, input: unknown) => Promise<unknown>
type AnyPrepared = { prepare(early: Early, input: unknown): Promise<AnyUseCase> }
type AnyHandler = AnyUseCase | AnyPrepared

/** Registers the routes of all modules. @throws when an endpoint of the contract has no use case. */
export function bindContract(
  app: FastifyInstance,
  kernel: Kernel,
  modules: readonly Module[],
  authenticator: Authenticator,
): void {
  const handlers = Object.assign({}, ...modules.map((module) => module.handlers)) as Module['handlers']
  for (const [room, endpoints] of Object.entries(contract)) {
    for (const [name, procedure] of Object.entries(endpoints as Record<string, unknown>)) {
      if (!isContractProcedure(procedure)) continue
      const handler = (handlers[room as keyof Contract] as Record<string, AnyHandler> | undefined)?.[name]
      if (!handler) throw new Error(`no use case for ${room}.${name}`)
      bind(app, kernel, authenticator, `${room}.${name}`, procedure, handler)
    }
  }
}

function bind(
  app: FastifyInstance,
  kernel: Kernel,
  authenticator: Authenticator,
  operation: string,
  procedure: AnyContractProcedure,
  handler: AnyHandler,
) {
  const { route, inputSchema, outputSchema } = procedure['~orpc']
  const meta = procedure['~orpc'].meta as EndpointMeta
  const input = inputSchema as unknown as z.ZodObject
  const output = outputSchema as unknown as z.ZodType
  const decode = queryDecoder(input)
  const only = route.method === 'GET' ? 'read' : 'write'
  const readsBody = route.method !== 'GET'
  const direct: AnyUseCase = typeof handler === 'function' ? handler : () => fail('kernel.internal')
  app.route({
    method: route.method as 'GET',
    url: `/api${(route.path as string).replace(/\{(\w+)\}/g, ':$1')}`,
    config: {
      operation,
      rateLimit: meta.costly ? { max: kernel.config.RATE_COSTLY_PER_MINUTE, groupId: 'costly' } : undefined,
    },
    async handler(request, reply) {
      const token = request.cookies[sessionCookie]
      const now = kernel.now()
      const body = readsBody && isObject(request.body) ? request.body : undefined
      if (body && isDeeperThan(body, deepest)) fail('kernel.invalid', { errors: [{ path: '', message: tooDeep }] })
      const given = { ...decode(request.query as Record<string, unknown>), ...body, ...(request.params as object) }

      if (meta.transport === 'upload') return upload(request, reply, token, now)
      const parsed = parse(input, given)
      if (meta.transport === 'stream') return stream(request, reply, token, now, parsed)

      const useCase = typeof handler === 'function' ? handler : await prepare(handler, request, token, now, parsed)
      const run = async (db: Database, actor: Actor) => {
        admit(actor, meta)
        return useCase(context(request, reply, db, actor, now), parsed)
      }
      const answer =
        token === undefined && only === 'read'
          ? await asNobody(kernel.pool, (db) => run(db, authenticator.nobody))
          : await transaction(
              kernel.pool,
              authenticator.opening(token, now),
              (db, opened) => run(db, authenticator.actor(opened)),
              only,
            )
      reply.code(route.successStatus ?? 200)
      return output.parse(answer)
    },
  })

  async function prepare(
    slow: AnyPrepared,
    request: FastifyRequest,
    token: string | undefined,
    now: Date,
    parsed: unknown,
  ) {
    const actor =
      token === undefined
        ? authenticator.nobody
        : await transaction(
            kernel.pool,
            authenticator.opening(token, now),
            async (_db, opened) => authenticator.actor(opened),
            'read',
          )
    admit(actor, meta)
    return slow.prepare({ actor, now, requestId: request.id, agent: agentOf(request), kernel }, parsed)
  }

  async function upload(request: FastifyRequest, reply: FastifyReply, token: string | undefined, now: Date) {
    const opening = authenticator.opening(token, now)
    // The right to upload is known before the first byte is taken.
    await transaction(kernel.pool, opening, async (_db, opened) => admit(authenticator.actor(opened), meta), 'read')
    const received: { fields: Record<string, string>; files: Upload[] } = await receiveUploads(request, kernel)
    const answer = await transaction(kernel.pool, opening, async (db, opened) => {
      const actor = authenticator.actor(opened)
      admit(actor, meta)
      return direct(context(request, reply, db, actor, now), received)
    })
    reply.code(route.successStatus ?? 200)
    return output.parse(answer)
  }

  async function stream(
    request: FastifyRequest,
    reply: FastifyReply,
    token: string | undefined,
    now: Date,
    parsed: unknown,
  ) {
    const opening = authenticator.opening(token, now)
    // Notes in a transaction of its own that the session was seen: the long one then holds no lock on it.
    await transaction(kernel.pool, opening, async (_db, opened) => admit(authenticator.actor(opened), meta))
    await transaction(
      kernel.pool,
      opening,
      async (db, opened) => {
        const actor = authenticator.actor(opened)
        admit(actor, meta)
        const download = (await direct(context(request, reply, db, actor, now), parsed)) as Download
        reply.header('content-type', download.type)
        reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(download.name)}`)
        reply.header('cache-control', 'no-store')
        const sent = new Promise<void>((resolve) => reply.raw.once('close', resolve))
        await reply.send(download.content)
        await sent
      },
      'read',
    )
    return reply
  }

  function context(request: FastifyRequest, reply: FastifyReply, db: Database, actor: Actor, now: Date): Context {
    return {
      db,
      actor,
      now,
      requestId: request.id,
      agent: agentOf(request),
      kernel,
      record: (name, subject, data) => recordEvent(db, actor, request.id, now, name, subject, data),
      enqueue: (task, payload, key) => enqueue(db, task, payload, key),
      session: {
        set: (value, expires) => {
          reply.setCookie(sessionCookie, value, { ...cookieOptions(kernel), expires })
        },
        clear: () => {
          reply.clearCookie(sessionCookie, cookieOptions(kernel))
        },
      },
    }
  }
}

/** Appends to the audit trail in the caller's transaction. */
export async function recordEvent(
  db: Database,
  actor: Pick<Actor, 'personId' | 'bodyId'>,
  requestId: string | null,
  now: Date,
  name: string,
  subject: string | null,
  data: Record<string, unknown> = {},
) {
  await db
    .insertInto('kernel.event')
    .values({
      name,
      subject,
      data: JSON.stringify(data),
      at: now,
      person_id: actor.personId,
      body_id: actor.bodyId,
      request_id: requestId,
    })
    .execute()
}

/** Puts a job into the queue in the caller's transaction. */
export async function enqueue(db: Database, task: string, payload: Record<string, unknown>, key?: string) {
  await sql`select kernel.enqueue(${task}, ${JSON.stringify(payload)}::jsonb, ${key ?? null})`.execute(db)
}

/** Schemas walk what they are given step by step: a body nested without end would exhaust the stack. */
const deepest = 60
const tooDeep = `nested more than ${deepest} deep`

function isDeeperThan(value: object, levels: number): boolean {
  if (levels === 0) return true
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null && isDeeperThan(inner, levels - 1)) return true
  return false
}

/** An actor without rights: what an unsigned request is. */
export const nobody: Actor = {
  personId: null,
  bodyId: null,
  grants: [],
  sessionId: null,
  session: { person: null, body: null, grants: [], memberships: [], expiresAt: null } satisfies Session,
}

function admit(actor: Actor, meta: EndpointMeta) {
  if (meta.audience === 'anyone') return
  if (!actor.personId) fail('kernel.sign_in')
  if (meta.audience !== 'person' && !actor.grants.includes(meta.audience)) fail('kernel.forbidden')
}

function parse(schema: z.ZodType, given: unknown): unknown {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  fail('kernel.invalid', {
    errors: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  })
}

function cookieOptions(kernel: Kernel) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: kernel.config.secureCookies } as const
}

function agentOf(request: FastifyRequest): string | null {
  return request.headers['user-agent']?.slice(0, 200) ?? null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
