/** What was wrong in the files: where, which rule in words, and the text as it stands there. */
import type { DefectRow, Import } from '@quanlian/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import * as z from 'zod'
import { useLabel, useLanguage, useWords } from '../../../ui/language.tsx'
import { fields as fieldNames } from '../../../ui/right/words.ts'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { api } from '../../api.ts'
import { download } from '../../ui/download.ts'
import { useNotice } from '../../ui/notice.tsx'
import { Empty, Section } from '../../ui/page.tsx'
import { Pager } from '../../ui/pager.tsx'
import { paging } from '../../ui/paging.ts'
import { type Column, RecordTable } from '../../ui/record-table.tsx'
import { useUrlState } from '../../ui/url-state.ts'
import { isMoving } from './states.tsx'
import { importWords } from './words.ts'

const severities = ['file', 'record', 'field', 'note'] as const
const Query = z.object({ severity: z.array(z.enum(severities)).optional(), ...paging })
type Severity = (typeof severities)[number]

export function Defects({ one }: { one: Import }) {
  const t = useWords(importWords)
  const { language } = useLanguage()
  const notice = useNotice()
  const [query, change] = useUrlState(Query)
  const defects = useQuery(
    api.imports.defects.queryOptions({
      input: { id: one.id, ...query },
      placeholderData: keepPreviousData,
      refetchInterval: isMoving(one.state) ? 3000 : false,
    }),
  )
  const columns = useColumns()
  const save = () => download(`/imports/${one.id}/defects.csv`, { lang: language }, 'defects.csv').catch(notice.failed)
  return (
    <Section
      title={t('defects')}
      extra={
        one.actions.includes('download_defects') && <Button onClick={() => void save()}>{t('downloadDefects')}</Button>
      }
    >
      <RecordTable
        name="defects"
        caption={t('defectsCaption')}
        columns={columns}
        rows={defects.data?.items}
        rowKey={(row) => row.id}
        rowName={(row) => row.file}
        error={defects.error}
        retry={() => defects.refetch()}
        stale={defects.isPlaceholderData}
        empty={query.severity ? undefined : <Empty title={t(isMoving(one.state) ? 'noDefectsYet' : 'noDefects')} />}
        tools={
          <label className="w-inline-field">
            <span>{t('severity')}</span>
            <select
              className="w-select"
              value={query.severity?.[0] ?? ''}
              onChange={({ target }) => change({ severity: target.value ? [target.value as Severity] : undefined })}
            >
              <option value="">{t('all')}</option>
              {severities.map((severity) => (
                <option key={severity} value={severity}>
                  {t(words[severity])}
                </option>
              ))}
            </select>
          </label>
        }
        footer={defects.data && defects.data.total > 0 && <Pager {...defects.data} onChange={change} />}
      />
    </Section>
  )
}

function useColumns(): Column<DefectRow>[] {
  const t = useWords(importWords)
  const label = useLabel()
  const fieldName = (path: string) => {
    const part = path.split('.').findLast((piece) => piece in fieldNames)
    return label(fieldNames[part as keyof typeof fieldNames], path)
  }
  return [
    { id: 'rule', title: t('defectRule'), main: true, cell: (row) => label(row) },
    {
      id: 'severity',
      title: t('severity'),
      tight: true,
      cell: (row) => <Tag tone={tones[row.severity]}>{t(words[row.severity])}</Tag>,
    },
    { id: 'file', title: t('defectFile'), cell: (row) => row.file },
    {
      id: 'place',
      title: t('defectPlace'),
      cell: (row) => [row.line && t('line', { n: row.line }), row.element].filter(Boolean).join(' · ') || null,
    },
    { id: 'field', title: t('defectField'), tight: true, cell: (row) => row.field && fieldName(row.field) },
    { id: 'value', title: t('defectValue'), cell: (row) => row.value && <code className="w-value">{row.value}</code> },
  ]
}

const words = { file: 'file', record: 'record', field: 'fieldLeft', note: 'note' } as const
const tones: Record<Severity, Tone> = { file: 'late', record: 'late', field: 'soon', note: 'plain' }
