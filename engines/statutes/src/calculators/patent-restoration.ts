/** Until when lost rights before the patent office may be asked back (Implementing Regulations, art. 6). */
import { addYears, type Day } from '../day.ts'
import { add, type ClockSheet, months } from './clock-sheet.ts'
import { earlierOf, optionalDay } from './due-line.ts'

export interface RestorationInput {
  /** Receipt of the notice of loss. */
  lossNoticeReceived?: Day
  /** Last day of the missed period, and the end of the obstacle. */
  missed?: Day
  obstacleRemoved?: Day
}

/** Two months from the notice with good reason; after force majeure two months from its end, within two years. */
export function restoration(clocks: ClockSheet, input: RestorationInput): void {
  const { pen } = clocks
  const notice = optionalDay(pen, input.lossNoticeReceived, 'lossNoticeReceived')
  if (notice !== null) {
    const rule = pen.rule('E-PATR-RESTORE', notice)
    const excluded = pen.rule('E-PATR-RESTORE-EXCL', notice)
    const articles = excluded.value.join('、')
    const note = {
      zh: `专利法第 ${articles} 条的期限不能恢复；错过复审请求期限的，自该期限届满之日起算`,
      en: `periods of arts ${excluded.value.join(', ')} of the Patent Law are not restored; after a missed re-examination it runs from the end of that period`,
    }
    add(clocks, {
      id: 'restoration',
      zh: '有正当理由的，请求恢复权利',
      en: 'With good reason, ask for restoration',
      start: notice,
      term: months(rule.value.good_reason.months),
      rules: [rule, excluded],
      note,
    })
  }
  const removed = optionalDay(pen, input.obstacleRemoved, 'obstacleRemoved')
  if (removed === null) return
  const missed = pen.day(input.missed, 'missed')
  const rule = pen.rule('E-PATR-RESTORE', removed)
  const { months: n, cap_years } = rule.value.force_majeure
  const cap = addYears(missed, cap_years)
  if (removed > cap)
    pen.refuse(
      'out_of_range',
      'obstacleRemoved',
      `自期限届满之日起已满 ${cap_years} 年（${cap}），不能再请求恢复`,
      `${cap_years} years from the end of the period were over on ${cap}; restoration cannot be asked for`,
    )
  const line = add(clocks, {
    id: 'restoration_force_majeure',
    zh: '因不可抗拒的事由，请求恢复权利',
    en: 'After force majeure, ask for restoration',
    start: removed,
    term: months(n),
    rules: [rule],
    note: {
      zh: `且不晚于期限届满之日起 ${cap_years} 年，即 ${cap}`,
      en: `and not later than ${cap_years} years from the end of the period, ${cap}`,
    },
  })
  clocks.lines.splice(-1, 1, { ...line, due: earlierOf(line.due, cap), nominal: earlierOf(line.nominal, cap) })
}
