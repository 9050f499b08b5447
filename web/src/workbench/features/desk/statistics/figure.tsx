/** A chart with what it says as its heading, the table one press away, and whence and when below. */
import { Button } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { count, minute } from '../../../../ui/format.ts'
import { useNameOf, useWords } from '../../../../ui/language.tsx'
import type { Palette } from '../../../../ui/tokens.ts'
import { useSession } from '../../../session.ts'
import { Section } from '../../../ui/page.tsx'
import type { Bars } from './chart/option.ts'
import { StackedBars } from './chart/stacked-bars.tsx'
import { statisticsWords } from './words.ts'

interface FigureProps {
  finding: string
  /** First column of the table. */
  what: string
  rows: readonly { key: string; name: string; values: readonly number[] }[]
  parts: readonly string[]
  colours: (palette: Palette) => readonly string[]
  source: 'source' | 'sourceClocks'
  /** What was counted, told below. */
  total: number
  note?: string
  asOf: string
}

/** More bars than this are read better in the table. */
const most = 15

export function Figure({ finding, what, rows, parts, colours, source, total, note, asOf }: FigureProps) {
  const t = useWords(statisticsWords)
  const nameOf = useNameOf()
  const { body } = useSession()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const bars = (palette: Palette): Bars => {
    const chosen = colours(palette)
    return {
      parts: parts.map((name, at) => ({ name, colour: chosen[at] ?? palette.accent })),
      rows: rows.slice(0, most),
    }
  }
  if (rows.length === 0) return <Section title={finding}>{null}</Section>
  return (
    <Section
      title={finding}
      extra={
        <Button className="w-noprint" aria-expanded={asTable} aria-controls={id} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'showChart' : 'showTable')}
        </Button>
      }
    >
      <div hidden={asTable} className="w-figure-chart">
        <StackedBars label={`${finding} ${t('chartHow')}`} bars={bars} />
        {rows.length > most && <p className="w-soft">{t('chartCapped', { n: most, all: rows.length })}</p>}
      </div>
      <div hidden={!asTable} id={id} className="w-figure-table">
        <Table caption={finding} what={what} parts={parts} rows={rows} total={total} />
      </div>
      <p className="w-source">
        {t(source, { body: body ? nameOf(body) : '', at: minute(asOf), n: count(total) })}
        {note && ` · ${note}`}
      </p>
    </Section>
  )
}

interface TableProps extends Pick<FigureProps, 'what' | 'parts' | 'rows' | 'total'> {
  caption: string
}

/** Columns are added up only where no matter stands in two rows. */
function Table({ caption, what, parts, rows, total }: TableProps) {
  const t = useWords(statisticsWords)
  const cells = (values: readonly number[]): ReactNode =>
    [...values, sum(values)].map((value, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
      <td key={at}>{count(value)}</td>
    ))
  const totals = parts.map((_, at) => sum(rows.map(({ values }) => values[at] ?? 0)))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, by keyboard too
    <section className="w-scroll" tabIndex={0} aria-label={caption}>
      <table className="w-numbers">
        <thead>
          <tr>
            <th scope="col">{what}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {part}
              </th>
            ))}
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, values }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells(values)}
            </tr>
          ))}
        </tbody>
        {sum(totals) === total && (
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {cells(totals)}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

function sum(values: readonly number[]) {
  return values.reduce((all, one) => all + one, 0)
}
