/** Security headers. Helmet decides once, at start, what they are; every answer then carries them as they stand. */

import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'
import helmet from 'helmet'

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

/** Puts the headers on every answer. @param https whether browsers may be told to come by HTTPS only. */
export function setHeaders(app: FastifyInstance, https: boolean): void {
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
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
}

/** Sends a page; `__CSP_NONCE__` in it becomes a nonce of this answer, with which its styles are allowed. */
export function sendPage(reply: FastifyReply, html: string) {
  const nonce = randomBytes(16).toString('base64')
  const allowed = String(reply.getHeader('content-security-policy')).replace("style-src 'self'", `$& 'nonce-${nonce}'`)
  return reply
    .header('content-security-policy', allowed)
    .type('text/html; charset=utf-8')
    .send(html.replaceAll('__CSP_NONCE__', nonce))
}
