/** What was filled in, field by field; a corrected one with both values. Long entries show their first fields. */
import type { Matter, MatterEntry } from '@quanlian/contract'
import { useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { FieldValue } from '../../../ui/form/field-value.tsx'
import { fieldOf, type Json, type Widget } from '../../../ui/form/schema.ts'
import { groupedMoney } from '../../../ui/form/typed.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { LinkProvider } from '../../../ui/link.tsx'
import { ChangedTable } from './changed-table.tsx'
import { differs, isTable } from './changes.ts'
import { timelineWords } from './timeline-words.ts'

type EntryField = MatterEntry['fields'][number]

const inSight = 8

export function EntryFields({ entry, matter }: { entry: MatterEntry; matter: Matter }) {
  const t = useWords(timelineWords)
  const [all, setAll] = useState(false)
  const told = entry.fields.filter((field) => isTold(field) && (entry.kind !== 'correct' || isCorrected(field)))
  if (told.length === 0) return null
  const more = told.length > inSight + 1
  return (
    <RightsHere>
      <dl className="m-fields">
        {told.map((field, at) => (
          <Shown
            key={field.name}
            field={field}
            matter={matter.id}
            gone={entry.withdrawn}
            later={more && !all && at >= inSight}
          />
        ))}
      </dl>
      {more && (
        <Button
          type="link"
          size="small"
          className="m-more-fields w-noprint"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('fewerFields') : t('moreFields', { n: told.length - inSight })}
        </Button>
      )}
    </RightsHere>
  )
}

interface ShownProps {
  field: EntryField
  matter: string
  gone: boolean
  /** Hidden on screen until asked for, printed nevertheless. */
  later: boolean
}

function Shown({ field, matter, gone, later }: ShownProps) {
  const label = useLabel()
  const { label: name, widget } = fieldOf(field.name, field.schema)
  const corrected = isCorrected(field)
  const looks = ['m-field', (corrected || isWide(widget)) && 'm-field-wide', gone && 'm-field-gone', later && 'm-later']
  return (
    <div className={looks.filter(Boolean).join(' ')}>
      <dt>{label(name)}</dt>
      <dd>{corrected ? <Both field={field} matter={matter} /> : <One field={field} matter={matter} />}</dd>
    </div>
  )
}

function isWide(widget: Widget): boolean {
  return widget === 'text' || widget === 'rows' || widget === 'files'
}

function One({ field, matter }: { field: EntryField; matter: string }) {
  return (
    <FieldValue
      schema={field.schema}
      value={field.value as Json}
      shown={field.shown as Json | undefined}
      fileLink={({ sha256 }) => `/api/matters/${matter}/files/${sha256}`}
    />
  )
}

/** Before and after; of a table the lines that differ, and then the whole as it is now. */
function Both({ field, matter }: { field: EntryField; matter: string }) {
  const t = useWords(timelineWords)
  if (isTable(field.value) && isTable(field.was))
    return (
      <>
        <ChangedTable schema={field.schema} was={field.was} now={field.value} />
        <One field={field} matter={matter} />
      </>
    )
  const was = field.was as Json
  return (
    <span className="m-both">
      <span>
        <small>{t('was')}</small>
        <del className="m-was">
          {isEmpty(was) ? t('empty_value') : <FieldValue schema={field.schema} value={was} />}
        </del>
      </span>
      <span>
        <small>{t('now')}</small>
        <ins className="m-now">{isEmpty(field.value) ? t('empty_value') : <One field={field} matter={matter} />}</ins>
      </span>
    </span>
  )
}

/** `52000` and `52000.00` are one amount. */
function isCorrected({ was, value, schema }: EntryField): boolean {
  if (was === undefined) return false
  if (schema.widget === 'money' && typeof was === 'string' && typeof value === 'string')
    return groupedMoney(was) !== groupedMoney(value)
  return differs(was, value)
}

/** Whether there is something to tell: a value, or one that was taken out. */
function isTold(field: EntryField): boolean {
  return !isEmpty(field.value) || isCorrected(field)
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Rights named in a form open in the workbench. */
function RightsHere({ children }: { children: ReactNode }) {
  const router = useRouter()
  return (
    <LinkProvider
      owns={(to) => to.startsWith('/rights/')}
      navigate={(to) => void router.navigate({ to: '/rights/$id', params: { id: to.slice('/rights/'.length) } })}
    >
      {children}
    </LinkProvider>
  )
}
