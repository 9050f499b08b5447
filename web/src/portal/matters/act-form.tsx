/** One step that the reader takes: its form, its basis, and what to do when something happened meanwhile. */
import type { AvailableAction, Matter } from '@quanlian/contract'
import { type FormEvent, useMemo, useState } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { errorsIn } from '../../ui/form/check.ts'
import { RuleChip } from '../../ui/form/rule-chip.tsx'
import { type Field, type FormValue, fieldsOf } from '../../ui/form/schema.ts'
import { SchemaForm } from '../../ui/form/schema-form.tsx'
import { apiSources } from '../../ui/form/sources.ts'
import { type DraftState, useDraft } from '../../ui/form/use-draft.ts'
import { minute } from '../../ui/format.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { navigate } from '../router.ts'
import { Since } from './since.tsx'
import { SubmitLine } from './submit-line.tsx'
import { useAct } from './use-act.ts'
import { words } from './words.ts'

/** @param name the action; one that is not offered any more keeps nobody waiting */
export function ActForm({ matter, name, again }: { matter: Matter; name: string; again: () => void }) {
  const t = useWords(words)
  const label = useLabel()
  // Once it has begun, a form stays, whatever else happens in the matter.
  const [action] = useState(() => matter.actions.find((one) => one.action === name))
  const gone = !matter.actions.some((one) => one.action === name)
  const back = `/matters/${matter.id}`
  return (
    <div className="p-narrow m-act">
      <p className="p-back q-no-print">
        <Link to={back}>{t('backMatter')}</Link>
      </p>
      {action ? (
        <>
          <header className="m-head">
            <p className="m-line">
              <span>{matter.title}</span>
              <span>{matter.number}</span>
            </p>
            <h1>{label(action.title)}</h1>
          </header>
          {gone && <p role="alert">{t('gone', { action: label(action.title) })}</p>}
          <Fill matter={matter} action={action} again={again} />
        </>
      ) : (
        <>
          <h1>{matter.title}</h1>
          <EmptyState
            title={t('gone', { action: label(matter.timeline.find((one) => one.action === name)?.title, name) })}
          >
            <ButtonLink to={back}>{t('backMatter')}</ButtonLink>
          </EmptyState>
        </>
      )}
    </div>
  )
}

const noProblems: FieldProblem[] = []

function Fill({ matter, action, again }: { matter: Matter; action: AvailableAction; again: () => void }) {
  const t = useWords(words)
  const label = useLabel()
  const sources = useMemo(() => apiSources(matter.id), [matter.id])
  const fields = useMemo(() => fieldsOf(action.form), [action.form])
  const [value, setValue] = useState<FormValue>(action.draft?.form ?? {})
  const [uploading, setUploading] = useState(false)
  const kept = useDraft(
    { matter: matter.id, procedure: matter.procedure.id, action: action.action, version: matter.procedure.version },
    action.draft ?? undefined,
  )
  const { errors, setErrors, refused, stale, busy, act } = useAct({ matter, fields, value })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (uploading || busy) return
    const wrong = errorsIn(fields, value)
    setErrors(wrong)
    if (wrong.length > 0) return
    await kept.settle()
    if (await act({ to: 'actions', with: { action: action.action } }))
      navigate(`/matters/${matter.id}?done=${action.action}`, { replace: true })
    again()
  }
  return (
    <form className="p-form" onSubmit={submit} noValidate>
      {stale !== undefined && <Since matter={matter} known={stale} />}
      {refused && <ErrorSummary problems={noProblems} title={t('notSent', refused)} />}
      <Basis action={action} fields={fields} />
      {action.form ? (
        <SchemaForm
          schema={action.form}
          value={value}
          onChange={(next) => {
            setValue(next)
            kept.keep(next)
          }}
          errors={errors}
          sources={sources}
          rules={action.rules}
          onBusy={setUploading}
        />
      ) : (
        <p>{t('nothingToFill')}</p>
      )}
      <SubmitLine label={t('submit', { action: label(action.title) })} busy={busy} uploading={uploading}>
        <Draft state={kept.state} />
      </SubmitLine>
    </form>
  )
}

/** Rules and conditions of the house under which the step stands. */
function Basis({ action, fields }: { action: AvailableAction; fields: readonly Field[] }) {
  const t = useWords(words)
  const label = useLabel()
  // Those of a field stand beside it.
  const rules = action.rules.filter(({ id }) => !fields.some(({ rule }) => rule === id))
  return (
    <>
      {rules.length > 0 && (
        <p className="m-line">
          {t('basis')}
          {rules.map((rule) => (
            <RuleChip key={rule.id} rule={rule} apart />
          ))}
        </p>
      )}
      {action.grounds.map((ground) => (
        <p key={ground.en} className="q-fine">
          {label(ground)}
        </p>
      ))}
    </>
  )
}

function Draft({ state }: { state: DraftState }) {
  const t = useWords(words)
  if (state.kind === 'none') return null
  return (
    <span className="q-fine">
      {state.kind === 'saved' ? t('draftSaved', { at: minute(state.at) }) : t('draftFailed')}
    </span>
  )
}
