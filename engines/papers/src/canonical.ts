/** One spelling of a paper's data, so that anybody who has the data can compute the digest printed on the paper. */

import type { Paper } from './paper.ts'

/**
 * JSON with sorted keys and without white space (RFC 8785). Properties that are undefined are left out. Papers carry
 * texts, lists and truth values only.
 */
export function canonicalJson(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join(',')}]`
  if (typeof data !== 'object' || data === null) return JSON.stringify(data)
  const pairs = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`).join(',')}}`
}

/**
 * The digest of a paper, 64 lower-case hexadecimal figures.
 * @param sha256 gives the SHA-256 of a text's UTF-8 bytes in that form: an engine computes none itself.
 */
export function digestOf(paper: Paper, sha256: (text: string) => string): string {
  return sha256(canonicalJson(paper))
}
