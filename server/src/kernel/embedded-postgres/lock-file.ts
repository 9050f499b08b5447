import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { identify, isAlive, type ProcessIdentity, pidWorld } from './process-identity.ts'

/** Who holds a lock. */
export type LockHolder = ProcessIdentity & { readonly world: string; readonly port?: number }

/** A lock in our hands. */
export type HeldLock = {
  /** Tells others the port we serve on; they name it when they are refused. */
  setPort(port: number): Promise<void>
  release(): Promise<void>
}

/** The outcome of trying: the lock, or who has it. */
export type LockAttempt = { readonly held: HeldLock } | { readonly holder: LockHolder }

const HEARTBEAT_MS = 4_000

/** A holder whose pid means nothing here is dead when its file has not been touched for this long. */
export const SILENCE_MS = 3 * HEARTBEAT_MS

/**
 * Takes the lock kept in `folder`, or names its holder.
 *
 * Each holder adds one file with the next higher number; the highest file is the lock, and it is free when its
 * process is dead or has released it. `link` makes the file whole and exclusively, and the highest number never
 * falls, so two that see the same dead holder cannot both win, and a crash leaves nothing to clean up by hand.
 */
export async function tryLock(folder: string, port?: number): Promise<LockAttempt> {
  await mkdir(folder, { recursive: true })
  const self = await identify(process.pid)
  const me: LockHolder = { pid: process.pid, startedAt: self?.startedAt ?? '', world: await pidWorld(), port }
  const draft = join(folder, `draft-${process.pid}-${randomUUID()}`)
  await writeFile(draft, JSON.stringify(me))
  try {
    for (;;) {
      const top = await highest(folder)
      const holder = top ? await livingHolder(folder, top, me.world) : undefined
      if (holder) return { holder }
      if (!(await linked(draft, join(folder, fileName(top + 1))))) continue
      // A slow starter may fill a number that others have already passed and swept away.
      if ((await highest(folder)) !== top + 1) {
        await rm(join(folder, fileName(top + 1)), { force: true })
        continue
      }
      await sweep(folder, top + 1)
      return { held: hold(folder, join(folder, fileName(top + 1)), me) }
    }
  } finally {
    await rm(draft, { force: true })
  }
}

const FILES_KEPT = 3

const fileName = (number: number) => `holder-${String(number).padStart(9, '0')}`

async function highest(folder: string): Promise<number> {
  const numbers = (await readdir(folder)).map((name) => Number(/^holder-(\d+)$/.exec(name)?.[1] ?? 0))
  return Math.max(0, ...numbers)
}

async function livingHolder(folder: string, number: number, world: string): Promise<LockHolder | undefined> {
  const path = join(folder, fileName(number))
  const text = await readFile(path, 'utf8').catch(() => '')
  if (!text.startsWith('{')) return undefined
  const holder = JSON.parse(text) as LockHolder
  if (holder.world === world) return (await isAlive(holder)) ? holder : undefined
  // The pids of another container or of the time before a reboot say nothing here: its heartbeat does.
  const silentFor = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? 0)
  return silentFor < SILENCE_MS ? holder : undefined
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function sweep(folder: string, top: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const number = Number(/^holder-(\d+)$/.exec(name)?.[1] ?? top)
    const draftOf = Number(/^draft-(\d+)-/.exec(name)?.[1] ?? 0)
    const leftOver = draftOf > 0 && draftOf !== process.pid && !(await identify(draftOf))
    if (leftOver || number <= top - FILES_KEPT) await rm(join(folder, name), { force: true })
  }
}

function hold(folder: string, path: string, me: LockHolder): HeldLock {
  // The heartbeat matters only to other containers; unref lets the process end without a release.
  const heartbeat = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), HEARTBEAT_MS).unref()
  const replace = async (text: string) => {
    const draft = join(folder, `draft-${process.pid}-${randomUUID()}`)
    await writeFile(draft, text)
    await rename(draft, path)
  }
  let released = false
  return {
    setPort: async (port) => {
      if (!released) await replace(JSON.stringify({ ...me, port }))
    },
    release: async () => {
      if (released) return
      released = true
      clearInterval(heartbeat)
      await replace('released')
    },
  }
}
