/** Moving an unpublished right to the open register. */
import type { Right } from '@quanlian/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { today } from '../../../ui/format.ts'
import { useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { DayField } from '../../ui/day-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useNotice } from '../../ui/notice.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { rightsWords } from './words.ts'

interface Values {
  publicationDate: string
  publicationNumber?: string
}

export function PublishDialog({ right, open, close }: { right: Right; open: boolean; close: () => void }) {
  const t = useWords(rightsWords)
  const notice = useNotice()
  const client = useQueryClient()
  async function submit({ publicationDate, publicationNumber }: Values) {
    await call.rights.publish({ id: right.id, publicationDate, publicationNumber: publicationNumber || undefined })
    await client.invalidateQueries({ queryKey: api.rights.key() })
    notice.done(t('published'))
    close()
  }
  return (
    <Dialog title={t('publishTitle')} open={open} close={close}>
      <p>{t('publishEffect')}</p>
      <RecordForm<Values>
        initial={{ publicationDate: right.dates.publication ?? today(), publicationNumber: right.numbers.publication }}
        submitLabel={t('publish')}
        cancel={close}
        submit={submit}
      >
        <Form.Item name="publicationDate" label={t('publicationDate')} rules={[{ required: true }]}>
          <DayField />
        </Form.Item>
        <Form.Item name="publicationNumber" label={t('publicationNumber')} rules={[{ max: 60 }]}>
          <Input />
        </Form.Item>
      </RecordForm>
    </Dialog>
  )
}
