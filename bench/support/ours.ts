/** Our server as it runs in production, but without limits of rate and without a log. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../server/src/app.ts'
import { readConfig } from '../../server/src/kernel/config.ts'
import { openPools } from '../../server/src/kernel/database.ts'
import { openFiles } from '../../server/src/kernel/files.ts'
import { openLog } from '../../server/src/kernel/log.ts'

/** Opens the application on a database; nothing listens yet. */
export async function openOurs(urls: { ownerUrl: string; appUrl: string }) {
  const folder = await mkdtemp(join(tmpdir(), 'quanlian-bench-files-'))
  const limits = { RATE_PER_MINUTE: '100000000', RATE_COSTLY_PER_MINUTE: '100000000' }
  const config = readConfig({ QUANLIAN_DATA: folder, LOG_LEVEL: 'silent', ...limits })
  const pools = openPools({ ...urls, poolSize: config.DATABASE_POOL })
  const log = openLog(config.LOG_LEVEL)
  const { app } = await createApp({ config, pool: pools.app, files: await openFiles(join(folder, 'files')), log })
  return {
    app,
    close: async () => {
      await app.close()
      await pools.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
