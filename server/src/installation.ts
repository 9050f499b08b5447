/** An installation without its HTTP server: what commands and scripts work on, beside a running server or alone. */
import { join } from 'node:path'
import type { Config } from './kernel/config.ts'
import type { Pools } from './kernel/database.ts'
import { openFiles } from './kernel/files.ts'
import { openLog } from './kernel/log.ts'
import type { Kernel } from './kernel/module.ts'
import { closeShared, type OnProgress, openStorage } from './storage.ts'

export interface Installation {
  kernel: Kernel
  pools: Pools
  embedded: boolean
  /** Names of the migrations that ran now. */
  migrated: string[]
  note?: string
  close(): Promise<void>
}

/** Opens, starting the embedded PostgreSQL when none runs; `close` stops it again unless somebody else uses it. */
export async function openInstallation(config: Config, onProgress: OnProgress = () => {}): Promise<Installation> {
  const storage = await openStorage(config, onProgress)
  const { pools, embedded, migrated, note } = storage
  const kernel: Kernel = {
    config,
    pool: pools.app,
    files: await openFiles(join(config.dataFolder, 'files')),
    log: openLog(config.LOG_LEVEL, process.stderr),
    now: () => new Date(),
  }
  return { kernel, pools, embedded, migrated, note, close: () => closeShared(config, storage) }
}
