/** The parts used here of two packages that come without types. */
declare module 'yauzl' {
  import type { EventEmitter } from 'node:events'
  import type { Readable } from 'node:stream'

  export interface Entry {
    /** Bytes: `decodeStrings` is off. */
    fileName: Buffer
    compressedSize: number
    uncompressedSize: number
    canDecodeFileData(): boolean
  }
  export interface ZipFile {
    entryCount: number
    eachEntry(): AsyncIterable<Entry>
    openReadStreamPromise(entry: Entry): Promise<Readable>
    close(): void
  }
  export class RandomAccessReader extends EventEmitter {
    _readStreamForRange(start: number, end: number): Readable
  }
  export function fromRandomAccessReaderPromise(
    reader: RandomAccessReader,
    totalSize: number,
    options: { autoClose: boolean; decodeStrings: false },
  ): Promise<ZipFile>
}

declare module 'pg-copy-streams' {
  import type { Readable, Writable } from 'node:stream'
  import type { Submittable } from 'pg'

  export function from(text: string): Writable & Submittable
  export function to(text: string): Readable & Submittable
}
