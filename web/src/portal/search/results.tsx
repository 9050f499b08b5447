/** The rows of a result, each with what one needs to tell it from its neighbours. */
import type { RightRow } from '@quanlian/contract'
import { kindLabels } from '@quanlian/contract/words'
import type { RefObject } from 'react'
import { list as inARow } from '../../ui/format.ts'
import { useLabel, useLanguage, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { useOffice } from '../../ui/offices/office.ts'
import { GuardedTag } from '../../ui/right/guarded.tsx'
import { RowSpecimen } from '../../ui/right/specimen.tsx'
import { StatusTag } from '../../ui/right/standing.tsx'
import { words } from './words.ts'

export interface RowPage {
  items: RightRow[]
  total: number
  capped: boolean
  page: number
  size: number
}

interface Props {
  rows: RightRow[]
  list: RefObject<HTMLOListElement | null>
  selected: ReadonlySet<string>
  toggle: (id: string) => void
  waiting: boolean
}

export function Results({ rows, list, selected, toggle, waiting }: Props) {
  return (
    <ol className={waiting ? 'p-rows p-waiting' : 'p-rows'} ref={list}>
      {rows.map((row) => (
        <Row key={row.id} row={row} selected={selected.has(row.id)} toggle={toggle} />
      ))}
    </ol>
  )
}

function Row({ row, selected, toggle }: { row: RightRow; selected: boolean; toggle: (id: string) => void }) {
  const t = useWords(words)
  const label = useLabel()
  const office = useOffice()
  const number = row.registrationNumber ?? row.publicationNumber ?? row.applicationNumber
  return (
    <li data-id={row.id} className={selected ? 'p-row-selected' : undefined}>
      <span className="p-row-check q-no-print">
        <input
          type="checkbox"
          className="q-check"
          aria-label={t('select', { title: row.title })}
          checked={selected}
          onChange={() => toggle(row.id)}
        />
      </span>
      <RowSpecimen kind={row.kind} title={row.title} />
      <div className="p-row-main">
        <h3>
          <Link to={`/rights/${row.id}`}>{row.title}</Link>
        </h3>
        <p className="p-row-line">
          <span>{label(kindLabels[row.kind])}</span>
          {row.office !== 'CN' && <span>{office(row.office)}</span>}
          {number && <span className="r-number">{number}</span>}
          <GuardedTag visibility={row.visibility} />
        </p>
        <Holders names={row.holders} />
      </div>
      <div className="p-row-side">
        <StatusTag status={row.status} />
        <LatestDate row={row} />
      </div>
    </li>
  )
}

function Holders({ names }: { names: string[] }) {
  const t = useWords(words)
  const { language } = useLanguage()
  if (names.length === 0) return null
  return (
    <p className="p-row-holders">
      {inARow(names.slice(0, 3), language)}
      {names.length > 3 && <span className="q-fine"> {t('moreHolders', { n: names.length - 3 })}</span>}
    </p>
  )
}

/** The two dates that matter most: where it began, and where it ends or what came last. */
function LatestDate({ row }: { row: RightRow }) {
  const t = useWords(words)
  const end = row.status === 'in_force' && row.expiryDate
  const dates = [
    row.filingDate && { word: t('filed'), date: row.filingDate },
    end
      ? { word: t('expires'), date: end }
      : row.registrationDate
        ? { word: t('registered'), date: row.registrationDate }
        : row.publicationDate && { word: t('published'), date: row.publicationDate },
  ].filter((one) => !!one)
  return (
    <dl>
      {dates.map(({ word, date }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{date}</dd>
        </div>
      ))}
    </dl>
  )
}
