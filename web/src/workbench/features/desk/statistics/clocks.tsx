/** Which periods of law are kept, and which are missed. */
import { count } from '../../../../ui/format.ts'
import { useLabel, useWords } from '../../../../ui/language.tsx'
import { useProcedureTitle } from '../procedures.ts'
import { clockColours } from './chart/colours.ts'
import { Figure } from './figure.tsx'
import { type ClockRow, clockFinding } from './findings.ts'
import { statisticsWords } from './words.ts'

const standings = ['met', 'late', 'running', 'unknown'] as const

export function Clocks({ clocks, asOf }: { clocks: readonly ClockRow[]; asOf: string }) {
  const t = useWords(statisticsWords)
  const label = useLabel()
  const procedureTitle = useProcedureTitle()
  const { judged, percent, worst } = clockFinding(clocks)
  const several = new Set(clocks.map((row) => row.procedure)).size > 1
  const nameOf = ({ procedure, title }: ClockRow) =>
    several ? t('clockIn', { clock: label(title), procedure: procedureTitle(procedure) }) : label(title)
  const finding =
    judged === 0
      ? t('clocksNone')
      : worst
        ? t('clocksSome', { judged: count(judged), percent, clock: nameOf(worst), n: count(worst.late) })
        : t('clocksAll', { judged: count(judged) })
  return (
    <Figure
      finding={finding}
      what={t('clock')}
      parts={standings.map((one) => t(one))}
      rows={clocks
        .toSorted((a, b) => b.late - a.late || b.met + b.running - a.met - a.running)
        .map((row) => ({
          key: `${row.procedure} ${row.clock}`,
          name: nameOf(row),
          values: standings.map((one) => row[one]),
        }))}
      colours={(palette) => standings.map((one) => clockColours(palette)[one])}
      source="sourceClocks"
      total={clocks.reduce((sum, row) => sum + row.met + row.late + row.running + row.unknown, 0)}
      asOf={asOf}
    />
  )
}
