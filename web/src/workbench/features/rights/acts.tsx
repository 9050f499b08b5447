/** The acts on a right: exactly those in the server's answer, the likeliest first. */
import { exportFormats, type Right } from '@quanlian/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useLanguage, useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { download } from '../../ui/download.ts'
import { useNotice } from '../../ui/notice.tsx'
import { WithReason } from '../../ui/with-reason.tsx'
import { EntitleDialog } from './entitle.tsx'
import { PublishDialog } from './publish.tsx'
import { RecordEventDialog } from './record-event.tsx'
import { rightsWords } from './words.ts'

type Act = Right['actions'][number]

export function Acts({ right }: { right: Right }) {
  const t = useWords(rightsWords)
  const { language } = useLanguage()
  const notice = useNotice()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [open, setOpen] = useState<Act>()
  const close = () => setOpen(undefined)
  const may = (act: Act) => right.actions.includes(act)
  const save = (format: string) =>
    download('/rights/export', { id: [right.id], scope: scopeOf(right), format, lang: language }, `quanlian.${format}`)

  async function withdraw(reason: string) {
    await call.rights.withdrawEntry({ id: right.id, reason })
    notice.done(t('withdrawn'))
    await navigate({ to: '/rights', search: { scope: 'ours' } as never })
    await client.invalidateQueries({ queryKey: api.rights.key() })
  }
  return (
    <>
      {may('publish') && (
        <Button type="primary" onClick={() => setOpen('publish')}>
          {t('publish')}
        </Button>
      )}
      {may('correct') && (
        <Link to="/rights/$id/correct" params={{ id: right.id }} className="w-button">
          {t('correct')}
        </Link>
      )}
      {may('record_event') && <Button onClick={() => setOpen('record_event')}>{t('recordEvent')}</Button>}
      {may('entitle') && <Button onClick={() => setOpen('entitle')}>{t('entitle')}</Button>}
      {may('export') && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: exportFormats.map((format) => ({ key: format, label: t(format) })),
            onClick: ({ key }) => void save(key).catch(notice.failed),
          }}
        >
          <Button>{t('export')}</Button>
        </Dropdown>
      )}
      {may('withdraw_entry') && (
        <Button danger onClick={() => setOpen('withdraw_entry')}>
          {t('withdrawEntry')}
        </Button>
      )}
      <PublishDialog right={right} open={open === 'publish'} close={close} />
      <RecordEventDialog right={right} open={open === 'record_event'} close={close} />
      <EntitleDialog right={right} open={open === 'entitle'} close={close} />
      <WithReason
        title={t('withdrawEntry')}
        effect={t('withdrawEffect')}
        act={t('withdrawEntry')}
        danger
        open={open === 'withdraw_entry'}
        close={close}
        submit={withdraw}
      />
    </>
  )
}

function scopeOf(right: Right) {
  return right.visibility === 'public' ? 'register' : 'ours'
}
