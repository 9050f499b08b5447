/** What an administrative fine grows by when it is paid late (行政处罚法 72, 73). */
import type { Outcome, Reading } from '../answer.ts'
import { daysInside } from '../clocks/term.ts'
import { addDays, type Day, daysBetween, type Span } from '../day.ts'
import type { Law } from '../law.ts'
import { type Fen, percent, times, toYuan } from '../money.ts'
import { reason } from '../reasoning.ts'

export interface FineSurchargeInput {
  /** The fine, yuan as text. */
  fine: string
  /** Last day on which payment was in time. */
  dueOn: Day
  paidOn: Day
  /** Reconsideration and suit, both days included: no surcharge runs meanwhile. */
  excluded?: readonly Span[]
}

export interface FineSurchargeResult {
  /** Days that bear the surcharge. */
  days: number
  /** Surcharge of one day. */
  daily: string
  surcharge: string
  /** Whether it stopped at the amount of the fine. */
  capped: boolean
  /** Fine and surcharge. */
  total: string
}

/** 3 % a day of the fine, at most the fine. @param on day of the penalty decision. */
export function fineSurcharge(law: Law, input: FineSurchargeInput, on: Day): Outcome<FineSurchargeResult> {
  return reason(law, (pen) => {
    const decidedOn = pen.day(on, 'on')
    const fine = pen.money(input.fine, 'fine')
    const dueOn = pen.day(input.dueOn, 'dueOn')
    const paidOn = pen.day(input.paidOn, 'paidOn')
    if (dueOn < decidedOn)
      pen.refuse('contradiction', 'dueOn', '缴款期限早于决定日', 'payment is due before the decision')
    const excluded = pen.list(input.excluded, 'excluded').map((span, index) => pen.span(span, `excluded.${index}`))
    const rule = pen.rule('D-APL-3PCT', decidedOn)
    const { daily_pct, cap_pct } = rule.value
    const withPaymentDay = daysLate(dueOn, paidOn, excluded)
    const withoutPaymentDay = daysLate(dueOn, addDays(paidOn, -1), excluded)
    const result = surchargeOf(fine, withoutPaymentDay, daily_pct, cap_pct)
    pen.step(
      `每日按罚款数额的${daily_pct}%加处罚款，不超过罚款数额`,
      `${daily_pct} percent of the fine for each day late, up to the fine`,
      rule,
    )
    if (input.excluded?.length)
      pen.step(
        '行政复议、行政诉讼期间不计算加处罚款',
        'no surcharge during reconsideration or suit',
        pen.rule('D-APL-73', decidedOn),
      )
    if (withPaymentDay === withoutPaymentDay) return result
    const readings: Reading<FineSurchargeResult>[] = [
      {
        words: {
          zh: '缴款当日不计（默认：当日已缴，加重负担须有明文）',
          en: 'the day of payment does not count (default: the fine is paid on it, and a burden needs clear words)',
        },
        result,
      },
      {
        words: { zh: '缴款当日计入', en: 'the day of payment counts' },
        result: surchargeOf(fine, withPaymentDay, daily_pct, cap_pct),
      },
    ]
    return { result, readings }
  })
}

function surchargeOf(fine: Fen, days: number, dailyPct: number, capPct: number): FineSurchargeResult {
  const daily = percent(dailyPct)
  // Cut to whole fen once, at the end: fractions of a fen add up over the days.
  const grown = times(fine, { n: daily.n * BigInt(days), d: daily.d })
  const cap = times(fine, percent(capPct))
  const capped = grown > cap
  const surcharge = capped ? cap : grown
  return {
    days,
    daily: toYuan(times(fine, daily)),
    surcharge: toYuan(surcharge),
    capped,
    total: toYuan(fine + surcharge),
  }
}

/** Days after the due day up to and with the last, without those left out. */
function daysLate(dueOn: Day, last: Day, excluded: readonly Span[]): number {
  return Math.max(0, daysBetween(dueOn, last) - daysInside(excluded, dueOn, last))
}
