/** Recording a legal-status event in the words of WIPO ST.27. */
import { type Right, statusLabels } from '@quanlian/contract'
import { type RightStatus, rightStatuses } from '@quanlian/office-formats/record'
import { useQueryClient } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { today } from '../../../ui/format.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { eventWords } from '../../../ui/right/words.ts'
import { api, call } from '../../api.ts'
import { DayField } from '../../ui/day-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useNotice } from '../../ui/notice.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { rightsWords } from './words.ts'

interface Values {
  event: { date: string; keyCode?: string; national?: string; text?: string }
  status?: RightStatus
}

export function RecordEventDialog({ right, open, close }: { right: Right; open: boolean; close: () => void }) {
  const t = useWords(rightsWords)
  const label = useLabel()
  const notice = useNotice()
  const client = useQueryClient()
  async function submit({ event, status }: Values) {
    const { date, keyCode, national, text } = event
    await call.rights.recordEvent({
      id: right.id,
      event: { date, keyCode, national: national || undefined, text: text || undefined },
      status,
    })
    await client.invalidateQueries({ queryKey: api.rights.key() })
    notice.done(t('eventRecorded'))
    close()
  }
  const keys = Object.entries(eventWords).map(([letter, word]) => ({ value: `${letter}10`, label: label(word) }))
  const statuses = rightStatuses.map((value) => ({ value, label: label(statusLabels[value]) }))
  return (
    <Dialog title={t('recordEvent')} open={open} close={close}>
      <RecordForm<Values>
        initial={{ event: { date: today() } }}
        submitLabel={t('recordEvent')}
        cancel={close}
        submit={submit}
      >
        <Form.Item name={['event', 'date']} label={t('eventDate')} rules={[{ required: true }]}>
          <DayField />
        </Form.Item>
        <Form.Item name={['event', 'keyCode']} label={t('eventKey')} rules={[{ required: true }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={keys} />
        </Form.Item>
        <Form.Item name={['event', 'national']} label={t('eventNational')} rules={[{ max: 60 }]}>
          <Input />
        </Form.Item>
        <Form.Item name={['event', 'text']} label={t('eventText')} rules={[{ max: 1000 }]}>
          <Input.TextArea rows={2} />
        </Form.Item>
        <Form.Item name="status" label={t('eventStatus')} extra={t('eventStatusHelp')}>
          <Select allowClear options={statuses} />
        </Form.Item>
      </RecordForm>
    </Dialog>
  )
}
