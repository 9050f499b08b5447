/** The demo world as journeys begin with it, its papers made: loaded once a run, a copy for each file. */
import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { createApp, modules } from '../server/src/app.ts'
import { seedDemo } from '../server/src/demo/index.ts'
import { readConfig } from '../server/src/kernel/config.ts'
import { openPools } from '../server/src/kernel/database.ts'
import { openFiles } from '../server/src/kernel/files.ts'
import { startJobs } from '../server/src/kernel/jobs.ts'
import { openLog } from '../server/src/kernel/log.ts'
import { makeTemplate } from '../server/test/cluster.ts'

export async function demoTemplate(): Promise<{ name: string; files: string }> {
  const name = 'quanlian_demo'
  const files = await makeTemplate(name, async (database, folder) => {
    const config = readConfig({ LOG_LEVEL: 'error' })
    const pools = openPools({ ...database, poolSize: 6 })
    const log = openLog(config.LOG_LEVEL)
    const { app, kernel } = await createApp({ config, pool: pools.app, files: await openFiles(folder), log })
    await seedDemo({ pools, kernel })
    const jobs = await startJobs(pools.owner, kernel, modules)
    while (await anyJob(pools.owner)) await setTimeout(50)
    await jobs.stop()
    await app.close()
    await pools.close()
  })
  return { name, files }
}

async function anyJob(owner: pg.Pool): Promise<boolean> {
  const { rowCount } = await owner.query('select from graphile_worker.jobs limit 1')
  return (rowCount ?? 0) > 0
}
