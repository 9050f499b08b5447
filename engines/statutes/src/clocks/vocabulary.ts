/** The words of clocks: units, kinds, wordings of roll-over and reasons for which time does not count. */
import type { Words } from '../words.ts'

export const units = ['day', 'working_day', 'month', 'year', 'hour'] as const

/** `working_day` leaves weekends and holidays out; `hour` runs through nights and holidays. */
export type Unit = (typeof units)[number]

export interface Term {
  n: number
  unit: Unit
}

/** To be kept by the due day; to have run out before one may act; or counted back from the start. */
export type Kind = 'within' | 'after' | 'before'

/**
 * What happens when the last day is one of rest. `rest_day`: the first day after weekends and holidays (Civil Code art.
 * 203, Civil Procedure Law art. 85, Criminal Procedure Law art. 105 outside custody). `working_day`: the first working
 * day after (Patent Rules art. 5, Trademark Rules art. 12). `festival`: the first day after a holiday break, ordinary
 * weekends stay (the narrow reading of SAMR Order 2 art. 80). `none`: nothing.
 */
export type Roll = 'rest_day' | 'working_day' | 'festival' | 'none'

/** Reasons for which time does not count; which of them a term knows is said by its own law (`exclusions.ts`). */
export const suspensionReasons = {
  appraisal: { zh: '检测、检验、检疫、鉴定', en: 'tests and expert appraisals' },
  identification: { zh: '权利人辨认或者鉴别', en: 'identification by the right holder' },
  hearing: { zh: '听证', en: 'hearing' },
  notice: { zh: '公告', en: 'public notice' },
  suspension: { zh: '中止', en: 'suspension of the case' },
  refund_order: { zh: '责令退还多收价款', en: 'order to refund what was charged too much' },
  inspection: { zh: '现场勘验', en: 'inspection on the spot' },
  supplement: { zh: '补充证据、补正或者重新答辩', en: 'supplements, corrections and renewed replies' },
  arrangement: { zh: '同日申请协商、抽签', en: 'arrangements between same-day applicants' },
  priority: { zh: '等待优先权确定', en: 'waiting for a priority' },
  earlier_right: { zh: '等待在先权利案件结果', en: 'waiting for a case on an earlier right' },
  force_majeure: { zh: '不可抗力', en: 'force majeure' },
  not_own_fault: { zh: '其他不属于自身的原因、正当理由', en: 'other causes beyond one’s control' },
  bar: { zh: '诉讼时效中止的障碍', en: 'a bar that suspends limitation' },
} as const satisfies Record<string, Words>

export type SuspensionReason = keyof typeof suspensionReasons

/** A term as people read it, `15个工作日`. */
export function termWords({ n, unit }: Term): Words {
  const [zh, en] = names[unit]
  return { zh: `${n}${zh}`, en: `${n} ${en}${n === 1 ? '' : 's'}` }
}

const names: Record<Unit, [zh: string, en: string]> = {
  day: ['日', 'day'],
  working_day: ['个工作日', 'working day'],
  month: ['个月', 'month'],
  year: ['年', 'year'],
  hour: ['小时', 'hour'],
}
