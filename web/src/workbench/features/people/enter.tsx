/** Entering a person into a body. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { useLabel, useNameOf, useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { useSession } from '../../session.ts'
import { BodyPicker } from '../../ui/body-picker.tsx'
import { ChooseSeveral } from '../../ui/choose-several.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useNotice } from '../../ui/notice.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { peopleWords } from './words.ts'

interface Values {
  name: string
  login: string
  email?: string
  password: string
  bodyId: string
  roles: string[]
}

export function EnterPerson({ open, close }: { open: boolean; close: () => void }) {
  const t = useWords(peopleWords)
  const label = useLabel()
  const nameOf = useNameOf()
  const notice = useNotice()
  const client = useQueryClient()
  const { body } = useSession()
  const roles = useQuery(api.identity.listRoles.queryOptions({ input: {}, enabled: open })).data?.items ?? []
  async function submit({ email, ...values }: Values) {
    const person = await call.identity.createPerson({ ...values, email: email || null })
    await client.invalidateQueries({ queryKey: api.identity.key() })
    notice.done(t('entered', { name: person.name }))
    close()
  }
  return (
    <Dialog title={t('enter')} open={open} close={close}>
      <RecordForm<Values>
        initial={{ bodyId: body?.id, roles: [] }}
        submitLabel={t('enter')}
        cancel={close}
        codes={{ 'identity.login_taken': 'login' }}
        submit={submit}
      >
        <Form.Item name="name" label={t('name')} rules={[{ required: true, max: 60 }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="login"
          label={t('login')}
          extra={t('loginHow')}
          rules={[{ required: true, pattern: /^[A-Za-z0-9][A-Za-z0-9._@+-]{2,79}$/ }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="email" label={t('email')}>
          <Input inputMode="email" autoComplete="off" />
        </Form.Item>
        <Form.Item name="bodyId" label={t('body')} rules={[{ required: true }]}>
          <BodyPicker known={body ? { id: body.id, name: nameOf(body) } : undefined} />
        </Form.Item>
        <Form.Item name="roles" label={t('roles')} rules={[{ required: true }]}>
          <ChooseSeveral options={roles.map((role) => ({ value: role.id, label: label(role) }))} />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('password')}
          extra={t('passwordHow')}
          rules={[{ required: true, min: 10, max: 200 }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </RecordForm>
    </Dialog>
  )
}
