/** Matching the columns of a table to the fields of a right, with the first rows in sight. */
import { type Import, kindLabels, type Mapping } from '@quanlian/contract'
import { type RightKind, rightKinds } from '@quanlian/office-formats/record'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useRef, useState } from 'react'
import { list } from '../../../ui/format.ts'
import { useLabel, useLanguage, useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { useNotice } from '../../ui/notice.tsx'
import { Loaded, Section } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem.tsx'
import { ColumnRows, type TableField } from './mapping-columns.tsx'
import { importWords } from './words.ts'

export function MappingStep({ one }: { one: Import }) {
  const t = useWords(importWords)
  const guess = useQuery(
    api.imports.getMapping.queryOptions({ input: { id: one.id }, staleTime: Number.POSITIVE_INFINITY }),
  )
  return (
    <Section title={t('mappingTitle')}>
      <p className="w-soft w-lead">{t('mappingHow')}</p>
      <Loaded query={guess}>{(data) => <Editor id={one.id} {...data} />}</Loaded>
    </Section>
  )
}

interface EditorProps {
  id: string
  mapping: Mapping
  sample: string[][]
  fields: TableField[]
}

function Editor({ id, mapping: guessed, sample, fields }: EditorProps) {
  const t = useWords(importWords)
  const label = useLabel()
  const { language } = useLanguage()
  const notice = useNotice()
  const client = useQueryClient()
  const [mapping, setMapping] = useState(guessed)
  const [busy, setBusy] = useState(false)
  const state = useRef<HTMLDivElement>(null)
  const [problem, setProblem] = useState<unknown>()
  const used = mapping.columns.flatMap(({ field }) => (field ? [field] : []))
  const missing = fields.filter((field) => field.required && !isGiven(field.id, used, mapping.kind))
  const twice = fields.filter((field) => used.filter((one) => one === field.id).length > 1)
  const names = (some: TableField[]) =>
    list(
      some.map((field) => label(field)),
      language,
    )

  async function start() {
    if (missing.length + twice.length > 0) return state.current?.focus()
    setBusy(true)
    setProblem(undefined)
    try {
      const next = await call.imports.start({ id, mapping })
      client.setQueryData(api.imports.get.queryKey({ input: { id } }), next)
      notice.done(t('started'))
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {problem ? <ProblemNote error={problem} /> : null}
      <ColumnRows
        columns={mapping.columns}
        sample={sample}
        fields={fields}
        change={(columns) => setMapping({ ...mapping, columns })}
      />
      <div className="w-filters w-mapping-defaults">
        <label>
          {t('defaultKind')}
          <select
            className="w-select"
            value={mapping.kind ?? ''}
            onChange={({ target }) => setMapping({ ...mapping, kind: (target.value || null) as RightKind | null })}
          >
            <option value="">{t('noDefault')}</option>
            {rightKinds.map((kind) => (
              <option key={kind} value={kind}>
                {label(kindLabels[kind])}
              </option>
            ))}
          </select>
        </label>
        <FilterField label={t('defaultOffice')}>
          {(id) => (
            <Input
              id={id}
              value={mapping.office}
              maxLength={2}
              onChange={({ target }) => setMapping({ ...mapping, office: target.value.toUpperCase() })}
            />
          )}
        </FilterField>
      </div>
      <div role="status" className="w-mapping-state" tabIndex={-1} ref={state}>
        {missing.length > 0 && <p className="w-note w-note-soon">{t('missing', { fields: names(missing) })}</p>}
        {twice.length > 0 && <p className="w-note">{t('twice', { fields: names(twice) })}</p>}
        {missing.length === 0 && <p className="w-soft">{t('complete')}</p>}
      </div>
      <Button type="primary" loading={busy} onClick={() => void start()}>
        {t('start')}
      </Button>
    </>
  )
}

/** A kind for all rows stands in for its column, any number for the application number; the server checks the same. */
function isGiven(field: string, used: readonly string[], kind: RightKind | null) {
  if (used.includes(field) || (field === 'kind' && kind)) return true
  return isNumber(field) && used.some(isNumber)
}

function isNumber(field: string) {
  return field.startsWith('numbers.') && field !== 'numbers.publicationKind'
}
