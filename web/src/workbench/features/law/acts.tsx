/** The acts on a change: publishing what somebody else drafted, withdrawing, drafting anew from it. */
import { contract } from '@quanlian/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { count } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { useMay } from '../../session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useNotice } from '../../ui/notice.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { WithReason } from '../../ui/with-reason.tsx'
import type { WholeChange } from './change.tsx'
import { endsOf } from './compare.tsx'
import { MovedClocks } from './moved-clocks.tsx'
import { lawWords } from './words.ts'

export function ChangeActs({ change }: { change: WholeChange }) {
  const t = useWords(lawWords)
  const may = useMay()
  const notice = useNotice()
  const client = useQueryClient()
  const [open, setOpen] = useState<WholeChange['actions'][number]>()
  const close = () => setOpen(undefined)
  async function settle(act: Promise<unknown>, said: string) {
    try {
      await act
    } finally {
      // Also when it is refused: somebody else may have settled it meanwhile.
      await client.invalidateQueries({ queryKey: api.law.key() })
    }
    notice.done(said)
    close()
  }
  return (
    <>
      {change.actions.includes('publish') && (
        <Button type="primary" onClick={() => setOpen('publish')}>
          {t('publish')}
        </Button>
      )}
      {may(contract.law.draftChange) && (
        <Link to="/law/new" search={{ change: change.id } as never} className="w-button">
          {t('draftAgain')}
        </Link>
      )}
      {change.actions.includes('withdraw') && (
        <Button danger onClick={() => setOpen('withdraw')}>
          {t('withdraw')}
        </Button>
      )}
      <Dialog title={t('publishTitle')} open={open === 'publish'} close={close} wide>
        <WhatHappens change={change} />
        <MovedClocks id={change.id}>
          <RecordForm
            initial={{}}
            submitLabel={t('publish')}
            cancel={close}
            submit={() => settle(call.law.publishChange({ id: change.id }), t('publishedNotice'))}
          >
            {null}
          </RecordForm>
        </MovedClocks>
      </Dialog>
      <WithReason
        title={t('withdraw')}
        effect={t('withdrawEffect')}
        act={t('withdraw')}
        danger
        open={open === 'withdraw'}
        close={close}
        submit={(reason) => settle(call.law.withdrawChange({ id: change.id, reason }), t('withdrawnNotice'))}
      />
    </>
  )
}

function WhatHappens({ change }: { change: WholeChange }) {
  const t = useWords(lawWords)
  return (
    <ul className="w-law-effects">
      <li>{t('publishNow')}</li>
      {endsOf(change).map((end) => (
        <li key={end.id}>{t('ended', end)}</li>
      ))}
      <li>{change.answers > 0 ? t('publishKept', { n: count(change.answers) }) : t('answersNone')}</li>
      {change.findings.length > 0 && <li>{t('publishDoubts', { n: count(change.findings.length) })}</li>}
    </ul>
  )
}
