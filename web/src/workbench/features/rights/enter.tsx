/** Entering a right by hand; what is typed is kept in this browser until it is sent. */
import { kindLabels } from '@quanlian/contract'
import { type RightKind, rightKinds, sealedKinds } from '@quanlian/office-formats/record'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Select } from 'antd'
import { useState } from 'react'
import { minute } from '../../../ui/format.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { useDraft } from '../../ui/draft.ts'
import { useNotice } from '../../ui/notice.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { RecordFields } from './record-fields.tsx'
import { emptyRecord, type RecordValues, recordOf } from './record-values.ts'
import { partWords } from './record-words.ts'
import { rightsWords } from './words.ts'
import './rights.css'

export function EnterRight() {
  const t = useWords(rightsWords)
  const p = useWords(partWords)
  const label = useLabel()
  const notice = useNotice()
  const navigate = useNavigate()
  const client = useQueryClient()
  const draft = useDraft<RecordValues>('enter')
  const [form] = Form.useForm<RecordValues>()
  const [kind, setKind] = useState<RightKind>('mark')
  const sealed = (sealedKinds as readonly RightKind[]).includes(kind)

  function restore() {
    const kept = draft.take()
    if (!kept) return
    setKind(kept.kind)
    form.setFieldsValue(kept)
  }
  async function submit(values: RecordValues) {
    const { id } = await call.rights.enter({ record: recordOf(values, emptyRecord(kind)) })
    draft.drop()
    notice.done(t('entered'))
    await client.invalidateQueries({ queryKey: api.rights.key() })
    await navigate({ to: '/rights/$id', params: { id } })
  }
  return (
    <Page title={t('enterTitle')} crumbs={[{ to: '/rights', label: t('backToList') }]}>
      <p className="w-soft w-lead">
        {t('enterHow')} {t('draftKept')}
      </p>
      {draft.found && (
        <div className="w-note" role="status">
          <span>{t('draftFound', { at: minute(draft.found.at) })}</span>{' '}
          <Button size="small" onClick={restore}>
            {t('restoreDraft')}
          </Button>{' '}
          <Button size="small" onClick={draft.drop}>
            {t('dropDraft')}
          </Button>
        </div>
      )}
      <RecordForm<RecordValues>
        form={form}
        initial={emptyRecord('mark')}
        within="record"
        submitLabel={t('submitEnter')}
        submit={submit}
        onChange={(values) => {
          setKind(values.kind)
          draft.keep(values)
        }}
      >
        <Section title={p('kind')}>
          <Form.Item name="kind" label={p('kind')} rules={[{ required: true }]}>
            <Select options={rightKinds.map((value) => ({ value, label: label(kindLabels[value]) }))} />
          </Form.Item>
          {sealed && <p className="w-note w-note-soon">{t('sealedExplained')}</p>}
        </Section>
        <RecordFields key={kind} kind={kind} />
      </RecordForm>
    </Page>
  )
}
