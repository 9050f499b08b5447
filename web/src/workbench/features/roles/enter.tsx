/** Entering a role. */
import { type Grant, grants, type Role } from '@quanlian/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Checkbox, Form, Input } from 'antd'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useNotice } from '../../ui/notice.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { grantWords, roleWords } from './words.ts'

export function EnterRole({ open, close }: { open: boolean; close: () => void }) {
  const t = useWords(roleWords)
  const label = useLabel()
  const notice = useNotice()
  const client = useQueryClient()
  async function submit(role: Role) {
    await call.identity.putRole(role)
    await client.invalidateQueries({ queryKey: api.identity.key() })
    notice.done(t('saved'))
    close()
  }
  return (
    <Dialog title={t('enter')} open={open} close={close}>
      <RecordForm<Role> initial={{ grants: [] as Grant[] }} submitLabel={t('enter')} cancel={close} submit={submit}>
        <Form.Item
          name="id"
          label={t('code')}
          extra={t('codeHow')}
          rules={[{ required: true, pattern: /^[a-z][a-z_]{1,39}$/ }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="zh" label={t('zh')} rules={[{ required: true, max: 40 }]}>
          <Input />
        </Form.Item>
        <Form.Item name="en" label={t('en')} rules={[{ required: true, max: 60 }]}>
          <Input />
        </Form.Item>
        <Form.Item name="grants" label={t('grants')}>
          <Checkbox.Group options={grants.map((value) => ({ value, label: label(grantWords[value]) }))} />
        </Form.Item>
      </RecordForm>
    </Dialog>
  )
}
