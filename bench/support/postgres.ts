/** A PostgreSQL with the settings of a real installation, thrown away afterwards unless a folder keeps it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPools, type Pools } from '../../server/src/kernel/database.ts'
import { startEmbeddedPostgres } from '../../server/src/kernel/embedded-postgres/index.ts'
import { migrate } from '../../server/src/kernel/migrate.ts'

/** A migrated database, and what ends it. */
export interface BenchDatabase {
  folder: string
  ownerUrl: string
  appUrl: string
  pools: Pools
  close(): Promise<void>
}

export async function openDatabase(kept?: string): Promise<BenchDatabase> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'quanlian-bench-')))
  const postgres = await startEmbeddedPostgres({ folder })
  const { ownerUrl, appUrl } = postgres
  const pools = openPools({ ownerUrl, appUrl, poolSize: 10 })
  const close = async () => {
    await pools.close()
    await postgres.stop()
    if (!kept) await rm(folder, { recursive: true, force: true })
  }
  try {
    await migrate(pools.owner, new URL('../../server/migrations', import.meta.url).pathname)
  } catch (error) {
    await close()
    throw error
  }
  return { folder, ownerUrl, appUrl, pools, close }
}
