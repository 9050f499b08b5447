/** What stands below each page so that anybody can check a paper: where to look, and the digest it must have there. */

import { createHash } from 'node:crypto'
import { digestOf, type Paper } from '@quanlian/papers'

export interface Footer {
  /** Where the paper can be checked: an absolute http(s) address. */
  checkUrl: string
  /** `paperDigest` of the paper: 64 lower-case hexadecimal figures. */
  digest: string
}

/** SHA-256 over the canonical JSON of the paper. */
export function paperDigest(paper: Paper): string {
  return digestOf(paper, (text) => createHash('sha256').update(text).digest('hex'))
}

/** @throws TypeError for an address or a digest of another form: it would stand on the paper for good. */
export function assertFooter({ checkUrl, digest }: Footer): void {
  if (!/^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(checkUrl) || !URL.canParse(checkUrl))
    throw new TypeError('not a check address')
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new TypeError('not a SHA-256 digest')
}
