/**
 * How long a plant variety right runs. The day of grant decides the version (15/20 years, since 1 June 2025 20/25); for
 * rights granted before and still running on that day the newer regulation has no transitional clause: both are shown.
 */

import type { Outcome } from '../answer.ts'
import { plantGroups } from '../choices.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { reason } from '../reasoning.ts'
import { eitherRule, lastOfTermFrom } from './due-line.ts'

/** A plant variety right. */
export interface PlantTermInput {
  /** `woody` are trees, shrubs and vines (木本、藤本); before 2025 vines, forest, fruit and ornamental trees. */
  plant: (typeof plantGroups)[number]
  /** Day of the announcement of grant. */
  granted: Day
}

/** Days inclusive. */
export interface PlantTermResult {
  years: number
  from: Day
  lastDay: Day
  status: 'not_granted' | 'in_force' | 'expired'
}

/** Regulation on the Protection of New Plant Varieties 2014, art. 34; 2025, art. 35. */
export function plantTerm(law: Law, input: PlantTermInput, on: Day): Outcome<PlantTermResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const plant = pen.choice(input.plant, 'plant', plantGroups)
    const granted = pen.day(input.granted, 'granted')
    const rule = eitherRule(pen, law, 'E-PVP-TERM', 'E-PVP14-TERM', granted)
    const tell = (years: number): PlantTermResult => {
      const lastDay = lastOfTermFrom(granted, years)
      const status = day < granted ? 'not_granted' : day <= lastDay ? 'in_force' : 'expired'
      return { years, from: granted, lastDay, status }
    }
    const result = tell(rule.value[plant])
    pen.step(
      `${granted} 授权，适用当日的规定：保护期 ${result.years} 年，最后一日为 ${result.lastDay}。`,
      `Granted on ${granted}; by the law of that day the term is ${result.years} years, the last day ${result.lastDay}.`,
      rule,
    )
    pen.doubt(
      '条例没有规定保护期如何计算：此处自授权公告之日算起，最后一日为相应日的前一日；始日不计的，为相应日',
      'the regulation does not say how the term is counted: here the day of grant is its first day and the last is the day before the corresponding day; if the first day is not counted it is the corresponding day',
    )
    const newer = law.find('E-PVP-TERM')
    if (!newer?.from || granted >= newer.from || result.lastDay < newer.from) return result
    const extended = tell(pen.rule('E-PVP-TERM', newer.from).value[plant])
    return {
      result,
      readings: [
        {
          words: {
            zh: `适用授权之日的规定（${result.years} 年）。作默认：2025年条例没有规定延长已授权品种的保护期，且日期较早，对权利人更稳妥。旧条例所列的植物类别与“木本、藤本”并不完全相同。`,
            en: `By the law of the day of grant, ${result.years} years. The default: the regulation of 2025 does not say that rights granted before become longer, and the earlier day is the safe one for the holder. The plants the older text lists are not quite the woody ones and vines of the newer.`,
          },
          result,
        },
        {
          words: {
            zh: `自 ${newer.from} 起仍有效的品种权适用2025年条例（${extended.years} 年，自授权公告之日）。`,
            en: `Rights still in force on ${newer.from} follow the regulation of 2025: ${extended.years} years from the announcement of grant.`,
          },
          result: extended,
        },
      ],
    }
  })
}
