/** The real pipeline in a process of its own, so that its memory is only its own. */

import { readConfig } from '../../server/src/kernel/config.ts'
import { openPools } from '../../server/src/kernel/database.ts'
import { openFiles } from '../../server/src/kernel/files.ts'
import { openLog } from '../../server/src/kernel/log.ts'
import { importFiles } from '../../server/src/modules/imports/index.ts'
import { answerParent } from '../support/answer-parent.ts'

export interface Task {
  ownerUrl: string
  appUrl: string
  folder: string
  body: string
  file: string
}

export interface Outcome {
  seconds: number
  /** Highest resident set of this process, in MB. */
  peakMb: number
  created: number
  defects: number
}

answerParent<Task>(async ({ ownerUrl, appUrl, folder, body, file }): Promise<Outcome> => {
  const pools = openPools({ ownerUrl, appUrl, poolSize: 4 })
  const config = readConfig({ QUANLIAN_DATA: folder, LOG_LEVEL: 'silent' })
  const kernel = {
    config,
    pool: pools.app,
    files: await openFiles(folder),
    log: openLog('silent'),
    now: () => new Date(),
  }
  const begun = performance.now()
  const done = await importFiles({ kernel, body, files: [file], visibility: 'public', onProgress: () => {} })
  const seconds = (performance.now() - begun) / 1000
  await pools.close()
  if (done.state !== 'done') throw new Error(`the import is ${done.state}`)
  return {
    seconds,
    peakMb: process.resourceUsage().maxRSS / 1024,
    created: done.counts.created,
    defects: done.counts.defects,
  }
})
