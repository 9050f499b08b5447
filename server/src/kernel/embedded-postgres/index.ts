import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { findBinaryPackage } from './binaries.ts'
import { hasCluster } from './cluster.ts'
import { prepareDatabase, verifyPostmaster } from './database.ts'
import { EmbeddedPostgresError, explainFolderError } from './error.ts'
import { launch } from './launch.ts'
import { waitForStartLock } from './lock-folder.ts'
import { findPostmaster, type Postmaster, stopPostmaster, untilReady } from './postmaster.ts'
import { connectionUrl, createSecrets, readSecrets, type Secrets } from './secrets.ts'
import { knownBase, settle } from './site.ts'

export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './error.ts'
export type { HeldLock } from './lock-file.ts'
export { lockFolder } from './lock-folder.ts'

/** How to start the PostgreSQL of a data folder. */
export type EmbeddedPostgresOptions = {
  /** The data folder of the platform; the cluster lies in its subfolder `postgres`. */
  readonly folder: string
  /** Left out: the port of last time, or a free one. */
  readonly port?: number
  /** Hears, in English, what takes time at a first start. */
  readonly onProgress?: (message: string) => void
  /** Settings of PostgreSQL that override all others; `fsync: 'off'` also hurries the first start of a test. */
  readonly settings?: Readonly<Record<string, string>>
  /** A file or folder from whose place the npm package of the programs is looked up first. */
  readonly resolveFrom?: string
  /** Where the programs (58 MB) are copied to, when several clusters shall share one copy. */
  readonly binariesFolder?: string
}

/** A running embedded PostgreSQL and the addresses of its database. */
export type EmbeddedPostgres = {
  /** For migrations and jobs: owns the database, is no superuser, is bound by no policy unless forced. */
  readonly ownerUrl: string
  /** For the server: has only what migrations grant it. */
  readonly appUrl: string
  /** For reports: has only what migrations grant it. */
  readonly readerUrl: string
  /** For backup and emergencies, in the maintenance database. */
  readonly superuserUrl: string
  readonly port: number
  /** The folder that holds cluster, programs and log. */
  readonly postgresFolder: string
  /** Something whoever tends the machine should know, such as that the cluster lies elsewhere. */
  readonly note?: string
  /** True when PostgreSQL was running already; `settings` and `port` are then those of its start. */
  readonly reused: boolean
  /** Shuts PostgreSQL down, whoever started it, and returns when it has ended. */
  stop(): Promise<void>
}

/** Starts the PostgreSQL of a data folder, or joins the one that already runs there; makes it at the first start. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await start(options)
  } catch (error) {
    throw explainFolderError(error, options.folder)
  }
}

const READY_MS = 600_000

async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = await makeHome(options.folder)
  const turn = await waitForStartLock(home)
  try {
    const secrets = await ensureSecrets(home)
    const joined = await joinRunning(home, secrets)
    const postmaster = joined ?? (await begin(home, secrets, options))
    await prepareDatabase(secrets, postmaster.port)
    return describe(home, await knownBase(home), secrets, postmaster, joined !== undefined)
  } finally {
    await turn.release()
  }
}

async function makeHome(folder: string): Promise<string> {
  const home = join(folder, 'postgres')
  await mkdir(home, { recursive: true })
  return realpath(home)
}

async function ensureSecrets(home: string): Promise<Secrets> {
  const kept = await readSecrets(home)
  if (kept) return kept
  const base = await knownBase(home)
  if (!(await hasCluster(base))) return createSecrets(home)
  throw new EmbeddedPostgresError(
    'secrets_lost',
    `There is a database in ${base}, but its passwords, ${home}/secrets.json, are gone. Put back that file from a backup; ` +
      `PostgreSQL's single-user mode can also set a new password for the role "postgres".`,
  )
}

async function joinRunning(home: string, secrets: Secrets): Promise<Postmaster | undefined> {
  const cluster = join(await knownBase(home), 'cluster')
  const postmaster = await findPostmaster(cluster)
  // It may still be recovering from a crash, or be on its way down.
  if (!postmaster || !(await untilReady(cluster, postmaster, READY_MS))) return undefined
  await verifyPostmaster(secrets, postmaster.port, cluster)
  return postmaster
}

async function begin(home: string, secrets: Secrets, options: EmbeddedPostgresOptions): Promise<Postmaster> {
  const { settings = {}, port, resolveFrom, binariesFolder, onProgress = () => {} } = options
  const site = await settle({
    home,
    source: await findBinaryPackage(resolveFrom),
    binariesFolder,
    superuserPassword: secrets.superuser,
    durable: settings.fsync !== 'off',
    onProgress,
  })
  return launch(site, { home, port, settings })
}

function describe(
  home: string,
  base: string,
  secrets: Secrets,
  running: Postmaster,
  reused: boolean,
): EmbeddedPostgres {
  const { port } = running
  let stopping: Promise<void> | undefined
  return {
    ownerUrl: connectionUrl('owner', secrets, port),
    appUrl: connectionUrl('app', secrets, port),
    readerUrl: connectionUrl('reader', secrets, port),
    superuserUrl: connectionUrl('superuser', secrets, port, 'postgres'),
    port,
    postgresFolder: base,
    note: base === home ? undefined : `PostgreSQL keeps its data in ${base}, because its user cannot enter ${home}.`,
    reused,
    stop: () => {
      stopping ??= stopPostmaster(running)
      return stopping
    },
  }
}
