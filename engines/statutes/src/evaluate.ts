/** One interface to every calculator: a name, facts, a day. */
import { type Outcome, refuse } from './answer.ts'
import { administrativeFine } from './calculators/administrative-fine.ts'
import { fineSurcharge } from './calculators/administrative-fine-surcharge.ts'
import { competence } from './calculators/competence.ts'
import { appealCourt } from './calculators/competence-appeal.ts'
import { copyrightTerm } from './calculators/copyright-term.ts'
import { courtFees } from './calculators/court-fees.ts'
import { criminalFine } from './calculators/criminal-fine.ts'
import { criminalThreshold } from './calculators/criminal-threshold.ts'
import { customsClocks } from './calculators/customs-clocks.ts'
import { damages, punitiveFactors } from './calculators/damages.ts'
import { injunction } from './calculators/injunction.ts'
import { layoutTerm } from './calculators/layout-term.ts'
import { limitation } from './calculators/limitation.ts'
import { linkageClocks } from './calculators/linkage-clocks.ts'
import { markDeadlines } from './calculators/mark-deadlines.ts'
import { markTerm } from './calculators/mark-term.ts'
import { openLicenceCut } from './calculators/open-licence.ts'
import { patentAnnuities } from './calculators/patent-annuities.ts'
import { patentDeadlines } from './calculators/patent-deadlines.ts'
import { patentFees } from './calculators/patent-fees.ts'
import { patentTerm } from './calculators/patent-term.ts'
import { plantTerm } from './calculators/plant-term.ts'
import { reportReward } from './calculators/report-reward.ts'
import { complaintClocks, judicialConfirmation } from './calculators/service-clocks.ts'
import { takeDown } from './calculators/take-down.ts'
import { clock } from './clocks/clock.ts'
import { served } from './clocks/service.ts'
import type { Day } from './day.ts'
import type { Law } from './law.ts'
import type { CalculatorName } from './names.ts'

/** The calculators by name, each with its own input and result. */
export const calculators = {
  clock,
  service: served,
  'criminal-threshold': criminalThreshold,
  'criminal-fine': criminalFine,
  'administrative-fine': administrativeFine,
  'fine-surcharge': fineSurcharge,
  damages,
  'punitive-factors': (law: Law, _input: object, on: Day) => punitiveFactors(law, on),
  'court-fees': courtFees,
  competence,
  'appeal-court': appealCourt,
  limitation,
  'take-down': takeDown,
  injunction,
  'patent-term': patentTerm,
  'patent-annuities': patentAnnuities,
  'patent-fees': patentFees,
  'patent-deadlines': patentDeadlines,
  'mark-term': markTerm,
  'mark-deadlines': markDeadlines,
  'plant-term': plantTerm,
  'layout-term': layoutTerm,
  'copyright-term': copyrightTerm,
  'linkage-clocks': linkageClocks,
  'open-licence': openLicenceCut,
  'complaint-clocks': complaintClocks,
  'judicial-confirmation': judicialConfirmation,
  'customs-clocks': customsClocks,
  'report-reward': reportReward,
} satisfies Record<CalculatorName, (law: Law, input: never, on: Day) => Outcome<unknown>>

type Calculators = typeof calculators
export type InputOf<Name extends CalculatorName> = Parameters<Calculators[Name]>[1]
export type ResultOf<Name extends CalculatorName> =
  ReturnType<Calculators[Name]> extends Outcome<infer Result> ? Result : never

/**
 * Asks a calculator. Input from outside may be of any shape: what does not fit is refused with its field.
 * @param on day of the act, filing or event, in China Standard Time: it decides the version of every rule used.
 */
export function evaluate<Name extends CalculatorName>(
  name: Name,
  input: InputOf<Name> | Record<string, unknown>,
  { on, law }: { on: Day; law: Law },
): Outcome<ResultOf<Name>> {
  if (!Object.hasOwn(calculators, name))
    return refuse('unknown', 'calculator', `没有名为“${name}”的计算`, `there is no calculator “${name}”`)
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse('invalid', 'input', '请按字段填写事实', 'facts are given by the names of their fields')
  const calculate = calculators[name] as unknown as (law: Law, input: object, on: Day) => Outcome<ResultOf<Name>>
  return calculate(law, input, on)
}
