/** Secrets that travel once: what a cookie or a link carries, and what the database keeps of it. */
import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes, base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256: enough for a secret of full entropy, and it makes a stolen table worthless. */
export function digestToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
