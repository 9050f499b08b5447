/** The acts on a person that the server offers. */
import type { Person } from '@quanlian/contract'
import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Dropdown, Form, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useNotice } from '../../ui/notice.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { uiWords } from '../../ui/words.ts'
import { peopleWords } from './words.ts'

type Act = Person['actions'][number]
type Change = Omit<Parameters<typeof call.identity.changePerson>[0], 'id'>

export function PersonActs({ person }: { person: Person }) {
  const t = useWords(peopleWords)
  const u = useWords(uiWords)
  const { modal } = App.useApp()
  const notice = useNotice()
  const client = useQueryClient()
  const [open, setOpen] = useState<Act>()
  const close = () => setOpen(undefined)
  if (person.actions.length === 0) return null

  async function change(what: Change) {
    await call.identity.changePerson({ id: person.id, ...what })
    await client.invalidateQueries({ queryKey: api.identity.key() })
    notice.done(t('changed', { name: person.name }))
    close()
  }
  const ask = () =>
    void modal.confirm({
      title: t('close'),
      content: t('closeAsk', { name: person.name }),
      okText: t('close'),
      cancelText: u('cancel'),
      okButtonProps: { danger: true },
      onOk: () => change({ active: false }).catch(notice.failed),
    })
  const run: Record<Act, () => unknown> = {
    edit: () => setOpen('edit'),
    reset_password: () => setOpen('reset_password'),
    unlock: () => change({ unlock: true }).catch(notice.failed),
    reopen: () => change({ active: true }).catch(notice.failed),
    close: ask,
  }
  const items = person.actions.map((act) => ({ key: act, label: t(act), danger: act === 'close' }))
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => run[key as Act]() }}>
        <Button size="small" aria-label={t('actsOf', { name: person.name })}>
          {t('acts')}
        </Button>
      </Dropdown>
      <Dialog title={`${t('edit')}：${person.name}`} open={open === 'edit'} close={close}>
        <RecordForm<{ name: string; email?: string }>
          initial={{ name: person.name, email: person.email ?? undefined }}
          submitLabel={u('save')}
          cancel={close}
          submit={({ name, email }) => change({ name, email: email || null })}
        >
          <Form.Item name="name" label={t('name')} rules={[{ required: true, max: 60 }]}>
            <Input />
          </Form.Item>
          <Form.Item name="email" label={t('email')}>
            <Input inputMode="email" />
          </Form.Item>
        </RecordForm>
      </Dialog>
      <Dialog title={`${t('reset_password')}：${person.name}`} open={open === 'reset_password'} close={close}>
        <RecordForm<{ password: string }>
          initial={{}}
          submitLabel={u('save')}
          cancel={close}
          submit={({ password }) => change({ password })}
        >
          <Form.Item
            name="password"
            label={t('newPassword')}
            extra={t('passwordHow')}
            rules={[{ required: true, min: 10, max: 200 }]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        </RecordForm>
      </Dialog>
    </>
  )
}
