/** The secret address by which a calendar program reads the deadlines: made, renewed, copied, ended. */
import { CalendarOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button, Input, Space } from 'antd'
import { useId, useState } from 'react'
import { useWords } from '../../../../ui/language.tsx'
import { api } from '../../../api.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useNotice } from '../../../ui/notice.tsx'
import { deadlineWords } from './words.ts'

export function CalendarButton() {
  const t = useWords(deadlineWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon={<CalendarOutlined />} className="w-noprint" onClick={() => setOpen(true)}>
        {t('calendar')}
      </Button>
      <Dialog title={t('calendar')} open={open} close={() => setOpen(false)}>
        <Address close={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function Address({ close }: { close: () => void }) {
  const t = useWords(deadlineWords)
  const id = useId()
  const notice = useNotice()
  const make = useMutation(api.desk.renewFeed.mutationOptions({ onError: notice.failed }))
  const end = useMutation(
    api.desk.dropFeed.mutationOptions({
      onSuccess: () => {
        notice.done(t('calendarEnded'))
        close()
      },
      onError: notice.failed,
    }),
  )
  const address = make.data && new URL(make.data.path, location.origin).href
  const copy = () =>
    navigator.clipboard.writeText(address ?? '').then(() => notice.done(t('calendarCopied')), notice.failed)
  return (
    <div className="w-calendar">
      <p>{t('calendarHow')}</p>
      {address ? (
        <>
          <label htmlFor={id}>{t('calendarAddress')}</label>
          <Space.Compact block>
            <Input id={id} readOnly value={address} onFocus={({ target }) => target.select()} />
            <Button type="primary" onClick={() => void copy()}>
              {t('calendarCopy')}
            </Button>
          </Space.Compact>
          <p className="w-note w-note-soon">{t('calendarSecret')}</p>
        </>
      ) : (
        <p className="w-soft">{t('calendarMakeHow')}</p>
      )}
      <div className="w-form-end">
        {!address && (
          <Button type="primary" loading={make.isPending} onClick={() => make.mutate({})}>
            {t('calendarMake')}
          </Button>
        )}
        <Button loading={end.isPending} onClick={() => end.mutate({})}>
          {t('calendarEnd')}
        </Button>
      </div>
    </div>
  )
}
