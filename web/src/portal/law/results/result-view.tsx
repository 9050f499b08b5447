/** The result of a calculator as people read it: tables for what has rows, plain facts for the rest. */
import type { ReactNode } from 'react'
import { Annuities } from './annuities.tsx'
import { ClockResult } from './clock-result.tsx'
import { CourtFees } from './court-fees.tsx'
import { Courts } from './courts.tsx'
import { Damages } from './damages.tsx'
import { Deadlines } from './deadlines.tsx'
import { Facts } from './facts.tsx'
import { Fine } from './fine.tsx'
import { Threshold } from './threshold.tsx'

const views: Record<string, (props: { result: never }) => ReactNode> = {
  clock: ClockResult,
  'criminal-threshold': Threshold,
  damages: Damages,
  'administrative-fine': Fine,
  'court-fees': CourtFees,
  competence: Courts,
  'patent-annuities': Annuities,
  'patent-deadlines': Deadlines,
  'mark-deadlines': Deadlines,
  'linkage-clocks': Deadlines,
  'complaint-clocks': Deadlines,
}

export function ResultView({ calculator, result }: { calculator: string; result: unknown }) {
  const View = views[calculator] ?? Facts
  return <View result={result as never} />
}
