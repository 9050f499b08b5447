/** Starts the whole server, from an empty folder or an empty database to an address that answers, and stops it again. */

import { createServer as createNetServer } from 'node:net'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { createApp, modules } from './app.ts'
import { type DemoAccount, seedDemo } from './demo/index.ts'
import { findFolders } from './folders.ts'
import type { Config } from './kernel/config.ts'
import { lockFolder } from './kernel/embedded-postgres/index.ts'
import { openFiles } from './kernel/files.ts'
import { startJobs } from './kernel/jobs.ts'
import { openLog } from './kernel/log.ts'
import type { Kernel } from './kernel/module.ts'
import { createSetupLink } from './modules/identity/index.ts'
import { StartError } from './start-error.ts'
import { type OnProgress, openStorage, within } from './storage.ts'

/** A server that answers. */
export interface RunningServer {
  /** Address to open in a browser. */
  url: string
  /** Demo accounts of the embedded database; empty with DATABASE_URL or DEMO=off. */
  accounts: DemoAccount[]
  /** Path of the one-time link for the first administrator, while nobody administers. */
  setupLink?: string
  /** What whoever tends the machine should know. */
  notes: string[]
  /** Stops accepting, finishes requests (at most 10 s), stops jobs, closes the database. */
  stop(): Promise<void>
}

export interface ServeOptions {
  onProgress?: OnProgress
  /** Where the log goes; standard error unless told. */
  logTo?: NodeJS.WritableStream
}

/** Starts serving. @throws StartError, EmbeddedPostgresError or MigrationError with a sentence for people. */
export async function serve(
  config: Config,
  { onProgress = () => {}, logTo = process.stderr }: ServeOptions = {},
): Promise<RunningServer> {
  const log = openLog(config.LOG_LEVEL, logTo)
  const undo: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step().catch((error) => log.error({ err: error }, 'stopping'))
  }
  try {
    if (!config.DATABASE_URL) {
      const lock = await lockFolder(config.dataFolder, config.PORT)
      undo.push(() => lock.release())
    }
    await assertPortFree(config)
    const storage = await openStorage(config, onProgress)
    undo.push(() => storage.close())
    const { pools } = storage
    const files = await openFiles(join(config.dataFolder, 'files'))
    const { app, kernel } = await createApp({ config, pool: pools.app, files, log, webFolder: findFolders().web })
    undo.push(() => closeApp(app))

    const demo = storage.embedded && config.DEMO === 'on' ? await seedDemo({ pools, kernel, onProgress }) : undefined
    const token = await createSetupLink(pools.owner)
    const setupLink = token && `/setup?token=${token}`
    const jobs = await startModules(pools.owner, kernel)
    undo.push(() => within(10_000, jobs.stop()))
    const url = await listen(app, config)
    const accounts = demo?.accounts ?? []
    return { url, accounts, setupLink, notes: notesOn(config, storage.note, accounts), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startModules(owner: pg.Pool, kernel: Kernel): Promise<{ stop(): Promise<void> }> {
  const jobs = await startJobs(owner, kernel, modules)
  for (const module of modules) await module.start?.(kernel)
  return jobs
}

async function closeApp(app: FastifyInstance): Promise<void> {
  const finished = await within(10_000, app.close())
  if (!finished) app.server.closeAllConnections()
}

/** Asked before the database starts, so that a taken port is told at once. */
async function assertPortFree({ PORT, HOST }: Config): Promise<void> {
  if (PORT === 0) return
  const probe = createNetServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(explainListen(error, PORT, HOST)))
    probe.listen({ port: PORT, host: HOST, exclusive: true }, () => probe.close(() => resolve()))
  })
}

async function listen(app: FastifyInstance, { PORT, HOST, PUBLIC_URL }: Config): Promise<string> {
  await app.listen({ port: PORT, host: HOST }).catch((error) => Promise.reject(explainListen(error, PORT, HOST)))
  if (PUBLIC_URL) return PUBLIC_URL
  const port = (app.server.address() as { port: number }).port
  const everywhere = HOST === '0.0.0.0' || HOST === '::'
  return `http://${everywhere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`
}

function explainListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const advice: Record<string, string> = {
    EADDRINUSE: `Port ${port} of ${host} is taken by another program. Stop that one, or choose another port with PORT.`,
    EACCES: `Port ${port} is not allowed to this user. Choose one above 1023 with PORT.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Choose another with HOST.`,
    ENOTFOUND: `${host} is no address of this machine. Choose another with HOST.`,
  }
  const sentence = advice[error.code ?? '']
  return sentence ? new StartError(sentence, { cause: error }) : error
}

function notesOn(config: Config, note: string | undefined, accounts: DemoAccount[]): string[] {
  const notes = note ? [note] : []
  if (accounts.length > 0 && !['localhost', '127.0.0.1', '::1'].includes(config.HOST)) {
    notes.push(
      `Demo accounts have published passwords, and ${config.HOST} can be reached from outside. ` +
        'For real work set DATABASE_URL, or DEMO=off with another QUANLIAN_DATA.',
    )
  }
  return notes
}
