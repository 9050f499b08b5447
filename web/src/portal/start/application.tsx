/** The form itself: a part a page, the answers checked once more, then sent under a key that makes it one. */
import type { ProcedureVocabulary } from '@quanlian/contract'
import { useMemo, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { SchemaForm } from '../../ui/form/schema-form.tsx'
import { apiSources, type FormSources } from '../../ui/form/sources.ts'
import type { FoundDraft } from '../../ui/form/use-draft.ts'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { Answers } from './answers.tsx'
import { DraftLine } from './draft-line.tsx'
import { StepTitle } from './step-title.tsx'
import { useApplication } from './use-application.ts'
import { words } from './words.ts'

interface Props {
  procedure: ProcedureVocabulary
  /** The action that opens one. */
  action: string
  draft?: FoundDraft
}

/** One and the same, so that only a new refusal takes the focus. */
const noProblems: FieldProblem[] = []

export function Application({ procedure, action, draft }: Props) {
  const t = useWords(words)
  const sources = useMemo(() => apiSources(), [])
  const [uploading, setUploading] = useState(false)
  const filling = useApplication(procedure, action, draft)
  const { step, steps, checking, busy, refused } = filling
  return (
    <>
      <p className="p-back q-no-print">
        <Link to={filling.back ?? '/start'}>{t(filling.back ? 'backStep' : 'back')}</Link>
      </p>
      <StepTitle title={procedure.title} step={step} of={steps} checking={checking} />
      <DraftLine restored={draft?.at} state={filling.draft} afresh={filling.afresh} />
      {refused && <ErrorSummary problems={noProblems} title={t('notSent', refused)} />}
      <form
        className="p-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!uploading && !busy) void filling.goOn()
        }}
      >
        {checking ? (
          <Answers form={procedure.form} value={filling.value} sources={sources} to={filling.toField} />
        ) : (
          <Part key={step} form={procedure.form} filling={filling} sources={sources} onBusy={setUploading} />
        )}
        <div className="q-actions">
          <Button type="submit" look="main" busy={busy || uploading}>
            {t(busy ? 'sending' : step === steps ? 'submit' : 'goOn')}
          </Button>
          {uploading && <span role="status">{t('uploading')}</span>}
        </div>
      </form>
    </>
  )
}

interface PartProps {
  form: ProcedureVocabulary['form']
  filling: ReturnType<typeof useApplication>
  sources: FormSources
  onBusy: (uploading: boolean) => void
}

/** The questions of one step, with what is wrong among them. */
function Part({ form, filling: { here, value, change, errors }, sources, onBusy }: PartProps) {
  const names = useMemo(() => here.map(({ name }) => name), [here])
  const own = useMemo(() => errors.filter(({ path }) => names.includes(path.split('.')[0] ?? '')), [errors, names])
  return (
    <SchemaForm
      schema={form}
      only={names}
      value={value}
      onChange={change}
      errors={own}
      sources={sources}
      onBusy={onBusy}
    />
  )
}
