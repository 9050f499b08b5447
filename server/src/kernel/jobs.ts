/** Background work from a table in the same database, so that a job and its cause commit together. */
import { Logger, type Runner, run } from 'graphile-worker'
import type pg from 'pg'
import type { Kernel, Task } from './module.ts'

/** Starts working. Stopping lets running tasks end or, through their signal, put themselves back. */
export async function startJobs(
  owner: pg.Pool,
  kernel: Kernel,
  tasks: Record<string, Task>,
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  const runner: Runner = await run({
    pgPool: owner,
    concurrency: 2,
    pollInterval: 5000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') kernel.log.error({ job: true }, message.slice(0, 200))
    }),
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [
        name,
        async (payload: unknown) => task(kernel, payload as Record<string, unknown>, stopping.signal),
      ]),
    ),
  })
  runner.promise.catch(() => {})
  return {
    async stop() {
      stopping.abort()
      await runner.stop()
    },
  }
}
