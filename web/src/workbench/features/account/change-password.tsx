/** Changing one's password. */
import { Form, Input } from 'antd'
import { useWords } from '../../../ui/language.tsx'
import { call } from '../../api.ts'
import { useNotice } from '../../ui/notice.tsx'
import { Section } from '../../ui/page.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { accountWords } from './words.ts'

interface Values {
  current: string
  password: string
  repeat: string
}

export function ChangePassword() {
  const t = useWords(accountWords)
  const notice = useNotice()
  const [form] = Form.useForm<Values>()
  async function submit({ current, password }: Values) {
    await call.identity.changePassword({ current, password })
    form.resetFields()
    notice.done(t('passwordChanged'))
  }
  const same = ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
    validator: (_: unknown, value: unknown) =>
      value === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error(t('differs'))),
  })
  return (
    <Section title={t('password')}>
      <RecordForm<Values>
        form={form}
        initial={{}}
        submitLabel={t('password')}
        codes={{ 'identity.bad_credentials': 'current' }}
        submit={submit}
      >
        <div className="w-narrow">
          <Form.Item name="current" label={t('current')} rules={[{ required: true }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('next')}
            extra={t('passwordHow')}
            rules={[{ required: true, min: 10, max: 200 }]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Form.Item name="repeat" label={t('repeat')} rules={[{ required: true }, same]}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        </div>
      </RecordForm>
    </Section>
  )
}
