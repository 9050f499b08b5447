/** What cannot stand on a paper is refused before it is set. */

/**
 * `missing`: a required text is empty. `bad_amount`: no amount of yuan from 0 to below 10^16 with at most two decimals.
 * `bad_count`: no plain decimal number. `bad_day`: no day that exists.
 */
export type PaperErrorCode = 'missing' | 'bad_amount' | 'bad_count' | 'bad_day'

/** The data of a paper is wrong: `code` says how, `field` where. */
export class PaperError extends Error {
  readonly code: PaperErrorCode
  readonly field: string
  constructor(code: PaperErrorCode, field: string) {
    super(`${code}: ${field}`)
    this.name = 'PaperError'
    this.code = code
    this.field = field
  }
}
