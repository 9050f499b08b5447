import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './error.ts'
import { type HeldLock, type LockHolder, tryLock } from './lock-file.ts'
import { until } from './until.ts'

/**
 * Reserves a data folder for this server process; a second server is refused with the folder, pid and port of
 * the first. A lock whose process is dead is taken over; of two that start together exactly one wins.
 */
export async function lockFolder(folder: string, port?: number): Promise<HeldLock> {
  await mkdir(folder, { recursive: true })
  const place = await realpath(folder)
  const attempt = await tryLock(join(place, 'server-lock'), port)
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
  const held = await until(async () => {
    const attempt = await tryLock(join(home, 'start-lock'))
    if ('held' in attempt) return attempt.held
    holder = attempt.holder
    return undefined
  }, START_TURN_MS)
  if (held) return held
  throw new EmbeddedPostgresError(
    'folder_locked',
    `Process ${holder?.pid} has been starting PostgreSQL in ${home} for over ${START_TURN_MS / 1000} s. ` +
      `See what that process does, end it, and start again.`,
  )
}

const START_TURN_MS = 120_000
