/** One step: what it rests on and entails, its form with a draft on the server, and what the server says of it. */
import type { AvailableAction, Matter } from '@quanlian/contract'
import { useMemo, useState } from 'react'
import { apiSources } from '../../../ui/form/sources.ts'
import { useDraft } from '../../../ui/form/use-draft.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { call } from '../../api.ts'
import { DraftLine } from './draft-line.tsx'
import { Entails } from './entails.tsx'
import { FilledForm } from './filled-form.tsx'
import { formIn } from './form-value.ts'
import { useSettle } from './settle.ts'
import { Stale } from './stale.tsx'
import { useToldDraft } from './told-draft.ts'
import type { Panel } from './use-panel.ts'
import { matterWords } from './words.ts'

export function ActForm({ matter, action, panel }: { matter: Matter; action: AvailableAction; panel: Panel }) {
  const t = useWords(matterWords)
  const label = useLabel()
  const settle = useSettle()
  const sources = useMemo(() => apiSources(matter.id), [matter.id])
  const [value, setValue] = useState(() => formIn(action.draft?.form))
  const [restored, setRestored] = useState(action.draft?.at)
  // What the person knew when they began: a later entry is told first, and refused by the server until then.
  const [known, setKnown] = useState(matter.seq)
  const draft = useDraft(
    { matter: matter.id, procedure: matter.procedure.id, action: action.action, version: matter.procedure.version },
    action.draft ?? undefined,
    useToldDraft(matter.id, action.action),
  )
  const name = label(action.title)
  const possible = matter.actions.some((one) => one.action === action.action)
  async function drop() {
    setRestored(undefined)
    setValue({})
    await draft.drop()
  }
  return (
    <>
      <Entails action={action} />
      {!possible && <p className="w-note w-note-soon">{t('gone', { action: name })}</p>}
      <Stale matter={matter} known={known} goOn={() => setKnown(matter.seq)} />
      <FilledForm
        schema={action.form}
        value={value}
        rules={action.rules}
        sources={sources}
        submitLabel={t('submit', { action: name })}
        onChange={(next) => {
          setValue(next)
          draft.keep(next)
        }}
        submit={async (form, key) => {
          await draft.settle()
          try {
            const written = await settle(
              call.matters.act({ id: matter.id, action: action.action, expected: known, form, key }),
            )
            panel.finish({ words: t('done', { action: name }), opened: written.opened })
          } catch (error) {
            if (action.form) draft.keep(value)
            throw error
          }
        }}
      >
        {action.form && <DraftLine state={draft.state} restored={restored} drop={drop} />}
      </FilledForm>
    </>
  )
}
