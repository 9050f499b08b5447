/** Security headers. Helmet decides once, at start, what they are; every answer then carries what fits its kind. */

import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'
import helmet from 'helmet'

declare module 'fastify' {
  interface FastifyReply {
    pageHeaders: Readonly<Record<string, string>>
  }
}

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
}

const helmetHeaders = (https: boolean) => {
  const headers: Record<string, string> = {}
  const collect = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader() {},
  }
  helmet({
    strictTransportSecurity: https,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    contentSecurityPolicy: { useDefaults: false, directives: policy },
  })({} as IncomingMessage, collect as unknown as ServerResponse, (error) => {
    if (error) throw error
  })
  return headers
}

/** What protects an answer that is no page: nothing in it may run, be framed, be guessed at or be read by another site. */
const everyAnswer = ['strict-transport-security', 'x-content-type-options', 'cross-origin-resource-policy']
const closed = "default-src 'none'; frame-ancestors 'none'"

/**
 * Puts the headers on every answer: on pages all of Helmet's (`sendPage`), on all else those that mean something there.
 * @param https whether browsers may be told to come by HTTPS only.
 */
export function setHeaders(app: FastifyInstance, https: boolean): void {
  const page = helmetHeaders(https)
  const plain: Record<string, string> = { 'content-security-policy': closed }
  for (const name of everyAnswer) if (page[name]) plain[name] = page[name]
  app.decorateReply('pageHeaders', { getter: () => page })
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(plain)
    done()
  })
}

/** Sends a page; `__CSP_NONCE__` in it becomes a nonce of this answer, with which its styles are allowed. */
export function sendPage(reply: FastifyReply, html: string) {
  const nonce = randomBytes(16).toString('base64')
  const allowed = reply.pageHeaders['content-security-policy']?.replace("style-src 'self'", `$& 'nonce-${nonce}'`)
  return reply
    .headers({ ...reply.pageHeaders, 'content-security-policy': allowed })
    .type('text/html; charset=utf-8')
    .send(html.replaceAll('__CSP_NONCE__', nonce))
}
