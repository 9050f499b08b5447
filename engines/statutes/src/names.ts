/** The names of the calculators and what their facts choose from: all that a light page or the contract needs to know. */
export * from './choices.ts'

export const calculatorNames = [
  'clock',
  'service',
  'criminal-threshold',
  'criminal-fine',
  'administrative-fine',
  'fine-surcharge',
  'damages',
  'punitive-factors',
  'court-fees',
  'competence',
  'appeal-court',
  'limitation',
  'take-down',
  'injunction',
  'patent-term',
  'patent-annuities',
  'patent-fees',
  'patent-deadlines',
  'mark-term',
  'mark-deadlines',
  'plant-term',
  'layout-term',
  'copyright-term',
  'linkage-clocks',
  'open-licence',
  'complaint-clocks',
  'judicial-confirmation',
  'customs-clocks',
  'report-reward',
] as const

export type CalculatorName = (typeof calculatorNames)[number]
