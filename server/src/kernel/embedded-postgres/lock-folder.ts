import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedPostgresError, explainFolderError } from './error.ts'
import { type HeldLock, type LockAttempt, type LockHolder, SILENCE_MS, tryLock } from './lock-file.ts'
import { pidWorld } from './process-identity.ts'
import { until } from './until.ts'

/**
 * Reserves a data folder for this server process; a second server is refused with the folder, pid and port of
 * the first. A lock whose process is dead is taken over; of two that start together exactly one wins.
 */
export async function lockFolder(folder: string, port?: number): Promise<HeldLock> {
  const place = await makePlace(folder)
  const lockPlace = join(place, 'server-lock')
  let attempt = await tryLock(lockPlace, port).catch((error) => Promise.reject(explainFolderError(error, place)))
  if ('holder' in attempt && attempt.holder.world !== (await pidWorld())) {
    // Left by a container or a boot that may just have ended: its heartbeat tells, if we listen for a while.
    attempt =
      (await until(async () => freeOrUndefined(await tryLock(lockPlace, port)), SILENCE_MS + 1_000, 500)) ?? attempt
  }
  if ('held' in attempt) return attempt.held
  const { holder } = attempt
  throw new EmbeddedPostgresError(
    'folder_locked',
    `The data folder ${place} is already used by the server with pid ${holder.pid}` +
      `${holder.port ? `, which listens on port ${holder.port}` : ''}. One folder serves one server: ` +
      `use that one, stop it first, or give this one another folder with QUANLIAN_DATA.`,
  )
}

/** Lets one process at a time make, start or stop the cluster; the others wait for their turn. */
export async function waitForStartLock(home: string): Promise<HeldLock> {
  let holder: LockHolder | undefined
  const held = await until(
    async () => {
      const attempt = await tryLock(join(home, 'start-lock'))
      if ('held' in attempt) return attempt.held
      holder = attempt.holder
      return undefined
    },
    START_TURN_MS,
    50,
  )
  if (held) return held
  throw new EmbeddedPostgresError(
    'folder_locked',
    `Process ${holder?.pid} has been starting PostgreSQL in ${home} for over ${START_TURN_MS / 1000} s. ` +
      `See what that process does, end it, and start again.`,
  )
}

async function makePlace(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true })
    return await realpath(folder)
  } catch (error) {
    throw explainFolderError(error, folder)
  }
}

const freeOrUndefined = (attempt: LockAttempt) => ('held' in attempt ? attempt : undefined)

const START_TURN_MS = 120_000
