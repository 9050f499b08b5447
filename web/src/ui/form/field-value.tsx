/** A filled field as people read it: amounts, choices and instants in words, files as links, tables as tables. */
import './form.css'
import { useCallback } from 'react'
import { minute } from '../format.ts'
import { useLabel, useWords } from '../language.tsx'
import { Link } from '../link.tsx'
import { textOf } from './control.ts'
import { type Field, fieldOf, filesIn, isRecord, type Json, rowsOf, stringsIn } from './schema.ts'
import type { FormSources, Option, StoredFile } from './sources.ts'
import { groupedMoney, isInstant, moneyShape } from './typed.ts'
import { Totals } from './widgets/totals.tsx'
import { useAsked } from './widgets/use-asked.ts'
import { words } from './words.ts'

interface Props {
  /** JSON Schema of the field. */
  schema: Readonly<Record<string, unknown>>
  value: Json | undefined
  /** What the server says in place of ids: a name, or names. */
  shown?: Json
  /** Address of a file; without it files are names alone. */
  fileLink?: (file: StoredFile) => string | undefined
  /** Where names of ids are found when the server said none. */
  sources?: FormSources
}

export function FieldValue({ schema, ...rest }: Props) {
  return <Value field={fieldOf('', schema)} {...rest} />
}

type ValueProps = Omit<Props, 'schema'> & { field: Field }

function Value({ field, value, shown, fileLink, sources }: ValueProps) {
  const t = useWords(words)
  const label = useLabel()
  if (value === undefined || value === null || value === '') return <span className="q-fine">{t('nothing')}</span>
  const { widget } = field
  if (widget === 'rows') return <Table field={field} value={value} />
  if (widget === 'files') return <Files files={filesIn(value)} fileLink={fileLink} />
  if (widget === 'people' || widget === 'body' || widget === 'rights')
    return <Names {...{ field, value, shown, sources }} />
  if (typeof value === 'boolean') return <>{t(value ? 'yes' : 'no')}</>
  const text = textOf(value)
  if (widget === 'choice') return <>{label(field.choices.find((choice) => choice.value === value)?.label, text)}</>
  if (widget === 'money') return <>{moneyShape.test(text) ? `\u00a5${groupedMoney(text)}` : text}</>
  if (widget === 'instant') return <>{isInstant(text) ? minute(text) : text}</>
  if (widget === 'text') return <span className="f-paragraphs">{text}</span>
  return <>{text}</>
}

function Files({ files, fileLink }: { files: readonly StoredFile[]; fileLink?: Props['fileLink'] }) {
  return (
    <ul className="f-list">
      {files.map((file) => {
        const to = fileLink?.(file)
        return (
          <li key={file.sha256}>
            {to ? (
              <a href={to} download={file.name}>
                {file.name}
              </a>
            ) : (
              file.name
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Table({ field, value }: { field: Field; value: Json }) {
  const label = useLabel()
  const rows = rowsOf(value)
  return (
    <div className="f-table f-table-read">
      <table aria-label={label(field.label)}>
        <thead>
          <tr>
            <td />
            {field.columns.map((column) => (
              <th key={column.name} scope="col">
                {label(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; it has no other name
            <tr key={at}>
              <th scope="row">{at + 1}</th>
              {field.columns.map((column) => (
                <td
                  key={column.name}
                  data-label={label(column.label)}
                  className={column.widget === 'money' || column.widget === 'count' ? 'f-number' : undefined}
                >
                  {row[column.name] !== undefined && <Value field={column} value={row[column.name]} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <Totals columns={field.columns} rows={rows} />
      </table>
    </div>
  )
}

/** Names as the server said them, else found by their ids. */
function Names({ field, value, shown, sources }: Pick<ValueProps, 'field' | 'value' | 'shown' | 'sources'>) {
  const t = useWords(words)
  const ids = typeof value === 'string' ? [value] : stringsIn(value)
  const names = namesIn(shown)
  return (
    <ul className="f-list">
      {ids.map((id, at) => (
        <li key={id}>
          {names[at] !== undefined ? (
            <Name widget={field.widget} id={id} name={names[at]} />
          ) : sources ? (
            <FoundName widget={field.widget} id={id} sources={sources} />
          ) : (
            t('unseen')
          )}
        </li>
      ))}
    </ul>
  )
}

function Name({ widget, id, name }: { widget: Field['widget']; id: string; name: string }) {
  return widget === 'rights' ? <Link to={`/rights/${id}`}>{name}</Link> : name
}

function FoundName({ widget, id, sources }: { widget: Field['widget']; id: string; sources: FormSources }) {
  const t = useWords(words)
  const ask = useCallback(async (): Promise<Option | undefined> => {
    if (widget === 'body') return sources.body(id)
    if (widget === 'rights') return sources.right(id)
    return (await sources.people()).find((person) => person.id === id)
  }, [widget, id, sources])
  const { answer, waiting } = useAsked(ask)
  if (answer) return <Name widget={widget} id={id} name={answer.name} />
  return waiting ? null : t('unseen')
}

/** `山与舟`, `["甲", "乙"]` or things with a `name` or `title`, in the order of the ids. */
function namesIn(shown: Json | undefined): (string | undefined)[] {
  const all = Array.isArray(shown) ? shown : shown === undefined ? [] : [shown]
  return all.map((one) => {
    if (typeof one === 'string') return one
    const name = isRecord(one) ? (one.name ?? one.title) : undefined
    return typeof name === 'string' ? name : undefined
  })
}
