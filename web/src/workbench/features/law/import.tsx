/** Drafting the rules of a newly promulgated law from YAML: what became a draft, and each defect by entry and field. */
import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { bytes, count } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { announce, useNotice } from '../../ui/notice.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { uiWords } from '../../ui/words.ts'
import { ImportOutcome, type Outcome } from './import-outcome.tsx'
import { lawWords } from './words.ts'
import './law.css'

interface Values {
  yaml: string
  reason: string
}

/** As the contract allows. */
const longest = 2_000_000

export function ImportLaw() {
  const t = useWords(lawWords)
  const notice = useNotice()
  const client = useQueryClient()
  const [form] = Form.useForm<Values>()
  const [outcome, setOutcome] = useState<Outcome>()
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (outcome) told.current?.focus()
  }, [outcome])
  async function submit(values: Values) {
    setOutcome(undefined)
    const answer = await call.law.importChanges(values)
    await client.invalidateQueries({ queryKey: api.law.listChanges.key() })
    setOutcome(answer)
    notice.done(t('importedNotice', { drafted: count(answer.drafted.length), defects: count(answer.defects.length) }))
  }
  return (
    <Page title={t('importTitle')} crumbs={[{ to: '/law', label: t('title') }]}>
      <p className="w-soft w-lead">{t('importHow')}</p>
      {outcome && (
        // Before the form, since the text may be long.
        <div ref={told} tabIndex={-1} className="w-law-outcome">
          <ImportOutcome outcome={outcome} />
        </div>
      )}
      <RecordForm<Values> form={form} initial={{}} submitLabel={t('submitImport')} submit={submit}>
        <YamlField take={(yaml) => form.setFieldsValue({ yaml })} />
      </RecordForm>
    </Page>
  )
}

function YamlField({ take }: { take: (yaml: string) => void }) {
  const t = useWords(lawWords)
  const u = useWords(uiWords)
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [said, setSaid] = useState<string>()
  async function read(file: File | undefined) {
    if (!file) return
    const text = await file.text()
    const told = { name: file.name, size: bytes(file.size) }
    const fault = text.length > longest ? 'fileTooLarge' : text.includes('\u0000') ? 'fileBinary' : undefined
    if (!fault) take(text)
    setSaid(t(fault ?? 'fileRead', told))
    announce(t(fault ?? 'fileRead', told))
  }
  return (
    <Section title={t('yaml')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className="w-law-drop w-noprint"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void read(event.dataTransfer.files[0])
        }}
      >
        <Button onClick={() => chooser.current?.click()}>{t('chooseFile')}</Button>
        <span className="w-soft">{said ?? t('dropFile')}</span>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".yaml,.yml,.txt"
          aria-label={t('chooseFile')}
          onChange={({ target }) => {
            void read(target.files?.[0])
            target.value = ''
          }}
        />
      </div>
      <Form.Item name="yaml" label={t('yaml')} extra={t('yamlHow')} rules={[{ required: true, max: longest }]}>
        <Input.TextArea rows={14} className="w-law-code" spellCheck={false} autoComplete="off" />
      </Form.Item>
      <Form.Item name="reason" label={u('reason')} extra={t('reasonHow')} rules={[{ required: true, max: 1000 }]}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </Section>
  )
}
