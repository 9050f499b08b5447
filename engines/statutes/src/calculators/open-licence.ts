/** What an open licence takes off an annuity, beside the reduction it does not add up with (Patent Law, art. 51; Notice 594). */
import type { Outcome } from '../answer.ts'
import { patentKinds, reductions } from '../choices.ts'
import type { Day } from '../day.ts'
import type { Law } from '../law.ts'
import { toYuan } from '../money.ts'
import { reason } from '../reasoning.ts'
import { afterCut, annuityOf, cutOf, type Reduction, reductionOf } from './annuity-fee.ts'
import type { PatentKind } from './patent-term.ts'

/** One annuity of a patent under an open licence. */
export interface OpenLicenceInput {
  kind: PatentKind
  /** Patent year, 1 for the year that starts on the filing day. */
  year: number
  reduction?: Reduction
}

/** Yuan. */
export interface OpenLicenceResult {
  full: string
  withOpenLicence: string
  withReduction: string | null
  payable: string
  taken: 'open_licence' | 'reduction'
  saved: string
}

/** Compares the cut of an open licence with the reduction and takes the better. */
export function openLicenceCut(law: Law, input: OpenLicenceInput, on: Day): Outcome<OpenLicenceResult> {
  return reason(law, (pen) => {
    const day = pen.day(on, 'on')
    const kind = pen.choice(input.kind, 'kind', patentKinds)
    const year = pen.count(input.year, 'year', 1)
    const reduction = input.reduction === undefined ? null : pen.choice(input.reduction, 'reduction', reductions)
    const { full, rule } = annuityOf(pen, kind, year, day)
    if (full === null)
      return pen.refuse('out_of_range', 'year', '该年度没有年费标准', 'there is no annuity for that year')
    const licence = cutOf(pen, day, { licensed: true })
    const reduced = reduction ? reductionOf(pen, reduction, day) : null
    const taken = cutOf(pen, day, { licensed: true, reduction: reduction ?? undefined })
    const payable = afterCut(full, taken.pct)
    const [gross, net] = [toYuan(full), toYuan(payable)]
    pen.step(
      `第 ${year} 年度年费全额 ${gross} 元；开放许可实施期间减 ${licence.pct}%${reduced ? `，费用减缴减 ${reduced.pct}%，两者不叠加，取较优者` : ''}，应缴 ${net} 元。`,
      `The full annuity of year ${year} is ${gross} yuan; while an open licence is worked ${licence.pct} % is taken off${reduced ? `, by the reduction ${reduced.pct} %; they do not add up, the better one counts` : ''}; ${net} yuan are payable.`,
      rule,
      ...taken.rules,
    )
    return {
      full: gross,
      withOpenLicence: toYuan(afterCut(full, licence.pct)),
      withReduction: reduced ? toYuan(afterCut(full, reduced.pct)) : null,
      payable: net,
      taken: taken.cut === 'open_licence' ? 'open_licence' : 'reduction',
      saved: toYuan(full - payable),
    }
  })
}
