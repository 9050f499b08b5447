/** Money as whole fen in a bigint, percentages as fractions: nothing is rounded before the law says so. */

/** Fen, a hundredth of a yuan. */
export type Fen = bigint

/** More than this is refused: 10^15 yuan. */
export const mostFen: Fen = 10n ** 17n

/** An exact fraction, `{ n: 5n, d: 2n }` for 2.5. `d` is positive. */
export interface Ratio {
  n: bigint
  d: bigint
}

/** Whole fen from whole yuan of a rule. @throws RangeError for yuan with more than two decimals. */
export function yuan(amount: number): Fen {
  const fen = Number.isSafeInteger(amount) ? BigInt(amount) * 100n : parseYuan(String(amount))
  if (fen === undefined) throw new RangeError(`not an amount of yuan: ${amount}`)
  return fen
}

/** Fen from what a person writes: digits with at most two decimals, in groups of three or without. */
export function parseYuan(text: string): Fen | undefined {
  const match = /^(-?)(\d+|\d{1,3}(?:[,，]\d{3})+)(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (!match) return undefined
  const fen = BigInt((match[2] as string).replace(/[,，]/g, '')) * 100n + BigInt((match[3] ?? '').padEnd(2, '0'))
  return match[1] ? -fen : fen
}

/** `1234567.00`: yuan as results carry them. `parseYuan` reads it back. */
export function toYuan(fen: Fen): string {
  if (fen < 0n) return `-${toYuan(-fen)}`
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
}

/** `¥1,234,567.00` */
export function formatYuan(fen: Fen): string {
  return toYuan(fen)
    .replace(/\d/, '¥$&')
    .replace(/\B(?=(\d{3})+\.)/g, ',')
}

/** An exact fraction from a number as a rule writes it (2.5, 0.05). */
export function ratio(value: number | string): Ratio {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value))
  if (!match) throw new RangeError(`not a decimal: ${value}`)
  const decimals = match[3] ?? ''
  const n = BigInt(`${match[1]}${match[2]}${decimals}`)
  return { n, d: 10n ** BigInt(decimals.length) }
}

export function percent(value: number | string): Ratio {
  const { n, d } = ratio(value)
  return { n, d: d * 100n }
}

/** An amount times a fraction, cut to whole fen towards zero; `up` goes to the next fen instead. */
export function times(fen: Fen, { n, d }: Ratio, rounding: 'down' | 'up' = 'down'): Fen {
  const product = fen * n
  const cut = product / d
  return rounding === 'up' && product % d !== 0n ? cut + 1n : cut
}
