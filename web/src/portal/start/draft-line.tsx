/** Whether what was typed is safe, and a way to begin again. */
import { Button } from '../../ui/button.tsx'
import type { DraftState } from '../../ui/form/use-draft.ts'
import { minute } from '../../ui/format.ts'
import { useWords } from '../../ui/language.tsx'
import { words } from './words.ts'

interface Props {
  /** Instant of the draft that the form began with. */
  restored?: string
  state: DraftState
  afresh: () => void
}

export function DraftLine({ restored, state, afresh }: Props) {
  const t = useWords(words)
  if (state.kind === 'failed') return <p className="s-draft">{t('draftFailed')}</p>
  if (state.kind === 'none') return null
  const asFound = restored === state.at
  return (
    <p className="s-draft q-no-print">
      <span>{t(asFound ? 'draftRestored' : 'draftSaved', { at: minute(state.at) })}</span>
      <Button look="quiet" onClick={afresh}>
        {t('afresh')}
      </Button>
    </p>
  )
}
