/** In which states matters stand and for how long they have been open, or how they ended and how long that took. */
import { count } from '../../../../ui/format.ts'
import { useLabel, useWords } from '../../../../ui/language.tsx'
import { ageColours } from './chart/colours.ts'
import { Figure } from './figure.tsx'
import { ageFinding, bandsOf, type StateRow } from './findings.ts'
import { statisticsWords } from './words.ts'

interface AgesProps {
  /** `age` of open matters, `end` of ended ones. */
  of: 'age' | 'end'
  states: readonly StateRow[]
  /** Matters, which may be fewer than the states add up to. */
  total: number
  asOf: string
}

export function Ages({ of, states, total, asOf }: AgesProps) {
  const t = useWords(statisticsWords)
  const label = useLabel()
  const { top, band, oldest, old } = ageFinding(states)
  const bands = bandsOf(states)
  const several = new Set(states.map((row) => row.procedure)).size > 1
  const nameOf = ({ state, procedureTitle }: StateRow) =>
    several ? t('stateIn', { state: label(state.title), procedure: label(procedureTitle) }) : label(state.title)
  const fresh = !band || band.from === 0
  const finding = top
    ? t(fresh ? `${of}Fresh` : `${of}Old`, {
        total: count(total),
        top: nameOf(top),
        n: count(top.total),
        days: (fresh ? band?.upTo : band.from) ?? 0,
        oldest: oldest ? nameOf(oldest) : '',
        old: count(old),
      })
    : t(`${of}None`)
  return (
    <Figure
      finding={finding}
      what={t('state')}
      parts={bands.map(({ from, upTo }) => (upTo === null ? t('bandOpen', { from }) : t('band', { from, to: upTo })))}
      rows={states
        .toSorted((a, b) => b.total - a.total)
        .map((row) => ({
          key: `${row.procedure} ${row.state.id}`,
          name: nameOf(row),
          values: row.ages.map((one) => one.count),
        }))}
      colours={(palette) => ageColours(palette, bands.length)}
      source="source"
      total={total}
      note={states.reduce((sum, row) => sum + row.total, 0) > total ? t('branches') : undefined}
      asOf={asOf}
    />
  )
}
