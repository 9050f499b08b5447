/** Background work from a table in the same database, so that a job and its cause commit together. */
import { Logger, parseCronItems, type Runner, run } from 'graphile-worker'
import type pg from 'pg'
import type { Kernel, Module } from './module.ts'

/** Starts working. Stopping lets running tasks end or, through their signal, put themselves back. */
export async function startJobs(
  owner: pg.Pool,
  kernel: Kernel,
  modules: readonly Module[],
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  const tasks = modules.flatMap((module) => Object.entries(module.tasks ?? {}))
  const schedule = modules.flatMap((module) => Object.entries(module.schedule ?? {}))
  const runner: Runner = await run({
    pgPool: owner,
    concurrency: 2,
    pollInterval: 5000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') kernel.log.error({ job: true }, message.slice(0, 200))
    }),
    taskList: Object.fromEntries(
      tasks.map(([name, task]) => [
        name,
        async (payload: unknown) => task(kernel, payload as Record<string, unknown>, stopping.signal),
      ]),
    ),
    // Of several servers on one database one takes it; what was missed while none ran is not made up for.
    parsedCronItems: parseCronItems(
      schedule.map(([task, match]) => ({ task, match, options: { backfillPeriod: 0, jobKey: task } })),
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
