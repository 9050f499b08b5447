/** Password digests: argon2id with the parameters that OWASP asks for, a few at a time. */
import { availableParallelism } from 'node:os'
import { hash, parseOptions, verify } from '@node-rs/argon2'

/** OWASP Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane. The library's algorithm is argon2id unless told. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The digest of nobody's password: verifying against it takes as long as against anybody's. */
export const dummyDigest =
  '$argon2id$v=19$m=19456,t=2,p=1$pLeuFcgwDxbYbK+NCwQHiw$wydvkXrLJljfv0MeoYMnDKLxTu23lb/plD88OBdrO3I'

export function digestPassword(password: string): Promise<string> {
  return limited(() => hash(normal(password), parameters))
}

/** False also for a digest that is none. */
export function verifyPassword(digest: string, password: string): Promise<boolean> {
  return limited(() => verify(digest, normal(password)).catch(() => false))
}

/** Whether the digest was made with other parameters than today's. */
export function isOutdated(digest: string): boolean {
  const made = parseOptions(digest)
  return Object.entries(parameters).some(([name, value]) => made[name as keyof typeof parameters] !== value)
}

/** The same characters typed on another keyboard (full width, composed accents) are the same password: NIST SP 800-63B. */
function normal(password: string): string {
  return password.normalize('NFKC')
}

// Digests share libuv's four threads with the file system: one thread at least stays free.
let free = Math.max(1, Math.min(3, availableParallelism()))
const waiting: (() => void)[] = []

async function limited<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free--
  else await new Promise<void>((resolve) => waiting.push(resolve))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
}
