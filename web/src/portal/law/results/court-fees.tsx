/** Court fees bracket by bracket. */
import { useLabel, useWords } from '../../../ui/language.tsx'
import { yuan } from './amount.tsx'
import { ResultTable } from './table.tsx'
import { words } from './words.ts'

interface Range {
  min: string
  max: string
}
interface Bracket {
  over: string
  upTo: string | null
  rate: string
  part: string
  fee: string
}
interface Result {
  brackets: Bracket[]
  full: Range
  halved: boolean
  halvedBecause: { zh: string; en: string } | null
  counterclaim: { brackets: Bracket[]; fee: Range } | null
  total: Range
}

export function CourtFees({ result }: { result: Result }) {
  const t = useWords(words)
  const say = useLabel()
  const range = ({ min, max }: Range) => (min === max ? yuan(min) : t('range', { min: yuan(min), max: yuan(max) }))
  return (
    <>
      <dl className="l-facts">
        <div>
          <dt>{t('toPay')}</dt>
          <dd>
            <b>{range(result.total)}</b>
          </dd>
        </div>
        {result.halved && (
          <div>
            <dt>{t('halved')}</dt>
            <dd>{say(result.halvedBecause ?? undefined)}</dd>
          </div>
        )}
        <div>
          <dt>{t('full')}</dt>
          <dd>{range(result.full)}</dd>
        </div>
      </dl>
      <Brackets name={t('bracket')} brackets={result.brackets} />
      {result.counterclaim && <Brackets name={t('counterclaim')} brackets={result.counterclaim.brackets} />}
    </>
  )
}

function Brackets({ name, brackets }: { name: string; brackets: Bracket[] }) {
  const t = useWords(words)
  if (brackets.length === 0) return null
  const span = ({ over, upTo }: Bracket) => {
    if (upTo === null) return t('over', { over: yuan(over) })
    return Number(over) === 0 ? t('first', { upTo: yuan(upTo) }) : t('between', { over: yuan(over), upTo: yuan(upTo) })
  }
  return (
    <ResultTable
      caption={name}
      columns={[
        { name },
        { name: t('rate'), number: true },
        { name: t('part'), number: true },
        { name: t('fee'), number: true },
      ]}
      rows={brackets.map((bracket) => ({
        key: bracket.over,
        cells: [
          span(bracket),
          bracket.rate === 'fixed' ? t('fixed') : bracket.rate,
          yuan(bracket.part),
          yuan(bracket.fee),
        ],
      }))}
    />
  )
}
