/** Another form for an earlier step: as it was filled in, to be changed, with the reason. */
import type { Matter, MatterEntry } from '@quanlian/contract'
import { Input } from 'antd'
import { useMemo, useState } from 'react'
import { apiSources } from '../../../ui/form/sources.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { call } from '../../api.ts'
import { useDraft } from '../../ui/draft.ts'
import { differs } from './changes.ts'
import { FilledForm } from './filled-form.tsx'
import { formOf } from './form-value.ts'
import { useSettle } from './settle.ts'
import { Stale } from './stale.tsx'
import { timelineWords } from './timeline-words.ts'
import type { Panel } from './use-panel.ts'

interface Kept {
  value: ReturnType<typeof formOf>
  reason: string
}

export function CorrectForm({ matter, entry, panel }: { matter: Matter; entry: MatterEntry; panel: Panel }) {
  const t = useWords(timelineWords)
  const label = useLabel()
  const settle = useSettle()
  const sources = useMemo(() => apiSources(matter.id), [matter.id])
  const draft = useDraft<Kept>(`matter.${matter.id}.correct.${entry.seq}`)
  const [first] = useState(() => formOf(entry))
  const [value, setValue] = useState(() => draft.found?.values.value ?? first)
  const [reason, setReason] = useState(() => draft.found?.values.reason ?? '')
  const [fault, setFault] = useState<string>()
  const [known, setKnown] = useState(matter.seq)
  function check() {
    const missing = reason.trim() === '' ? t('reasonMissing') : differs(first, value) ? undefined : t('correctNothing')
    setFault(missing)
    if (missing) document.getElementById(reasonField)?.focus()
    return missing === undefined
  }
  return (
    <>
      <p className="m-entails">{t('correctEffect')}</p>
      <Stale matter={matter} known={known} goOn={() => setKnown(matter.seq)} />
      <FilledForm
        schema={entry.form}
        value={value}
        sources={sources}
        submitLabel={t('correctSubmit')}
        check={check}
        onChange={(next) => {
          setValue(next)
          draft.keep({ value: next, reason })
        }}
        submit={async (form, key) => {
          await settle(
            call.matters.correct({
              id: matter.id,
              refers: entry.seq,
              expected: known,
              form,
              reason: reason.trim(),
              key,
            }),
          )
          draft.drop()
          panel.finish({ words: t('correctDone', { action: label(entry.title) }), opened: [] })
        }}
        before={
          <Reason
            value={reason}
            fault={fault}
            onChange={(next) => {
              setReason(next)
              draft.keep({ value, reason: next })
            }}
          />
        }
      />
    </>
  )
}

const reasonField = 'm-correct-reason'

function Reason({ value, fault, onChange }: { value: string; fault?: string; onChange: (reason: string) => void }) {
  const t = useWords(timelineWords)
  const described = `${reasonField}-help`
  return (
    <div className={`q-field${fault ? ' q-field-wrong' : ''}`}>
      <label className="q-label" htmlFor={reasonField}>
        {t('correctReason')}
      </label>
      <div className="q-help" id={described}>
        {t('correctReasonHow')}
      </div>
      {fault && (
        <p className="q-error" id={`${reasonField}-error`}>
          {fault}
        </p>
      )}
      <Input.TextArea
        id={reasonField}
        rows={3}
        maxLength={1000}
        value={value}
        aria-required
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${reasonField}-error ${described}` : described}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
