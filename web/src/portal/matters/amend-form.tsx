/** Putting right, or taking back, what the own body did earlier: with the reason, and what stood before stays. */
import type { Matter, MatterEntry } from '@quanlian/contract'
import { type FormEvent, useMemo, useState } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { errorsIn } from '../../ui/form/check.ts'
import { type FormValue, fieldsOf } from '../../ui/form/schema.ts'
import { SchemaForm } from '../../ui/form/schema-form.tsx'
import { apiSources } from '../../ui/form/sources.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { navigate } from '../router.ts'
import { Since } from './since.tsx'
import { SubmitLine } from './submit-line.tsx'
import { useAct } from './use-act.ts'
import { words } from './words.ts'

interface Props {
  matter: Matter
  way: 'correct' | 'withdraw'
  /** Number of the entry. */
  refers: number
  again: () => void
}

export function AmendForm({ matter, way, refers, again }: Props) {
  const t = useWords(words)
  const label = useLabel()
  const [entry] = useState(() => matter.timeline.find(({ seq, actions }) => seq === refers && actions.includes(way)))
  const back = `/matters/${matter.id}`
  const title = label(entry?.title ?? matter.timeline.find(({ seq }) => seq === refers)?.title)
  return (
    <div className="p-narrow m-act">
      <p className="p-back q-no-print">
        <Link to={back}>{t('backMatter')}</Link>
      </p>
      <h1>{t(`${way}What`, { title })}</h1>
      {entry ? (
        <Fill matter={matter} way={way} entry={entry} again={again} />
      ) : (
        <EmptyState title={t('gone', { action: t(way) })}>
          <ButtonLink to={back}>{t('backMatter')}</ButtonLink>
        </EmptyState>
      )}
    </div>
  )
}

const none: FieldProblem[] = []

function Fill({ matter, way, entry, again }: Omit<Props, 'refers'> & { entry: MatterEntry }) {
  const t = useWords(words)
  const sources = useMemo(() => apiSources(matter.id), [matter.id])
  const schema = way === 'correct' ? entry.form : null
  const fields = useMemo(() => fieldsOf(schema), [schema])
  const [value, setValue] = useState<FormValue>(() => filledIn(entry))
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState(none)
  const [uploading, setUploading] = useState(false)
  const { errors, setErrors, refused, stale, busy, act } = useAct({ matter, fields, value })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (uploading || busy) return
    const wrong = errorsIn(fields, value)
    const missing = reason.trim() ? none : [{ id: 'reason', message: t('reasonMissing') }]
    setErrors(wrong)
    setProblems(missing)
    if (wrong.length > 0 || missing.length > 0) return
    const to = way === 'correct' ? 'corrections' : 'withdrawals'
    if (await act({ to, with: { refers: entry.seq, reason: reason.trim() } }))
      navigate(`/matters/${matter.id}?done=${entry.action}`, { replace: true })
    again()
  }
  return (
    <form className="p-form" onSubmit={submit} noValidate>
      <p>{t(`${way}Lead`)}</p>
      {stale !== undefined && <Since matter={matter} known={stale} />}
      <ErrorSummary problems={problems} title={refused && t('notSent', refused)} />
      {schema && (
        <SchemaForm
          schema={schema}
          value={value}
          onChange={setValue}
          errors={errors}
          sources={sources}
          onBusy={setUploading}
        />
      )}
      <Reason value={reason} onChange={setReason} missing={problems.length > 0} />
      <SubmitLine label={t(way)} look={way === 'withdraw' ? 'danger' : 'main'} busy={busy} uploading={uploading} />
    </form>
  )
}

function Reason(props: { value: string; onChange: (reason: string) => void; missing: boolean }) {
  const t = useWords(words)
  return (
    <div className="q-field">
      <label className="q-label" htmlFor="reason">
        {t('reason')}
      </label>
      <textarea
        id="reason"
        className="q-input"
        rows={3}
        maxLength={1000}
        aria-required
        aria-invalid={props.missing || undefined}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  )
}

/** The form as it stands now; what was left out stays left out. */
function filledIn({ fields }: MatterEntry): FormValue {
  return Object.fromEntries(fields.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])))
}
