/** Ids of rights: RFC 9562 version 7, so that rows made together lie together. */
import { randomUUID } from 'node:crypto'

/** 48 bits of milliseconds, then random bits; those come from Node's pool, which an import of a million rows feels. */
export function newId(now = Date.now()): string {
  const time = now.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}
