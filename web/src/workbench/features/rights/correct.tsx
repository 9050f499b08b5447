/** Correcting a right with the reason; when somebody was faster, what changed is shown beside what one typed. */
import type { Right } from '@quanlian/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Form, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { api, call, problemOf } from '../../api.ts'
import { useNotice } from '../../ui/notice.tsx'
import { Loaded, Page, Section } from '../../ui/page.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { uiWords } from '../../ui/words.ts'
import { Conflict } from './conflict.tsx'
import { RecordFields } from './record-fields.tsx'
import { type RecordValues, recordOf } from './record-values.ts'
import { rightsWords } from './words.ts'
import './rights.css'

type Values = RecordValues & { reason: string }

export function CorrectRight() {
  const { id } = useParams({ from: '/rights/$id/correct' })
  const t = useWords(rightsWords)
  const right = useQuery(
    api.rights.get.queryOptions({ input: { id }, staleTime: Number.POSITIVE_INFINITY, refetchOnMount: 'always' }),
  )
  return (
    <Page
      title={right.data ? t('correctTitle', { title: right.data.title }) : t('correct')}
      crumbs={[{ to: '/rights', label: t('backToList') }]}
    >
      <p className="w-soft w-lead">{t('correctHow')}</p>
      <Loaded query={right}>{(data) => <Correction key={data.id} opened={data} />}</Loaded>
    </Page>
  )
}

function Correction({ opened }: { opened: Right }) {
  const t = useWords(rightsWords)
  const u = useWords(uiWords)
  const notice = useNotice()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [form] = Form.useForm<Values>()
  const [base, setBase] = useState(opened)
  const [conflict, setConflict] = useState<{ latest: Right; mine: RecordValues }>()
  const back = () => void navigate({ to: '/rights/$id', params: { id: base.id } })

  async function submit({ reason, ...values }: Values) {
    const record = recordOf(values, recordIn(base))
    try {
      await call.rights.correct({ id: base.id, version: base.version, record, reason })
    } catch (error) {
      if (problemOf(error).code !== 'kernel.conflict') throw error
      setConflict({ latest: await call.rights.get({ id: base.id }), mine: record })
      return
    }
    await client.invalidateQueries({ queryKey: api.rights.key() })
    notice.done(t('corrected'))
    back()
  }
  function settle(latest: Right, keepMine: boolean) {
    if (!keepMine) form.setFieldsValue(recordIn(latest) as never)
    setBase(latest)
    setConflict(undefined)
  }
  return (
    <>
      {conflict && (
        <Conflict
          opened={base}
          latest={conflict.latest}
          mine={conflict.mine}
          settle={(keepMine) => settle(conflict.latest, keepMine)}
        />
      )}
      <RecordForm<Values>
        form={form}
        initial={recordIn(opened) as Partial<Values>}
        within="record"
        submitLabel={t('correct')}
        cancel={back}
        submit={submit}
      >
        <RecordFields kind={opened.kind} />
        <Section title={u('reason')}>
          <Form.Item name="reason" label={u('reason')} extra={u('reasonHelp')} rules={[{ required: true, max: 500 }]}>
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </Section>
      </RecordForm>
    </>
  )
}

/** The record within the page of a right. */
function recordIn(right: Right): RecordValues {
  const { kind, office, numbers, title, language, titles, dates, parties, classes, goods, status } = right
  const { events, relations, region, details } = right
  return {
    kind,
    office,
    numbers,
    title,
    language,
    titles,
    dates,
    parties,
    classes,
    goods,
    status,
    events,
    relations,
    region,
    details,
  }
}
