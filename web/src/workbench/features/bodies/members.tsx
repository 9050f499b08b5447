/** The people of a body and their roles in it. */
import type { Body, Role } from '@quanlian/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { list } from '../../../ui/format.ts'
import { useLabel, useLanguage, useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { ChooseSeveral } from '../../ui/choose-several.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useNotice } from '../../ui/notice.tsx'
import { Loaded, Section } from '../../ui/page.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { uiWords } from '../../ui/words.ts'
import { PersonPicker } from './person-picker.tsx'
import { bodyWords } from './words.ts'

interface Member {
  person: { id: string; login: string; name: string; active: boolean }
  roles: string[]
}
interface Values {
  personId: string
  roles: string[]
}

export function Members({ body }: { body: Body }) {
  const t = useWords(bodyWords)
  const label = useLabel()
  const { language } = useLanguage()
  const notice = useNotice()
  const client = useQueryClient()
  const members = useQuery(api.identity.listMembers.queryOptions({ input: { id: body.id } }))
  const roles = useQuery(api.identity.listRoles.queryOptions({ input: {} })).data?.items ?? []
  const [open, setOpen] = useState<'new' | Member>()
  // 'members' is to see them; to set them takes 'edit'
  const may = body.actions.includes('edit')
  const roleText = (ids: string[]) =>
    list(
      ids.map((id) =>
        label(
          roles.find((role) => role.id === id),
          id,
        ),
      ),
      language,
    )

  async function set(personId: string, next: string[], said: string) {
    await call.identity.setMember({ id: body.id, personId, roles: next })
    await client.invalidateQueries({ queryKey: api.identity.key() })
    notice.done(said)
    setOpen(undefined)
  }
  const takeOut = (member: Member) => set(member.person.id, [], t('memberOut')).catch(notice.failed)
  return (
    <Section title={t('people')} extra={may && <Button onClick={() => setOpen('new')}>{t('addMember')}</Button>}>
      <Loaded query={members}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="w-soft">{t('peopleNone')}</p>
          ) : (
            <ul className="w-rows">
              {items.map((member) => (
                <li key={member.person.id}>
                  <span>
                    <b>{member.person.name}</b> <span className="w-faint">{member.person.login}</span>{' '}
                    {!member.person.active && <span className="w-faint">{t('inactive')}</span>}
                    <br />
                    <span className="w-soft">{roleText(member.roles)}</span>
                  </span>
                  {may && (
                    <span className="w-chips">
                      <Button
                        size="small"
                        aria-label={t('changeRolesOf', { name: member.person.name })}
                        onClick={() => setOpen(member)}
                      >
                        {t('changeRoles')}
                      </Button>
                      <Button
                        size="small"
                        danger
                        aria-label={t('takeOutOf', { name: member.person.name })}
                        onClick={() => void takeOut(member)}
                      >
                        {t('takeOut')}
                      </Button>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <MemberDialog open={open} roles={roles} close={() => setOpen(undefined)} set={set} />
    </Section>
  )
}

interface MemberDialogProps {
  open: 'new' | Member | undefined
  roles: Role[]
  close: () => void
  set: (personId: string, roles: string[], said: string) => Promise<void>
}

function MemberDialog({ open, roles, close, set }: MemberDialogProps) {
  const t = useWords(bodyWords)
  const u = useWords(uiWords)
  const label = useLabel()
  const member = typeof open === 'object' ? open : undefined
  return (
    <Dialog
      title={member ? t('rolesOf', { name: member.person.name }) : t('addMember')}
      open={open !== undefined}
      close={close}
    >
      <RecordForm<Values>
        initial={{ personId: member?.person.id, roles: member?.roles ?? [] }}
        submitLabel={u('save')}
        cancel={close}
        submit={({ personId, roles: next }) => set(member?.person.id ?? personId, next, t('memberSaved'))}
      >
        {!member && (
          <Form.Item name="personId" label={t('person')} extra={t('personHow')} rules={[{ required: true }]}>
            <PersonPicker placeholder={t('findPerson')} />
          </Form.Item>
        )}
        <Form.Item name="roles" label={t('roles')} rules={[{ required: true }]}>
          <ChooseSeveral options={roles.map((role) => ({ value: role.id, label: label(role) }))} />
        </Form.Item>
      </RecordForm>
    </Dialog>
  )
}
