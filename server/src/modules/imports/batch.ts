/** Groups the stretches of a file into batches that are committed whole. */
import type { Item, Stretch } from './item.ts'

/** Items in the order of the file. After it, `itemsDone` items and `bytesRead` bytes of the file are behind us. */
export interface Batch {
  items: Item[]
  itemsDone: number
  bytesRead: number
  /** Nothing comes after it. */
  last: boolean
}

export interface BatchSize {
  items: number
  bytes: number
}

/** Big enough that a transaction's own cost does not count, small enough for memory and for progress to be seen. */
export const batchSize: BatchSize = { items: 2000, bytes: 16 * 1024 * 1024 }

/** @param skip items that are committed already: they are read again and left out. */
export async function* batches(
  stretches: AsyncIterable<Stretch>,
  skip: number,
  size: BatchSize = batchSize,
): AsyncGenerator<Batch> {
  let waiting: Item[] = []
  let seen = 0
  let bytesRead = 0
  let bytesBefore = 0
  for await (const { items, bytes } of stretches) {
    bytesRead = bytes
    for (const item of items) {
      if (++seen <= skip) continue
      waiting.push(item)
      if (waiting.length < size.items) continue
      yield { items: waiting, itemsDone: seen, bytesRead, last: false }
      waiting = []
      bytesBefore = bytesRead
    }
    if (waiting.length > 0 && bytesRead - bytesBefore >= size.bytes) {
      yield { items: waiting, itemsDone: seen, bytesRead, last: false }
      waiting = []
      bytesBefore = bytesRead
    }
  }
  yield { items: waiting, itemsDone: Math.max(seen, skip), bytesRead, last: true }
}
