/** One import, one runner: held by a session lock that a killed process loses with its connection. */
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Committer } from './commit.ts'
import type { ImportJob } from './job.ts'
import type { RunKernel } from './run.ts'

/** How long a runner waits for one that was just stopped or killed to let go. */
const patience = 15_000

/** Runs `work` with connections of its own, or leaves when another runner does not let go. */
export async function asOnlyRunner(
  kernel: RunKernel,
  job: ImportJob,
  work: (committer: Committer) => Promise<void>,
): Promise<void> {
  // Connections that do not pipeline, because COPY takes one for itself; the pool's own options, address and role included.
  const pool = new pg.Pool({ ...kernel.pool.options, pipeline: false, max: 2 } as pg.PoolConfig)
  pool.on('error', () => {})
  try {
    const holder = await pool.connect()
    try {
      if (await hold(holder, job.importId)) await work({ ...job, pool, visibility: 'public', now: () => kernel.now() })
    } finally {
      // Closing the connection gives the lock back.
      holder.release(true)
    }
  } finally {
    await pool.end()
  }
}

async function hold(holder: pg.PoolClient, importId: string): Promise<boolean> {
  for (const until = Date.now() + patience; ; await wait(200)) {
    const { rows } = await holder.query('select pg_try_advisory_lock(hashtextextended($1, 7401)) as held', [importId])
    if (rows[0].held) return true
    if (Date.now() > until) return false
  }
}
