/** Whether what is typed is kept, since when, and a way to throw it away. */
import { Button } from 'antd'
import type { DraftState } from '../../../ui/form/use-draft.ts'
import { minute } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotice } from '../../ui/notice.tsx'
import { matterWords } from './words.ts'

interface DraftLineProps {
  state: DraftState
  /** Instant of the draft that the form was filled from. */
  restored: string | undefined
  drop: () => Promise<void>
}

export function DraftLine({ state, restored, drop }: DraftLineProps) {
  const t = useWords(matterWords)
  const notice = useNotice()
  const said = () => {
    if (state.kind === 'failed') return t('draftFailed')
    if (state.kind === 'saved')
      return state.at === restored
        ? t('draftRestored', { at: minute(restored) })
        : t('draftSaved', { at: minute(state.at).slice(11) })
    return ''
  }
  return (
    <p className="m-draft" data-failed={state.kind === 'failed' || undefined}>
      <span role="status">{said()}</span>
      {state.kind === 'saved' && (
        <Button
          type="link"
          size="small"
          onClick={() =>
            void drop()
              .then(() => notice.done(t('draftDropped')))
              .catch(notice.failed)
          }
        >
          {t('dropDraft')}
        </Button>
      )}
    </p>
  )
}
