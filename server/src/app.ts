/** The composition root: kernel, modules in their order, routes. Nothing listens and nothing works in the background yet. */
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import type { Config } from './kernel/config.ts'
import { serveDocs } from './kernel/docs.ts'
import type { Files } from './kernel/files.ts'
import { bindContract } from './kernel/http.ts'
import type { Log } from './kernel/log.ts'
import type { Kernel, Module } from './kernel/module.ts'
import { createServer } from './kernel/server.ts'
import { serveWeb } from './kernel/web.ts'
import { desk } from './modules/desk/index.ts'
import { authenticator, identity } from './modules/identity/index.ts'
import { imports } from './modules/imports/index.ts'
import { law } from './modules/law/index.ts'
import { matters } from './modules/matters/index.ts'
import { rights } from './modules/rights/index.ts'
import { system } from './modules/system/index.ts'

/** In import order: each may import only those before it. */
export const modules: readonly Module[] = [system, identity, law, rights, imports, matters, desk]

export interface Parts {
  config: Config
  pool: pg.Pool
  files: Files
  log: Log
  now?: () => Date
  /** Folder of the built web; without it only the API is served. */
  webFolder?: string
}

export async function createApp(parts: Parts): Promise<{ app: FastifyInstance; kernel: Kernel }> {
  const kernel: Kernel = {
    config: parts.config,
    pool: parts.pool,
    files: parts.files,
    log: parts.log,
    now: parts.now ?? (() => new Date()),
  }
  const app = await createServer(parts.config, parts.log)
  bindContract(app, kernel, modules, authenticator(parts.config))
  await serveDocs(app)
  await serveWeb(app, parts.webFolder ?? '')
  return { app, kernel }
}
