/**
 * How long a layout-design of an integrated circuit is protected and until when it may be registered. The versions of 2001
 * and, from 15 October 2026, of 2026 say the same; that of `on` is cited.
 */
import type { Outcome } from '../answer.ts'
import { addYears, type Day } from '../day.ts'
import type { Law } from '../law.ts'
import { reason } from '../reasoning.ts'
import { dueLine, earlierOf, eitherRule, laterOf, optionalDay, rollOf } from './due-line.ts'

/** Days of a layout-design; at least one of application and exploitation. */
export interface LayoutTermInput {
  /** Day of the application for registration. */
  filed?: Day
  /** First commercial exploitation anywhere in the world. */
  firstExploited?: Day
  /** Completion of the creation. */
  created?: Day
}

/** Days inclusive. */
export interface LayoutTermResult {
  /** The earlier of application and first exploitation. */
  from: Day
  lastDay: Day
  /** Last day fifteen years from completion, if that is known. */
  capLastDay: Day | null
  /** Whether the application came within two years of first exploitation; without one, whether it still can. */
  registrable: boolean
  registerBy: Day | null
  /** Without registration there is no protection (2001, art. 8; 2026, art. 12). */
  status: 'in_force' | 'expired' | 'not_protected'
}

/** Regulation 2001, arts 12, 17; 2026, arts 17, 26, 52. */
export function layoutTerm(law: Law, input: LayoutTermInput, on: Day): Outcome<LayoutTermResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const filed = optionalDay(pen, input.filed, 'filed')
    const exploited = optionalDay(pen, input.firstExploited, 'firstExploited')
    const created = optionalDay(pen, input.created, 'created')
    const from = filed && exploited ? earlierOf(filed, exploited) : (filed ?? exploited)
    if (from === null)
      return pen.refuse(
        'missing',
        'filed',
        '请填写申请日或者首次商业利用日',
        'the day of application or of first exploitation is needed',
      )
    if (created !== null && created > from)
      pen.refuse(
        'contradiction',
        'created',
        '创作完成不能晚于申请或者商业利用',
        'it cannot be after the application or exploitation',
      )
    const rule = eitherRule(pen, law, 'E-LAY-TERM', 'E-LAY01-TERM', day)
    const { n, cap } = rule.value
    const end = addYears(from, n)
    const capLastDay = created === null ? null : addYears(created, cap)
    const lastDay = capLastDay === null ? end : earlierOf(end, capLastDay)
    pen.step(
      `保护期 ${n} 年，自申请日与首次商业利用日中较早的 ${from} 起算，始日不计，至 ${end}${capLastDay === null ? '' : `；创作完成满 ${cap} 年（${capLastDay}）后不再保护`}。`,
      `Protected for ${n} years from ${from}, the earlier of application and first exploitation; the first day is not counted, the last is ${end}${capLastDay === null ? '' : `; never after ${cap} years from completion, ${capLastDay}`}.`,
      rule,
    )
    if (law.on('E-LAY-COUNT', day).ok) pen.rule('E-LAY-COUNT', day)
    else
      pen.doubt(
        '2001年条例没有规定期限的计算，按始日不计、至相应日计算',
        'the regulation of 2001 does not say how periods are counted; the first day is left out and the corresponding day is the last',
      )
    const registration = exploited === null ? null : registerBy()
    function registerBy() {
      const start = exploited as Day
      const at = filed ?? laterOf(day, start)
      const limit = eitherRule(pen, law, 'E-LAY-FILE-2Y', 'E-LAY01-FILE-2Y', at)
      const name = { zh: '申请登记', en: 'Apply for registration' }
      const roll = rollOf(pen, law, law.on('E-LAY-COUNT', at).ok ? 'layout' : 'silent', at)
      return dueLine(pen, {
        id: 'registration',
        name,
        start,
        term: { n: limit.value.n, unit: 'year' },
        rules: [limit],
        roll,
      })
    }
    const registrable = registration === null || (filed ?? day) <= registration.due
    if (!registrable)
      pen.step(
        `首次商业利用起的期限至 ${registration?.due}，逾期不再予以登记，也不能恢复。`,
        `The period from first exploitation ended on ${registration?.due}; registration is no longer possible and cannot be restored.`,
      )
    const status =
      filed === null || !registrable || day < filed ? 'not_protected' : day <= lastDay ? 'in_force' : 'expired'
    return { from, lastDay, capLastDay, registrable, registerBy: registration?.due ?? null, status }
  })
}
