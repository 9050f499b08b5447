import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './error.ts'
import { commandLine, identify, isAlive, type ProcessIdentity } from './process-identity.ts'
import { until } from './until.ts'

/** A running PostgreSQL. */
export type Postmaster = { readonly identity: ProcessIdentity; readonly port: number }

/**
 * The postmaster that runs on this cluster, whoever started it; undefined when none does. A pid file whose
 * process is gone, or whose number now belongs to another program, is made harmless.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = await readPidFile(cluster)
  if (!file) return undefined
  const identity = await identify(file.pid)
  const command = identity && (await commandLine(file.pid))
  if (identity && command?.includes(`-D ${cluster}`)) return { identity, port: file.port }
  // A living process that hides its command line may be the postmaster: PostgreSQL itself shall decide then.
  if (!identity || command) await disarmPidFile(cluster, file.pid, file.lines)
  return undefined
}

/** Waits until the postmaster accepts connections; false when it ended or took too long. */
export async function untilReady(cluster: string, { identity }: Postmaster, timeoutMs: number): Promise<boolean> {
  const outcome = await until(
    async () => {
      const file = await readPidFile(cluster)
      if (file?.pid === identity.pid && file.status === 'ready') return 'ready'
      return (await isAlive(identity)) ? undefined : 'ended'
    },
    timeoutMs,
    10,
  )
  return outcome === 'ready'
}

/** Ends PostgreSQL: open transactions are rolled back, connections closed, the data written. */
export async function stopPostmaster({ identity }: Postmaster, fastTimeoutMs = 30_000): Promise<void> {
  if (await endedAfter(identity, 'SIGINT', fastTimeoutMs)) return
  // The immediate shutdown skips the last checkpoint; the next start recovers from the log.
  if (await endedAfter(identity, 'SIGQUIT', 10_000)) return
  throw new EmbeddedPostgresError(
    'stop_failed',
    `PostgreSQL (pid ${identity.pid}) did not end within ${fastTimeoutMs / 1000 + 10} s. ` +
      `See its log, and end it with "kill -QUIT ${identity.pid}"; committed data are safe.`,
  )
}

async function endedAfter(identity: ProcessIdentity, signal: NodeJS.Signals, timeoutMs: number): Promise<boolean> {
  if (!(await isAlive(identity))) return true
  try {
    process.kill(identity.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true
    throw new EmbeddedPostgresError(
      'stop_failed',
      `PostgreSQL (pid ${identity.pid}) belongs to another user and cannot be stopped by this one. Stop it as that user.`,
      { cause: error },
    )
  }
  return (await until(async () => !(await isAlive(identity)), timeoutMs)) === true
}

async function readPidFile(cluster: string) {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const lines = text.split('\n')
  // Its lines: pid, data folder, start, port, socket folder, address, shared memory, status.
  return { lines, pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() }
}

async function disarmPidFile(cluster: string, pid: number, lines: string[]): Promise<void> {
  const path = join(cluster, 'postmaster.pid')
  if (!Number.isInteger(pid) || pid < 1) return rm(path, { force: true })
  if (!isTaken(pid)) return
  // PostgreSQL refuses to start while any process, even a zombie, has that number. Deleting the file would also lose
  // the line by which it sees that old children still write to the data: only the number is made one no process has.
  await writeFile(path, [String(NO_PID), ...lines.slice(1)].join('\n'))
}

function isTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

const NO_PID = 2_147_483_646
