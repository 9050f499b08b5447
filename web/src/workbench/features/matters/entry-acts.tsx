/** Correcting an entry or taking it back, where the server says that the person may. */
import type { Matter, MatterEntry } from '@quanlian/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { call } from '../../api.ts'
import { WithReason } from '../../ui/with-reason.tsx'
import { useSettle } from './settle.ts'
import { timelineWords } from './timeline-words.ts'
import type { Panel } from './use-panel.ts'

export function EntryActs({ entry, matter, panel }: { entry: MatterEntry; matter: Matter; panel: Panel }) {
  const t = useWords(timelineWords)
  const label = useLabel()
  const settle = useSettle()
  const [asking, setAsking] = useState(false)
  const { seq, actions } = entry
  const action = label(entry.title)
  if (actions.length === 0) return null
  async function withdraw(reason: string) {
    await settle(call.matters.withdraw({ id: matter.id, refers: seq, expected: matter.seq, reason }))
    panel.finish({ words: t('withdrawDone', { action }), opened: [] })
    setAsking(false)
  }
  return (
    <p className="m-entry-acts w-noprint">
      {actions.includes('correct') && (
        <Button size="small" aria-label={t('correctStep', { n: seq, action })} onClick={() => panel.correct(seq)}>
          {t('correct')}
        </Button>
      )}
      {actions.includes('withdraw') && (
        <Button size="small" aria-label={t('withdrawStep', { n: seq, action })} onClick={() => setAsking(true)}>
          {t('withdraw')}
        </Button>
      )}
      <WithReason
        title={t('withdrawStep', { n: seq, action })}
        effect={t('withdrawEffect')}
        act={t('withdraw')}
        danger
        open={asking}
        close={() => setAsking(false)}
        submit={withdraw}
      />
    </p>
  )
}
