/** ZIP archives read from stored blobs, with bounds on what they may unpack to. Paths inside are names, nothing more. */
import { isUtf8 } from 'node:buffer'
import { PassThrough, type Readable, Transform } from 'node:stream'
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import type { Files } from '../../kernel/files.ts'

export interface ZipLimits {
  entries: number
  /** Unpacked bytes of all entries together. */
  total: number
  /** Unpacked to packed, for entries of more than 16 MB unpacked. */
  ratio: number
}

export const zipLimits: ZipLimits = { entries: 2000, total: 8 * 1024 ** 3, ratio: 200 }

/** Why an archive is not read. */
export class ZipError extends Error {
  readonly reason: 'broken' | 'too_many' | 'too_large' | 'encrypted'
  constructor(reason: ZipError['reason']) {
    super(reason)
    this.reason = reason
  }
}

export interface Archive {
  entries: readonly Entry[]
  /** The unpacked bytes; more than the entry declares is an error. */
  read(entry: Entry): Promise<Readable>
  close(): void
}

/** @throws ZipError */
export async function openZip(files: Files, sha256: string, limits: ZipLimits = zipLimits): Promise<Archive> {
  let zip: ZipFile
  const entries: Entry[] = []
  try {
    zip = await fromRandomAccessReaderPromise(new BlobReader(files, sha256), await files.size(sha256), {
      autoClose: false,
      // Names as bytes: they come in GBK too, and are never used as paths, so that `..` in one is no reason to refuse it.
      decodeStrings: false,
    })
    if (zip.entryCount > limits.entries) throw new ZipError('too_many')
    for await (const entry of zip.eachEntry()) {
      entries.push(entry)
      if (entries.length > limits.entries) throw new ZipError('too_many')
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('broken')
  }
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (total > limits.total || entries.some((entry) => isBomb(entry, limits.ratio))) throw new ZipError('too_large')
  if (entries.some((entry) => !entry.canDecodeFileData())) throw new ZipError('encrypted')
  return { entries, read: (entry) => zip.openReadStreamPromise(entry), close: () => zip.close() }
}

/** The path of an entry, for looking it up. Names that are not UTF-8 are taken as GBK, as Chinese Windows writes them. */
export function pathOf(entry: Entry): string {
  return isUtf8(entry.fileName) ? entry.fileName.toString('utf8') : new TextDecoder('gb18030').decode(entry.fileName)
}

/** The last part of that path; empty for a folder. */
export function nameOf(entry: Entry): string {
  const last = pathOf(entry).split(/[\\/]/).at(-1) ?? ''
  return last.replace(/\p{Cc}/gu, '').trim()
}

function isBomb(entry: Entry, ratio: number): boolean {
  return entry.uncompressedSize > 16 * 1024 ** 2 && entry.uncompressedSize > ratio * Math.max(1, entry.compressedSize)
}

class BlobReader extends RandomAccessReader {
  readonly #files: Files
  readonly #sha256: string
  constructor(files: Files, sha256: string) {
    super()
    this.#files = files
    this.#sha256 = sha256
  }
  override _readStreamForRange(start: number, end: number): Readable {
    let left = end - start
    if (left <= 0) return new PassThrough().end()
    const blob = this.#files.read(this.#sha256, start)
    const cut = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        if (left <= 0) return done()
        const part = chunk.subarray(0, left)
        left -= part.length
        this.push(part)
        if (left === 0) {
          this.push(null)
          blob.destroy()
        }
        done()
      },
      destroy(error, done) {
        blob.destroy()
        done(error)
      },
    })
    blob.once('error', (error) => cut.destroy(error))
    return blob.pipe(cut)
  }
}
