/** The annuity of one patent year and which cut applies to it, for the annuity table and the open-licence comparison. */
import type { reductions } from '../choices.ts'
import type { Day } from '../day.ts'
import { type Fen, percent, times, yuan } from '../money.ts'
import type { Reasoning } from '../reasoning.ts'
import type { Rule } from '../rule.ts'
import type { PatentKind } from './patent-term.ts'

/** One applicant or several: the share that the reduction takes off differs. */
export type Reduction = (typeof reductions)[number]

/** The cut that applies to a fee, in per cent of it, and the rules it rests on. */
export interface AnnuityCut {
  cut: 'none' | Reduction | 'open_licence'
  pct: number
  rules: readonly Rule[]
}

/** The full annuity of a patent year by the table in force. @param year 1 is the year that starts on the filing day. */
export function annuityOf(
  pen: Reasoning,
  kind: PatentKind,
  year: number,
  on: Day,
): { full: Fen | null; compensationYear: Fen | null; rule: Rule } {
  const id = { invention: 'E-FEE-ANNUAL-INV', utility: 'E-FEE-ANNUAL-UM', design: 'E-FEE-ANNUAL-DES' } as const
  const rule = pen.rule(id[kind], on)
  const table = new Map(Object.entries(rule.value).map(([years, fee]) => [years, Number(fee)]))
  const found = [...table].find(([years]) => {
    const span = /^(\d+)-(\d+)$/.exec(years)
    return span && Number(span[1]) <= year && year <= Number(span[2])
  })
  const beyond = table.get('compensation_period_per_year')
  return {
    full: found ? yuan(found[1]) : null,
    compensationYear: beyond === undefined ? null : yuan(beyond),
    rule,
  }
}

/** The larger of the cuts that may be claimed: reduction and open licence do not add up (Notice 594). */
export function cutOf(
  pen: Reasoning,
  on: Day,
  { reduction, licensed }: { reduction?: Reduction | undefined; licensed: boolean },
): AnnuityCut {
  const reduced = reduction ? reductionOf(pen, reduction, on) : null
  if (!licensed) return reduced ?? { cut: 'none', pct: 0, rules: [] }
  const licence = pen.rule('E-FEE-OPENLIC', on)
  if (reduced && reduced.pct >= licence.value.pct) return { ...reduced, rules: [...reduced.rules, licence] }
  return { cut: 'open_licence', pct: licence.value.pct, rules: [licence] }
}

/** The share that the reduction takes off, by the number of applicants (Cai Shui [2016] No. 78, art. 4). */
export function reductionOf(pen: Reasoning, reduction: Reduction, on: Day): AnnuityCut {
  const rule = pen.rule('E-FEE-REDUCTION', on)
  return { cut: reduction, pct: rule.value[reduction], rules: [rule] }
}

/** What is left of a fee after a cut in per cent. */
export function afterCut(full: Fen, pct: number): Fen {
  return full - times(full, percent(pct))
}
