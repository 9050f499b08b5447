/** An act that needs a reason: says what will happen, asks why, then does it. */
import { Form, Input } from 'antd'
import { useWords } from '../../ui/language.tsx'
import { Dialog } from './dialog.tsx'
import { RecordForm } from './record-form.tsx'
import { uiWords } from './words.ts'

interface WithReasonProps {
  title: string
  /** What the act does, and what it leaves. */
  effect: string
  act: string
  danger?: boolean
  open: boolean
  close: () => void
  submit: (reason: string) => Promise<unknown>
}

export function WithReason({ title, effect, act, danger, open, close, submit }: WithReasonProps) {
  const t = useWords(uiWords)
  return (
    <Dialog title={title} open={open} close={close}>
      <p>{effect}</p>
      <RecordForm<{ reason: string }>
        initial={{}}
        submitLabel={act}
        danger={danger}
        cancel={close}
        submit={({ reason }) => submit(reason)}
      >
        <Form.Item name="reason" label={t('reason')} extra={t('reasonHelp')} rules={[{ required: true, max: 500 }]}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </RecordForm>
    </Dialog>
  )
}
