/** Roles as a matrix: who may do what, to be read and, for administrators, ticked. */
import { contract, grants, type Role } from '@quanlian/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { api, call } from '../../api.ts'
import { useMay } from '../../session.ts'
import { useNotice } from '../../ui/notice.tsx'
import { Loaded, Page } from '../../ui/page.tsx'
import { uiWords } from '../../ui/words.ts'
import { EnterRole } from './enter.tsx'
import { grantWords, roleWords } from './words.ts'
import './roles.css'

export function RolesList() {
  const t = useWords(roleWords)
  const may = useMay()
  const changes = may(contract.identity.putRole)
  const [entering, setEntering] = useState(false)
  const roles = useQuery(api.identity.listRoles.queryOptions({ input: {} }))
  return (
    <Page
      title={t('title')}
      actions={
        changes && (
          <Button type="primary" onClick={() => setEntering(true)}>
            {t('enter')}
          </Button>
        )
      }
    >
      <p className="w-soft w-lead">{t('how')}</p>
      <Loaded query={roles}>{({ items }) => <Matrix roles={items} changes={changes} />}</Loaded>
      <EnterRole open={entering} close={() => setEntering(false)} />
    </Page>
  )
}

function Matrix({ roles, changes }: { roles: Role[]; changes: boolean }) {
  const t = useWords(roleWords)
  const label = useLabel()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="w-table-box w-scroll" aria-label={t('caption')} tabIndex={0}>
      <table className="w-matrix">
        <caption className="w-heard">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('role')}</th>
            {grants.map((grant) => (
              <th key={grant} scope="col">
                {label(grantWords[grant])}
              </th>
            ))}
            {changes && <td />}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <RoleRow key={role.id + role.grants.join()} role={role} changes={changes} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function RoleRow({ role, changes }: { role: Role; changes: boolean }) {
  const t = useWords(roleWords)
  const u = useWords(uiWords)
  const label = useLabel()
  const notice = useNotice()
  const client = useQueryClient()
  const [ticked, setTicked] = useState(role.grants)
  const dirty = ticked.length !== role.grants.length || ticked.some((grant) => !role.grants.includes(grant))
  async function save() {
    try {
      await call.identity.putRole({ ...role, grants: grants.filter((grant) => ticked.includes(grant)) })
      await client.invalidateQueries({ queryKey: api.identity.key() })
      notice.done(t('saved'))
    } catch (error) {
      notice.failed(error)
    }
  }
  return (
    <tr>
      <th scope="row">{label(role)}</th>
      {grants.map((grant) => (
        <td key={grant}>
          {changes ? (
            <Checkbox
              aria-label={t('allows', { role: label(role), grant: label(grantWords[grant]) })}
              checked={ticked.includes(grant)}
              onChange={({ target }) =>
                setTicked(target.checked ? [...ticked, grant] : ticked.filter((one) => one !== grant))
              }
            />
          ) : (
            <span className={ticked.includes(grant) ? undefined : 'w-faint'}>
              {t(ticked.includes(grant) ? 'yes' : 'no')}
            </span>
          )}
        </td>
      ))}
      {changes && (
        <td className="w-matrix-end">
          {dirty && (
            <>
              <Button size="small" type="primary" aria-describedby={`unsaved-${role.id}`} onClick={() => void save()}>
                {u('save')}
              </Button>
              <span id={`unsaved-${role.id}`} className="w-heard">
                {t('unsaved')}
              </span>
            </>
          )}
        </td>
      )}
    </tr>
  )
}
