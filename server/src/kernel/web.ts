/** Serves the built web: hashed assets for a year, the two pages fresh, the workbench's with its style nonce. */

import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendPage } from './headers.ts'
import { refuse } from './server.ts'

export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'))
  if (built) {
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      index: false,
    })
    const portal = await readFile(join(folder, 'index.html'), 'utf8')
    const workbench = await readFile(join(folder, 'workbench.html'), 'utf8')
    const page = (request: FastifyRequest, reply: FastifyReply) => {
      const path = request.url.split('?', 1)[0] as string
      const text = path === '/workbench' || path.startsWith('/workbench/') ? workbench : portal
      return sendPage(reply.header('cache-control', 'no-store'), text)
    }
    app.get('/', page)
    // What stands beside the pages (icon, the script that sets the theme before the first paint) is named one by one.
    for (const file of (await readdir(folder)).filter((name) => /\.(svg|js|png|webmanifest|txt)$/.test(name))) {
      app.get(`/${file}`, (_request, reply) => reply.sendFile(file, folder, { maxAge: '1h', immutable: false }))
    }
    app.setNotFoundHandler((request, reply) =>
      isPage(request) ? page(request, reply) : refuse(request, reply, 'kernel.not_found'),
    )
  } else {
    app.setNotFoundHandler((request, reply) => refuse(request, reply, 'kernel.not_found'))
  }
}

function isPage(request: FastifyRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  return !request.url.startsWith('/api/') && !request.url.startsWith('/assets/')
}
