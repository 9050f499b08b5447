/** The HTTP server before any endpoint: headers, limits, cross-site protection, and the one place that renders errors. */

import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import { type ProblemCode, problems } from '@quanlian/contract'
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Config } from './config.ts'
import { violated } from './database.ts'
import { setHeaders } from './headers.ts'
import type { Log } from './log.ts'
import { Problem, render } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Place in the contract, `rights.search`: the name in logs. */
    operation?: string
  }
}

export async function createServer(config: Config, log: Log): Promise<FastifyInstance> {
  const app = fastify({
    genReqId: () => randomUUID(),
    trustProxy: config.TRUST_PROXY === 'on',
    bodyLimit: 4 * 1024 * 1024,
    // Anything that fits a request line reaches its endpoint, which says what is wrong with it.
    routerOptions: { maxParamLength: 16 * 1024 },
    frameworkErrors: (error, request, reply) => {
      const [code, extra] = explain(error)
      refuse(request, reply, code, extra)
    },
    forceCloseConnections: 'idle',
    requestTimeout: 0,
    logger: false,
  })
  setHeaders(app, config.secureCookies)
  await app.register(cookie)
  await app.register(multipart)
  await app.register(rateLimit, {
    max: config.RATE_PER_MINUTE,
    timeWindow: '1 minute',
    allowList: (request) =>
      !request.url.startsWith('/api/') || request.url === '/api/health' || request.url === '/api/ready',
    errorResponseBuilder: () => new Problem('kernel.too_many'),
  })
  app.addHook('onRequest', refuseCrossSite)
  // Hooks without a promise: three of them cost a small request a tenth of its time.
  app.addHook('onSend', (request, reply, _payload, done) => {
    reply.header('x-request-id', request.id)
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    log.info(
      {
        id: request.id,
        operation: request.routeOptions.config.operation,
        method: request.method,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    )
    done()
  })
  app.setErrorHandler((error: FastifyError | Problem | Error, request, reply) => {
    const [code, extra] = explain(error)
    if (code === 'kernel.internal')
      log.error({ id: request.id, operation: request.routeOptions.config.operation, err: error }, 'failed')
    return refuse(request, reply, code, extra)
  })
  return app
}

/** Answers a refusal in the reader's language. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  extra: Record<string, unknown> = {},
) {
  if (typeof extra.retryAfter === 'number') reply.header('retry-after', extra.retryAfter)
  const language = /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh'
  return reply
    .code(problems[code].status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(render(code, extra, request.id, language)))
}

/**
 * A page of another site may not act with this site's cookie: browsers say where a request comes from
 * (Fetch Metadata, Origin); programs that send neither carry no browser's cookie.
 */
function refuseCrossSite(request: FastifyRequest, _reply: FastifyReply, done: (refused?: Problem) => void) {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return done()
  const site = request.headers['sec-fetch-site']
  const origin = request.headers.origin
  const sameOrigin = origin === undefined || hostOf(origin) === request.host
  if ((site !== undefined && site !== 'same-origin' && site !== 'none') || !sameOrigin)
    return done(new Problem('kernel.cross_site'))
  done()
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/** Which refusal an error is. Whatever is not expected becomes a bare `internal`, and only the log knows more. */
function explain(error: FastifyError | Problem | Error): [ProblemCode, Record<string, unknown>] {
  if (error instanceof Problem) return [error.code, error.extra]
  const broken = violated(error)
  // 22xxx: text that PostgreSQL cannot hold (U+0000, lone surrogates), numbers and days out of its range.
  if (broken?.code.startsWith('22')) return ['kernel.invalid', {}]
  if (broken?.code === '42501') return ['kernel.forbidden', {}]
  const status = 'statusCode' in error ? error.statusCode : undefined
  if (status === 413) return ['kernel.too_large', {}]
  if (status === 415 || status === 406) return ['kernel.media_type', {}]
  if (status === 404) return ['kernel.not_found', {}]
  if (status !== undefined && status >= 400 && status < 500) return ['kernel.invalid', {}]
  return ['kernel.internal', {}]
}
