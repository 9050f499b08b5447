/** One facet: several of its rows at once, or one of them; the first rows, and the rest on demand. */
import { Checkbox, Radio } from 'antd'
import { type ReactNode, useState } from 'react'
import { count } from '../../../../ui/format.ts'
import { useWords } from '../../../../ui/language.tsx'
import { uiWords } from '../../../ui/words.ts'

const first = 7

interface Row {
  value: string
  count: number | undefined
}

interface FacetProps<R extends Row> {
  title: string
  rows: readonly R[]
  name: (row: R) => string
}

interface ChecksProps<R extends Row> extends FacetProps<R> {
  chosen: readonly string[] | undefined
  choose: (values: string[] | undefined) => void
}

/** Rows of which several may hold. */
export function FacetChecks<R extends Row>({ title, rows, name, chosen = [], choose }: ChecksProps<R>) {
  const toggle = (value: string, on: boolean) => {
    const next = on ? [...chosen, value] : chosen.filter((one) => one !== value)
    choose(next.length > 0 ? next : undefined)
  }
  return (
    <Rows title={title} rows={rows} isChosen={(row) => chosen.includes(row.value)}>
      {(row) => (
        <Checkbox checked={chosen.includes(row.value)} onChange={({ target }) => toggle(row.value, target.checked)}>
          {name(row)}
        </Checkbox>
      )}
    </Rows>
  )
}

interface RadiosProps<R extends Row> extends FacetProps<R> {
  chosen: string | undefined
  choose: (value: string | undefined) => void
  /** Name of the choice that asks for nothing. */
  all?: string
}

/** Rows of which one holds. */
export function FacetRadios<R extends Row>({ title, rows, name, chosen, choose, all }: RadiosProps<R>) {
  return (
    <Rows
      title={title}
      rows={rows}
      isChosen={(row) => row.value === chosen}
      before={
        all && (
          <div className="w-facet-line">
            <Radio checked={chosen === undefined} onChange={() => choose(undefined)}>
              {all}
            </Radio>
          </div>
        )
      }
    >
      {(row) => (
        <Radio checked={row.value === chosen} onChange={() => choose(row.value)}>
          {name(row)}
        </Radio>
      )}
    </Rows>
  )
}

interface RowsProps<R extends Row> {
  title: string
  rows: readonly R[]
  isChosen: (row: R) => boolean
  before?: ReactNode
  children: (row: R) => ReactNode
}

function Rows<R extends Row>({ title, rows, isChosen, before, children }: RowsProps<R>) {
  const u = useWords(uiWords)
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  const shown = all ? rows : rows.filter((row, at) => at < first || isChosen(row))
  return (
    <fieldset className="w-facet-group">
      <legend>{title}</legend>
      {before}
      {shown.map((row) => (
        <div key={row.value} className="w-facet-line">
          {children(row)}
          {row.count !== undefined && <span className="w-faint w-figures">{count(row.count)}</span>}
        </div>
      ))}
      {(rows.length > shown.length || all) && (
        <button type="button" className="w-linklike" onClick={() => setAll(!all)}>
          {u(all ? 'less' : 'more')}
        </button>
      )}
    </fieldset>
  )
}
