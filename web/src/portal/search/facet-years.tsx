/** The years of filing as small columns, each a link to that year. */
import { count } from '../../ui/format.ts'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { addressOf, type SearchState, withCriteria } from './criteria.ts'
import { words } from './words.ts'

/** As many as keep a column 24 pixels wide. */
const shownYears = 9

export function FacetYears({ years, state }: { years: { value: number; count: number }[]; state: SearchState }) {
  const t = useWords(words)
  const known = [...years].sort((a, b) => a.value - b.value)
  const [first, last] = [known[0]?.value, known.at(-1)?.value]
  if (first === undefined || last === undefined || first === last) return null
  const length = Math.min(last - first + 1, shownYears)
  const span = Array.from({ length }, (_, at) => last - length + 1 + at)
  const most = Math.max(...known.map((year) => year.count))
  const of = (year: number) => known.find((one) => one.value === year)?.count ?? 0
  const to = (year: number) => addressOf(withCriteria(state, { filedFrom: `${year}-01-01`, filedTo: `${year}-12-31` }))
  return (
    <fieldset>
      <legend>{t('year')}</legend>
      <ol className="p-years">
        {span.map((year) => (
          <li key={year}>
            <Link
              to={to(year)}
              aria-label={t('yearLink', { year, n: count(of(year)) })}
              title={t('yearLink', { year, n: count(of(year)) })}
            >
              <span style={{ blockSize: `${(of(year) / most) * 100}%` }} />
            </Link>
          </li>
        ))}
      </ol>
      <p className="p-years-ends" aria-hidden="true">
        <span>{span[0]}</span>
        <span>{last}</span>
      </p>
    </fieldset>
  )
}
