/** One charge of the court-fee measures: per case within a range, or by brackets that add up. */
import { type Fen, percent, times, toYuan, yuan } from '../money.ts'
import type { Reasoning } from '../reasoning.ts'
import type { Rule } from '../rule.ts'

/** Part of an amount within one bracket. Yuan text; `rate` is `2.5%`, or `fixed` for the amount per case. */
export interface FeeBracket {
  over: string
  upTo: string | null
  rate: string
  part: string
  fee: string
}

/** What is charged before anything is halved; the ends differ where a provincial government sets the figure. */
export interface Charge {
  brackets: readonly FeeBracket[]
  min: Fen
  max: Fen
}

/** A fee per case. @param least and most in yuan */
export function perCase(
  pen: Reasoning,
  rule: Pick<Rule, 'id'>,
  [least, most]: readonly [number, number],
  zh: string,
  en: string,
): Charge {
  const [min, max] = [yuan(least), yuan(most)]
  if (min === max) pen.step(`${zh}，每件${toYuan(min)}元。`, `${en}: ${toYuan(min)} yuan.`, rule)
  else
    pen.step(
      `${zh}，每件${toYuan(min)}元至${toYuan(max)}元，由省级人民政府定具体标准。`,
      `${en}: ${toYuan(min)} to ${toYuan(max)} yuan, as the provincial government has fixed it.`,
      rule,
    )
  return { brackets: [], min, max }
}

/** Upper bound in yuan (null is none) and per cent of the part within; `fixed` is yuan per case. */
export type Bracket = readonly [upTo: number | null, rate: number, fixed?: 'fixed']

/** Only the highest bracket can be cut within a fen, since all bounds are whole thousands: the sum is dropped once. */
export function byBrackets(
  pen: Reasoning,
  rule: Pick<Rule, 'id'>,
  table: readonly Bracket[],
  amount: Fen,
  ...also: readonly Pick<Rule, 'id'>[]
): Charge {
  const brackets: FeeBracket[] = []
  let [sum, over] = [0n, 0n]
  for (const [bound, rate, fixed] of table) {
    const upTo = bound === null ? null : yuan(bound)
    if (!fixed && amount <= over) break
    const part = (upTo !== null && amount > upTo ? upTo : amount) - over
    const fee = fixed ? yuan(rate) : times(part, percent(rate))
    const shown = fixed ? 'fixed' : `${rate}%`
    brackets.push({
      over: toYuan(over),
      upTo: upTo === null ? null : toYuan(upTo),
      rate: shown,
      part: toYuan(part),
      fee: toYuan(fee),
    })
    pen.step(
      fixed
        ? `不超过${toYuan(upTo ?? 0n)}元的部分：每件${toYuan(fee)}元。`
        : `超过${toYuan(over)}元的部分${toYuan(part)}元 × ${shown} ＝ ${toYuan(fee)}元。`,
      fixed
        ? `Up to ${toYuan(upTo ?? 0n)} yuan: ${toYuan(fee)} yuan per case.`
        : `Above ${toYuan(over)} yuan, ${toYuan(part)} yuan × ${shown} = ${toYuan(fee)} yuan.`,
      rule,
      ...also,
    )
    sum += fee
    over = upTo ?? amount
  }
  return { brackets, min: sum, max: sum }
}
