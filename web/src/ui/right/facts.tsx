/** Numbers, dates, classes and the particulars of the kind, as lists of terms and values. */
import type { Right } from '@quanlian/contract'
import { schemeLabels } from '@quanlian/contract/words'
import type { ClassScheme, RightDates, RightNumbers } from '@quanlian/office-formats/record'
import { type ReactNode, useId } from 'react'
import { Term } from '../disclosure.tsx'
import { useLabel, useLanguage, useWords } from '../language.tsx'
import { Link } from '../link.tsx'
import { niceClasses } from './nice/words.ts'
import { usePaths } from './paths.tsx'
import { dateWords, fields, kindWords, notes, values, words } from './words.ts'

export function Facts({ right }: { right: Right }) {
  return (
    <div className="r-facts">
      <Numbers right={right} />
      <Dates right={right} />
      <Classes right={right} />
      <Particulars right={right} />
    </div>
  )
}

/** The date of a kind by its own name: a mark is registered, a patent granted. */
export function useDateWord() {
  const label = useLabel()
  return (kind: string, date: keyof RightDates) =>
    label(kindWords[`${kind}.${date}` as keyof typeof kindWords], label(dateWords[date]))
}

function Numbers({ right }: { right: Right }) {
  const t = useWords(words)
  const label = useLabel()
  const shown = (['application', 'publication', 'registration', 'international'] as const).filter(
    (one) => right.numbers[one],
  )
  const name = (one: keyof RightNumbers) =>
    label(kindWords[`${right.kind}.number.${one}` as keyof typeof kindWords], label(fields[one as keyof typeof fields]))
  const value = (one: keyof RightNumbers) =>
    [right.numbers[one], one === 'publication' && right.numbers.publicationKind].filter(Boolean).join(' ')
  return (
    <Group
      title={t('numbers')}
      rows={shown.map((one) => ({ term: name(one), value: <span className="r-number">{value(one)}</span> }))}
    />
  )
}

function Dates({ right }: { right: Right }) {
  const t = useWords(words)
  const label = useLabel()
  const word = useDateWord()
  const order = ['priority', 'completion', 'first', 'filing', 'publication', 'registration', 'expiry'] as const
  const rows = order
    .filter((one) => right.dates[one])
    .map((one) => ({
      term: word(right.kind, one),
      note: label(notes[one as keyof typeof notes]),
      value: right.dates[one],
    }))
  return <Group title={t('dates')} rows={rows} />
}

function Classes({ right }: { right: Right }) {
  const t = useWords(words)
  const label = useLabel()
  const schemes = [...new Set(right.classes.map((one) => one.scheme))]
  const rows = schemes.map((scheme) => ({
    term: label(schemeLabels[scheme]),
    note: label(notes[scheme]),
    value: (
      <ul className="r-classes">
        {right.classes
          .filter((one) => one.scheme === scheme)
          .map((one) => (
            <li key={`${one.code}${one.edition}`}>
              <ClassLink scheme={scheme} code={one.code} />
              {one.edition && <span className="q-fine">{t('edition', { edition: one.edition })}</span>}
            </li>
          ))}
      </ul>
    ),
  }))
  return <Group title={t('classes')} rows={rows} />
}

function ClassLink({ scheme, code }: { scheme: ClassScheme; code: string }) {
  const paths = usePaths()
  const label = useLabel()
  const name = scheme === 'nice' ? label(niceClasses[code as keyof typeof niceClasses]) : ''
  return (
    <>
      <Link to={paths.class(scheme, code)}>{code}</Link>
      {name && <span className="r-class-name">{name}</span>}
    </>
  )
}

function Particulars({ right }: { right: Right }) {
  const t = useWords(words)
  const label = useLabel()
  const { language } = useLanguage()
  const shownElsewhere = ['abstract', 'claims', 'figures']
  const rows = Object.entries(right.details)
    .filter(([name, value]) => typeof value === 'string' && value && !shownElsewhere.includes(name))
    .map(([name, value]) => ({
      term: label(fields[name as keyof typeof fields], name),
      value: label(values[value as keyof typeof values], String(value)),
      wide: String(value).length > 60,
    }))
  const titles = (right.titles ?? []).map((one) => ({
    term: languageName(one.language, language),
    value: <span lang={one.language}>{one.text}</span>,
  }))
  return (
    <>
      <Group title={t('details')} rows={rows} />
      <Group title={t('otherTitles')} rows={titles} />
    </>
  )
}

interface Row {
  term: string
  note?: string
  value: ReactNode
  wide?: boolean
}

function Group({ title, rows }: { title: string; rows: Row[] }) {
  const id = useId()
  if (rows.length === 0) return null
  return (
    <div className={rows.some((row) => row.wide) ? 'r-group r-group-wide' : 'r-group'}>
      <h3 id={id}>{title}</h3>
      <dl aria-labelledby={id}>
        {rows.map((row) => (
          <div key={row.term}>
            <dt>
              <Term note={row.note}>{row.term}</Term>
            </dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function languageName(code: string, language: string) {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
