/** What came of an import: the rules that are drafts now, and the defects of the others. */

import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { count } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import type { call } from '../../api.ts'
import { Empty, Section } from '../../ui/page.tsx'
import { type Column, RecordTable } from '../../ui/record-table.tsx'
import { saveTable } from './save-table.ts'
import { lawWords } from './words.ts'

export type Outcome = Awaited<ReturnType<typeof call.law.importChanges>>
type Drafted = Outcome['drafted'][number]
type Defect = Outcome['defects'][number]

export function ImportOutcome({ outcome: { drafted, defects } }: { outcome: Outcome }) {
  const t = useWords(lawWords)
  return (
    <>
      <Section title={t('draftedRules', { n: count(drafted.length) })}>
        <RecordTable<Drafted>
          name="law-drafted"
          caption={t('draftedCaption')}
          columns={[
            {
              id: 'rule',
              title: t('rule'),
              main: true,
              cell: (row) => (
                <Link to="/law/$id" params={{ id: row.id }}>
                  {row.rule}
                </Link>
              ),
            },
            { id: 'replaces', title: t('replaces'), cell: (row) => row.replaces.join(' · ') || t('replacesNothing') },
          ]}
          rows={drafted}
          rowKey={(row) => row.id}
          rowName={(row) => row.rule}
          tools={drafted.length > 0 && <span className="w-soft">{t('draftedHow')}</span>}
          empty={<Empty title={t('draftedNone')}>{t('draftedNoneHow')}</Empty>}
        />
      </Section>
      <Defects defects={defects} />
    </>
  )
}

function Defects({ defects }: { defects: Defect[] }) {
  const t = useWords(lawWords)
  const texts: (Omit<Column<Defect>, 'cell'> & { text: (row: Defect) => string })[] = [
    { id: 'entry', title: t('entry'), main: true, text: (row) => t('entryNth', { n: row.entry }) },
    { id: 'rule', title: t('id'), tight: true, text: (row) => row.id ?? '' },
    { id: 'field', title: t('field'), tight: true, text: (row) => row.field || t('wholeEntry') },
    { id: 'message', title: t('message'), text: (row) => row.message },
  ]
  const columns = texts.map((column): Column<Defect> => ({ ...column, cell: (row) => column.text(row) || null }))
  const save = () =>
    saveTable('defects.csv', [
      texts.map(({ title }) => title),
      ...defects.map((row) => texts.map(({ text }) => text(row))),
    ])
  return (
    <Section
      title={t('defects', { n: count(defects.length) })}
      extra={defects.length > 0 && <Button onClick={save}>{t('saveDefects')}</Button>}
    >
      <RecordTable<Defect>
        name="law-defects"
        caption={t('defectsCaption')}
        columns={columns}
        rows={defects}
        rowKey={(row) => `${row.entry} ${row.field} ${row.message}`}
        rowName={(row) => `${row.entry} ${row.field}`}
        tools={defects.length > 0 && <span className="w-soft">{t('defectsHow')}</span>}
        empty={<Empty title={t('defectsNone')} />}
      />
    </Section>
  )
}
