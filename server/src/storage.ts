/** The database of an installation, migrated and ready: the embedded one, or the one that DATABASE_URL names. */
import pg from 'pg'
import { checkDatabase } from './check-database.ts'
import { findFolders } from './folders.ts'
import type { Config } from './kernel/config.ts'
import { openPools, type Pools } from './kernel/database.ts'
import { EmbeddedPostgresError, lockFolder, startEmbeddedPostgres } from './kernel/embedded-postgres/index.ts'
import { migrate } from './kernel/migrate.ts'

/** Hears, in English, what takes time. */
export type OnProgress = (message: string) => void

export interface Storage {
  pools: Pools
  embedded: boolean
  /** What whoever tends the machine should know. */
  note?: string
  /** Names of the migrations that ran now. */
  migrated: string[]
  ownerUrl: string
  /** Stops the embedded PostgreSQL. */
  stop(): Promise<void>
  /** Closes the pools and stops the embedded PostgreSQL. */
  close(): Promise<void>
}

/** Opens and migrates. The caller holds the folder's lock, or closes with `closeShared`. */
export async function openStorage(config: Config, onProgress: OnProgress): Promise<Storage> {
  const postgres = config.DATABASE_URL
    ? undefined
    : await startEmbeddedPostgres({ folder: config.dataFolder, onProgress })
  const ownerUrl = postgres?.ownerUrl ?? (config.DATABASE_URL as string)
  const pools = openPools({
    ownerUrl,
    appUrl: postgres?.appUrl ?? config.DATABASE_APP_URL,
    poolSize: config.DATABASE_POOL,
  })
  const storage: Storage = {
    pools,
    embedded: postgres !== undefined,
    note: postgres?.note,
    migrated: [],
    ownerUrl,
    stop: async () => postgres?.stop(),
    async close() {
      await within(5_000, pools.close())
      await postgres?.stop()
    },
  }
  try {
    if (!postgres) await checkDatabase(pools.owner)
    storage.migrated = await migrate(pools.owner, findFolders().migrations, (name) => onProgress(`Migrated ${name}`))
    return storage
  } catch (error) {
    await (postgres ? closeShared(config, storage) : storage.close())
    throw error
  }
}

/**
 * Closes what a command opened without the folder's lock: PostgreSQL stays up while a server holds the folder or
 * another command is connected, otherwise it is stopped.
 */
export async function closeShared(config: Config, storage: Storage): Promise<void> {
  if (!storage.embedded) return storage.close()
  await within(5_000, storage.pools.close())
  const lock = await lockFolder(config.dataFolder).catch((error) => {
    if (error instanceof EmbeddedPostgresError && error.code === 'folder_locked') return undefined
    throw error
  })
  try {
    if (lock && (await isAlone(storage.ownerUrl))) await storage.stop()
  } finally {
    await lock?.release()
  }
}

/** Waits, but no longer than this; what is late is left behind. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Whether no other process is connected; backends of connections just closed take a moment to go. */
async function isAlone(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    for (let tries = 1; tries <= 10; tries++) {
      const { rows } = await client.query(
        `select count(*)::int as others from pg_stat_activity
          where backend_type = 'client backend' and datname = current_database() and pid <> pg_backend_pid()`,
      )
      if (rows[0].others === 0) return true
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return false
  } finally {
    await client.end()
  }
}
