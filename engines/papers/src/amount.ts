/** Amounts of yuan in capitals and in figures, as papers that must not be altered carry them. */

import { type Fen, formatYuan, parseYuan } from '@quanlian/statutes'
import { PaperError } from './error.ts'

/** 千万亿 is the highest place that is read. */
const most: Fen = 10n ** 18n

const numerals = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const units: [bigint, string][] = [
  [10n ** 8n, '亿'],
  [10n ** 4n, '万'],
  [1000n, '仟'],
  [100n, '佰'],
  [10n, '拾'],
]

/**
 * `人民币壹仟肆佰零玖元伍角` for `1409.50` (正确填写票据和结算凭证的基本规定, 一 to 四). Where the rule leaves the choice, 零
 * stands for an empty place of the yuan before 角 and not for one of the 万 before 仟, and 整 follows 元 alone.
 * @param amount yuan with at most two decimals, thousands in groups or without. @throws PaperError `bad_amount`.
 */
export function capitals(amount: string, field = 'amount'): string {
  const fen = fenOf(amount, field)
  const [yuan, tens, ones] = [fen / 100n, (fen / 10n) % 10n, fen % 10n]
  const whole = yuan > 0n ? `${read(yuan)}元` : ''
  if (tens === 0n && ones === 0n) return `人民币${whole || '零元'}整`
  const gap = yuan > 0n && (tens === 0n || yuan % 10n === 0n) ? '零' : ''
  return `人民币${whole}${gap}${tens > 0n ? `${read(tens)}角` : ''}${ones > 0n ? `${read(ones)}分` : ''}`
}

/** `人民币壹仟元整（¥1,000.00）` @throws PaperError `bad_amount`. */
export function inBoth(amount: string, field: string): string {
  return `${capitals(amount, field)}（${formatYuan(fenOf(amount, field))}）`
}

/** A plain decimal number with its thousands in groups: `1,234.50`. */
export function grouped(number: string): string {
  return number.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')
}

/** Whole fen. @throws PaperError `bad_amount` for what is negative, too large or no amount. */
export function fenOf(amount: string, field: string): Fen {
  const fen = parseYuan(amount)
  if (fen === undefined || fen < 0n || fen >= most) throw new PaperError('bad_amount', field)
  return fen
}

/** A positive whole number. */
function read(number: bigint): string {
  const found = units.find(([unit]) => number >= unit)
  if (!found) return numerals[Number(number)] ?? ''
  const [unit, name] = found
  const rest = number % unit
  const gap = rest < unit / 10n ? '零' : ''
  return `${read(number / unit)}${name}${rest > 0n ? gap + read(rest) : ''}`
}
