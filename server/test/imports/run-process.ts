/** A process that runs an import in small batches and tells how far it is, for tests that kill it. */

import { openPools } from '../../src/kernel/database.ts'
import { openFiles } from '../../src/kernel/files.ts'
import { runImport } from '../../src/modules/imports/index.ts'

const { ownerUrl, appUrl, folder, job, items } = JSON.parse(process.argv[2] as string)
const pools = openPools({ ownerUrl, appUrl, poolSize: 2 })
const kernel = { pool: pools.app, files: await openFiles(folder), now: () => new Date() }
await runImport(kernel, job, {
  batch: { items, bytes: 1e9 },
  onProgress: ({ counts }) => process.stdout.write(`${counts.read}\n`),
})
await pools.close()
