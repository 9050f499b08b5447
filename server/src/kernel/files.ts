/** Content-addressed blobs in a folder: written once, digested while they stream, never half there. */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { fail } from './problem.ts'

export interface StoredFile {
  /** Lower-case hex. */
  sha256: string
  sm3: string
  /** Bytes. */
  size: number
}

export interface Files {
  /** Stores a stream. @throws Problem kernel.too_large beyond `maxBytes`. */
  put(content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredFile>
  /** Opens a stored blob from a byte on. */
  read(sha256: string, start?: number): Readable
  size(sha256: string): Promise<number>
  /** Writes and removes a probe. */
  check(): Promise<void>
}

export async function openFiles(folder: string): Promise<Files> {
  const incoming = join(folder, 'incoming')
  await mkdir(incoming, { recursive: true })
  await sweep(incoming)
  const place = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a digest')
    return join(folder, sha256.slice(0, 2), sha256.slice(2))
  }
  return {
    async put(content, maxBytes) {
      const draft = join(incoming, randomUUID())
      try {
        const stored = await write(draft, content, maxBytes)
        const target = place(stored.sha256)
        await mkdir(dirname(target), { recursive: true })
        await rename(draft, target)
        await syncFolder(dirname(target))
        return stored
      } finally {
        await rm(draft, { force: true })
      }
    },
    read: (sha256, start = 0) => createReadStream(place(sha256), { start, highWaterMark: 256 * 1024 }),
    size: async (sha256) => (await stat(place(sha256))).size,
    async check() {
      const probe = join(incoming, randomUUID())
      await (await open(probe, 'w')).close()
      await rm(probe)
    },
  }
}

/**
 * What a killed process left half-written is nobody's: names enter the store by rename only. A draft written to within
 * the hour may be that of a process beside this one, a command or another server.
 */
async function sweep(incoming: string) {
  for (const name of await readdir(incoming)) {
    const draft = await stat(join(incoming, name)).catch(() => undefined)
    if (draft && draft.mtimeMs < Date.now() - 3_600_000) await rm(join(incoming, name), { force: true })
  }
}

async function write(path: string, content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredFile> {
  const sha256 = createHash('sha256')
  const sm3 = createHash('sm3')
  let size = 0
  const file = await open(path, 'wx')
  try {
    for await (const chunk of content) {
      size += chunk.length
      if (size > maxBytes) fail('kernel.too_large', { limit: maxBytes })
      sha256.update(chunk)
      sm3.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: sha256.digest('hex'), sm3: sm3.digest('hex'), size }
}

async function syncFolder(path: string) {
  const folder = await open(path, 'r')
  await folder.sync().catch(() => {})
  await folder.close()
}
