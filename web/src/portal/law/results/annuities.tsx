/** The annuities of a patent year by year; what is to be paid now stands first. */
import { useWords } from '../../../ui/language.tsx'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { yuan } from './amount.tsx'
import { ResultTable } from './table.tsx'
import { words } from './words.ts'

interface Row {
  year: number
  due: string
  graceEnd: string
  full: string
  cut: 'none' | 'single' | 'joint' | 'open_licence'
  payable: string
  ladder: { from: string; to: string; pct: number; surcharge: string; total: string }[]
  state: 'at_grant' | 'paid' | 'open' | 'late' | 'missed' | 'later'
}
interface Result {
  rows: Row[]
  totalPayable: string
  now: null | { year: number; due: string; graceEnd: string; payable: string; surchargePct: number; total: string }
  lapsed: string | null
}

const tones: Record<Row['state'], Tone> = {
  at_grant: 'done',
  paid: 'done',
  open: 'going',
  late: 'soon',
  missed: 'late',
  later: 'plain',
}

export function Annuities({ result }: { result: Result }) {
  const t = useWords(words)
  const { now, lapsed, rows } = result
  const ladder = rows.find((row) => row.year === now?.year)?.ladder ?? []
  return (
    <>
      {lapsed && <p className="l-sentence">{t('lapsed', { day: lapsed })}</p>}
      {now && (
        <p className="l-sentence">
          <b>
            {now.surchargePct > 0
              ? t('nowLate', { year: now.year, pct: now.surchargePct, total: yuan(now.total), graceEnd: now.graceEnd })
              : t('nowDue', { year: now.year, due: now.due, payable: yuan(now.payable) })}
          </b>
        </p>
      )}
      <ResultTable
        caption={t('year')}
        columns={[
          { name: t('year'), number: true },
          { name: t('due') },
          { name: t('graceEnd') },
          { name: t('full'), number: true },
          { name: t('payable'), number: true },
          { name: t('state') },
        ]}
        rows={rows.map((row) => ({
          key: String(row.year),
          strong: row.year === now?.year,
          cells: [
            row.year,
            row.due,
            row.graceEnd,
            yuan(row.full),
            <>
              {yuan(row.payable)}
              {row.cut !== 'none' && <small>{t(`cut.${row.cut}`)}</small>}
            </>,
            <Tag key="state" tone={tones[row.state]}>
              {t(`annuity.${row.state}`)}
            </Tag>,
          ],
        }))}
      />
      <p>
        {t('totalPayable')} <b>{yuan(result.totalPayable)}</b>
      </p>
      {ladder.length > 0 && (
        <>
          <h3>{t('ladder')}</h3>
          <ResultTable
            caption={t('ladder')}
            columns={[{ name: t('due') }, { name: t('pct'), number: true }, { name: t('total'), number: true }]}
            rows={ladder.map((step) => ({
              key: step.from,
              cells: [`${step.from} – ${step.to}`, `${step.pct}%`, yuan(step.total)],
            }))}
          />
        </>
      )}
    </>
  )
}
